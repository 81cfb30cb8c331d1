// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a figure or a table, cell by cell and mark by mark, against the data it is of.
#include "core/findings/AllianceSummary.h"
#include "core/findings/Findings.h"
#include "core/findings/MissingSummary.h"
#include "core/findings/correlation/ComparedCorrelations.h"
#include "core/findings/correlation/CorrelationVariables.h"
#include "core/findings/crying/CryingByGroup.h"
#include "core/findings/groups/GroupComparison.h"
#include "tests/ui/explore/PageFixture.h"
#include "ui/figures/Words.h"
#include "ui/figures/alliance/AllianceFigures.h"
#include "ui/figures/alliance/AllianceTables.h"
#include "ui/figures/alliance/AllianceWords.h"
#include "ui/figures/correlation/ComparedFigures.h"
#include "ui/figures/correlation/FindingsFigures.h"
#include "ui/figures/crying/CryingFigures.h"
#include "ui/figures/crying/GroupedCryingFigures.h"
#include "ui/figures/crying/ShareRows.h"
#include "ui/figures/groups/GroupFigures.h"
#include "ui/figures/groups/GroupNames.h"
#include "ui/figures/groups/GroupTables.h"
#include "ui/figures/missing/MissingFigures.h"
#include "ui/figures/missing/ParticipationFigures.h"
#include "ui/text/Numbers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacrima::ui::test {
namespace {

using namespace figures;

const dataset::Dataset& study() {
    return *Demonstration::instance().data;
}

std::vector<int> rowsWith(const char* variable, double value) {
    std::vector<int> rows;
    const auto numbers = study().column(QString::fromLatin1(variable))->numbers();
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (numbers[row] == value) rows.push_back(static_cast<int>(row));
    }
    return rows;
}

/// The word of the right column at that height; empty where there is none.
QString atRight(const spec::ChartSpec& chart, double at) {
    for (const spec::Tick& tick : chart.rightColumns[0].words) {
        if (tick.at == at) return tick.label;
    }
    return {};
}

std::vector<findings::FindingResult> findingsOf(const dataset::Dataset& data) {
    return findings::computeFindings(data, findings::shippedFindings().value());
}

TEST(AgainstDataTest, ABarOfTheFrequencyIsOfTheCasesThatSaidSo) {
    const auto summary = findings::summarizeCrying(study());
    const spec::ChartSpec chart = cryingFrequencyChart(study(), summary);
    ASSERT_EQ(chart.bars.size(), summary.frequency.size());
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const findings::LevelShare& level = summary.frequency[i];
        EXPECT_EQ(chart.bars[i].cases, rowsWith("cry_frequency", level.value)) << level.value;
        EXPECT_EQ(chart.bars[i].cases.size(), level.share.count);
        EXPECT_EQ(chart.bars[i].length, level.share.estimate * 100);
        EXPECT_EQ(chart.y.ticks[i].label, level.label.in(QStringLiteral("en")));
    }
    const spec::ChartSpec shares = cryingShareChart(study(), summary);
    EXPECT_EQ(shares.marks[0].cases, rowsWith("cried_ever", 1));
    EXPECT_EQ(shares.marks[1].cases, rowsWith("cried_last_session", 1));
}

TEST(AgainstDataTest, TheRightColumnsOfTheAlliance) {
    auto summary = findings::summarizeAlliance(study(), *Demonstration::instance().alliance, 0.95);
    orderScales(summary);
    const spec::ChartSpec scores = allianceScores(study(), summary, scaleMeans(study(), summary));
    const spec::ChartSpec reliability = reliabilityChart(study(), summary);
    EXPECT_EQ(reliability.rightColumns[0].title, QStringLiteral("ω, n"));
    int different = 0;
    for (std::size_t i = 0; i < summary.scales.size(); ++i) {
        const findings::ScaleSummary& scale = summary.scales[i];
        const auto row = static_cast<double>(i);
        EXPECT_EQ(atRight(scores, row - 0.12), QStringLiteral("n = %1").arg(scale.score->n));
        EXPECT_EQ(atRight(scores, row + 0.12),
            QStringLiteral("%1 at %2")
                .arg(text::percent(scale.atCeiling->estimate), text::fixed(scale.maximum, 0)));
        different += omegaOf(scale) != text::bounded(scale.reliability->alpha) ? 1 : 0;
        EXPECT_EQ(atRight(reliability, row),
            QStringLiteral("%1, %2").arg(omegaOf(scale), QString::number(scale.reliability->n)));
        EXPECT_EQ(reliability.marks[i].x, scale.reliability->alpha);
    }
    EXPECT_GT(different, 0) << "else it could be either";
}

