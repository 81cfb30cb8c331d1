// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/Words.h"
#include "ui/figures/correlation/CorrelationFigures.h"
#include "ui/figures/correlation/CorrelationTables.h"
#include "ui/figures/correlation/JournalTable.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <map>

namespace lacrima::ui::figures {
namespace {

const QString kX = QStringLiteral("x");
const QString kY = QStringLiteral("y");
const QString kTwo = QStringLiteral("two");

dataset::DataColumn columnOf(const QString& name, std::vector<double> values) {
    dataset::DataColumn column;
    column.name = name;
    column.variable = name;
    column.values = std::move(values);
    return column;
}

/// x and y vary, "two" is a dichotomy.
dataset::Dataset dataset() {
    dataset::Dataset data;
    data.rows = std::vector<dataset::DataRow>(8);
    data.add(columnOf(kX, {1, 2, 3, 4, 5, 6, 7, 8}));
    data.add(columnOf(kY, {2, 1, 4, 3, 6, 5, 8, 7}));
    data.add(columnOf(kTwo, {0, 0, 1, 0, 1, 1, 0, 1}));
    return data;
}

findings::CorrelationRequest request(QStringList xs, QStringList ys) {
    findings::CorrelationRequest request;
    request.xs = std::move(xs);
    request.ys = std::move(ys);
    return request;
}

TEST(CorrelationFiguresTest, WithoutABootstrapIntervalNoOtherTakesItsPlace) {
    const dataset::Dataset data = dataset();
    auto table = findings::correlate(data, request({kX}, {kY}));
    ASSERT_TRUE(table.cells.front().correlation->interval);
    EXPECT_EQ(shownInterval(table.cells.front()), table.cells.front().correlation->interval);
    table.cells.front().resampled = findings::Resampled{{analysis::Refusal::Undefined, 0}};
    EXPECT_FALSE(shownInterval(table.cells.front()));
    EXPECT_FALSE(shownCorrelation(table.cells.front()).interval);
    const spec::TableSpec sheet = correlationSheet(data, table);
    EXPECT_EQ(sheet.words(0)[3], QStringLiteral("–"));
    EXPECT_TRUE(sheet.note.contains(QStringLiteral("without a bootstrap interval: too few resamples")))
        << sheet.note.toStdString();
    const spec::ChartSpec forest = forestChart(data, table);
    EXPECT_FALSE(forest.marks.front().hasInterval);
    EXPECT_TRUE(forest.textAlternative.contains(QStringLiteral("no bootstrap interval")));
    EXPECT_FALSE(forest.textAlternative.contains(QLatin1Char('[')));
}

TEST(CorrelationFiguresTest, MarksRowsAndLegendNameWhatTheyShow) {
    const QString bond = QStringLiteral("wai_bond");
    const QString goal = QStringLiteral("wai_goal");
    dataset::Dataset data = dataset();
    data.add(columnOf(bond, {1, 3, 2, 5, 4, 6, 8, 7}));
    data.add(columnOf(goal, {8, 7, 5, std::numeric_limits<double>::quiet_NaN(), 6, 2, 3, 1}));
    const auto table = findings::correlate(data, request({kX, kTwo, kY}, {goal, bond}));
    const spec::ChartSpec forest = forestChart(data, table);
    ASSERT_EQ(forest.marks.size(), 6U);
    for (const spec::Mark& mark : forest.marks) {
        const findings::CorrelationCell& cell = table.cells[static_cast<std::size_t>(mark.id)];
        EXPECT_EQ(mark.x, cell.correlation->estimate);
        EXPECT_EQ(mark.low, cell.correlation->interval->low);
        EXPECT_EQ(mark.high, cell.correlation->interval->high);
        EXPECT_EQ(mark.series, nameOf(data, cell.y));
        EXPECT_EQ(mark.paint.tone, cell.y == bond ? spec::Tone::Bond : spec::Tone::Goal);
        EXPECT_TRUE(mark.description.startsWith(
            QStringLiteral("%1 and %2").arg(nameOf(data, cell.x), nameOf(data, cell.y))))
            << mark.description.toStdString();
        const auto entry = std::find_if(forest.legend.begin(), forest.legend.end(),
            [&](const spec::LegendEntry& one) { return one.label == mark.series; });
        ASSERT_NE(entry, forest.legend.end());
        EXPECT_EQ(entry->paint, mark.paint);
        const auto row = std::min_element(
            forest.y.ticks.begin(), forest.y.ticks.end(), [&](const spec::Tick& a, const spec::Tick& b) {
                return std::abs(a.at - mark.y) < std::abs(b.at - mark.y);
            });
        EXPECT_EQ(row->label, nameOf(data, cell.x)) << mark.description.toStdString();
    }
    for (std::size_t row = 0; row < 3; ++row) {
        EXPECT_EQ(forest.rightColumns[0].words[row].at, forest.y.ticks[row].at);
        EXPECT_EQ(forest.rightColumns[0].words[row].label, QStringLiteral("7–8")) << "goal has seven";
    }
}

TEST(CorrelationFiguresTest, ResamplesLeftOutAreCounted) {
    const dataset::Dataset data = dataset();
    auto asked = request({kX}, {kTwo});
    asked.resamples = 2000;
    const auto table = findings::correlate(data, asked);
    ASSERT_TRUE(table.cells.front().bootstrap());
    const std::size_t degenerate = table.cells.front().bootstrap()->degenerate;
    ASSERT_GT(degenerate, 0U) << "a dichotomy of eight cases is constant in some resamples";
    EXPECT_TRUE(correlationSheet(data, table)
                    .note.contains(QStringLiteral("at most %1 for one pair").arg(degenerate)));
    EXPECT_FALSE(correlationSheet(data, findings::correlate(data, request({kX}, {kTwo})))
                     .note.contains(QStringLiteral("left out")));
}

TEST(CorrelationFiguresTest, ADichotomyDoesNotRenameTheTable) {
    const dataset::Dataset data = dataset();
    for (const QStringList& xs : {QStringList{kX, kTwo}, QStringList{kTwo, kX}}) {
        const auto asked = request(xs, {kY});
        const auto table = findings::correlate(data, asked);
        EXPECT_TRUE(forestChart(data, table).x.title.startsWith(QStringLiteral("Pearson correlation")));
        EXPECT_TRUE(journalSheet(data, table, asked).note.contains(QStringLiteral("Pearson correlation")));
        EXPECT_TRUE(
            correlationMethodWords(data, table, asked).startsWith(QStringLiteral("Pearson correlation")));
    }
}

TEST(CorrelationFiguresTest, TheTableIsNamedAfterWhatWasAskedFor) {
    const dataset::Dataset data = dataset();
    auto asked = request({kX}, {QStringLiteral("absent")});
    asked.method = analysis::CorrelationMethod::Spearman;
    EXPECT_EQ(correlationSheet(data, findings::correlate(data, asked)).columns[2].title, QStringLiteral("ρ"));
    asked.covariates = QStringList{kTwo};
    EXPECT_TRUE(forestChart(data, findings::correlate(data, asked))
                    .x.title.startsWith(QStringLiteral("Partial rank correlation")));
    asked = request({kX, kTwo}, {kY});
    asked.covariates = QStringList{kTwo};
    EXPECT_EQ(correlationSheet(data, findings::correlate(data, asked)).words(1)[3],
        QStringLiteral("one of the two variables is itself held constant"));
}

TEST(CorrelationFiguresTest, APairOfItsOwnKindIsNamed) {
    dataset::Dataset data = dataset();
    const auto mixed = findings::correlate(data, request({kX}, {kY, kTwo}));
    const spec::TableSpec sheet = correlationSheet(data, mixed);
    EXPECT_EQ(sheet.titles().last(), QStringLiteral("To know"));
    EXPECT_EQ(sheet.words(0).last(), QString());
    EXPECT_EQ(sheet.words(1).last(), QStringLiteral("point-biserial"));
    EXPECT_TRUE(forestChart(data, mixed).marks[1].description.endsWith(QStringLiteral("; point-biserial")));
    EXPECT_NE(correlationSheet(data, findings::correlate(data, request({kX}, {kY}))).titles().last(),
        QStringLiteral("To know"))
        << "where there is nothing to say there is no column";
    auto asked = request({kX}, {kTwo});
    asked.method = analysis::CorrelationMethod::Polyserial;
    const auto polyserial = findings::correlate(data, asked);
    EXPECT_EQ(correlationSheet(data, polyserial).words(0).last(), QStringLiteral("“two” taken as ordered"));
    data.columns[0].parts = QStringList{kY, QStringLiteral("z")};
    const auto contained = findings::correlate(data, request({kX}, {kY}));
    EXPECT_EQ(correlationSheet(data, contained).words(0).last(), QStringLiteral("“x” contains “y”"));
    EXPECT_TRUE(forestChart(data, contained).textAlternative.contains(QStringLiteral("“x” contains “y”")));
}

TEST(CorrelationFiguresTest, TheDataOfAHeatmapNameBothSidesOfTheDiagonal) {
    const dataset::Dataset data = dataset();
    const auto table = findings::correlate(data, request({kX, kY, kTwo}, {kX, kY, kTwo}));
    const spec::ChartSpec spec = heatmapChart(data, table);
    ASSERT_EQ(spec.rects.size(), 9U) << "with the diagonal, which is no data";
    ASSERT_TRUE(spec.rects[0].datum && spec.rects[1].datum);
    EXPECT_EQ(spec.rects[0].datum->category, spec.rects[1].datum->series);
    EXPECT_EQ(spec.rects[0].datum->series, spec.rects[1].datum->category);
    EXPECT_EQ(spec.rects[0].datum->estimate, table.cells[0].correlation->estimate);
    EXPECT_EQ(spec.rects[0].datum->p, table.cells[0].correlation->p.p);
    EXPECT_EQ(spec.rects[0].datum->n, 8);
}

TEST(CorrelationFiguresTest, ACellWithoutACorrelationHasNoEstimateInTheData) {
    const dataset::Dataset data = dataset();
    const QString absent = QStringLiteral("absent");
    const spec::ChartSpec spec = heatmapChart(data, findings::correlate(data, request({absent}, {kY})));
    ASSERT_EQ(spec.rects.size(), 1U);
    const QString csv = QString::fromUtf8(spec::plotData(spec));
    const QStringList cells = csv.split(QStringLiteral("\r\n"))[1].split(QLatin1Char(','));
    EXPECT_EQ(cells[1], absent);
    EXPECT_FALSE(cells[2].isEmpty());
    EXPECT_EQ(cells[3], QString()) << csv.toStdString();
}

TEST(CorrelationFiguresTest, RandomNumbersAreSaidWithTheirSeed) {
    const dataset::Dataset data = dataset();
    auto asked = request({kX}, {kY, kTwo});
    asked.permutations = 200;
    asked.seed = 7;
    EXPECT_TRUE(correlationMethodWords(data, findings::correlate(data, asked), asked)
                    .contains(QStringLiteral("200 permutations, seed 7")));
    asked.isMaxT = true;
    auto table = findings::correlate(data, asked);
    table.maxT->isExact = false; // eight cases are gone through
    EXPECT_TRUE(correlationMethodWords(data, table, asked).contains(QStringLiteral("Adjusted p by max-T: ")));
    const spec::TableSpec sheet = correlationSheet(data, table);
    EXPECT_TRUE(sheet.titles().contains(QStringLiteral("p, max-T")));
    EXPECT_TRUE(sheet.note.contains(QStringLiteral("seed 7"))) << sheet.note.toStdString();
    asked.xs = asked.ys = QStringList{kX, kY, kTwo};
    EXPECT_TRUE(correlationSheet(data, findings::correlate(data, asked))
                    .note.contains(QStringLiteral("No adjusted p: max-T permutes one side")));
}

/// Each mark is that of its pair, in the row that is named after its x and in the colour of its y.
TEST(CorrelationFiguresTest, MarksRowsAndLegendOfTheForestBelongTogether) {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    dataset::Dataset data;
    data.rows = std::vector<dataset::DataRow>(8);
    data.add(columnOf(kX, {1, 2, 3, 4, 5, 6, 7, 8}));
    data.add(columnOf(kY, {5, 1, 4, 3, 6, 5, 8, kNone}));
    data.add(columnOf(QStringLiteral("wai_bond"), {2, 1, 4, 3, 6, 5, 8, 7}));
    data.add(columnOf(QStringLiteral("wai_goal"), {7, 3, 1, 6, 2, 5, kNone, kNone}));
    const auto table = findings::correlate(
        data, request({kX, kY}, {QStringLiteral("wai_bond"), QStringLiteral("wai_goal")}));
    const spec::ChartSpec forest = forestChart(data, table);
    ASSERT_EQ(forest.marks.size(), 4U);
    ASSERT_EQ(forest.y.ticks.size(), 2U);
    const std::map<QString, spec::Tone> tones{
        {QStringLiteral("wai_bond"), spec::Tone::Bond}, {QStringLiteral("wai_goal"), spec::Tone::Goal}};
    for (const spec::Mark& mark : forest.marks) {
        const findings::CorrelationCell& cell = table.cells[static_cast<std::size_t>(mark.id)];
        EXPECT_EQ(mark.x, cell.correlation->estimate);
        EXPECT_EQ(mark.low, cell.correlation->interval->low);
        EXPECT_EQ(mark.high, cell.correlation->interval->high);
        EXPECT_EQ(mark.series, nameOf(data, cell.y));
        EXPECT_EQ(mark.paint.tone, tones.at(cell.y));
        const auto row = static_cast<std::size_t>(std::lround(mark.y));
        EXPECT_EQ(forest.y.ticks[row].label, nameOf(data, cell.x));
    }
    ASSERT_EQ(forest.legend.size(), 2U);
    for (const auto& entry : forest.legend) {
        const bool isBond = entry.label == nameOf(data, QStringLiteral("wai_bond"));
        EXPECT_EQ(entry.paint.tone, isBond ? spec::Tone::Bond : spec::Tone::Goal)
            << entry.label.toStdString();
    }
    EXPECT_EQ(forest.rightColumns[0].words[0].label, QStringLiteral("6–8"));
    EXPECT_EQ(forest.rightColumns[0].words[1].label, QStringLiteral("6–7"));
}

/// A partial correlation of ranks is another number than that of the values: every place names it.
TEST(CorrelationTest, PartialRankCorrelationsAreNamedAsSuch) {
    const dataset::Dataset data = dataset();
    findings::CorrelationRequest asked = request({kX}, {kY});
    asked.covariates = {kTwo};
    for (const bool isOfRanks : {false, true}) {
        asked.method =
            isOfRanks ? analysis::CorrelationMethod::Spearman : analysis::CorrelationMethod::Pearson;
        const auto table = findings::correlate(data, asked);
        const spec::TableSpec sheet = correlationSheet(data, table);
        const spec::ChartSpec forest = forestChart(data, table);
        for (const QString& words : {correlationMethodWords(data, table, asked), forest.x.title})
            EXPECT_EQ(words.contains(QStringLiteral("Partial rank correlation (Spearman)")), isOfRanks)
                << words.toStdString();
        for (const QString& words : {sheet.titles().join(QLatin1Char(' ')), forest.marks.front().description})
            EXPECT_EQ(words.contains(QStringLiteral("partial ρ")), isOfRanks) << words.toStdString();
    }
}

} // namespace
} // namespace lacrima::ui::figures
