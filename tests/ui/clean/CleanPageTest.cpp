// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/CleanPage.h"

#include "core/study/Study.h"
#include "core/study/demonstration/Demonstration.h"
#include "tests/support/Samples.h"
#include "tests/support/ui/Story.h"
#include "ui/session/StudySession.h"
#include "ui/shell/StudyView.h"
#include "ui/text/RuleWords.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QtTest>

#include <cmath>
#include <gtest/gtest.h>
#include <set>

namespace lacrima::ui::test {
namespace {

/// Clean on the demonstration study: what it says, against what is in the study.
class CleanPageTest : public ::testing::Test {
protected:
    CleanPageTest()
        : m_driver(Appearance::fromEnvironment())
        , m_story(m_driver) {}

    void SetUp() override {
        const QString path = Home::instance().path("documents/clean.lacrima");
        QFile::remove(path);
        ASSERT_TRUE(study::makeDemonstration(path, QByteArray(32, 'w')));
        m_driver.window().openStudy(path);
        settle();
        m_story.openRail("rail_clean");
        m_story.unlockWith("demo");
        ASSERT_TRUE(m_driver.waitFor("casebookGrid"));
    }

    StudySession& session() { return m_driver.window().studyView()->session(); }
    QTableView& grid() { return m_driver.require<QTableView>("casebookGrid"); }
    QString count() { return m_driver.require<QLabel>("caseCount").text(); }
    QString countOf(std::size_t shown) {
        return QStringLiteral("%1 of %2").arg(shown).arg(session().casebook().rows().size());
    }

    /// The cases in the grid, by the names of its rows.
    std::set<QString> casesShown() {
        std::set<QString> cases;
        for (int row = 0; row < grid().model()->rowCount(); ++row)
            cases.insert(grid().model()->headerData(row, Qt::Vertical).toString());
        return cases;
    }
    /// The cases of the analysis whose score is at least this.
    std::set<QString> casesWith(const char* score, double least) {
        const auto data = session().dataset();
        const dataset::DataColumn* column = data->column(str(score));
        std::set<QString> cases;
        for (std::size_t row = 0; row < data->rows.size(); ++row) {
            if (column->values[row] >= least) cases.insert(data->rows[row].caseId);
        }
        return cases;
    }
    void filter(const char* words) {
        m_driver.fill("caseFilter", words);
        m_driver.press(Qt::Key_Return);
        settle();
    }

