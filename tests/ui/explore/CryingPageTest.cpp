// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/page/CryingPage.h"

#include "tests/ui/explore/Demonstration.h"
#include "tests/ui/explore/SmallData.h"
#include "ui/explore/scope/CaseSelection.h"
#include "ui/figures/crying/GroupedExperienceFigures.h"
#include "ui/text/Numbers.h"
#include "ui/widgets/table/ResultTable.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

namespace lacrima::ui::test {
namespace {

/// Counted again from the columns, without the room that the page asks.
struct Counted {
    int cases = 0;
    int answered = 0;
    int yes = 0;
    double sum = 0;
};

std::map<double, Counted> countedBy(const dataset::Dataset& data, const char* group, const char* variable) {
    std::map<double, Counted> counted;
    const auto groups = data.column(str(group))->numbers();
    const auto values = data.column(str(variable))->numbers();
    for (std::size_t row = 0; row < groups.size(); ++row) {
        if (std::isnan(groups[row])) continue;
        Counted& one = counted[groups[row]];
        ++one.cases;
        if (std::isnan(values[row])) continue;
        ++one.answered;
        one.yes += values[row] == 1 ? 1 : 0;
        one.sum += values[row];
    }
    return counted;
}

class CryingPageTest : public DemonstrationTest {
protected:
    /// Waits until the page shows what was chosen; the keys pass by other choices on their way.
    void showBy(const char* by, const char* measure) {
        choose("cryingBy", str(by));
        choose("cryingMeasure", str(measure));
        const QString name = m_driver.require<QComboBox>("cryingBy").currentText();
        const QString first = str(measure) == str("ever")        ? str("Ever")
                              : str(measure) == str("frequency") ? str("Frequency, n")
                                                                 : str("Last session");
        ASSERT_TRUE(m_driver.waitUntil([&] {
            const auto* table = m_driver.get<ResultTable>("cryingTable");
            return table != nullptr &&
                   table->sheet().titles().mid(0, 3) == QStringList{name, str("Cases"), first};
        }));
    }