TEST(AgainstDataTest, TheExpectedSideOfAClaimIsShaded) {
    const auto results = findingsOf(study());
    const spec::ChartSpec forest = findingsForest(study(), results);
    std::size_t at = 0;
    int negative = 0;
    for (const findings::FindingResult& result : results) {
        if (result.definition.expected == findings::Expectation::Proportion) continue;
        const spec::Rect& side = forest.rects[at];
        const bool isPositive = result.definition.expected == findings::Expectation::Positive;
        EXPECT_EQ(side.left, isPositive ? 0 : forest.x.low) << result.definition.id.toStdString();
        EXPECT_EQ(side.right, isPositive ? forest.x.high : 0) << result.definition.id.toStdString();
        EXPECT_TRUE(forest.y.ticks[at].label.startsWith(result.definition.id));
        EXPECT_EQ((side.top + side.bottom) / 2, forest.y.ticks[at].at);
        negative += isPositive ? 0 : 1;
        ++at;
    }
    EXPECT_GT(negative, 0);
}

TEST(AgainstDataTest, EveryPOfTheBoardStandsUnderItsName) {
    const auto results = findingsOf(study());
    const spec::TableSpec sheet = findingsSheet(results);
    const auto place = [&](const char* title) { return sheet.titles().indexOf(QString::fromLatin1(title)); };
    int different = 0;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const QStringList words = sheet.words(i);
        const findings::FindingResult& result = results[i];
        if (!result.correlation) continue;
        EXPECT_EQ(words[place("p")], text::pValue(result.correlation->p.p));
        EXPECT_EQ(words[place("Holm")], text::pValue(result.holmP.value()));
        EXPECT_EQ(words[place("BH")], text::pValue(result.bhP.value()));
        EXPECT_EQ(words[place("0 in")], QString::fromLatin1(result.excludesZero.value() ? "no" : "yes"));
        different += text::pValue(*result.holmP) != text::pValue(*result.bhP) ? 1 : 0;
    }
    EXPECT_GT(different, 0);
}

TEST(AgainstDataTest, WhetherZeroLiesInTheIntervalIsSaidOfEveryCorrelationOfAFinding) {
    std::map<QString, int> seen;
    for (const findings::FindingResult& result : findingsOf(study())) {
        if (!result.correlation) continue;
        const spec::TableSpec sheet = findingSheet(study(), result);
        const auto expect = [&](const QStringList& words, qsizetype first, const auto& correlation) {
            if (!correlation || !correlation->interval) return;
            const QString said = QString::fromLatin1(correlation->interval->contains(0) ? "yes" : "no");
            EXPECT_EQ(words[first + 1], said) << result.definition.id.toStdString();
            EXPECT_EQ(words[first], estimateWords(*correlation));
            EXPECT_EQ(words[first + 2], QString::number(correlation->n));
            ++seen[said];
        };
        expect(sheet.words(0), 1, result.correlation);
        if (result.partial) expect(sheet.words(0), 4, *result.partial);
        for (std::size_t i = 0; i < result.rivals.size(); ++i) {
            expect(sheet.words(i + 1), 1, result.rivals[i].correlation);
            expect(sheet.words(i + 1), 4, result.rivals[i].partial);
        }
    }
    EXPECT_GT(seen[QStringLiteral("yes")], 0);
    EXPECT_GT(seen[QStringLiteral("no")], 0);
}

findings::GroupComparison comparedGroups() {
    return findings::compareGroups(
        study(), {QStringLiteral("wai_total"), QStringLiteral("po_level"), 0.95, {}})
        .value();
}