    void goTo(int row) {
        grid().setCurrentIndex(grid().model()->index(row, 0));
        grid().setFocus();
        settle();
    }
    /// Types a value into the panel and saves with the reason that is chosen there.
    void correct(int row, const char* value, int reason, const char* note = "") {
        goTo(row);
        m_driver.fill("correctedValue", value);
        m_driver.require<QComboBox>("correctionReason").setCurrentIndex(reason);
        m_driver.fill("correctionNote", note);
        m_driver.click("saveCorrection");
        settle();
    }
    QString reasonOf(int row) {
        const auto history = session().casebook().history(row, 0);
        return history.changes.empty() ? QString() : history.changes.back().reason;
    }
    /// Half a minute goes by.
    void endTheGrace() {
        auto* grace = grid().window()->findChild<QTimer*>(str("reasonGrace"));
        ASSERT_NE(grace, nullptr);
        ASSERT_EQ(grace->interval(), 30'000);
        grace->start(0);
        ASSERT_TRUE(m_driver.waitUntil([grace] { return !grace->isActive(); }));
    }

    Driver m_driver;
    Story m_story;
};

/// What Explore sends here is a few cases: the foot must not go on about all of them.
TEST_F(CleanPageTest, TheFootCountsTheCasesThatAreShown) {
    const QString name = grid().model()->headerData(0, Qt::Horizontal).toString();
    const auto data = session().dataset();
    const auto answeredBy = [&](const std::set<QString>& cases) {
        int count = 0;
        for (std::size_t row = 0; row < data->rows.size(); ++row) {
            const bool isMissing = std::isnan(data->column(name)->values[row]);
            count += cases.contains(data->rows[row].caseId) && !isMissing ? 1 : 0;
        }
        return count;
    };
    const auto foot = [this] { return m_driver.require<QLabel>("columnSummary").text(); };
    const QString all = QStringLiteral("%1: n %2,").arg(name).arg(answeredBy(casesShown()));
    goTo(0);
    EXPECT_TRUE(foot().startsWith(all)) << foot().toStdString();
    filter("[wai_total] >= 4");
    const int shown = answeredBy(casesWith("wai_total", 4));
    EXPECT_LT(shown, 60);
    const QString some = QStringLiteral("Of the cases shown, %1: n %2,").arg(name).arg(shown);
    EXPECT_TRUE(foot().startsWith(some)) << foot().toStdString();
    filter("");
    EXPECT_TRUE(foot().startsWith(all)) << foot().toStdString();
}

TEST_F(CleanPageTest, SaysHowManyOfHowManyCasesAreShown) {
    EXPECT_EQ(count(), countOf(session().casebook().rows().size()));
    filter("[wai_total] >= 4");
    const auto expected = casesWith("wai_total", 4);
    ASSERT_GT(expected.size(), 3U);
    ASSERT_LT(expected.size(), session().casebook().rows().size());
    EXPECT_EQ(count(), countOf(expected.size()));
    EXPECT_EQ(casesShown(), expected);
    filter("");
    EXPECT_EQ(count(), countOf(session().casebook().rows().size()));
}

/// What a clinician says of the practice stands in the row of each patient.
TEST_F(CleanPageTest, ACorrectedPracticeAnswerMovesAllCasesOfTheClinician) {
    const QString first = session().casebook().row(0).caseId;
    record::Response second;
    second.caseId = str("ZZ99-1");
    second.clinician = session().casebook().row(0).clinician;
    second.instrument = str("crying");
    second.items = {{str("cried_ever"), response::Choice{str("1")}}};
    ASSERT_TRUE(
        session().append(study::Entry{second, second.clinician, second.caseId, 1, second.instrument}));
    settle();
    const int variable = session().casebook().variableOf(str("clin_age"));
    const response::Answer age = session().casebook().current(0, variable);
    filter(qPrintable(QStringLiteral("[clin_age] = %1").arg(response::plainText(age))));
    std::set<QString> expected = casesShown();
    ASSERT_EQ(expected.erase(first) + expected.erase(second.caseId), 2U);
    session().correct(0, variable, response::Number{99}, str("typing"), {});
    settle();
    EXPECT_EQ(casesShown(), expected);
}

TEST_F(CleanPageTest, TheFilterFindsTheRightScoresBehindAnExcludedCase) {
    for (const int row : {0, 7}) {
        session().exclude(row, str("test"), {});
        ASSERT_TRUE(session().casebook().row(row).isExcluded());
    }
    settle();
    filter("[wai_total] >= 4");
    EXPECT_EQ(casesShown(), casesWith("wai_total", 4));
    EXPECT_EQ(count(), countOf(casesWith("wai_total", 4).size()));
    // An edit behind them, while the filter is on.
    const auto& casebook = session().casebook();
    const int item = casebook.variableOf(str("wai_1"));
    ASSERT_GE(item, 0);
    for (const int row : {9, 20}) {
        for (int next = item; next < item + 12; ++next)
            session().correct(row, next, response::Choice{str("5")}, str("test"), {});
    }
    settle();
    ASSERT_TRUE(m_driver.waitUntil([this] { return casesShown() == casesWith("wai_total", 4); }))
        << "those that are shown are those of the scores";
    EXPECT_EQ(count(), countOf(casesWith("wai_total", 4).size()));
}

/// Thirty hidden answers of one cause are one line; it leads to the first of them.
TEST_F(CleanPageTest, ALineOfProblemsLeadsToTheFirstOfThem) {
    const int ever = session().casebook().variableOf(str("cried_ever"));
    int row = 0;
    while (session().casebook().current(row, ever) != response::Answer(response::Choice{str("1")})) ++row;
    session().correct(row, ever, response::Choice{str("0")}, str("test"), {});
    settle();
    m_driver.click("problems");
    settle();
    auto& problems = m_driver.require<QTableView>("problemTable");
    const QString caseId = session().casebook().row(row).caseId;
    const QString more = str(" and ");
    int folded = 0;
    for (int line = 0; line < problems.model()->rowCount(); ++line) {
        const QString name = problems.model()->index(line, 1).data().toString();
        if (problems.model()->index(line, 0).data().toString() != caseId || !name.contains(more)) continue;
        ++folded;
        problems.scrollTo(problems.model()->index(line, 0));
        QTest::mouseClick(problems.viewport(), Qt::LeftButton, {},
            problems.visualRect(problems.model()->index(line, 1)).center());
        settle();
        EXPECT_EQ(grid().currentIndex().row(), row);
        EXPECT_EQ(grid().currentIndex().column(), session().casebook().variableOf(name.section(more, 0, 0)))
            << name.toStdString();
        m_driver.click("problems");
        settle();
    }
    EXPECT_GE(folded, 1);
}

TEST_F(CleanPageTest, TheSameProblemOfTwoCasesIsTwoLines) {
    const int ever = session().casebook().variableOf(str("cried_ever"));
    QStringList cases;
    for (int row = 0; cases.size() < 2; ++row) {
        if (session().casebook().current(row, ever) != response::Answer(response::Choice{str("1")})) continue;
        cases.append(session().casebook().row(row).caseId);
        session().correct(row, ever, response::Choice{str("0")}, str("test"), {});
    }
    settle();
    m_driver.click("problems");
    settle();
    QStringList causes[2];
    for (const QStringList& line : m_driver.table("problemTable")) {
        const qsizetype at = cases.indexOf(line[0]);
        if (at >= 0 && line[1].contains(str(" and "))) causes[at].append(line[4]);
    }
    EXPECT_FALSE(causes[0].isEmpty());
    EXPECT_EQ(causes[0], causes[1]);
}

TEST_F(CleanPageTest, EachReasonIsTheOneThatIsKept) {
    goTo(0);
    const int reasons = m_driver.require<QComboBox>("correctionReason").count();
    ASSERT_GE(reasons, 4);
    for (int reason = 1; reason < reasons; ++reason) {
        correct(reason, "69", reason, "as the form has it");
        EXPECT_EQ(reasonOf(reason), m_driver.require<QComboBox>("correctionReason").itemText(reason));
        EXPECT_EQ(session().casebook().history(reason, 0).changes.back().note, str("as the form has it"));
    }
}

TEST_F(CleanPageTest, AReasonGoesForHalfAMinuteAndNotForEver) {
    correct(0, "44", 2);
    const QString first = reasonOf(0);
    ASSERT_FALSE(first.isEmpty());
    correct(1, "45", 0);
    EXPECT_EQ(reasonOf(1), first) << "within half a minute";
    endTheGrace();
    correct(2, "57", 0);
    EXPECT_EQ(reasonOf(2), QString());
    EXPECT_EQ(m_driver.require<QLabel>("correctionProblem").text(),
        str("A correction needs a reason. Choose one."));
    correct(2, "57", 1);
    EXPECT_EQ(reasonOf(2), m_driver.require<QComboBox>("correctionReason").itemText(1));
    EXPECT_NE(reasonOf(2), first);
}

TEST_F(CleanPageTest, AnExclusionKeepsTheReasonThatWasChosen) {
    const QStringList reasons = text::exclusionReasons();
    for (int i = 0; i < reasons.size(); ++i) {
        goTo(i);
        m_driver.chooseFromMenu("exclude", i);
        if (m_driver.has("exclusionNote")) {
            m_driver.fill("exclusionNote", session().casebook().rows()[30].caseId);
            m_driver.press(Qt::Key_Return);
        }
        settle();
        const auto& row = session().casebook().row(i);
        ASSERT_TRUE(row.isExcluded()) << reasons[i].toStdString();
        EXPECT_EQ(row.exclusion->reasonCode, reasons[i]);
    }
}

/// A foreign file called its case so: the values beside it are seen all the same.
TEST_F(CleanPageTest, ACaseOfHundredThousandLettersLeavesRoomForItsValues) {
    const QString path = Home::instance().path("documents/long.lacrima");
    QFile::remove(path);
    ASSERT_TRUE(study::makeDemonstration(path, QByteArray(32, 'w')));
    {
        auto study = study::Study::open(path, QByteArray(32, 'w'));
        ASSERT_TRUE(study);
        support::Random random(3);
        auto response =
            support::sampleResponse(random, *study->catalogue().find(str("crying")), support::Filling::Mixed);
        response.caseId = QString(100'000, QLatin1Char('x'));
        ASSERT_TRUE(study->log().append(
            study::Entry{response, response.clinician, response.caseId, 1, response.instrument}));
    }
    m_driver.window().openStudy(path);
    settle();
    m_story.openRail("rail_clean");
    m_story.unlockWith("demo");
    ASSERT_TRUE(m_driver.waitFor("casebookGrid"));
    EXPECT_TRUE(casesShown().contains(QString(100'000, QLatin1Char('x'))));
    EXPECT_LT(grid().verticalHeader()->width(), grid().width() / 3);
    EXPECT_GT(grid().viewport()->width(), grid().width() / 2);
}

/// Whatever hides it: a filter, or its columns folded away.
TEST_F(CleanPageTest, AProblemIsShownWhereItIsHidden) {
    const int ever = session().casebook().variableOf(str("cried_ever"));
    int row = 0;
    while (session().casebook().current(row, ever) != response::Answer(response::Choice{str("1")})) ++row;
    session().correct(row, ever, response::Choice{str("0")}, str("test"), {});
    settle();
    filter("[wai_total] > 100");
    ASSERT_EQ(casesShown().size(), 0U);
    auto& fold = m_driver.require<QPushButton>("fold_crying");
    fold.click();
    ASSERT_FALSE(fold.isChecked());
    m_driver.click("problems");
    settle();
    auto& problems = m_driver.require<QTableView>("problemTable");
    const QString caseId = session().casebook().row(row).caseId;
    int line = 0;
    while (problems.model()->index(line, 0).data().toString() != caseId) ++line;
    problems.scrollTo(problems.model()->index(line, 0));
    QTest::mouseClick(problems.viewport(), Qt::LeftButton, {},
        problems.visualRect(problems.model()->index(line, 1)).center());
    settle();
    EXPECT_EQ(casesShown().size(), session().casebook().rows().size());
    EXPECT_TRUE(fold.isChecked());
    EXPECT_EQ(grid().currentIndex().row(), row);
    EXPECT_FALSE(m_driver.require<QPushButton>("problems").isChecked());
}

TEST_F(CleanPageTest, CasesChosenElsewhereAreShownInPlaceOfTheProblems) {
    filter("[wai_total] >= 4");
    m_driver.click("problems");
    ASSERT_FALSE(m_driver.has("casebookGrid"));
    const QString caseId = session().casebook().row(5).caseId;
    m_driver.window().findChild<CleanPage*>()->showCases({{caseId, 1}});
    settle();
    ASSERT_TRUE(m_driver.has("casebookGrid"));
    EXPECT_FALSE(m_driver.require<QPushButton>("problems").isChecked());
    EXPECT_EQ(casesShown(), std::set<QString>{caseId});
    EXPECT_EQ(m_driver.require<QLineEdit>("caseFilter").text(), QString());
}

TEST_F(CleanPageTest, AnExportThatIsCancelledSaysNothing) {
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &typing, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) return;
        typing.stop();
        dialog->reject();
    });
    typing.start(20);
    m_driver.click("exportCsv");
    EXPECT_FALSE(typing.isActive());
    EXPECT_FALSE(m_driver.has("messageBar"));
}

TEST_F(CleanPageTest, AProblemOfACaseThatWasNotPickedIsShown) {
    const int ever = session().casebook().variableOf(str("cried_ever"));
    int row = 1;
    while (session().casebook().current(row, ever) != response::Answer(response::Choice{str("1")})) ++row;
    session().correct(row, ever, response::Choice{str("0")}, str("test"), {});
    const QString caseId = session().casebook().row(row).caseId;
    m_driver.window().findChild<CleanPage*>()->showCases({{session().casebook().row(0).caseId, 1}});
    settle();
    m_driver.click("problems");
    settle();
    auto& problems = m_driver.require<QTableView>("problemTable");
    int line = 0;
    while (problems.model()->index(line, 0).data().toString() != caseId) ++line;
    const QModelIndex place = problems.model()->index(line, 1);
    problems.scrollTo(place);
    QTest::mouseClick(problems.viewport(), Qt::LeftButton, {}, problems.visualRect(place).center());
    settle();
    EXPECT_TRUE(casesShown().contains(caseId));
    EXPECT_EQ(grid().currentIndex().row(), row);
}

TEST_F(CleanPageTest, OneInstrumentIsUnfoldedAndTheOthersStayFolded) {
    const int all = grid().model()->columnCount();
    m_driver.click("fold_crying");
    const int withoutCrying = grid().model()->columnCount();
    ASSERT_LT(withoutCrying, all);
    m_driver.click("fold_diagnosis");
    ASSERT_LT(grid().model()->columnCount(), withoutCrying);
    m_driver.click("fold_diagnosis");
    EXPECT_EQ(grid().model()->columnCount(), withoutCrying);
    m_driver.click("fold_crying");
    EXPECT_EQ(grid().model()->columnCount(), all);
}

TEST_F(CleanPageTest, NoneOfTwoFurtherResponsesIsCrossedOut) {
    const casebook::CaseRow& row = session().casebook().row(0);
    for (const char* code : {"1", "2"}) {
        record::Response other;
        other.caseId = row.caseId;
        other.clinician = row.clinician;
        other.sitting = 1;
        other.instrument = str("diagnosis");
        other.items = {{str("pat_gender"), response::Choice{str(code)}}};
        ASSERT_TRUE(
            session().append(study::Entry{other, other.clinician, other.caseId, 1, other.instrument}));
    }
    settle();
    const int gender = session().casebook().variableOf(str("pat_gender"));
    ASSERT_EQ(session().casebook().history(0, gender).others.size(), 2U);
    grid().setCurrentIndex(grid().model()->index(0, gender));
    settle();
    int further = 0;
    for (const QLabel* detail : m_driver.window().findChild<CleanPage*>()->findChildren<QLabel*>()) {
        if (detail->text() != str("a second response, kept beside the first") || !detail->isVisible())
            continue;
        ++further;
        const auto* value = detail->parentWidget()->findChild<QLabel*>();
        EXPECT_EQ(value->property("role"), str("strong")) << value->text().toStdString();
    }
    EXPECT_EQ(further, 2);
}

} // namespace
} // namespace lacrima::ui::test