    CryingPage* page() { return m_driver.active()->findChild<CryingPage*>(); }
};

TEST_F(CryingPageTest, SharesByPersonalityAreThoseOfTheData) {
    showBy("po_level", "ever");
    const auto counted = countedBy(*data(), "po_level", "cried_ever");
    ASSERT_GE(counted.size(), 2U);
    const QStringList ever = column("cryingTable", "Ever");
    const QStringList cases = column("cryingTable", "Cases");
    const auto& spec = chart("cryingGroups").spec();
    ASSERT_EQ(spec.marks.size(), counted.size());
    qsizetype row = 0;
    for (const auto& [level, one] : counted) {
        EXPECT_EQ(ever[row], str("%1 of %2").arg(one.yes).arg(one.answered));
        EXPECT_EQ(cases[row], QString::number(one.cases));
        const spec::Mark& mark = spec.marks[static_cast<std::size_t>(row)];
        EXPECT_NEAR(mark.x, 100.0 * one.yes / one.answered, 1e-9);
        EXPECT_EQ(mark.cases.size(), static_cast<std::size_t>(one.answered));
        EXPECT_EQ(
            spec.rightColumns[0].words[static_cast<std::size_t>(row)].label, QString::number(one.answered));
        ++row;
    }
    EXPECT_TRUE(waitForHeadline("level of organization"));
    EXPECT_TRUE(spec.note.contains(str("Synthetic")));
}

TEST_F(CryingPageTest, MeansByGenderAreThoseOfTheDataAndTheTestIsNamed) {
    showBy("pat_gender", "frequency");
    const auto counted = countedBy(*data(), "pat_gender", "cry_frequency");
    const QStringList means = column("cryingTable", "Mean");
    ASSERT_EQ(static_cast<std::size_t>(means.size()), counted.size());
    qsizetype row = 0;
    for (const auto& [level, one] : counted) EXPECT_EQ(means[row++], text::fixed(one.sum / one.answered, 2));
    EXPECT_TRUE(m_driver.require<QLabel>("cryingTest")
                    .text()
                    .contains(counted.size() == 2 ? str("Mann-Whitney") : str("Kruskal-Wallis")));
    std::size_t shown = 0;
    for (const spec::Rect& part : chart("cryingStrips").spec().rects) shown += part.cases.size();
    EXPECT_EQ(shown, 64U);
    choose("cryingBy", str("po_level"));
    ASSERT_TRUE(m_driver.waitUntil([this] {
        return m_driver.require<QLabel>("cryingTest").text().contains(str("Jonckheere-Terpstra"));
    }));
}

TEST_F(CryingPageTest, FeelingsByGenderAreThoseOfTheDataWithTheirDifferences) {
    showBy("pat_gender", "ever");
    const auto groups = *findings::experienceByGroup(*data(), str("pat_gender"));
    const auto& spec = chart("cryingFeelingsBy").spec();
    ASSERT_EQ(spec.y.ticks.size(), 9U);
    ASSERT_EQ(spec.marks.size(), 27U) << "two groups and their difference in each of nine rows";
    for (std::size_t row = 0; row < groups.feelings.size(); ++row) {
        const findings::GroupedAnswer& answer = groups.feelings[row];
        for (std::size_t k = 0; k < 2; ++k) {
            const spec::Mark& mark = spec.marks[3 * row + k];
            EXPECT_EQ(mark.datum->estimate, answer.groups[k]->value);
            EXPECT_EQ(mark.datum->low, answer.groups[k]->interval->low);
            EXPECT_EQ(mark.cases.size(), answer.groups[k]->n);
        }
        const spec::Mark& difference = spec.marks[3 * row + 2];
        EXPECT_EQ(difference.datum->estimate, answer.test.size);
        EXPECT_EQ(difference.datum->high, answer.test.interval->high);
        EXPECT_EQ(difference.datum->p, *answer.test.holmP);
        EXPECT_EQ(difference.x > spec.verticals[0], answer.test.size > 0) << "right of zero is more";
        EXPECT_EQ(spec.rightColumns[2].words[row].label, text::pValue(*answer.test.holmP));
    }
    EXPECT_EQ(spec.rightColumns[1].title, str("Woman minus Man"));
    const auto& topics = chart("cryingTopicsBy").spec();
    EXPECT_NEAR(*topics.marks[0].datum->estimate, 100 * groups.topics[0].groups[0]->value, 1e-9);
    EXPECT_NEAR(*topics.marks[2].datum->estimate, 100 * groups.topics[0].test.size, 1e-9);
}

TEST_F(CryingPageTest, LevelsHaveTrendsAndKindsHaveNoForest) {
    showBy("po_level", "ever");
    EXPECT_EQ(chart("cryingFeelingsBy").spec().rightColumns[1].title, str("trend, τ-b"));
    EXPECT_EQ(chart("cryingTopicsBy").spec().rightColumns[1].title, str("trend, r"));
    EXPECT_EQ(chart("cryingConsequencesBy").spec().y.ticks.size(), 12U);
    dataset::Dataset kinds = *data();
    std::vector<double> three;
    for (std::size_t row = 0; row < kinds.rows.size(); ++row) three.push_back(static_cast<double>(row % 3));
    dataset::DataColumn kind;
    kind.name = str("kind");
    kind.measure = dataset::Measure::Nominal;
    kind.values = three;
    kinds.add(kind);
    const auto chart = figures::groupedExperienceChart(
        kinds, *findings::experienceByGroup(kinds, str("kind")), figures::ExperiencePart::Feelings);
    EXPECT_TRUE(chart.verticals.empty()) << "no direction, no line at zero";
    EXPECT_EQ(chart.rightColumns.size(), 2U);
    EXPECT_EQ(chart.marks.size(), 27U);
}

TEST_F(CryingPageTest, AllTogetherCountsTheTimes) {
    std::size_t shown = 0;
    for (const spec::Rect& bar : chart("cryingCounts").spec().rects) shown += bar.cases.size();
    EXPECT_EQ(shown, 63U) << "one left the number out";
    EXPECT_EQ(m_driver.table("cryingCountTable")[0][0], str("63"));
    EXPECT_EQ(m_driver.table("cryingCountTable")[0][1], str("9"));
    EXPECT_FALSE(m_driver.has("cryingMeasure")) << "nothing to choose while nothing is grouped";
}

TEST_F(CryingPageTest, EverythingIsReachedWithTheKeysAlone) {
    m_driver.require<QWidget>("tabCrying").setFocus();
    for (int i = 0; i < 24 && m_driver.active()->focusWidget()->objectName() != str("cryingBy"); ++i)
        m_driver.press(Qt::Key_Tab);
    ASSERT_EQ(m_driver.active()->focusWidget()->objectName(), str("cryingBy"));
    m_driver.press(Qt::Key_Down);
    EXPECT_FALSE(m_driver.require<QComboBox>("cryingBy").currentData().toString().isEmpty())
        << "headings are passed over";
    ASSERT_TRUE(m_driver.waitFor("cryingGroups"));
    m_driver.press(Qt::Key_Tab);
    ASSERT_EQ(m_driver.active()->focusWidget()->objectName(), str("cryingMeasure"));
    m_driver.press(Qt::Key_Down);
    charts::ChartView& groups = chart("cryingGroups");
    for (int i = 0; i < 6 && m_driver.active()->focusWidget() != &groups; ++i) m_driver.press(Qt::Key_Tab);
    ASSERT_EQ(m_driver.active()->focusWidget(), &groups);
    m_driver.press(Qt::Key_Down);
    EXPECT_FALSE(groups.accessibleDescription().isEmpty());
    EXPECT_FALSE(groups.accessibleName().isEmpty());
}

TEST_F(CryingPageTest, AMarkSelectsItsCasesInEveryChart) {
    showBy("po_level", "ever");
    charts::ChartView& groups = chart("cryingGroups");
    const auto cases = groups.spec().marks[1].cases;
    QTest::mouseClick(groups.viewport(), Qt::LeftButton, Qt::NoModifier, groups.positionOf(1));
    const auto* selection = m_driver.active()->findChild<CaseSelection*>();
    ASSERT_NE(selection, nullptr);
    EXPECT_EQ(selection->rowsIn(*data()), std::set<int>(cases.begin(), cases.end()));
}

TEST_F(CryingPageTest, ChoicesComeBack) {
    showBy("clin_years", "frequency");
    const QJsonObject choices = page()->choices();
    const QString numbers = page()->numbersShown();
    EXPECT_EQ(choices[str("by")].toString(), str("clin_years"));
    EXPECT_EQ(choices[str("show")].toString(), str("frequency"));
    page()->restore({});
    ASSERT_TRUE(m_driver.waitFor("cryingShares"));
    EXPECT_NE(page()->numbersShown(), numbers);
    page()->restore(choices);
    ASSERT_TRUE(m_driver.waitFor("cryingGroups"));
    EXPECT_EQ(page()->choices(), choices);
    EXPECT_EQ(page()->numbersShown(), numbers);
    EXPECT_EQ(m_driver.require<QComboBox>("cryingBy").currentData().toString(), str("clin_years"));
}

/// Where a table is pasted, its reader sees no filter line above it.
TEST_F(CryingPageTest, ACopiedTableSaysOfWhomItIs) {
    m_driver.fill("exploreFilter", "[pat_gender] = 'woman'");
    m_driver.press(Qt::Key_Return);
    ASSERT_TRUE(m_driver.waitUntil(
        [this] { return m_driver.require<QLabel>("scopeCount").text() == str("44 of 64 cases"); }));
    const auto expectSaid = [](QString copy, const char* what) {
        copy.replace(QChar(0x00a0), QLatin1Char(' ')).remove(QChar(0x2060));
        for (const char* part : {"[pat_gender] = ", "Synthetic data", "44 cases, data of log position "})
            EXPECT_TRUE(copy.contains(str(part))) << what << ": " << part;
    };
    settle();
    const auto both = [&](const char* what) {
        expectSaid(QApplication::clipboard()->text(), what);
        expectSaid(QApplication::clipboard()->mimeData()->html(), what);
    };
    m_driver.click("cryingCopy");
    both("all tables");
    m_driver.require<QTableView>("cryingTable").setFocus();
    m_driver.press(Qt::Key_C, Qt::ControlModifier);
    both("one table");
    for (const auto& [tab, copy] :
        {std::pair("tabAlliance", "allianceCopy"), std::pair("tabFindings", "findingsCopy")}) {
        m_driver.click(tab);
        settle();
        m_driver.click(copy);
        both(tab);
    }
}

TEST_F(CryingPageTest, TheTableIsCopied) {
    showBy("po_level", "last_session");
    m_driver.click("cryingCopy");
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    EXPECT_TRUE(lines[1].startsWith(str("Level of organization\tCases\tLast session\tShare")));
    EXPECT_TRUE(lines[2].startsWith(str("Psychotic\t3\t")));
    for (const char* part :
        {"How they feel after crying, by", "What came of it, by", "What it was about, by"})
        EXPECT_EQ(std::count_if(lines.begin(), lines.end(),
                      [&](const QString& line) { return line.startsWith(str(part)); }),
            1)
            << part;
}

/// The page alone, over data made by hand.
class CryingPageAloneTest : public ::testing::Test {
protected:
    void show(const std::shared_ptr<const dataset::Dataset>& data, const QJsonObject& choices = {}) {
        m_page.show();
        QSignalSpy spy(&m_page, &AnalysisPage::computed);
        m_page.restore(choices);
        m_page.setData(data);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !spy.isEmpty(); }, 20'000));
    }

