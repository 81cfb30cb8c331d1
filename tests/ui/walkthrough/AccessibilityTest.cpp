// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/demonstration/Demonstration.h"
#include "tests/support/ui/Story.h"

#include <QFile>

#include <array>
#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

/// Every page of the program in the smallest window, in each language: all controls are named, reached with
/// Tab and show their words whole.
class AccessibilityTest : public ::testing::TestWithParam<const char*> {
protected:
    AccessibilityTest()
        : m_driver(smallest())
        , m_story(m_driver) {
        m_driver.setAuditing(true);
    }

    static Appearance smallest() {
        Appearance appearance;
        appearance.language = str(GetParam());
        appearance.size = QSize(1024, 700);
        return appearance;
    }

    void TearDown() override {
        for (const QString& fault : m_driver.faults()) ADD_FAILURE() << fault.toStdString();
    }

    Driver m_driver;
    Story m_story;
};

TEST_P(AccessibilityTest, PagesOfTheStory) {
    m_story.useFile(
        GetParam() == std::string("en") ? "documents/small-en.lacrima" : "documents/small-it.lacrima");
    const std::array<void (Story::*)(), 12> scenes{&Story::found, &Story::setUpOffice, &Story::neverCried,
        &Story::changesMind, &Story::restarted, &Story::resumed, &Story::unlocks, &Story::seesBothCases,
        &Story::explores, &Story::corrects, &Story::excludes, &Story::locks};
    for (const auto scene : scenes) {
        (m_story.*scene)();
        if (HasFatalFailure()) return;
    }
}

TEST_P(AccessibilityTest, PagesOfTheDemonstration) {
    m_story.useFile("documents/small-demonstration.lacrima");
    QFile::remove(m_story.studyPath());
    ASSERT_TRUE(study::makeDemonstration(m_story.studyPath(), QByteArray(32, 'w')));
    m_driver.window().openStudy(m_story.studyPath());
    settle();
    m_driver.visit("demonstration-board");
    m_story.openRail("rail_explore");
    m_story.unlockWith("demo");
    ASSERT_TRUE(m_driver.waitFor("tabCrying"));
    ASSERT_TRUE(m_driver.waitUntil([this] { return !m_driver.table("cryingTable").isEmpty(); }));
    m_driver.visit("demonstration-crying");
    m_driver.click("tabFindings");
    ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.table("findingsTable").size() == 16; }));
    m_driver.visit("demonstration-findings");
    m_driver.click("tabCorrelations");
    ASSERT_TRUE(m_driver.waitUntil([this] { return !m_driver.table("correlationTable").isEmpty(); }));
    m_driver.visit("demonstration-correlations");
    m_driver.click("tabRelation");
    m_driver.visit("demonstration-relation");
    m_story.openRail("rail_clean");
    ASSERT_TRUE(m_driver.waitFor("casebookGrid"));
    m_driver.visit("demonstration-clean");
}

INSTANTIATE_TEST_SUITE_P(Languages, AccessibilityTest, ::testing::Values("en", "it"),
    [](const auto& parameter) { return std::string(parameter.param); });

} // namespace
} // namespace lacrima::ui::test
