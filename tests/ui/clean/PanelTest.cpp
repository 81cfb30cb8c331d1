// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons, the panel and the line under the grid of Clean say and do, against the study.
#include "core/findings/describe/VariableSummary.h"
#include "core/study/Study.h"
#include "core/study/StudyLog.h"
#include "core/study/StudyOffice.h"
#include "core/study/demonstration/Demonstration.h"
#include "tests/support/Samples.h"
#include "tests/support/ui/FileDialog.h"
#include "tests/support/ui/Story.h"
#include "ui/clean/CaseFilter.h"
#include "ui/clean/CasebookModel.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"
#include "ui/text/ItemWords.h"
#include "ui/text/Numbers.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <gtest/gtest.h>
#include <set>

namespace lacrima::ui::test {
namespace {

class PanelTest : public ::testing::Test {
protected:
    PanelTest()
        : m_driver(Appearance::fromEnvironment())
        , m_story(m_driver) {}

    void SetUp() override {
        const QString path = Home::instance().path("documents/panel.lacrima");
        QFile::remove(path);
        ASSERT_TRUE(study::makeDemonstration(path, QByteArray(32, 'w')));
        open(path, "demo");
    }

    void open(const QString& path, const char* passphrase) {
        m_driver.window().openStudy(path);
        settle();
        m_story.openRail("rail_clean");
        m_story.unlockWith(passphrase);
        ASSERT_TRUE(m_driver.waitFor("casebookGrid"));
    }

    StudySession& session() { return m_driver.window().studyView()->session(); }
    QTableView& grid() { return m_driver.require<QTableView>("casebookGrid"); }
    void goTo(int row, int column = 0) {
        grid().setCurrentIndex(grid().model()->index(row, column));
        grid().setFocus();
        settle();
    }
    /// Of the first variable, as the panel saves it.
    void correct(int row, const char* value) {
        goTo(row);
        m_driver.fill("correctedValue", value);
        m_driver.require<QComboBox>("correctionReason").setCurrentIndex(1);
        m_driver.click("saveCorrection");
        settle();
    }
    QString value(int row) { return response::plainText(session().casebook().current(row, 0)); }
    /// The row of a second sitting of the case.
    int addSecondSitting(const QString& caseId) {
        if (!session().study().office().info()) {
            EXPECT_TRUE(session().study().office().registerAs(str("ZZ"), {}));
        }
        support::Random random(5);
        auto response = support::sampleResponse(
            random, *session().catalogue().find(str("wai_sr")), support::Filling::AllAnswered);
        response.caseId = caseId;
        response.sitting = 2;
        EXPECT_TRUE(session().append({response, {}, caseId, 2, str("wai_sr")}));
        settle();
        return session().casebook().rowOf(caseId, 2);
    }
    QString tip(const char* button) { return m_driver.require<QPushButton>(button).toolTip(); }