TEST(AgainstDataTest, TheBoxOfAGroupHasItsQuartilesMedianAndWhiskers) {
    const auto comparison = comparedGroups();
    const spec::ChartSpec chart = groupChart(study(), comparison);
    int differing = 0;
    for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
        const findings::ComparedGroup& group = comparison.groups[i];
        if (!group.description) continue;
        const auto y = static_cast<double>(i);
        const auto has = [&](double from, double to) {
            return std::any_of(chart.lines.begin(), chart.lines.end(), [&](const spec::Line& line) {
                return line.x == std::vector<double>{from, to} &&
                       std::abs((line.y[0] + line.y[1]) / 2 - y) < 1e-9;
            });
        };
        const analysis::Description& numbers = *group.description;
        differing += numbers.median != numbers.mean ? 1 : 0;
        EXPECT_TRUE(has(numbers.median, numbers.median)) << i;
        EXPECT_TRUE(has(group.lowerWhisker, numbers.lowerQuartile)) << i;
        EXPECT_TRUE(has(numbers.upperQuartile, group.upperWhisker)) << i;
        const auto mean = std::find_if(chart.marks.begin(), chart.marks.end(), [&](const spec::Mark& mark) {
            return mark.series == QStringLiteral("Mean") && std::abs(mark.y - y) < 0.5;
        });
        ASSERT_NE(mean, chart.marks.end());
        EXPECT_EQ(mean->x, numbers.mean);
    }
    EXPECT_GT(differing, 1) << "else median and mean could be either";
}

TEST(AgainstDataTest, TheTableOfGroupsHasTheWholeRange) {
    // The first case lies far beyond the whiskers.
    dataset::DataColumn by = numbers(QStringLiteral("by"), {1, 1, 1, 1, 1, 1, 2, 2, 2});
    by.measure = dataset::Measure::Nominal;
    const auto data = datasetOf({numbers(QStringLiteral("y"), {90, 4, 5, 6, 5, 4, 1, 2, 3}), by});
    const auto comparison =
        findings::compareGroups(*data, {QStringLiteral("y"), QStringLiteral("by"), 0.95, {}});
    ASSERT_TRUE(comparison);
    ASSERT_LT(comparison->groups[0].upperWhisker, 90);
    const spec::TableSpec sheet = groupSheet(*data, *comparison);
    const qsizetype range = sheet.titles().indexOf(QStringLiteral("Range"));
    ASSERT_GT(range, 0);
    EXPECT_EQ(sheet.words(0)[range], QStringLiteral("4.00–90.00"));
    EXPECT_EQ(sheet.words(1)[range], QStringLiteral("1.00–3.00"));
}

TEST(AgainstDataTest, APairOfGroupsIsNamedAsItIsSubtracted) {
    const auto comparison = comparedGroups();
    const spec::TableSpec sheet = groupPairSheet(study(), comparison);
    ASSERT_EQ(sheet.rows.size(), comparison.pairs.size());
    const auto name = [&](std::size_t group) { return levelName(comparison.grouping.levels[group]); };
    for (std::size_t i = 0; i < comparison.pairs.size(); ++i) {
        const findings::GroupPair& pair = comparison.pairs[i];
        const double difference = comparison.groups[pair.first].description->mean -
                                  comparison.groups[pair.second].description->mean;
        EXPECT_TRUE(
            sheet.words(i)[0].startsWith(QStringLiteral("%1 − %2").arg(name(pair.first), name(pair.second))))
            << sheet.words(i)[0].toStdString();
        if (pair.welch) {
            EXPECT_EQ(sheet.words(i)[1], text::fixed(difference, 2));
        }
    }
}

/// One column whose cells have these states.
dataset::DataColumn statesOf(const QString& name, const std::vector<dataset::CellState>& states) {
    std::vector<double> values;
    for (const dataset::CellState state : states)
        values.push_back(
            state == dataset::CellState::Answered ? 3 : std::numeric_limits<double>::quiet_NaN());
    dataset::DataColumn column = numbers(name, values);
    column.cellStates = states;
    column.instrument = QStringLiteral("crying");
    return column;
}

