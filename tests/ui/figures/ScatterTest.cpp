// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/correlation/CorrelationFigures.h"
#include "ui/figures/correlation/CorrelationTables.h"
#include "ui/figures/correlation/RelationFigures.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace lacrima::ui::figures {
namespace {

/// `n` cases of two variables that are tied to each other; labels make them ratings.
dataset::Dataset pair(std::size_t n, bool areRatings) {
    dataset::Dataset data;
    std::mt19937 generator(7);
    std::normal_distribution<double> normal;
    std::vector<dataset::DataRow> rows(n);
    std::vector<double> x(n);
    std::vector<double> y(n);
    for (std::size_t i = 0; i < n; ++i) {
        rows[i].caseId = QStringLiteral("C%1").arg(i);
        x[i] = normal(generator);
        y[i] = 0.6 * x[i] + normal(generator);
        if (areRatings) {
            x[i] = std::clamp(std::round(x[i] + 3), 1.0, 5.0);
            y[i] = std::clamp(std::round(y[i] + 3), 1.0, 5.0);
        }
    }
    data.rows = rows;
    for (const auto& [name, values] : {std::pair{"x", x}, {"y", y}}) {
        dataset::DataColumn column;
        column.name = QLatin1String(name);
        column.values = values;
        column.cellStates = std::vector<dataset::CellState>(n, dataset::CellState::Answered);
        for (int level = 1; areRatings && level <= 5; ++level) column.labels[level] = {};
        data.add(column);
    }
    return data;
}

std::size_t casesIn(const spec::ChartSpec& spec) {
    std::size_t count = 0;
    for (const spec::Mark& mark : spec.marks) count += mark.cases.size();
    return count;
}

const QString kAcross = QStringLiteral("x");
const QString kUpward = QStringLiteral("y");

TEST(ScatterTest, BubblesHoldEveryCaseOnce) {
    const dataset::Dataset data = pair(500, true);
    const spec::ChartSpec spec = scatterChart(data, kAcross, kUpward, {});
    EXPECT_LE(spec.marks.size(), 25U);
    EXPECT_EQ(casesIn(spec), 500U);
}

TEST(ScatterTest, JitterGivesEveryCaseItsDotNearItsPlace) {
    const dataset::Dataset data = pair(200, true);
    const spec::ChartSpec spec = scatterChart(data, kAcross, kUpward, {}, {true, true});
    ASSERT_EQ(spec.marks.size(), 200U);
    for (const spec::Mark& mark : spec.marks) {
        const auto row = static_cast<std::size_t>(mark.cases.front());
        EXPECT_LT(std::abs(mark.x - data.column(kAcross)->values[row]), 0.5);
        EXPECT_LT(std::abs(mark.y - data.column(kUpward)->values[row]), 0.5);
    }
    EXPECT_EQ(spec, scatterChart(data, kAcross, kUpward, {}, {true, true})) << "the same picture each time";
}

/// What answers a file holds decides neither where is written nor whether the axes have ends.
TEST(ScatterTest, AnswersOfAnySizeHaveTheirPlace) {
    constexpr double kMost = std::numeric_limits<double>::max();
    for (const std::size_t n : {30U, 200000U}) {
        for (const auto& [low, high] :
            {std::pair{-kMost, kMost}, {0.0, std::numeric_limits<double>::denorm_min()}, {0x1p53, 0x1p53 + 4},
                {0.0, 1e308}, {1e300, 1e300}, {-1e-310, 1e-310}}) {
            dataset::Dataset data = pair(n, false);
            for (dataset::DataColumn& column : data.columns) {
                std::vector<double> values(n);
                for (std::size_t i = 0; i < n; ++i)
                    values[i] = i % 2 == 0 ? low : i % 3 == 0 ? high : low / 2 + high / 2;
                column.values = values;
            }
            for (const ScatterOptions& options : {ScatterOptions{true, true}, {false, true}}) {
                const spec::ChartSpec spec = scatterChart(data, kAcross, kUpward, {}, options);
                EXPECT_TRUE(std::isfinite(spec.x.high - spec.x.low)) << low << ' ' << high;
                EXPECT_TRUE(std::isfinite(spec.y.high - spec.y.low)) << low << ' ' << high;
                EXPECT_LE(spec.x.ticks.size(), 20U) << low << ' ' << high;
                EXPECT_LE(spec.rects.size(), 48U * 48U + 2 * 24U);
            }
        }
    }
}

TEST(ScatterTest, MillionsAreCountedInSquares) {
    const dataset::Dataset data = pair(200000, false);
    const spec::ChartSpec spec = scatterChart(data, kAcross, kUpward, {}, {false, false});
    EXPECT_TRUE(spec.marks.empty());
    EXPECT_LE(spec.rects.size(), 48U * 48U);
    long counted = 0;
    for (const spec::Rect& square : spec.rects)
        counted += square.description.split(QLatin1Char(' ')).front().toLong();
    EXPECT_EQ(counted, 200000);
}

TEST(ScatterTest, MissingAndNothing) {
    dataset::Dataset data = pair(10, false);
    data.columns[0].values.edit()[3] = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(casesIn(scatterChart(data, kAcross, kUpward, {})), 9U);
    EXPECT_TRUE(scatterChart(data, kAcross, QStringLiteral("z"), {}).isEmpty());
    EXPECT_TRUE(scatterChart(dataset::Dataset(), kAcross, kUpward, {}).isEmpty());
}

TEST(HeatmapTest, MatrixOfOneSetShowsEachPairTwice) {
    dataset::Dataset data = pair(50, false);
    dataset::DataColumn third = data.columns[0];
    third.name = QStringLiteral("z");
    for (double& value : third.values.edit()) value = value * value;
    data.add(third);
    findings::CorrelationRequest request;
    request.xs = request.ys = {kAcross, kUpward, third.name};
    const auto table = findings::correlate(data, request);
    ASSERT_EQ(table.cells.size(), 3U);
    EXPECT_EQ(heatmapChart(data, table).rects.size(), 9U);
    request.xs = {kAcross, kUpward};
    request.ys = {third.name};
    EXPECT_EQ(heatmapChart(data, findings::correlate(data, request)).rects.size(), 2U);
}

TEST(ForestTest, EveryRowSaysItsN) {
    const dataset::Dataset data = pair(50, false);
    findings::CorrelationRequest request;
    request.xs = {kAcross};
    request.ys = {kUpward};
    const auto table = findings::correlate(data, request);
    const spec::ChartSpec spec = forestChart(data, table);
    ASSERT_EQ(spec.marks.size(), 1U);
    EXPECT_EQ(spec.rightColumns[0].words.front().label, QStringLiteral("50"));
    EXPECT_DOUBLE_EQ(spec.marks.front().x, table.cells.front().correlation->estimate);
    EXPECT_DOUBLE_EQ(spec.marks.front().low, table.cells.front().correlation->interval->low);
    const spec::TableSpec sheet = correlationSheet(data, table);
    EXPECT_EQ(sheet.words(0)[4], QStringLiteral("50"));
}

} // namespace
} // namespace lacrima::ui::figures