    QObject m_owner;
    CaseSelection m_selection{&m_owner};
    CryingPage m_page{m_selection, nullptr};
};

TEST_F(CryingPageAloneTest, AnEmptyStudySaysWhatWillBeHere) {
    show(SmallData(0).shared());
    EXPECT_EQ(m_page.headline(), str("No answers to the crying survey are here yet"));
    show(SmallData(0).shared(), {{str("by"), str("po_level")}});
    EXPECT_TRUE(m_page.headline().startsWith(str("Crying cannot be shown by")));
    EXPECT_TRUE(m_page.details().contains(str("no case has a value of it")));
}

TEST_F(CryingPageAloneTest, OneCaseIsShownAndNothingIsTested) {
    SmallData one(1);
    one.with("po_level", {1}, {str("Low"), str("High")})
        .with("cried_ever", {1})
        .with("cried_last_session", {0})
        .with("cry_frequency", {2})
        .with("cry_count", {3});
    show(one.shared());
    EXPECT_TRUE(m_page.headline().startsWith(str("1 of 1 patient")));
    show(one.shared(), {{str("by"), str("po_level")}, {str("show"), str("frequency")}});
    EXPECT_TRUE(m_page.headline().contains(str("no difference can be tested")))
        << m_page.headline().toStdString();
    EXPECT_TRUE(m_page.details().contains(str("not tested")));
    EXPECT_TRUE(m_page.numbersShown().contains(str("2.00")));
}

TEST_F(CryingPageAloneTest, AnotherConfidenceIsUsedEverywhereAndKept) {
    show(sixCases().shared());
    const QString usual = m_page.numbersShown();
    const QJsonObject ninety{{str("by"), str("")}, {str("show"), str("ever")}, {str("confidence"), 0.9}};
    show(sixCases().shared(), ninety);
    EXPECT_EQ(m_page.choices(), ninety);
    EXPECT_NE(m_page.numbersShown(), usual);
    EXPECT_TRUE(m_page.numbersShown().contains(str("90 % interval"))) << m_page.numbersShown().toStdString();
    show(sixCases().shared(),
        {{str("by"), str("po_level")}, {str("show"), str("ever")}, {str("confidence"), 0.99}});
    EXPECT_TRUE(m_page.numbersShown().contains(str("99 % interval"))) << m_page.numbersShown().toStdString();
    EXPECT_FALSE(m_page.numbersShown().contains(str("95 %")));
}

TEST_F(CryingPageAloneTest, AVariableThatGoesIsSaid) {
    show(sixCases().shared(), {{str("by"), str("appr_x")}});
    EXPECT_FALSE(m_page.numbersShown().isEmpty());
    show(SmallData(2).with("cried_ever", {1, 0}).shared(), {{str("by"), str("appr_x")}});
    EXPECT_TRUE(m_page.headline().startsWith(str("Crying cannot be shown by")));
    EXPECT_EQ(m_page.choices()[str("by")].toString(), str("appr_x"));
}

} // namespace
} // namespace lacrima::ui::test
