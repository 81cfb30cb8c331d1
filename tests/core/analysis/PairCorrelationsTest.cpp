// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/PairCorrelations.h"

#include "core/analysis/correlation/CorrelationMatrix.h"
#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/probability/RandomStream.h"
#include "tests/core/analysis/Expect.h"

#include <algorithm>
#include <cmath>
#include <tbb/global_control.h>

namespace lacrima::analysis {
namespace {

constexpr auto kAll = {CorrelationMethod::Pearson, CorrelationMethod::Spearman,
    CorrelationMethod::KendallTauB, CorrelationMethod::Polychoric, CorrelationMethod::PercentageBend,
    CorrelationMethod::Winsorised, CorrelationMethod::Biweight};

/// Answers of seven points with a common part, one in twenty missing; the last column is continuous, the one
/// before it dichotomous.
std::vector<std::vector<double>> answers(std::size_t n, std::size_t items) {
    std::vector<std::vector<double>> columns(items + 2, std::vector<double>(n));
    for (std::size_t i = 0; i < n; ++i) {
        RandomStream random(11, i);
        const double common = random.uniform() + random.uniform();
        for (std::size_t c = 0; c < items; ++c) {
            const double own = common + random.uniform();
            columns[c][i] = random.uniform() < 0.05 ? test::kMissing : 1 + std::floor(own * 7 / 3);
        }
        columns[items][i] = common + random.uniform() > 1.8 ? 1 : 0;
        columns[items + 1][i] = common + random.uniform();
    }
    return columns;
}

void expectSame(const Computed<Correlation>& expected, const Computed<Correlation>& actual) {
    ASSERT_EQ(expected.hasValue(), actual.hasValue());
    if (!expected) {
        EXPECT_EQ(expected.refused(), actual.refused());
        return;
    }
    EXPECT_EQ(expected->method, actual->method);
    EXPECT_EQ(expected->n, actual->n);
    EXPECT_EQ(expected->pMethod, actual->pMethod);
    EXPECT_EQ(expected->intervalMethod, actual->intervalMethod);
    EXPECT_CLOSE(expected->estimate, actual->estimate, 1e-11);
    EXPECT_CLOSE(expected->statistic, actual->statistic, 1e-9);
    EXPECT_CLOSE(expected->p.logP, actual->p.logP, 1e-9);
    ASSERT_EQ(expected->interval.has_value(), actual->interval.has_value());
    if (!expected->interval) return;
    EXPECT_CLOSE(expected->interval->low, actual->interval->low, 1e-9);
    EXPECT_CLOSE(expected->interval->high, actual->interval->high, 1e-9);
}

TEST(PairCorrelationsTest, AreThoseOfTheColumnsByEveryMethod) {
    const auto data = answers(3000, 3);
    const std::vector<Column> columns(data.begin(), data.end());
    std::vector<ColumnPair> pairs = allPairs(columns.size());
    pairs.push_back({2, 0}); // turned round
    PairPlan plan;
    plan.methods = kAll;
    plan.confidence = 0.9;
    const auto result = correlationsOf(columns, pairs, plan);
    for (std::size_t m = 0; m < plan.methods.size(); ++m) {
        for (std::size_t p = 0; p < pairs.size(); ++p) {
            SCOPED_TRACE(testing::Message() << "method " << m << ", pair " << p);
            const auto both = *completePairs(columns[pairs[p].x], columns[pairs[p].y]);
            expectSame(correlationOfPair(both.x, both.y, plan.methods[m], 0.9), result[m][p]);
        }
    }
}

TEST(PairCorrelationsTest, ListwiseUsesTheCasesCompleteInAllColumns) {
    const auto data = answers(2000, 4);
    for (const std::size_t used : {4UL, 6UL}) { // all coded, and not
        const std::vector<Column> columns(data.begin(), data.begin() + static_cast<std::ptrdiff_t>(used));
        const auto rows = *completeRows(columns);
        PairPlan plan;
        plan.methods = {CorrelationMethod::Pearson, CorrelationMethod::KendallTauB};
        plan.missing = Missing::Listwise;
        const auto pairs = allPairs(used);
        const auto result = correlationsOf(columns, pairs, plan);
        for (std::size_t p = 0; p < pairs.size(); ++p) {
            expectSame(correlationOfPair(rows[pairs[p].x], rows[pairs[p].y], plan.methods[0]), result[0][p]);
            expectSame(correlationOfPair(rows[pairs[p].x], rows[pairs[p].y], plan.methods[1]), result[1][p]);
        }
    }
}

TEST(PairCorrelationsTest, RefuseOnlyTheCellThatHasNone) {
    auto data = answers(1500, 2);
    data.push_back(std::vector<double>(1500, 3));
    data.push_back(data[0]);
    data.back()[7] = std::numeric_limits<double>::infinity();
    const std::vector<Column> columns(data.begin(), data.end());
    const std::vector<ColumnPair> pairs{{0, 1}, {0, 4}, {4, 0}, {0, 5}};
    const auto result = correlationsOf(columns, pairs, {});
    EXPECT_TRUE(result[0][0]);
    EXPECT_EQ(result[0][1].refusal(), Refusal::NoVarianceY);
    EXPECT_EQ(result[0][2].refusal(), Refusal::NoVarianceX);
    EXPECT_EQ(result[0][3].refusal(), Refusal::InfiniteValue);
    EXPECT_EQ(result[0][3].refused().positions, std::vector<std::size_t>{7});
}

TEST(PairCorrelationsTest, SameBitsForOneAndTwoThreads) {
    const auto data = answers(20000, 4);
    const std::vector<Column> columns(data.begin(), data.end());
    PairPlan plan;
    plan.methods = kAll;
    const auto run = [&](std::size_t threads) {
        const tbb::global_control control(tbb::global_control::max_allowed_parallelism, threads);
        std::vector<double> numbers;
        for (const auto& all : correlationsOf(columns, allPairs(columns.size()), plan)) {
            for (const auto& one : all) numbers.push_back(one ? one->estimate : 9);
        }
        return numbers;
    };
    EXPECT_EQ(run(1), run(2));
}

TEST(PairCorrelationsTest, TablesOfALineArePerfectAndOfHugeValuesSound) {
    std::vector<double> x(4000);
    std::vector<double> y(4000);
    std::vector<double> huge(4000);
    for (std::size_t i = 0; i < x.size(); ++i) {
        x[i] = static_cast<double>(i % 7) / 10;
        y[i] = 0.3 * x[i] + 0.1;
        huge[i] = std::ldexp(static_cast<double>((i * i) % 7), 600);
    }
    const std::vector<Column> columns{x, y, huge};
    const auto result = correlationsOf(columns, allPairs(3), {});
    EXPECT_EQ(result[0][0]->estimate, 1);
    EXPECT_TRUE(result[0][0]->perfect);
    EXPECT_CLOSE(pearson(x, huge)->estimate, result[0][1]->estimate, 1e-12);
}

TEST(CorrelationMatrixTest, ManyCasesWithFewValuesGoByTables) {
    const auto data = answers(6000, 5);
    const std::vector<Column> columns(data.begin(), data.begin() + 6);
    for (const Missing missing : {Missing::Pairwise, Missing::Listwise}) {
        MatrixPlan plan;
        plan.missing = missing;
        plan.adjustment = Adjustment::Holm;
        const auto matrix = correlationMatrix(columns, plan);
        ASSERT_TRUE(matrix);
        const auto rows = *completeRows(columns);
        for (std::size_t i = 0, cell = 0; i < 6; ++i) {
            for (std::size_t k = i + 1; k < 6; ++k, ++cell) {
                const auto expected = missing == Missing::Pairwise ? pearson(columns[i], columns[k])
                                                                   : pearson(rows[i], rows[k]);
                EXPECT_EQ(expected->n, matrix->cells[cell].n);
                EXPECT_CLOSE(expected->estimate, matrix->cells[cell].r, 1e-12);
                EXPECT_CLOSE(expected->interval->high, matrix->cells[cell].high, 1e-11);
                EXPECT_GE(matrix->cells[cell].adjustedP, matrix->cells[cell].p);
            }
        }
    }
}

} // namespace
} // namespace lacrima::analysis
