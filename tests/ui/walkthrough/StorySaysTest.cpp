// SPDX-License-Identifier: GPL-3.0-or-later
// The whole story once more, for every word on every page that is visited, in both languages of the program.
#include "tests/support/ui/ScreenScript.h"
#include "tests/support/ui/Story.h"

#include <QFile>
#include <QSettings>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

class StorySaysTest : public ::testing::TestWithParam<const char*> {};

TEST_P(StorySaysTest, FromTheNewStudyToTheLock) {
    QSettings().clear(); // no study was opened before
    Appearance appearance;
    appearance.language = str(GetParam());
    Driver driver(appearance);
    Story story(driver);
    const QByteArray file = QByteArray("documents/said-") + GetParam() + ".lacrima";
    QFile::remove(Home::instance().path(file.constData()));
    story.useFile(file.constData());
    const QByteArray kept = QByteArray("story-") + GetParam();
    ScreenScript script(driver, LACRIMA_TRANSCRIPT(kept.constData()));
    driver.onVisit([&script](const char* page) { script.note(page); });
    const std::pair<const char*, void (Story::*)()> scenes[]{{"found", &Story::found},
        {"office", &Story::setUpOffice}, {"first patient", &Story::neverCried},
        {"second", &Story::changesMind}, {"restarted", &Story::restarted}, {"resumed", &Story::resumed},
        {"unlocked", &Story::unlocks}, {"both cases", &Story::seesBothCases}, {"corrected", &Story::corrects},
        {"excluded", &Story::excludes}, {"locked", &Story::locks}};
    for (const auto& [name, scene] : scenes) {
        (story.*scene)();
        ASSERT_FALSE(HasFatalFailure()) << name;
        script.note(str("after: ") + str(name));
    }
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

INSTANTIATE_TEST_SUITE_P(Languages, StorySaysTest, ::testing::Values("en", "it"));

} // namespace
} // namespace lacrima::ui::test
