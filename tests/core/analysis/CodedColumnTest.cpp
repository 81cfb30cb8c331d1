// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/table/CodedColumn.h"

#include "core/analysis/correlation/CorrelationMatrix.h"
#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/correlation/TableCorrelations.h"
#include "core/analysis/probability/CorrelationTail.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>
#include <tbb/global_control.h>

namespace lacrima::analysis {
namespace {

using test::golden64;
using test::kMissing;

std::vector<std::vector<double>> randomColumns(
    std::size_t n, std::size_t levels, double scale, unsigned seed) {
    std::mt19937 random(seed);
    std::vector<std::vector<double>> columns(4, std::vector<double>(n));
    for (std::size_t i = 0; i < n; ++i) {
        const auto common = random() % levels;
        for (std::vector<double>& column : columns) {
            const auto own = random() % levels;
            column[i] = random() % 20 == 0 ? kMissing : static_cast<double>((common + own) / 2) * scale;
        }
    }
    return columns;
}

std::vector<CodedColumn> codedAll(const std::vector<std::vector<double>>& columns) {
    std::vector<CodedColumn> coded;
    for (const std::vector<double>& column : columns) coded.push_back(*encoded(column));
    return coded;
}

TEST(CodedColumnTest, KeepsValuesAndMissing) {
    const std::vector<double> column{3, kMissing, 1.5, 3, -2};
    const auto coded = encoded(column);
    ASSERT_TRUE(coded);
    EXPECT_EQ(coded->values, (std::vector<double>{-2, 1.5, 3}));
    EXPECT_EQ(coded->codes, (std::vector<std::uint8_t>{2, kMissingCode, 1, 2, 0}));
    const std::vector<double> whole{7, kMissing, 1, 7};
    EXPECT_EQ(encoded(whole)->values, (std::vector<double>{1, 7}));
    EXPECT_EQ(encoded(whole)->codes, (std::vector<std::uint8_t>{1, kMissingCode, 0, 1}));
}

/// A column of threes with another value at one place.
void expectCodes(std::size_t length, std::size_t place, double special) {
    SCOPED_TRACE(testing::Message() << special << " at " << place << " of " << length);
    std::vector<double> column(length, 3);
    column[place] = special;
    std::set<double> different;
    for (const double value : column) {
        if (!std::isnan(value)) different.insert(value);
    }
    const auto coded = encoded(column);
    ASSERT_EQ(coded.hasValue(), !std::isinf(special));
    if (!coded) return;
    EXPECT_EQ(coded->values, std::vector<double>(different.begin(), different.end()));
    const auto isRight = [&](double value, std::uint8_t code) {
        return code == kMissingCode ? std::isnan(value) : coded->values.at(code) == value;
    };
    EXPECT_TRUE(std::equal(column.begin(), column.end(), coded->codes.begin(), coded->codes.end(), isRight));
}

/// Several values are judged at once: none may hide beside others, at the end or behind the end of a block.
TEST(CodedColumnTest, EveryValueIsJudgedWhereverItStands) {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const std::vector<double> odd{0, -0.0, 1, 30, 31, 32, 63, 253, 253.5, 254, 255, 256, 0.5, 2.999999999, -1,
        -255, 4294967299.0, 1e300, -1e300, 5e-324, kMissing, kInfinity, -kInfinity};
    for (const std::size_t length : {1U, 2U, 3U, 4U, 5U, 7U, 8U, 9U, 13U, 4095U, 4096U, 4097U, 4101U}) {
        std::set<std::size_t> places;
        for (std::size_t i = 0; i < std::min<std::size_t>(length, 9); ++i) {
            places.insert(i);
            places.insert(length - 1 - i);
        }
        for (const std::size_t place : places) {
            for (const double special : odd) expectCodes(length, place, special);
        }
    }
}

TEST(CodedColumnTest, RefusesManyValuesAndInfinity) {
    std::vector<double> many(300);
    for (std::size_t i = 0; i < many.size(); ++i) many[i] = static_cast<double>(i);
    EXPECT_EQ(encoded(many).refusal(), Refusal::BadArgument);
    many[3] = std::numeric_limits<double>::infinity();
    EXPECT_EQ(encoded(many).refusal(), Refusal::InfiniteValue);
}

TEST(CodedColumnTest, TablesOfAllPairsAreThoseOfThePairs) {
    for (const std::size_t levels : {2UL, 7UL, 30UL}) {
        for (const std::size_t n : {1UL, 63UL, 1000UL, 40000UL}) {
            const auto columns = randomColumns(n, levels, 0.25, static_cast<unsigned>(n + levels));
            const auto tables = allPairTables(codedAll(columns));
            for (std::size_t i = 0; i < 4; ++i) {
                for (std::size_t k = i + 1; k < 4; ++k) {
                    const PairTable& table = tables[pairPosition(i, k, 4)];
                    EXPECT_EQ(table.withoutEmpty(), PairTable::of(columns[i], columns[k])->withoutEmpty())
                        << n << " " << levels;
                }
            }
        }
    }
}

TEST(CodedColumnTest, ListwiseTablesShareTheirCases) {
    const auto columns = randomColumns(20000, 7, 1, 9);
    const auto tables = allPairTables(codedAll(columns), Missing::Listwise);
    const std::vector<Column> spans(columns.begin(), columns.end());
    const auto rows = completeRows(spans);
    for (const PairTable& table : tables)
        EXPECT_EQ(static_cast<std::size_t>(table.n()), rows->front().size());
    EXPECT_EQ(tables[2], *PairTable::of((*rows)[0], (*rows)[3]));
}

/// Tables of many cells are counted in another way than those of few.
TEST(CodedColumnTest, ListwiseTablesOfManyValuesShareTheirCasesToo) {
    const auto columns = randomColumns(2000, 20, 1, 11);
    const std::vector<Column> spans(columns.begin(), columns.end());
    const auto tables = allPairTables(codedAll(columns), Missing::Listwise);
    const auto rows = completeRows(spans);
    ASSERT_LT(rows->front().size(), 1900U);
    for (std::size_t i = 0; i < 4; ++i) {
        for (std::size_t k = i + 1; k < 4; ++k)
            EXPECT_EQ(tables[pairPosition(i, k, 4)].withoutEmpty(),
                PairTable::of((*rows)[i], (*rows)[k])->withoutEmpty());
    }
}

void expectCell(const Computed<Correlation>& expected, const MatrixCell& cell, double tolerance) {
    ASSERT_EQ(expected.hasValue(), cell.hasValue());
    if (!expected) {
        EXPECT_EQ(expected.refusal(), cell.refusal);
        return;
    }
    EXPECT_EQ(expected->n, cell.n);
    EXPECT_NEAR(expected->estimate, cell.r, tolerance);
    EXPECT_NEAR(expected->p.logP, cell.logP, 1e-10 * std::max(1.0, std::abs(expected->p.logP)));
    EXPECT_EQ(expected->interval.has_value(), !std::isnan(cell.low));
    if (!expected->interval) return;
    EXPECT_NEAR(expected->interval->low, cell.low, 10 * tolerance);
    EXPECT_NEAR(expected->interval->high, cell.high, 10 * tolerance);
}

TEST(CorrelationMatrixTest, CellsAreThePairs) {
    auto columns = randomColumns(700, 1000, 0.01, 12);
    columns.emplace_back(700, 5.0);      // constant
    columns.emplace_back(700, kMissing); // almost empty
    columns.back()[3] = 1;
    columns.push_back(columns[0]); // perfect with the first, far away and large
    for (double& value : columns.back()) value = 1e12 + value * 100;
    columns.push_back(columns[1]); // one outlier where the others have no value
    columns.back()[10] = 1e15;
    for (std::size_t i = 0; i < 4; ++i) columns[i][10] = kMissing;
    const std::vector<Column> spans(columns.begin(), columns.end());
    const auto matrix = correlationMatrix(spans, {});
    ASSERT_TRUE(matrix);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        for (std::size_t k = i + 1; k < spans.size(); ++k) {
            SCOPED_TRACE(std::to_string(i) + " " + std::to_string(k));
            const auto pair = pearson(spans[i], spans[k]);
            if (pair && std::abs(pair->estimate) > 1 - 1e-9)
                EXPECT_NEAR(matrix->at(i, k).r, pair->estimate, 1e-9);
            else
                expectCell(pair, matrix->at(i, k), 1e-12);
        }
    }
}

TEST(CorrelationMatrixTest, CompleteListwiseAndCoded) {
    const auto columns = randomColumns(3000, 7, 1, 2);
    const std::vector<Column> spans(columns.begin(), columns.end());
    MatrixPlan plan;
    plan.missing = Missing::Listwise;
    plan.adjustment = Adjustment::Holm;
    plan.eigenvalue = true;
    const auto listwise = correlationMatrix(spans, plan);
    const auto coded = correlationMatrix(allPairTables(codedAll(columns), Missing::Listwise), 4, plan);
    const auto rows = completeRows(spans);
    std::vector<double> p;
    for (std::size_t i = 0; i < 4; ++i) {
        for (std::size_t k = i + 1; k < 4; ++k) {
            expectCell(pearson((*rows)[i], (*rows)[k]), listwise->at(i, k), 1e-13);
            expectCell(pearson((*rows)[i], (*rows)[k]), coded->at(i, k), 1e-13);
            p.push_back(listwise->at(i, k).p);
        }
    }
    const auto holm = adjusted(p, Adjustment::Holm);
    for (std::size_t c = 0; c < p.size(); ++c) EXPECT_EQ(holm[c], listwise->cells[c].adjustedP);
    EXPECT_GT(listwise->smallestEigenvalue, 0);
    EXPECT_LT(listwise->smallestEigenvalue, 1);
}

TEST(CorrelationMatrixTest, OrderOfColumnsAndThreads) {
    const auto columns = randomColumns(50000, 100, 0.1, 3);
    const std::vector<Column> spans(columns.begin(), columns.end());
    const std::vector<Column> turned(spans.rbegin(), spans.rend());
    const auto run = [&](const std::vector<Column>& order, std::size_t threads) {
        const tbb::global_control control(tbb::global_control::max_allowed_parallelism, threads);
        std::vector<double> r;
        const auto matrix = correlationMatrix(order, {});
        for (const MatrixCell& cell : matrix->cells) r.push_back(cell.r), r.push_back(cell.logP);
        return r;
    };
    EXPECT_EQ(run(spans, 1), run(spans, 2));
    const auto one = correlationMatrix(spans, {});
    const auto other = correlationMatrix(turned, {});
    for (std::size_t i = 0; i < 4; ++i) {
        for (std::size_t k = i + 1; k < 4; ++k)
            EXPECT_NEAR(one->at(i, k).r, other->at(3 - i, 3 - k).r, 1e-15);
    }
}

TEST(CorrelationMatrixTest, EmptyAndRefused) {
    EXPECT_TRUE(correlationMatrix(std::vector<Column>{}, {}));
    const std::vector<double> x{1, 2, 3};
    const std::vector<double> infinite{1, std::numeric_limits<double>::infinity(), 3};
    EXPECT_EQ(correlationMatrix(std::vector<Column>{x, infinite}, {}).refusal(), Refusal::InfiniteValue);
    EXPECT_EQ(
        correlationMatrix(std::vector<Column>{x, Column(x).first(2)}, {}).refusal(), Refusal::LengthMismatch);
}

TEST(CorrelationTailTest, IsTheTailOfEachR) {
    for (const double df : {1.0, 2.0, 10.0, 998.0, 949998.0}) {
        const CorrelationTail tail(df);
        for (const double r : {0.0, 1e-9, -0.01, 0.03, 0.2, -0.5, 0.71, 0.99, 0.9999999}) {
            const PValue p = correlationTwoSided(r, df);
            EXPECT_NEAR(p.logP, tail.twoSided(r).logP, 1e-11 * std::max(1.0, std::abs(p.logP)))
                << df << " " << r;
        }
        EXPECT_EQ(tail.twoSided(1).p, 0);
    }
}

} // namespace
} // namespace lacrima::analysis