TEST(AgainstDataTest, AskedIsWhoeverCouldHaveAnswered) {
    using enum dataset::CellState;
    const auto data = datasetOf(
        {statesOf(QStringLiteral("a"), {Answered, Skipped, NotApplicable, NotInFile, NotInFile, Absent}),
            statesOf(QStringLiteral("b"), {Answered, Answered, Answered, Answered, Refused, NotRecorded})});
    const auto summary = findings::summarizeMissing(*data);
    const spec::ChartSpec chart = missingChart(*data, summary);
    const spec::TableSpec sheet = missingSheet(*data, summary);
    ASSERT_EQ(summary.variables.size(), 2U);
    EXPECT_EQ(atRight(chart, 0), QStringLiteral("1/3"));
    EXPECT_EQ(atRight(chart, 1), QStringLiteral("4/6"));
    EXPECT_EQ(sheet.words(0).mid(1, 3),
        (QStringList{QStringLiteral("1"), QStringLiteral("3"), text::percent(1 / 3.0)}));
    EXPECT_EQ(sheet.words(1).mid(1, 3),
        (QStringList{QStringLiteral("4"), QStringLiteral("6"), text::percent(4 / 6.0)}));
}

/// Complete is a form whose every question that was put is answered.
TEST(AgainstDataTest, AFormIsCompleteWithoutWhatDoesNotApply) {
    using enum dataset::CellState;
    const auto data = datasetOf({statesOf(QStringLiteral("a"), {Answered, Answered, Answered, Skipped}),
        statesOf(QStringLiteral("b"), {NotApplicable, Answered, Refused, Absent})});
    const auto summary = findings::summarizeMissing(*data);
    ASSERT_EQ(summary.blocks.size(), 1U);
    EXPECT_EQ(summary.blocks[0].complete, 2U);
    EXPECT_EQ(summary.blocks[0].partial, 1U);
    EXPECT_EQ(summary.blocks[0].none, 1U);
    EXPECT_EQ(blockSheet(summary).words(0).mid(2),
        (QStringList{QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("1")}));
}

TEST(AgainstDataTest, EveryBoxOfTheWayHasItsNumber) {
    casebook::Participation who;
    who.eligible = 90;
    who.drawn = 40;
    who.notTakingPart = {{QStringLiteral("declined"), 6}};
    who.waiting = 4;
    who.handedOver = 30;
    who.sealed = 25;
    who.stoppedEarly = 2;
    who.excluded = {{QStringLiteral("test"), 3}};
    who.analysed = 22;
    QStringList boxes;
    for (const spec::Rect& box : participationChart(who, {}).rects) {
        if (!box.description.isEmpty()) boxes.append(box.description);
    }
    EXPECT_EQ(boxes, (QStringList{QStringLiteral("On the clinicians’ lists: 90"),
                         QStringLiteral("Not drawn: 50"), QStringLiteral("Drawn at random: 40"),
                         QStringLiteral("Did not take part: 6, did not want to: 6, Still to come: 4"),
                         QStringLiteral("Given the survey: 30"), QStringLiteral("Survey not complete: 5"),
                         QStringLiteral("Survey sealed: 25, stopped before the end: 2"),
                         QStringLiteral("Excluded: 3, test entry: 3"), QStringLiteral("Analysed: 22")}));
}

TEST(AgainstDataTest, TheStripsCountWhoAnswered) {
    dataset::Dataset holed = study();
    for (dataset::DataColumn& column : holed.columns) {
        if (column.name != QLatin1String("cry_frequency")) continue;
        std::vector<double> values(column.values.begin(), column.values.end());
        for (const std::size_t row : {0U, 7U, 11U, 30U})
            values[row] = std::numeric_limits<double>::quiet_NaN();
        column.values = std::move(values);
    }
    const auto groups = findings::cryingByGroup(holed, QStringLiteral("po_level"));
    ASSERT_TRUE(groups);
    const spec::ChartSpec strips = frequencyStrips(holed, *groups);
    const spec::ChartSpec means = groupedCryingChart(holed, *groups, CryingMeasure::Frequency);
    std::size_t answered = 0;
    for (std::size_t i = 0; i < groups->groups.size(); ++i) {
        const auto row = static_cast<double>(i);
        std::size_t n = 0;
        for (const std::size_t at : groups->groups[i].level.rows)
            n += std::isnan(holed.column(QStringLiteral("cry_frequency"))->values[at]) ? 0U : 1U;
        EXPECT_EQ(atRight(strips, row), QString::number(n));
        EXPECT_EQ(atRight(means, row), QString::number(n));
        answered += n;
    }
    EXPECT_EQ(answered, holed.rows.size() - 4);
}

