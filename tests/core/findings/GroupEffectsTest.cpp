// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/groups/GroupEffects.h"

#include <gtest/gtest.h>
#include <set>

namespace lacrima::findings {
namespace {

using Effects = std::set<GroupEffect>;

const std::vector<double> kOutcome{4, 7, 1, 8, 2, 9, 3, 6, 5, 7, 2, 8};
/// The third group has one case, which one resample in three is without.
const std::vector<double> kGroups{1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3};

Resampling byCases() {
    Resampling resampling;
    resampling.resamples = 300;
    resampling.kind = analysis::IntervalMethod::BootstrapPercentile;
    return resampling;
}

Resampling byClusters() {
    Resampling resampling = byCases();
    resampling.cluster.emplace();
    for (std::size_t i = 0; i < kOutcome.size(); ++i) resampling.cluster->push_back(double(i));
    return resampling;
}

Effects effectsOf(const ResampledEffects& effects) {
    Effects found;
    for (const auto& each : effects) found.insert(each.first);
    return found;
}

TEST(GroupEffectsTest, WhatHasAFormulaIsDrawnAgainOnlyWithClusters) {
    EXPECT_EQ(effectsOf(resampledEffects(kOutcome, kGroups, 3, byCases(), 0.95)),
        Effects{GroupEffect::EpsilonSquared});
    EXPECT_EQ(effectsOf(resampledEffects(kOutcome, kGroups, 3, byClusters(), 0.95)),
        (Effects{GroupEffect::EtaSquared, GroupEffect::EpsilonSquared, GroupEffect::TauB}));
    std::vector<double> two(kGroups);
    two.back() = 2;
    EXPECT_EQ(
        effectsOf(resampledEffects(kOutcome, two, 2, byCases(), 0.95)), Effects{GroupEffect::RankBiserial});
    EXPECT_EQ(effectsOf(resampledEffects(kOutcome, two, 2, byClusters(), 0.95)),
        (Effects{GroupEffect::HedgesG, GroupEffect::RankBiserial}));
    EXPECT_TRUE(resampledEffects(kOutcome, two, 1, byClusters(), 0.95).empty());
}

TEST(GroupEffectsTest, AResampleWithoutOneOfTheGroupsHasNoValue) {
    const auto effects = resampledEffects(kOutcome, kGroups, 3, byCases(), 0.95);
    const Resampled& resampled = effects.at(GroupEffect::EpsilonSquared);
    ASSERT_FALSE(resampled.result) << "too many resamples are without a value";
    EXPECT_EQ(resampled.result.refusal(), analysis::Refusal::TooManyDegenerate);
    EXPECT_NEAR(static_cast<double>(resampled.result.refused().n) / 300, 0.352, 0.12); // (11/12)^12
}

} // namespace
} // namespace lacrima::findings
