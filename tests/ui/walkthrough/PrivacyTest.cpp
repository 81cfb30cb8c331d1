// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/demonstration/Demonstration.h"
#include "tests/support/ui/Audit.h"
#include "tests/support/ui/Story.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QShortcut>
#include <QTableView>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

/// Everything a patient may be able to read belongs to the survey. The study is the demonstration, unlocked
/// and looked at, before the computer is handed over.
class PrivacyTest : public ::testing::Test {
protected:
    static constexpr const char* kStaffWords[] = {"VD0", "New clinician", "Explore", "Clean", "Collect",
        "Office:", "Demonstration office", "Lock now", "Key holder", "cried_ever", "Undo", "synthetic"};

    PrivacyTest()
        : m_driver(Appearance::fromEnvironment())
        , m_story(m_driver) {}

    void SetUp() override {
        m_story.useFile("documents/privacy.lacrima");
        QFile::remove(m_story.studyPath());
        ASSERT_TRUE(study::makeDemonstration(m_story.studyPath(), QByteArray(32, 'w')));
        m_driver.window().openStudy(m_story.studyPath());
        settle();
        m_story.openRail("rail_explore");
        m_story.unlockWith("demo");
        ASSERT_TRUE(m_driver.waitFor("tabCrying"));
        m_story.openRail("rail_clean");
        ASSERT_TRUE(m_driver.waitFor("casebookGrid"));
        m_story.openRail("rail_collect");
        ASSERT_TRUE(spokenWords().contains(str("New clinician"))) << "the walk hears what is said";
        const QString caseId = m_driver.table("board").front().front();
        m_driver.window().studyView()->handOverRequested({m_driver.table("board").front()[1], caseId, 2});
        ASSERT_TRUE(m_driver.waitUntil([this] { return m_driver.survey() != nullptr; }));
        m_staff = {caseId, m_driver.window().studyView()->session().study().office().info()->name};
    }

    void expectPatientsWordsOnly(const char* where) {
        EXPECT_FALSE(m_driver.window().isVisible()) << where;
        QStringList staff = m_staff;
        for (const char* words : kStaffWords) staff.append(str(words));
        const QString spoken = spokenWords();
        EXPECT_FALSE(spoken.isEmpty()) << where;
        for (const QString& words : staff)
            EXPECT_FALSE(spoken.contains(words)) << where << ": " << words.toStdString();
    }

    Driver m_driver;
    Story m_story;
    QStringList m_staff;
};

TEST_F(PrivacyTest, HandingOverLocksAndClears) {
    EXPECT_FALSE(m_driver.window().studyView()->session().isUnlocked());
    EXPECT_EQ(m_driver.window().studyView()->session().study().keys().key(), nullptr);
    for (const char* name : {"casebookGrid", "cryingTable", "correctedValue", "findingsTable"})
        EXPECT_EQ(m_driver.window().findChild<QWidget*>(str(name)), nullptr) << name;
    int windows = 0;
    for (QWidget* window : QApplication::topLevelWidgets()) windows += window->isVisible() ? 1 : 0;
    EXPECT_EQ(windows, 1);
}

TEST_F(PrivacyTest, ScreenReadersHearNothingOfTheStaff) {
    expectPatientsWordsOnly("hand-over");
    Patient patient(m_driver);
    patient.begin();
    expectPatientsWordsOnly("first question");
    patient.answerUntil(str("gen_relief"), {{str("last_sessions_ago"), str("0")}});
    expectPatientsWordsOnly("rating");
    m_driver.click("talk");
    expectPatientsWordsOnly("talk");
    m_driver.click("return");
    patient.answerAll({{str("last_sessions_ago"), str("0")}});
    expectPatientsWordsOnly("review");
    patient.seal();
    expectPatientsWordsOnly("sealed");
    EXPECT_FALSE(spokenWords().contains(str("words"))) << "an answer is left on the screen";
}

TEST_F(PrivacyTest, NoKeyAndNoActionLeavesTheSurvey) {
    Patient patient(m_driver);
    patient.begin();
    EXPECT_TRUE(m_driver.survey()->findChildren<QShortcut*>().isEmpty());
    for (const QAction* action : m_driver.survey()->findChildren<QAction*>())
        EXPECT_TRUE(action->shortcut().isEmpty()) << action->text().toStdString();
    const QPointer<SurveyWindow> survey = m_driver.survey();
    const auto isShown = [&survey] {
        const QWidget* window = survey.data();
        return window != nullptr && window->isVisible();
    };
    const std::int64_t records =
        m_driver.window().studyView()->session().study().log().verify().value_or({}).records;
    const std::vector<Qt::KeyboardModifiers> holds{Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier,
        Qt::ControlModifier | Qt::ShiftModifier, Qt::MetaModifier};
    std::vector<Qt::Key> keys{Qt::Key_Escape, Qt::Key_F1, Qt::Key_F4, Qt::Key_F5, Qt::Key_F10, Qt::Key_F11,
        Qt::Key_Menu, Qt::Key_Home, Qt::Key_Help, Qt::Key_Open, Qt::Key_Close};
    for (int letter = Qt::Key_A; letter <= Qt::Key_Z; ++letter) keys.push_back(static_cast<Qt::Key>(letter));
    for (const Qt::KeyboardModifiers held : holds) {
        for (const Qt::Key key : keys) {
            QWidget* focus = survey->focusWidget() != nullptr ? survey->focusWidget() : survey.data();
            QTest::sendKeyEvent(QTest::Click, focus, key, QString(), held);
        }
        settle();
    }
    ASSERT_FALSE(survey.isNull());
    EXPECT_TRUE(isShown());
    EXPECT_FALSE(m_driver.window().isVisible());
    EXPECT_FALSE(m_driver.window().studyView()->session().isUnlocked());
    EXPECT_EQ(m_driver.window().studyView()->session().study().log().verify().value_or({}).records, records);
    survey->close();
    EXPECT_TRUE(isShown()) << "the window was closed without the PIN";
    m_driver.window().close();
    EXPECT_FALSE(survey.isNull());
    expectPatientsWordsOnly("after all keys");
}

} // namespace
} // namespace lacrima::ui::test
