// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/Polyserial.h"
#include "core/analysis/resampling/Bootstrap.h"
#include "core/analysis/resampling/BootstrapCorrelation.h"
#include "core/analysis/resampling/Permutation.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"
#include "tests/core/analysis/Reference.h"

#include <algorithm>

namespace lacrima::analysis {
namespace {

using test::golden64;
using test::reference;

TEST(PermutationFamily, EnumerationAgreesWithAllOrdersInR) {
    const std::vector<Column> xs{reference("maxt.x1"), reference("maxt.x2")};
    const std::vector<Column> ys{reference("maxt.y1"), reference("maxt.y2")};
    for (const auto& [method, name] : {std::pair(CorrelationMethod::Pearson, "maxt.pearson"),
             std::pair(CorrelationMethod::KendallTauB, "maxt.kendall")}) {
        const auto test = permutationFamily(xs, ys, method, {});
        ASSERT_TRUE(test);
        EXPECT_TRUE(test->exact);
        EXPECT_EQ(test->permutations, 5040U);
        const auto& expected = reference(name);
        for (std::size_t i = 0; i < 4; ++i) {
            EXPECT_CLOSE(expected[i], test->variables[i].p, 1e-13);
            EXPECT_CLOSE(expected[i + 4], test->variables[i].adjustedP, 1e-13);
        }
    }
}

TEST(PermutationFamily, OwnPIsThatOfTheSinglePair) {
    const auto& g = golden64();
    const std::vector<Column> xs{g.bond, g.goal, g.task};
    const std::vector<Column> ys{g.cry, g.level};
    const PermutationPlan plan{3000, 4};
    for (const auto method : {CorrelationMethod::Pearson, CorrelationMethod::Spearman}) {
        const auto family = permutationFamily(xs, ys, method, plan);
        ASSERT_TRUE(family);
        ASSERT_EQ(family->variables.size(), 6U);
        for (std::size_t k = 0; k < ys.size(); ++k) {
            const auto one = permutationTest(xs, ys[k], method, plan);
            for (std::size_t i = 0; i < xs.size(); ++i) {
                const PermutationP& pair = family->variables[i * ys.size() + k];
                EXPECT_EQ(pair.exceeding, one->variables[i].exceeding);
                EXPECT_EQ(pair.observed, one->variables[i].observed);
                EXPECT_GE(pair.adjustedP, one->variables[i].adjustedP); // a larger family
            }
        }
    }
}

TEST(PermutationFamily, RefusesNamingTheColumns) {
    const auto& g = golden64();
    const std::vector<double> flat(64, 3);
    const std::vector<Column> good{g.bond, g.goal};
    const std::vector<Column> bad{g.cry, flat};
    const auto y = permutationFamily(good, bad, CorrelationMethod::Pearson, {});
    EXPECT_EQ(y.refusal(), Refusal::NoVarianceY);
    EXPECT_EQ(y.refused().positions, std::vector<std::size_t>{1});
    EXPECT_EQ(permutationFamily(bad, good, CorrelationMethod::Pearson, {}).refusal(), Refusal::NoVarianceX);
    EXPECT_EQ(permutationFamily(good, {}, CorrelationMethod::Pearson, {}).refusal(), Refusal::BadArgument);
    EXPECT_EQ(permutationFamily(good, good, CorrelationMethod::Biweight, {}).refusal(), Refusal::BadArgument);
}

TEST(Biserial, TestIsThatOfThePointBiserial) {
    const auto& x = reference("biserial.x");
    const auto& y = reference("biserial.y");
    const auto result = biserialTest(x, y);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->method, CorrelationMethod::Biserial);
    EXPECT_CLOSE(reference("biserial")[0], result->estimate, 1e-13);
    EXPECT_CLOSE(reference("biserial")[2], result->p.p, 1e-11);
    EXPECT_FALSE(result->interval);
    EXPECT_EQ(biserialTest(y, x).refusal(), Refusal::BadArgument);
    for (const auto method : {CorrelationMethod::Biserial, CorrelationMethod::Polyserial}) {
        const auto interval = bootstrapCorrelation(x, y, method, {200, 3});
        ASSERT_TRUE(interval);
        EXPECT_LT(interval->interval.low, estimateOf(x, y, method));
        EXPECT_GT(interval->interval.high, estimateOf(x, y, method));
    }
}

} // namespace
} // namespace lacrima::analysis