    Driver m_driver;
    Story m_story;
};

TEST(AllowedWordsTest, ARangeIsSaidByTheEndsThatItHas) {
    instrument::Item item;
    item.type = instrument::ItemType::Integer;
    const auto words = [&item](std::optional<double> low, std::optional<double> high) {
        item.range = {low, high};
        return text::allowedWords(item, str("en"));
    };
    EXPECT_EQ(words(1, 9), str("A whole number, from 1 to 9."));
    EXPECT_EQ(words(1, {}), str("A whole number, 1 or more."));
    EXPECT_EQ(words({}, 9), str("A whole number, 9 or less."));
    EXPECT_EQ(words({}, {}), str("A whole number."));
    item.expected = {18.0, std::nullopt};
    EXPECT_EQ(words(1, 99), str("A whole number, from 1 to 99. Usually 18 or more."));
}

/// A patient who answered twice is in two rows; what was chosen elsewhere is one of them.
TEST_F(PanelTest, PickedCasesAreOfTheirSitting) {
    const QString caseId = session().casebook().row(0).caseId;
    const int later = addSecondSitting(caseId);
    ASSERT_GT(later, 0);
    CasebookModel model(session(), nullptr);
    CaseFilter filter(session(), nullptr);
    filter.setSourceModel(&model);
    const auto shown = [&] {
        std::vector<int> rows;
        for (int row = 0; row < filter.rowCount(); ++row)
            rows.push_back(filter.mapToSource(filter.index(row, 0)).row());
        return rows;
    };
    filter.setPicked({{caseId, 2}});
    EXPECT_EQ(shown(), std::vector<int>{later});
    filter.setPicked({{caseId, 1}});
    EXPECT_EQ(shown(), std::vector<int>{0});
    filter.setPicked({{caseId, 1}, {caseId, 2}});
    EXPECT_EQ(shown(), (std::vector<int>{0, later}));
}

/// What is asked about one sitting is not answered for another.
TEST_F(PanelTest, AQuestionAboutASittingEndsAtTheNext) {
    const QString caseId = session().casebook().row(0).caseId;
    const int later = addSecondSitting(caseId);
    ASSERT_GT(later, 0);
    goTo(0);
    m_driver.chooseFromMenu("exclude", 5);
    m_driver.fill("exclusionNote", "moved away");
    goTo(later);
    EXPECT_FALSE(m_driver.has("exclusionNote"));
    goTo(0);
    EXPECT_FALSE(m_driver.has("exclusionNote"));
    EXPECT_FALSE(session().casebook().row(0).isExcluded());
    EXPECT_FALSE(session().casebook().row(later).isExcluded());
}

TEST_F(PanelTest, UndoAndRedoNameWhatTheyWillDo) {
    EXPECT_EQ(tip("undo"), QString());
    correct(0, "44");
    session().exclude(3, str("test"), {});
    settle();
    const QUndoStack& stack = session().undoStack();
    EXPECT_EQ(tip("undo"), str("Undo the ") + stack.undoText());
    EXPECT_TRUE(tip("undo").contains(session().casebook().rows()[3].caseId)) << tip("undo").toStdString();
    EXPECT_EQ(tip("redo"), QString());
    m_driver.click("undo");
    EXPECT_TRUE(tip("undo").contains(str("correction of "))) << tip("undo").toStdString();
    EXPECT_EQ(tip("redo"), str("Redo the ") + stack.redoText());
    EXPECT_TRUE(tip("redo").contains(session().casebook().rows()[3].caseId)) << tip("redo").toStdString();
}

TEST_F(PanelTest, TheLineUnderTheGridHasTheNumbersOfTheColumn) {
    const auto data = session().dataset();
    int told = 0;
    for (int column = 0; column < grid().model()->columnCount(); ++column) {
        const QString name = grid().model()->headerData(column, Qt::Horizontal).toString();
        const dataset::DataColumn* numbers = data->column(name);
        const auto all = findings::summarize(*data, name);
        if (numbers == nullptr || !all || numbers->measure == dataset::Measure::Nominal) continue;
        if (text::fixed(all->mean, 1) == text::fixed(all->median, 1)) continue;
        goTo(2, column);
        EXPECT_TRUE(m_driver.words().contains(QStringLiteral("%1: n %2, mean %3, median %4, missing %5")
                                                  .arg(name)
                                                  .arg(all->n)
                                                  .arg(text::fixed(all->mean, 2), text::fixed(all->median, 1))
                                                  .arg(all->missing)))
            << name.toStdString();
        if (++told == 5) return;
    }
    FAIL() << "only " << told << " columns";
}

TEST_F(PanelTest, UndoThisCorrectionTakesTheNewestBack) {
    const QString first = value(0);
    correct(0, "41");
    correct(0, "42");
    correct(0, "43");
    QStringList told;
    for (const auto* words : grid().window()->findChildren<QLabel*>()) {
        if (words->isVisible()) told.append(words->text());
    }
    for (const char* value : {"41 years", "42 years", "43 years"})
        EXPECT_EQ(told.count(str(value)), 1) << value << ": what each correction said";
    EXPECT_LT(told.indexOf(str("43 years")), told.indexOf(str("42 years"))) << "the newest first";
    for (const QString& before : {str("42"), str("41"), first}) {
        m_driver.click("undoCorrection");
        settle();
        EXPECT_EQ(value(0), before);
    }
    EXPECT_FALSE(m_driver.has("undoCorrection"));
}

TEST_F(PanelTest, WhatIsNotSavedComesBackWhole) {
    goTo(4);
    m_driver.fill("correctedValue", "51");
    auto& reason = m_driver.require<QComboBox>("correctionReason");
    reason.setFocus();
    m_driver.press(Qt::Key_Down);
    m_driver.press(Qt::Key_Down);
    ASSERT_EQ(reason.currentIndex(), 2);
    m_driver.fill("correctionNote", "by telephone");
    goTo(5);
    EXPECT_EQ(reason.currentIndex(), 0);
    EXPECT_EQ(m_driver.require<QLineEdit>("correctionNote").text(), QString());
    goTo(4);
    EXPECT_EQ(m_driver.require<QLineEdit>("correctedValue").text(), str("51"));
    EXPECT_EQ(reason.currentIndex(), 2);
    EXPECT_EQ(m_driver.require<QLineEdit>("correctionNote").text(), str("by telephone"));
    m_driver.click("saveCorrection");
    settle();
    const casebook::CellHistory history = session().casebook().history(4, 0);
    ASSERT_EQ(history.changes.size(), 1U);
    const casebook::CellChange& change = history.changes.front();
    EXPECT_EQ(change.reason, reason.itemText(2));
    EXPECT_EQ(change.note, str("by telephone"));
}

/// An excluded case has no score, whatever its neighbour has.
TEST_F(PanelTest, AnEditOfAnExcludedCaseDoesNotBringItIntoAFilterOnScores) {
    const auto shown = [this] {
        std::set<QString> cases;
        for (int row = 0; row < grid().model()->rowCount(); ++row)
            cases.insert(grid().model()->headerData(row, Qt::Vertical).toString());
        return cases;
    };
    for (const int row : {2, 11, 30}) session().exclude(row, str("test"), {});
    settle();
    m_driver.fill("caseFilter", "[wai_total] > 0");
    m_driver.press(Qt::Key_Return);
    settle();
    const std::set<QString> before = shown();
    ASSERT_EQ(before.size(), session().dataset()->rows.size()) << "everybody has one";
    const int item = session().casebook().variableOf(str("wai_1"));
    for (const int row : {2, 11, 30}) {
        const bool isFive =
            session().casebook().current(row, item) == response::Answer(response::Choice{str("5")});
        session().correct(row, item, response::Choice{isFive ? str("4") : str("5")}, str("test"), {});
        settle();
        EXPECT_EQ(shown(), before) << row;
    }
}

/// Two cases of which one left an item of the bond out, in a study that scores complete scales alone.
TEST_F(PanelTest, TheExportScoresAsTheStudySays) {
    const QString path = Home::instance().path("documents/complete.lacrima");
    QFile::remove(path);
    record::StudyDefinition definition;
    definition.title = str("Complete");
    definition.languages = {str("en")};
    definition.answeredShare = 1;
    definition.instruments.push_back({str("wai_sr"), instrument::Catalogue::shippedJson(str("wai_sr"))});
    {
        auto created = study::Study::create(path, definition,
            {str("Ada"), str("open sesame"), seal::KdfCost::minimal()}, QByteArray(32, 'i'));
        ASSERT_TRUE(created);
        ASSERT_TRUE(created->study.office().registerAs(str("VD"), {}));
        support::Random random(7);
        for (const char* caseId : {"VD01-1", "VD02-1"}) {
            auto response = support::sampleResponse(
                random, *created->study.catalogue().find(str("wai_sr")), support::Filling::AllAnswered);
            response.caseId = str(caseId);
            response.sitting = 1;
            for (record::ItemResponse& item : response.items) {
                const bool isLeftOut = item.item == str("wai_3") && response.caseId == str("VD02-1");
                item.answer = response::Choice{str("3")};
                item.isShadowed = false;
                if (isLeftOut) item.answer = response::Missing{response::MissingReason::Skipped};
            }
            ASSERT_TRUE(created->study.log().append({response, {}, response.caseId, 1, str("wai_sr")}));
        }
    }
    open(path, "open sesame");
    const QString csv = Home::instance().path("documents/complete.csv");
    answerFileDialog(csv, [this] { m_driver.click("exportCsv"); });
    ASSERT_TRUE(m_driver.waitUntil([&] { return QFile::exists(csv); }));
    EXPECT_TRUE(m_driver.says("2 cases are written"));
    EXPECT_FALSE(m_driver.says("left out")) << "nobody is excluded";
    QFile written(csv);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().trimmed().split('\n');
    ASSERT_EQ(lines.size(), 3);
    const qsizetype bond = lines[0].split(',').indexOf("wai_bond");
    const qsizetype goal = lines[0].split(',').indexOf("wai_goal");
    ASSERT_TRUE(bond > 0 && goal > 0);
    EXPECT_FALSE(lines[1].split(',')[bond].isEmpty());
    EXPECT_TRUE(lines[2].split(',')[bond].isEmpty()) << "three of four are not all";
    EXPECT_FALSE(lines[2].split(',')[goal].isEmpty());
}

} // namespace
} // namespace lacrima::ui::test
