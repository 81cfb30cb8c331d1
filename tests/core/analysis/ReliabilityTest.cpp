// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reliability/Reliability.h"

#include "core/analysis/correlation/Polychoric.h"
#include "core/analysis/probability/RandomStream.h"
#include "core/analysis/reliability/Omega.h"
#include "core/analysis/reliability/OrdinalReliability.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"
#include "tests/core/analysis/Reference.h"

#include <algorithm>

namespace lacrima::analysis {
namespace {

using test::golden64;
using test::reference;

std::vector<Column> bondItems() {
    return {golden64().items.begin(), golden64().items.begin() + 4};
}

TEST(ReliabilityTest, Golden) {
    const auto result = reliability(bondItems());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->n, 64U);
    EXPECT_CLOSE(0.81879841544121956, result->alpha, 1e-13);
    EXPECT_CLOSE(0.73362110387310553, result->interval.low, 1e-12);
    EXPECT_CLOSE(0.88176592491401362, result->interval.high, 1e-12);
    EXPECT_CLOSE(0.037064166707534131, result->error, 1e-12);
    EXPECT_CLOSE(0.81888520012703703, result->standardisedAlpha, 1e-13);
    EXPECT_CLOSE(0.65637047168409546, *result->item[0].itemRestR, 1e-13);
    EXPECT_CLOSE(0.76451401181407741, *result->item[0].alphaIfDropped, 1e-13);
    EXPECT_CLOSE(0.71149656991661703, *result->item[3].itemRestR, 1e-13);
    EXPECT_CLOSE(0.73737267446754773, *result->item[3].alphaIfDropped, 1e-13);
}

TEST(ReliabilityTest, ReversalByTheDeclaredRange) {
    const auto turned = reversed(golden64().storedB2, 1, 7);
    ASSERT_TRUE(turned);
    EXPECT_EQ(*turned, golden64().items[1]);
    EXPECT_EQ(reversed(golden64().storedB2, 1, 5).refusal(), Refusal::BadArgument);
    EXPECT_EQ(reversed(golden64().storedB2, 5, 5).refusal(), Refusal::BadArgument);
    EXPECT_TRUE(std::isnan((*reversed(std::vector<double>{1, test::kMissing}, 1, 7))[1]));
}

TEST(ReliabilityTest, AgreesWithPsych) {
    std::vector<std::vector<double>> items;
    for (int i = 1; i <= 6; ++i) items.push_back(reference("alpha.item" + std::to_string(i)));
    items[2] = *reversed(items[2], 1, 5);
    const std::vector<Column> columns(items.begin(), items.end());
    const auto result = reliability(columns);
    ASSERT_TRUE(result);
    const std::vector<double>& r = reference("alpha.total");
    EXPECT_CLOSE(r[0], result->alpha, 1e-13);
    EXPECT_CLOSE(r[1], result->standardisedAlpha, 1e-13);
    EXPECT_CLOSE(r[2], result->averageR, 1e-13);
    EXPECT_CLOSE(r[3], result->error, 1e-12);
    EXPECT_CLOSE(r[4], result->interval.low, 1e-11);
    EXPECT_CLOSE(r[5], result->interval.high, 1e-11);
    for (std::size_t i = 0; i < 6; ++i) {
        EXPECT_CLOSE(reference("alpha.drop")[i], *result->item[i].alphaIfDropped, 1e-12);
        EXPECT_CLOSE(reference("alpha.itemrest")[i], *result->item[i].itemRestR, 1e-12);
    }
    const auto omega = omegaTotal(columns);
    ASSERT_TRUE(omega);
    EXPECT_NEAR(reference("omega")[0], omega->standardised, 1e-7); // as far as optim went
    for (std::size_t i = 0; i < 6; ++i) EXPECT_NEAR(reference("omega")[i + 1], omega->loadings[i], 1e-5);
    EXPECT_FALSE(omega->heywood);
}

TEST(ReliabilityTest, GoldenOmega) {
    const auto omega = omegaTotal(bondItems());
    ASSERT_TRUE(omega);
    EXPECT_NEAR(0.82216645708030212, omega->standardised, 1e-7);
    EXPECT_NEAR(reference("x.scale.rawomega.bond")[0], omega->omega, 1e-7);
    EXPECT_LT(omega->iterations, 20U);
}

TEST(ReliabilityTest, OmegaOfItemsThatHardlyGoTogetherIsFoundInFewSteps) {
    std::vector<std::vector<double>> items(12);
    for (std::uint32_t i = 0; i < 12; ++i) {
        RandomStream random(5, i);
        for (int k = 0; k < 3000; ++k) items[i].push_back(random.below(5));
    }
    const auto omega = omegaTotal(std::vector<Column>(items.begin(), items.end()));
    ASSERT_TRUE(omega);
    EXPECT_LT(omega->iterations, 60U);
    EXPECT_LT(omega->omega, 0.3);
}

TEST(ReliabilityTest, AlphaIsTheMeanOfAllEqualSplits) {
    const std::vector<std::vector<double>> items(golden64().items.begin(), golden64().items.begin() + 4);
    const SquareMatrix c = covarianceOf(items);
    double total = 0;
    for (const double entry : c.entries) total += entry;
    double mean = 0;
    for (const auto& half : {std::pair{0UL, 1UL}, std::pair{0UL, 2UL}, std::pair{0UL, 3UL}}) {
        double between = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            for (std::size_t k = 0; k < 4; ++k) {
                const bool first = i == half.first || i == half.second;
                const bool second = k == half.first || k == half.second;
                if (first && !second) between += c.at(i, k);
            }
        }
        mean += 4 * between / total / 3;
    }
    EXPECT_CLOSE(*alphaOf(c), mean, 1e-14);
}