TEST(AgainstDataTest, APartialCorrelationIsHollowAndTheWholeOneFull) {
    findings::ComparedRequest request;
    request.xs = findings::publishedCryingVariables(study());
    const auto comparison = findings::compareCorrelations(study(), request);
    const spec::ChartSpec chart = comparedChart(study(), comparison);
    const auto rivals = static_cast<std::size_t>(comparison.rivals.size());
    int hollow = 0;
    for (const spec::Mark& mark : chart.marks) {
        const auto id = static_cast<std::size_t>(mark.id);
        const findings::ComparedCorrelation& rival =
            comparison.results[id / rivals].correlations[id % rivals];
        EXPECT_EQ(mark.x, mark.isHollow ? rival.partial->estimate : rival.correlation->estimate);
        EXPECT_EQ(mark.series.contains(QStringLiteral("taken out")), mark.isHollow);
        hollow += mark.isHollow ? 1 : 0;
    }
    EXPECT_EQ(static_cast<std::size_t>(2 * hollow), chart.marks.size());
}

TEST(AgainstDataTest, EveryColumnOfTheItemsAndOfTheRunsHasItsNumbers) {
    const auto summary = findings::summarizeAlliance(study(), *Demonstration::instance().alliance, 0.95);
    const findings::ScaleSummary& scale = summary.scales.front();
    const spec::TableSpec items = itemSheet(scale);
    for (std::size_t i = 0; i < scale.items.size(); ++i) {
        const QStringList words = items.words(i);
        const auto at = [&](const char* title) {
            return words[items.titles().indexOf(QString::fromUtf8(title))];
        };
        EXPECT_EQ(at("Mean"), text::fixed(scale.items[i].description->mean, 2));
        EXPECT_EQ(at("Item-rest r"), text::bounded(scale.items[i].itemRestR.value()));
        EXPECT_EQ(at("α without"), text::bounded(scale.items[i].alphaIfDropped.value()));
    }
    dataset::Dataset twice = study();
    twice.rows.edit()[3].sitting = 2;
    findings::AnswerRun run;
    run.row = 3;
    run.answered = 12;
    run.longestRun = 7;
    run.value = 4;
    EXPECT_EQ(runSheet(twice, {run}).words(0).mid(0, 4),
        (QStringList{QStringLiteral("%1, sitting 2").arg(twice.rows[3].caseId), QStringLiteral("12"),
            QStringLiteral("7"), QStringLiteral("4")}));
}

TEST(AgainstDataTest, EveryColumnOfTheCryingTablesHasItsNumbers) {
    const auto counts = findings::countCrying(study());
    const spec::TableSpec times = cryingCountSheet(counts);
    const QStringList words = times.words(0);
    EXPECT_EQ(words[times.titles().indexOf(QStringLiteral("Range"))],
        QStringLiteral("%1–%2").arg(
            text::fixed(counts.description->min, 0), text::fixed(counts.description->max, 0)));
    EXPECT_EQ(words[times.titles().indexOf(QStringLiteral("Never"))], QString::number(counts.neverCried));
    const auto groups = findings::cryingByGroup(study(), QStringLiteral("po_level"));
    for (const auto measure : {CryingMeasure::Ever, CryingMeasure::LastSession, CryingMeasure::Frequency}) {
        const spec::TableSpec sheet = groupedCryingSheet(study(), *groups, measure);
        for (std::size_t i = 0; i < groups->groups.size(); ++i) {
            const findings::CryingSummary& crying = groups->groups[i].crying;
            const auto at = [&](const char* title) {
                return sheet.words(i)[sheet.titles().indexOf(QString::fromLatin1(title))];
            };
            if (!crying.ever) continue;
            EXPECT_EQ(at("Ever"), countWords(*crying.ever));
            EXPECT_EQ(at("Last session"), countWords(crying.lastSession.value()));
            EXPECT_EQ(at("Frequency, n"), QString::number(crying.frequencyN));
        }
    }
}

} // namespace
} // namespace lacrima::ui::test
