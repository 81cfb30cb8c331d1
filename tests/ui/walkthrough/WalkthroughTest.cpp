// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/Story.h"

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

#define LACRIMA_SCENE(scene)                                                                                 \
    do {                                                                                                     \
        SCOPED_TRACE(#scene);                                                                                \
        scene;                                                                                               \
        if (::testing::Test::HasFatalFailure()) return;                                                      \
    } while (false)

TEST(WalkthroughTest, TwoPatientsFromTheNewStudyToTheCharts) {
    Driver driver(Appearance::fromEnvironment());
    Story story(driver);
    LACRIMA_SCENE(story.found());
    LACRIMA_SCENE(story.setUpOffice());
    LACRIMA_SCENE(story.neverCried());
    LACRIMA_SCENE(story.changesMind());
    LACRIMA_SCENE(story.restarted());
    LACRIMA_SCENE(story.resumed());
    LACRIMA_SCENE(story.unlocks());
    LACRIMA_SCENE(story.seesBothCases());
    LACRIMA_SCENE(story.explores());
    LACRIMA_SCENE(story.corrects());
    LACRIMA_SCENE(story.excludes());
    LACRIMA_SCENE(story.locks());
    // Nothing of what was answered, typed or drawn is left in any file.
    const QStringList canaries{str(Story::kComment), str(Story::kCount), str(Story::kLocalCode),
        str(Story::kPassphrase), str(Story::kPin), str("6A70"), str("Single episode")};
    EXPECT_EQ(Home::instance().filesWith(canaries).join(QLatin1Char('\n')).toStdString(), std::string());
    EXPECT_FALSE(Home::instance().filesWith({str("VD02-1")}).isEmpty()) << "the search finds what is there";
}

} // namespace
} // namespace lacrima::ui::test