TEST(ReliabilityTest, ConstantItemsAreLeftOutAndNamed) {
    const std::vector<double> constant(64, 3);
    std::vector<Column> items = bondItems();
    items.insert(items.begin() + 1, Column(constant));
    const auto result = reliability(items);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->constantItems, std::vector<std::size_t>{1});
    EXPECT_EQ(result->alpha, reliability(bondItems())->alpha);
    EXPECT_FALSE(result->item[1].itemRestR);
    EXPECT_EQ(result->item[1].mean, 3);
    EXPECT_EQ(omegaTotal(items).refusal(), Refusal::NoVarianceX);
}

/// A constant item is left out, and the others keep their places.
TEST(ReliabilityTest, ItemsToTurnRoundAreNamedByTheirPlaceAmongAll) {
    const std::vector<double> same(6, 3);
    const std::vector<double> a{1, 2, 3, 4, 5, 6};
    const std::vector<double> b{2, 1, 3, 4, 6, 5};
    const std::vector<double> turned{6, 5, 4, 3, 2, 1};
    const auto result = reliability(std::vector<Column>{same, a, b, turned});
    ASSERT_TRUE(result);
    EXPECT_EQ(result->suggestReverse, std::vector<std::size_t>{3});
    EXPECT_EQ(result->constantItems, std::vector<std::size_t>{0});
    ASSERT_EQ(result->item.size(), 4U);
    EXPECT_CLOSE(3.5, result->item[2].mean, 1e-14);
    const auto cancelled = reliability(std::vector<Column>{same, a, turned});
    EXPECT_EQ(cancelled.refusal(), Refusal::ConstantTotal);
    EXPECT_EQ(cancelled.refused().positions, std::vector<std::size_t>{2});
}

TEST(ReliabilityTest, OrdinalAlphaRestsOnPolychoricCorrelations) {
    const auto result = ordinalReliability(bondItems());
    ASSERT_TRUE(result);
    double mean = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        for (std::size_t k = i + 1; k < 4; ++k) {
            const auto rho = polychoric(golden64().items[i], golden64().items[k]);
            EXPECT_NEAR(rho->correlation.estimate, result->polychoric.at(k, i), 1e-13);
            mean += rho->correlation.estimate / 6;
        }
    }
    EXPECT_CLOSE(4 * mean / (1 + 3 * mean), result->alpha, 1e-13); // Spearman-Brown of the mean correlation
    EXPECT_GT(result->alpha, reliability(bondItems())->alpha);
    EXPECT_TRUE(result->omega);
    EXPECT_GT(result->smallestEigenvalue, 0);
    const std::vector<double> constant(64, 3);
    const std::vector<Column> items{golden64().items[0], constant};
    EXPECT_EQ(ordinalReliability(items).refused().positions, std::vector<std::size_t>{1});
}

TEST(ReliabilityTest, Refusals) {
    const std::vector<double> x{1, 2, 3, 4};
    const std::vector<double> opposite{4, 3, 2, 1};
    const std::vector<double> constant{2, 2, 2, 2};
    EXPECT_EQ(reliability(std::vector<Column>{x, opposite}).refusal(), Refusal::ConstantTotal);
    EXPECT_EQ(reliability(std::vector<Column>{x, opposite}).refused().positions, std::vector<std::size_t>{1});
    EXPECT_EQ(reliability(std::vector<Column>{x, constant}).refusal(), Refusal::TooFewItems);
    EXPECT_EQ(reliability(std::vector<Column>{}).refusal(), Refusal::TooFewObservations);
    EXPECT_EQ(omegaTotal(std::vector<Column>{x, x}).refusal(), Refusal::TooFewItems);
}

TEST(ReliabilityTest, TwoItemsHaveNoAlphaIfDropped) {
    const std::vector<Column> items{golden64().items[0], golden64().items[1]};
    const auto result = reliability(items);
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->item[0].alphaIfDropped);
    EXPECT_CLOSE(result->averageR, *result->item[0].itemRestR, 1e-14);
}

} // namespace
} // namespace lacrima::analysis
