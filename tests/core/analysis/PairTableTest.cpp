// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/table/PairTable.h"

#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/correlation/Spearman.h"
#include "core/analysis/correlation/TableCorrelations.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"
#include "tests/core/analysis/Reference.h"

namespace lacrima::analysis {
namespace {

using test::golden64;
using test::reference;

void expectSame(const Computed<Correlation>& fromColumns, const Computed<Correlation>& fromTable) {
    ASSERT_EQ(fromColumns.hasValue(), fromTable.hasValue());
    if (!fromColumns) {
        EXPECT_EQ(fromColumns.refusal(), fromTable.refusal());
        return;
    }
    EXPECT_EQ(fromColumns->n, fromTable->n);
    EXPECT_EQ(fromColumns->method, fromTable->method);
    EXPECT_EQ(fromColumns->pMethod, fromTable->pMethod);
    EXPECT_NEAR(fromColumns->estimate, fromTable->estimate, 1e-14);
    if (!fromColumns->perfect) {
        EXPECT_NEAR(fromColumns->p.logP, fromTable->p.logP, 1e-10);
    }
    ASSERT_EQ(fromColumns->interval.has_value(), fromTable->interval.has_value());
    if (fromColumns->intervalMethod != fromTable->intervalMethod || !fromColumns->interval) return;
    EXPECT_NEAR(fromColumns->interval->low, fromTable->interval->low, 1e-12);
    EXPECT_NEAR(fromColumns->interval->high, fromTable->interval->high, 1e-12);
}

TEST(PairTable, StatisticsAreThoseOfTheColumns) {
    for (const std::string& name : test::referenceNames("pair.", ".pearson")) {
        const std::vector<double>& x = reference("pair." + name + ".x");
        const std::vector<double>& y = reference("pair." + name + ".y");
        const auto table = PairTable::of(x, y);
        if (!table || name == "big") continue; // the table does not rescale 1e200
        SCOPED_TRACE(name);
        expectSame(pearson(x, y), pearson(*table));
        expectSame(spearman(x, y), spearman(*table));
        expectSame(kendall(x, y), kendall(*table));
    }
}

TEST(PairTable, AddedAndTakenAwayIsAsIfItHadNotBeen) {
    const auto& g = golden64();
    const PairTable before = *PairTable::of(g.items[0], g.items[5]);
    PairTable table = before;
    table.add(2, 3);
    table.add(0, 1, 5);
    EXPECT_NE(table, before);
    table.add(2, 3, -1);
    table.add(0, 1, -5);
    EXPECT_EQ(table, before);
}

TEST(PairTable, EmptyLevelsDoNotCountAsVariance) {
    PairTable table({1, 2, 3}, {0, 1});
    table.add(1, 0, 4);
    table.add(1, 1, 3);
    EXPECT_EQ(pearson(table).refusal(), Refusal::NoVarianceX);
    EXPECT_EQ(table.withoutEmpty().rows(), 1U);
    table.add(2, 0, 1);
    EXPECT_EQ(pearson(table)->method, CorrelationMethod::PointBiserial);
    EXPECT_EQ(table.withoutEmpty().rows(), 2U);
    EXPECT_EQ(table.withoutEmpty().n(), 8);
}

TEST(PairTable, Refusals) {
    EXPECT_EQ(pearson(PairTable({1, 2}, {1, 2})).refusal(), Refusal::TooFewObservations);
    std::vector<double> many(300);
    for (std::size_t i = 0; i < many.size(); ++i) many[i] = static_cast<double>(i);
    EXPECT_EQ(PairTable::of(many, many).refusal(), Refusal::BadArgument);
}

} // namespace
} // namespace lacrima::analysis
