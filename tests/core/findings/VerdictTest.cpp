// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Verdict.h"

#include "core/analysis/correlation/Pearson.h"
#include "core/findings/Findings.h"
#include "tests/core/analysis/Reference.h"

#include <gtest/gtest.h>

namespace lacrima::findings {
namespace {

using analysis::test::reference;
using analysis::test::referenceRows;

analysis::ShareGap gapOf(std::size_t count, std::size_t n, std::size_t published, std::size_t of = 64) {
    return analysis::shareGap(*analysis::wilson(count, n), *analysis::wilson(published, of));
}

TEST(VerdictTest, TheIntervalAloneDecidesACorrelation) {
    for (const double sign : {1.0, -1.0}) {
        const bool isPositive = sign > 0;
        const auto strong = analysis::correlationFrom(sign * 0.5, 64);
        EXPECT_EQ(judged(strong, isPositive, 0.95).verdict, Verdict::Supported);
        EXPECT_EQ(judged(strong, !isPositive, 0.95).verdict, Verdict::Against);
        EXPECT_FALSE(judged(strong, isPositive, 0.95).neededN);
        const auto weak = analysis::correlationFrom(sign * 0.2, 64);
        EXPECT_EQ(judged(weak, isPositive, 0.95).verdict, Verdict::Undecided);
        EXPECT_EQ(judged(weak, !isPositive, 0.95).verdict, Verdict::Undecided);
    }
    EXPECT_EQ(judged(analysis::correlationFrom(0.99, 3), true, 0.95).verdict, Verdict::Undecided)
        << "no interval";
    EXPECT_FALSE(judged(analysis::correlationFrom(0, 64), true, 0.95).neededN);
}

TEST(VerdictTest, TheNeededNumberIsThatOfThePowerFunction) {
    const auto rows = referenceRows("s.needed");
    ASSERT_EQ(rows.size(), 6U);
    for (const auto& row : rows) {
        EXPECT_EQ(judged(analysis::correlationFrom(row[0], 3, 0.95), true, 0.95).neededN,
            static_cast<std::size_t>(row[1]))
            << row[0];
        EXPECT_EQ(judged(analysis::correlationFrom(-row[0], 3, 0.99), true, 0.99).neededN,
            static_cast<std::size_t>(row[2]))
            << row[0];
    }
}

TEST(VerdictTest, ASharesIntervalIsNewcombes) {
    const auto expect = [](const char* name, const analysis::ShareGap& gap) {
        const auto& r = reference(std::string("s.newcombe.") + name);
        EXPECT_NEAR(gap.difference, r[0], 1e-14) << name;
        EXPECT_NEAR(gap.interval.low, r[1], 1e-12) << name;
        EXPECT_NEAR(gap.interval.high, r[2], 1e-12) << name;
    };
    expect("same", gapOf(55, 64, 55));
    expect("last", gapOf(18, 64, 18));
    expect("far", gapOf(10, 64, 55));
    expect("close", gapOf(859000, 1000000, 55));
}

TEST(VerdictTest, TheSameShareOfSixtyFourIsUndecided) {
    for (const std::size_t count : {55U, 18U}) {
        const Judgement judgement = judged(gapOf(count, 64, count));
        EXPECT_EQ(judgement.verdict, Verdict::Undecided);
        EXPECT_FALSE(judgement.neededN) << "64 published cases are too few for any number here";
    }
    EXPECT_EQ(judged(gapOf(10, 64, 55)).verdict, Verdict::Against);
    EXPECT_EQ(judged(gapOf(55, 64, 10)).verdict, Verdict::Against);
    EXPECT_EQ(judged(gapOf(55, 64, 55), 0.2).verdict, Verdict::Supported);
    EXPECT_EQ(judged(gapOf(1, 1, 55)).verdict, Verdict::Undecided);
}

TEST(VerdictTest, AsManyCasesAsAreNeededDecide) {
    const analysis::ShareGap gap = gapOf(55, 64, 550, 640); // a published study that is large enough
    const Judgement judgement = judged(gap);
    ASSERT_EQ(judgement.verdict, Verdict::Undecided);
    ASSERT_TRUE(judgement.neededN);
    EXPECT_NE(judged(gap.withFirst(static_cast<double>(*judgement.neededN))).verdict, Verdict::Undecided);
    EXPECT_EQ(judged(gap.withFirst(static_cast<double>(*judgement.neededN) - 1)).verdict, Verdict::Undecided);
    EXPECT_EQ(judgement.verdictThen, Verdict::Supported) << "the same share lies within";
    const Judgement beyond = judged(gapOf(45, 64, 550, 640)); // 15.6 points less
    ASSERT_TRUE(beyond.neededN);
    EXPECT_EQ(beyond.verdictThen, Verdict::Against);
}

TEST(VerdictTest, WhatHasNoValueIsUndecidedAndWhatIsNotThereHasNoVerdict) {
    dataset::Dataset dataset;
    dataset.rows = std::vector<dataset::DataRow>(4);
    dataset::DataColumn x;
    x.name = QStringLiteral("x");
    x.values = std::vector<double>(4, 3);
    dataset::DataColumn y = x;
    y.name = QStringLiteral("y");
    y.values = std::vector<double>{1, 2, 3, 4};
    dataset.add(x);
    dataset.add(y);
    FindingDefinition constant;
    constant.x = x.name;
    constant.y = y.name;
    FindingDefinition absent = constant;
    absent.y = QStringLiteral("z");
    const auto results = computeFindings(dataset, {constant, absent});
    ASSERT_TRUE(results[0].judgement);
    EXPECT_EQ(results[0].judgement->verdict, Verdict::Undecided);
    EXPECT_FALSE(results[1].judgement);
    const VerdictCounts counts = countVerdicts(results);
    EXPECT_EQ(counts.undecided, 1U);
    EXPECT_EQ(counts.absent, 1U);
    EXPECT_EQ(counts.supported + counts.against, 0U);
}

} // namespace
} // namespace lacrima::findings
