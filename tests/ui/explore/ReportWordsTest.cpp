// SPDX-License-Identifier: GPL-3.0-or-later
// The author's words on the Report page: nothing that is done elsewhere takes them away.
#include "tests/ui/explore/Demonstration.h"
#include "ui/report/words/KeptWords.h"
#include "ui/session/SessionViews.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QtTest>

namespace lacrima::ui::test {
namespace {

using report::KeptWords;
using report::Section;

class ReportWordsTest : public DemonstrationTest {
protected:
    void SetUp() override {
        DemonstrationTest::SetUp();
        openReport();
    }

    void openReport() {
        m_driver.click("tabReport");
        ASSERT_TRUE(m_driver.waitFor("writeReport"));
    }
    StudySession& session() { return m_driver.window().studyView()->session(); }
    QPlainTextEdit& note() { return m_driver.require<QPlainTextEdit>("reportNote"); }
    void chooseSection(Section section) {
        const auto& all = report::allSections();
        m_driver.require<QListWidget>("reportSections")
            .setCurrentRow(static_cast<int>(std::find(all.begin(), all.end(), section) - all.begin()));
    }
    /// As they stand in the study file now.
    QString keptOn(Section section) {
        KeptWords kept(session().study().kept());
        EXPECT_TRUE(kept.read());
        const auto notes = kept.notes();
        const auto found = notes.find(section);
        return found == notes.end() ? QString() : found->second.words;
    }
    /// What somebody at another computer does to the same file.
    void writeElsewhere(Section section, const char* words) {
        KeptWords other(session().study().kept());
        ASSERT_TRUE(other.read());
        ASSERT_TRUE(other.keep(section, {str(words), {}}));
    }
};

/// A view is of its own page: the words of the report are nobody's view.
TEST_F(ReportWordsTest, ShowAndSavedViewsLeaveThemAlone) {
    m_driver.click("tabCrying");
    settle();
    m_driver.click("addToReport");
    ASSERT_TRUE(m_driver.waitUntil([this] { return SessionViews(session()).saved().size() == 1; }));
    openReport();
    chooseSection(Section::Crying);
    note().setPlainText(str("My words"));
    m_driver.require<QLineEdit>("reportTitle").setText(str("My title"));
    m_driver.require<QCheckBox>("reportBootstrap").setChecked(true);
    m_driver.require<QListWidget>("reportSections").item(0)->setCheckState(Qt::Unchecked);
    const auto expectUntouched = [this](const char* after) {
        openReport();
        chooseSection(Section::Crying);
        EXPECT_EQ(note().toPlainText(), str("My words")) << after;
        EXPECT_EQ(m_driver.require<QLineEdit>("reportTitle").text(), str("My title")) << after;
        EXPECT_TRUE(m_driver.require<QCheckBox>("reportBootstrap").isChecked()) << after;
        EXPECT_EQ(m_driver.require<QListWidget>("reportSections").item(0)->checkState(), Qt::Unchecked)
            << after;
        EXPECT_EQ(keptOn(Section::Crying), str("My words")) << after;
    };
    m_driver.require<QListWidget>("addedList").setCurrentRow(0);
    m_driver.click("addedShow");
    settle();
    expectUntouched("Show");
    const QByteArray old("{\"version\":4,\"tab\":\"tabCrying\",\"pages\":{\"tabReport\":{\"title\":\"Old\","
                         "\"notes\":{\"crying\":\"Old words\"},\"without\":[]}}}");
    ASSERT_TRUE(SessionViews(session()).save(str("An old view"), old, {}));
    settle();
    m_driver.chooseFromMenu("savedViews", 1);
    settle();
    m_driver.chooseFromMenu("savedViews", 2);
    settle();
    expectUntouched("a view of an older version");
    const auto saved = SessionViews(session()).saved();
    for (const auto& version : saved) {
        if (version.view.name == str("An old view")) continue;
        EXPECT_FALSE(version.view.arrangement.contains("My words")) << "no copy of them in a view";
    }
}

/// However fast the keys come.
TEST_F(ReportWordsTest, AreKeptWhileTheyAreTyped) {
    chooseSection(Section::Crying);
    note().setFocus();
    bool isKept = false;
    for (int key = 0; key < 2000 && !isKept; ++key) {
        QTest::keyClick(&note(), Qt::Key_A);
        QTest::qWait(5);
        if (key % 50 == 49) isKept = !keptOn(Section::Crying).isEmpty();
    }
    EXPECT_TRUE(isKept) << "2000 keys without a pause";
}

TEST_F(ReportWordsTest, LeavingTheFieldKeepsThem) {
    chooseSection(Section::Crying);
    note().setFocus();
    QTest::keyClicks(&note(), str("typed"));
    m_driver.require<QLineEdit>("reportTitle").setFocus();
    EXPECT_EQ(keptOn(Section::Crying), str("typed"));
}

TEST_F(ReportWordsTest, TwoWhoWriteOnDifferentSectionsDoNotTouchEachOther) {
    chooseSection(Section::Crying);
    note().setFocus();
    QTest::keyClicks(&note(), str("Mine"));
    writeElsewhere(Section::Methods, "Theirs");
    m_driver.require<QLineEdit>("reportTitle").setFocus();
    EXPECT_EQ(keptOn(Section::Crying), str("Mine"));
    EXPECT_EQ(keptOn(Section::Methods), str("Theirs"));
    m_driver.click("tabCrying");
    openReport();
    chooseSection(Section::Methods);
    EXPECT_EQ(note().toPlainText(), str("Theirs")) << "what others wrote is seen";
}

TEST_F(ReportWordsTest, TwoWhoWriteOnOneSectionLoseNothing) {
    chooseSection(Section::Crying);
    note().setFocus();
    QTest::keyClicks(&note(), str("Mine"));
    writeElsewhere(Section::Crying, "Theirs");
    m_driver.require<QLineEdit>("reportTitle").setFocus();
    for (const QString& words : {keptOn(Section::Crying), note().toPlainText()}) {
        EXPECT_TRUE(words.contains(str("Mine"))) << words.toStdString();
        EXPECT_TRUE(words.contains(str("Theirs"))) << words.toStdString();
    }
    EXPECT_TRUE(m_driver.says("Somebody else wrote on “Crying”")) << m_driver.words().toStdString();
    note().setFocus();
    QTest::keyClicks(&note(), str("!"));
    m_driver.require<QLineEdit>("reportTitle").setFocus();
    EXPECT_EQ(keptOn(Section::Crying).count(str("Theirs")), 1) << "once settled, they do not grow";
}

/// Whoever changes one setting leaves the others as they are by then.
TEST_F(ReportWordsTest, ASettingThatSomebodyElseChangedIsNotSetBack) {
    KeptWords first(session().study().kept());
    ASSERT_TRUE(
        first.read() && first.keepSettings({{str("title"), str("Tears")}, {str("format"), str("odt")}}));
    KeptWords mine(session().study().kept());
    KeptWords theirs(session().study().kept());
    ASSERT_TRUE(mine.read() && theirs.read());
    const QJsonObject read = mine.settings();
    QJsonObject renamed = read;
    renamed[str("title")] = str("Tears of joy");
    ASSERT_TRUE(theirs.keepSettings(renamed));
    QJsonObject asPdf = read;
    asPdf[str("format")] = str("pdf");
    const auto replaced = mine.keepSettings(asPdf);
    ASSERT_TRUE(replaced);
    EXPECT_TRUE(replaced->isEmpty()) << "nothing of theirs was changed here";
    KeptWords now(session().study().kept());
    ASSERT_TRUE(now.read());
    EXPECT_EQ(now.settings()[str("title")].toString(), str("Tears of joy"));
    EXPECT_EQ(now.settings()[str("format")].toString(), str("pdf"));
}

TEST_F(ReportWordsTest, ASettingThatIsSetBackIsSetBack) {
    KeptWords before(session().study().kept());
    ASSERT_TRUE(before.read() && before.keepSettings({{str("title"), str("Tears")}}));
    KeptWords mine(session().study().kept());
    ASSERT_TRUE(mine.read());
    for (const char* title : {"Tears of joy", "Tears"}) {
        ASSERT_TRUE(mine.keepSettings({{str("title"), str(title)}}));
        KeptWords now(session().study().kept());
        ASSERT_TRUE(now.read());
        EXPECT_EQ(now.settings()[str("title")].toString(), str(title));
    }
}

TEST_F(ReportWordsTest, WordsThatAreKeptAgainAndAgainStandThereOnce) {
    KeptWords mine(session().study().kept());
    ASSERT_TRUE(mine.read());
    for (const char* words : {"Tears", "Tears of", "Tears of joy"}) {
        ASSERT_TRUE(mine.keep(Section::Crying, {str(words), {}}));
        EXPECT_EQ(keptOn(Section::Crying), str(words));
    }
}

/// A number in a sentence is easily untrue of other answers.
TEST_F(ReportWordsTest, AreMarkedWhenTheDataHaveChangedSince) {
    chooseSection(Section::Crying);
    note().setFocus();
    QTest::keyClicks(&note(), str("55 of 64"));
    EXPECT_FALSE(m_driver.says("Read them again"));
    ASSERT_TRUE(SessionViews(session()).save(str("A view"), "{}", {}));
    settle();
    EXPECT_FALSE(m_driver.says("Read them again")) << "a record that changes no data";
    session().correct(
        0, session().casebook().variableOf(str("gaf")), response::Number{17}, str("typing"), {});
    EXPECT_TRUE(m_driver.waitUntil([this] {
        return m_driver.says("These words were written on data of log position");
    })) << m_driver.words().toStdString();
}

/// One patient's answers are not a statistic.
TEST_F(ReportWordsTest, AReportOfAHandfulOfCasesIsWarnedOf) {
    EXPECT_FALSE(m_driver.says("Keep it like the answers themselves"));
    m_driver.fill("exploreFilter", "[gaf] >= 90");
    m_driver.press(Qt::Key_Return);
    EXPECT_TRUE(m_driver.waitUntil([this] { return m_driver.says("Keep it like the answers themselves"); }))
        << m_driver.words().toStdString();
}

TEST_F(ReportWordsTest, TheFewestCasesOfAllThatWasAddedAreTold) {
    for (const std::size_t cases : {4U, 2U}) {
        QJsonArray picked;
        for (std::size_t i = 0; i < cases; ++i) picked.append(QJsonArray{data()->rows[i].caseId, 1});
        const QJsonObject view{{str("tab"), str("tabMissing")}, {str("onlySelected"), true},
            {str("selection"), picked}, {str("pages"), QJsonObject()}};
        ASSERT_TRUE(SessionViews(session()).saveInReport(
            QString::number(cases), QJsonDocument(view).toJson(), QByteArray(32, 'd')));
    }
    m_driver.fill("exploreFilter", "[po_level] >= 2");
    m_driver.press(Qt::Key_Return);
    EXPECT_TRUE(m_driver.waitUntil([this] { return m_driver.says("Rests in part on 2 cases"); }))
        << m_driver.words().toStdString();
}

} // namespace
} // namespace lacrima::ui::test
