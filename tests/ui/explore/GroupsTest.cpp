// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explore/PageFixture.h"
#include "ui/explore/page/GroupsPage.h"
#include "ui/figures/groups/GroupFigures.h"
#include "ui/figures/groups/GroupTables.h"
#include "ui/text/Numbers.h"

#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <limits>

namespace lacrima::ui::test {
namespace {

constexpr double kMissingValue = std::numeric_limits<double>::quiet_NaN();

class GroupsTest : public PageTest {
protected:
    void openPage(const AnalysisPage::Snapshot& data, const char* outcome = "cry_frequency",
        const char* group = "po_level") {
        auto* page = new GroupsPage(*m_selection, nullptr);
        page->setPair(QString::fromLatin1(outcome), QString::fromLatin1(group));
        open(page, data);
    }
    /// An outcome and a nominal group with the labels "a", "b", ...
    static AnalysisPage::Snapshot madeUp(std::vector<double> outcome, std::vector<double> group) {
        dataset::DataColumn by = numbers(QStringLiteral("by"), std::move(group));
        by.measure = dataset::Measure::Nominal;
        for (int i = 1; i <= 3; ++i) {
            instrument::LocalText label;
            label.byLanguage.insert(QStringLiteral("en"), QString(QChar(u'a' + i - 1)));
            by.labels[i] = label;
        }
        return datasetOf({numbers(QStringLiteral("outcome"), std::move(outcome)), by});
    }
    static findings::GroupComparison expected(const char* outcome, const char* group) {
        findings::GroupRequest request;
        request.outcome = QString::fromLatin1(outcome);
        request.group = QString::fromLatin1(group);
        return *findings::compareGroups(*Demonstration::instance().data, request);
    }
    QStringList testNames() const {
        QStringList names;
        for (const auto& row : table("groupTestTable").sheet().rows) names.append(row[0].text);
        return names;
    }
};

TEST_F(GroupsTest, OrderedLevelsAreDescribedAndTestedForATrend) {
    openPage(Demonstration::instance().data);
    picture("groups-level");
    const auto comparison = expected("cry_frequency", "po_level");
    const spec::TableSpec& sheet = table("groupTable").sheet();
    ASSERT_EQ(sheet.rows.size(), comparison.groups.size());
    std::size_t cases = 0;
    for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
        EXPECT_EQ(sheet.rows[i][1].text, QString::number(comparison.groups[i].n()));
        cases += comparison.groups[i].n();
        if (!comparison.groups[i].description) continue;
        EXPECT_EQ(sheet.rows[i][2].text, text::fixed(comparison.groups[i].description->mean, 2));
        EXPECT_EQ(sheet.rows[i][5].text, text::fixed(comparison.groups[i].description->median, 2));
    }
    EXPECT_EQ(cases, comparison.n);
    ASSERT_TRUE(comparison.trend && *comparison.trend);
    EXPECT_EQ(testNames().last(), QStringLiteral("Jonckheere-Terpstra trend"));
    EXPECT_EQ(table("groupTestTable").sheet().rows.back()[3].text, text::pValue((*comparison.trend)->p.p));
    EXPECT_EQ(page().headline(), figures::groupHeadline(*Demonstration::instance().data, comparison));
    EXPECT_EQ(table("groupPairTable").sheet().rows.size(), comparison.pairs.size());
}

TEST_F(GroupsTest, EveryCaseIsADotThatSelectsIt) {
    openPage(Demonstration::instance().data);
    auto& groups = chart("groups");
    std::set<int> rows;
    int dots = 0;
    int dot = -1;
    for (std::size_t i = 0; i < groups.spec().marks.size(); ++i) {
        const spec::Mark& mark = groups.spec().marks[i];
        if (mark.cases.empty()) continue;
        ++dots;
        dot = static_cast<int>(i);
        rows.insert(mark.cases.front());
    }
    EXPECT_EQ(static_cast<std::size_t>(dots), expected("cry_frequency", "po_level").n);
    EXPECT_EQ(rows.size(), static_cast<std::size_t>(dots));
    QTest::mouseClick(groups.viewport(), Qt::LeftButton, Qt::NoModifier, groups.positionOf(dot));
    ASSERT_EQ(m_selection->keys().size(), 1U);
    const int row = groups.spec().marks[static_cast<std::size_t>(dot)].cases.front();
    EXPECT_EQ(m_selection->keys().begin()->first,
        Demonstration::instance().data->rows[static_cast<std::size_t>(row)].caseId);
    EXPECT_EQ(groups.accessibleName(), groups.spec().textAlternative);
    EXPECT_FALSE(groups.spec().note.isEmpty()) << "synthetic data are marked";
}

TEST_F(GroupsTest, TwoGroupsGetWelchAndMannWhitney) {
    openPage(Demonstration::instance().data, "wai_total", "po_level");
    choose("groupsGroup", QStringLiteral("pat_gender"));
    picture("groups-gender");
    const auto comparison = expected("wai_total", "pat_gender");
    ASSERT_EQ(comparison.occupied, 2U) << "the demonstration study has two genders";
    EXPECT_EQ(testNames(), (QStringList{QStringLiteral("Welch’s t, difference"),
                               QStringLiteral("The same, standardised"), QStringLiteral("Mann-Whitney")}));
    const auto& test = **comparison.welchT;
    const auto& row = table("groupTestTable").sheet().rows[0];
    EXPECT_TRUE(row[1].text.contains(text::fixed(test.difference, 2)));
    EXPECT_TRUE(
        table("groupTestTable").sheet().rows[1][1].text.contains(text::fixed(test.hedgesG.estimate, 2)));
    EXPECT_EQ(row[3].text, text::pValue(test.p.p));
}

TEST_F(GroupsTest, OneCaseInALevelIsSaidAndRefused) {
    openPage(madeUp({1, 2, 3, 4, 9}, {1, 1, 2, 2, 3}), "outcome", "by");
    EXPECT_TRUE(words().contains(QStringLiteral("“c” holds a single case"))) << words().toStdString();
    ASSERT_FALSE(testNames().isEmpty());
    EXPECT_EQ(table("groupTestTable").sheet().rows[0][2].text, QStringLiteral("–"));
    EXPECT_TRUE(table("groupTestTable").sheet().rows[0][1].text.contains(QStringLiteral("too few")));
    picture("groups-single");
}

TEST_F(GroupsTest, OneGroupIsNoComparison) {
    openPage(madeUp({1, 2, 3}, {1, 1, 1}), "outcome", "by");
    EXPECT_TRUE(page().headline().contains(QStringLiteral("fewer than two groups")))
        << page().headline().toStdString();
    EXPECT_EQ(page().numbersShown().count(QStringLiteral("–")) > 0, true);
}

TEST_F(GroupsTest, AVariableIsNotComparedWithItself) {
    openPage(Demonstration::instance().data, "po_level", "po_level");
    EXPECT_TRUE(page().headline().contains(QStringLiteral("stands on both sides")))
        << page().headline().toStdString();
    EXPECT_TRUE(page().details().contains(QStringLiteral("not compared with itself")));
    EXPECT_ANY_THROW(table("groupTestTable")) << "there is nothing to show";
}

TEST_F(GroupsTest, EqualValuesInEachGroupAreNoReasonToFall) {
    openPage(madeUp({2, 2, 2, 5, 5, 5}, {1, 1, 1, 2, 2, 2}), "outcome", "by");
    EXPECT_EQ(table("groupTable").sheet().rows[0][4].text, QStringLiteral("0.00"));
    EXPECT_EQ(table("groupTable").sheet().rows[0][3].text, QStringLiteral("–"))
        << "no interval without spread";
    EXPECT_EQ(table("groupTestTable").sheet().rows[0][2].text, QStringLiteral("–"));
    EXPECT_EQ(chart("groups").spec().rects.size(), 2U) << "two answers are drawn as shares";
}

TEST_F(GroupsTest, NothingIsClaimedFromNothing) {
    openPage(datasetOf({}));
    EXPECT_EQ(page().headline(), QStringLiteral("There are no groups to compare yet"));
    openPage(rowsOf(*Demonstration::instance().data, {}));
    EXPECT_FALSE(page().headline().isEmpty());
    openPage(rowsOf(*Demonstration::instance().data, {3}));
    EXPECT_FALSE(page().headline().isEmpty());
    openPage(madeUp({kMissingValue, kMissingValue}, {1, 2}), "outcome", "by");
    EXPECT_TRUE(page().headline().contains(QStringLiteral("fewer than two groups")))
        << page().headline().toStdString();
}

TEST_F(GroupsTest, ChoicesComeBack) {
    openPage(Demonstration::instance().data);
    choose("groupsGroup", QStringLiteral("pat_gender"));
    choose("groupsConfidence", 0.9);
    const QString numbers = page().numbersShown();
    const QJsonObject choices = page().choices();
    openPage(Demonstration::instance().data);
    EXPECT_NE(page().numbersShown(), numbers);
    recomputed([&] { page().restore(choices); });
    EXPECT_EQ(page().numbersShown(), numbers);
    EXPECT_EQ(choice("groupsGroup").currentData(), QStringLiteral("pat_gender"));
}

TEST_F(GroupsTest, TheScaleIsSeenFromEndToEndAndNothingIsDrawnBeyondIt) {
    dataset::DataColumn score = numbers(QStringLiteral("outcome"), {1, 2, 1, 3, 2, 2, 3, 1});
    score.least = 1;
    score.most = 7;
    dataset::DataColumn by = numbers(QStringLiteral("by"), {1, 1, 2, 2, 2, 2, 2, 2});
    by.measure = dataset::Measure::Nominal;
    openPage(datasetOf({score, by}), "outcome", "by");
    const spec::ChartSpec& spec = chart("groups").spec();
    EXPECT_LT(spec.x.low, 1);
    EXPECT_GT(spec.x.high, 7);
    EXPECT_EQ(spec.x.ticks.front().label, QStringLiteral("1"));
    EXPECT_EQ(spec.x.ticks.back().label, QStringLiteral("7"));
    EXPECT_TRUE(spec.x.title.endsWith(QStringLiteral("(1 to 7)"))) << spec.x.title.toStdString();
    EXPECT_TRUE(spec.bands.empty()) << "no hill of so few";
    EXPECT_TRUE(words().contains(QStringLiteral("fewer than 10 cases has no hill"))) << words().toStdString();
    const auto mean = std::find_if(
        spec.marks.begin(), spec.marks.end(), [](const spec::Mark& mark) { return mark.hasInterval; });
    ASSERT_NE(mean, spec.marks.end()); // of 1 and 2: 1.5 with an interval of 12.7
    EXPECT_EQ(mean->low, 1);
    EXPECT_EQ(mean->high, 7);
    const QString cut = QStringLiteral("only as far as the scale goes, 1 to 7");
    EXPECT_TRUE(mean->description.contains(QStringLiteral("[−4.85, 7.85]")))
        << mean->description.toStdString();
    EXPECT_TRUE(mean->description.contains(cut)) << mean->description.toStdString();
    EXPECT_TRUE(
        table("groupTable").sheet().note.contains(QStringLiteral("“1”: the interval is drawn ") + cut))
        << table("groupTable").sheet().note.toStdString();
    EXPECT_EQ(table("groupTable").sheet().rows[0][3].text, QStringLiteral("[−4.85, 7.85]"));
}

TEST_F(GroupsTest, TheDataOfTheFigureAreTheValuesThemselves) {
    openPage(Demonstration::instance().data);
    const auto& data = *Demonstration::instance().data;
    const auto values = data.column(QStringLiteral("cry_frequency"))->numbers();
    for (const spec::Mark& mark : chart("groups").spec().marks) {
        ASSERT_TRUE(mark.datum);
        if (mark.cases.size() != 1) continue;
        EXPECT_EQ(mark.datum->estimate, values[static_cast<std::size_t>(mark.cases.front())]);
    }
    const QString csv = QString::fromUtf8(spec::plotData(chart("groups").spec()));
    EXPECT_FALSE(csv.contains(QStringLiteral("\r\nline")));
    EXPECT_TRUE(csv.contains(QStringLiteral("Median, quartiles")));
}

TEST_F(GroupsTest, AHillStandsOverTenCasesAndTheAnchorsAreNamed) {
    openPage(Demonstration::instance().data);
    const auto comparison = expected("cry_frequency", "po_level");
    const auto withHill = std::count_if(comparison.groups.begin(), comparison.groups.end(),
        [](const findings::ComparedGroup& group) { return group.density && group.n() >= 10; });
    const spec::ChartSpec& spec = chart("groups").spec();
    EXPECT_EQ(static_cast<std::ptrdiff_t>(spec.bands.size()), withHill);
    EXPECT_LT(withHill, static_cast<std::ptrdiff_t>(comparison.groups.size()));
    EXPECT_TRUE(spec.x.title.contains(QStringLiteral("(0 never, 5 "))) << spec.x.title.toStdString();
    EXPECT_EQ(spec.x.ticks.size(), 6U);
    EXPECT_LT(spec.height, 400) << "seen at one glance";
}

TEST_F(GroupsTest, SeveralCasesOfAClinicianAreWarnedAbout) {
    openPage(Demonstration::instance().data);
    EXPECT_FALSE(words().contains(QStringLiteral("too narrow")));
    openPage(inPairs(*Demonstration::instance().data));
    EXPECT_TRUE(words().contains(QStringLiteral("too narrow"))) << words().toStdString();
}

TEST_F(GroupsTest, EveryControlHasANameAndIsReached) {
    openPage(Demonstration::instance().data);
    EXPECT_EQ(namelessControls(), QStringList());
    const auto reached = reachedByTab();
    EXPECT_TRUE(reached.contains(&chart("groups")));
    for (const char* name : {"groupTable", "groupTestTable", "groupPairTable"})
        EXPECT_TRUE(reached.contains(&table(name))) << name;
    EXPECT_TRUE(reached.contains(&choice("groupsOutcome")));
}

} // namespace
} // namespace lacrima::ui::test
