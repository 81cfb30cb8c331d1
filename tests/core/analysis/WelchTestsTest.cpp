// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/groups/WelchTests.h"

#include "core/analysis/groups/RankComparisons.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Reference.h"

#include <algorithm>

namespace lacrima::analysis {
namespace {

using test::reference;

std::vector<std::vector<double>> threeGroups() {
    return {reference("groups.la"), reference("groups.lb"), reference("groups.c")};
}

TEST(GroupsTest, WelchTAgreesWithR) {
    const auto result = welchT(reference("groups.a"), reference("groups.b"));
    ASSERT_TRUE(result);
    const std::vector<double>& r = reference("welch");
    EXPECT_CLOSE(r[0], result->t, 1e-13);
    EXPECT_CLOSE(r[1], result->degreesOfFreedom, 1e-13);
    EXPECT_CLOSE(r[2], result->p.p, 1e-11);
    EXPECT_CLOSE(r[3], result->interval.low, 1e-11);
    EXPECT_CLOSE(r[4], result->interval.high, 1e-11);
    ASSERT_TRUE(result->hedgesG.interval);
    EXPECT_TRUE(result->hedgesG.interval->contains(result->hedgesG.estimate));
}

TEST(GroupsTest, MannWhitneyAgreesWithR) {
    const auto exact = mannWhitney(reference("groups.a"), reference("groups.b"));
    EXPECT_EQ(reference("wilcox.exact")[0], exact->w);
    EXPECT_CLOSE(reference("wilcox.exact")[1], exact->p.p, 1e-12);
    EXPECT_EQ(exact->pMethod, PMethod::Exact);
    const auto tied = mannWhitney(reference("groups.la"), reference("groups.lb"));
    EXPECT_EQ(reference("wilcox.ties")[0], tied->w);
    EXPECT_CLOSE(reference("wilcox.ties")[1], tied->p.p, 1e-12);
    EXPECT_EQ(tied->pMethod, PMethod::NormalContinuity);
    const auto large = mannWhitney(reference("groups.big"), reference("groups.b"));
    EXPECT_CLOSE(reference("wilcox.large")[1], large->p.p, 1e-12);
}

TEST(GroupsTest, MannWhitneyIsSymmetric) {
    const auto one = mannWhitney(reference("groups.a"), reference("groups.b"));
    const auto other = mannWhitney(reference("groups.b"), reference("groups.a"));
    EXPECT_EQ(one->w + other->w, static_cast<double>(one->n1 * one->n2));
    EXPECT_EQ(one->p.p, other->p.p);
    EXPECT_CLOSE(one->rankBiserial.estimate, -other->rankBiserial.estimate, 1e-14);
    const auto tied = mannWhitney(reference("groups.lb"), reference("groups.la"));
    EXPECT_CLOSE(reference("wilcox.ties")[1], tied->p.p, 1e-12);
}

TEST(GroupsTest, GroupsThatDoNotOverlapHaveAPerfectEffectWithoutAnInterval) {
    const std::vector<double> low{1, 2, 3};
    const std::vector<double> high{4, 5, 6, 7};
    const EffectSize under = mannWhitney(low, high)->rankBiserial;
    const EffectSize over = mannWhitney(high, low)->rankBiserial;
    EXPECT_EQ(under.estimate, -1);
    EXPECT_EQ(over.estimate, 1);
    EXPECT_FALSE(under.interval);
    EXPECT_FALSE(over.interval);
    const std::vector<double> touching{3.5, 5, 6, 2.5};
    EXPECT_TRUE(mannWhitney(low, touching)->rankBiserial.interval) << "one pair the other way round";
}

TEST(GroupsTest, WelchAnovaAndKruskalAgreeWithR) {
    const auto groups = threeGroups();
    const auto welch = welchAnova(groups);
    ASSERT_TRUE(welch);
    EXPECT_CLOSE(reference("welch.anova")[0], welch->f, 1e-12);
    EXPECT_CLOSE(reference("welch.anova")[1], welch->df1, 1e-12);
    EXPECT_CLOSE(reference("welch.anova")[2], welch->df2, 1e-12);
    EXPECT_CLOSE(reference("welch.anova")[3], welch->p.p, 1e-11);
    const auto kruskal = kruskalWallis(groups);
    EXPECT_CLOSE(reference("kruskal")[0], kruskal->h, 1e-12);
    EXPECT_CLOSE(reference("kruskal")[2], kruskal->p.p, 1e-11);
    const auto anova = oneWayAnova(groups);
    EXPECT_CLOSE(reference("anova")[0], anova->f, 1e-12);
    EXPECT_CLOSE(reference("anova")[1], anova->p.p, 1e-11);
    EXPECT_CLOSE(reference("anova")[2], welch->etaSquared.estimate, 1e-12);
    EXPECT_TRUE(welch->etaSquared.interval->contains(welch->etaSquared.estimate));
}

TEST(GroupsTest, TwoGroupsOfWelchAnovaAreTheSquaredT) {
    const std::vector<std::vector<double>> two{reference("groups.a"), reference("groups.b")};
    const auto anova = welchAnova(two);
    const auto t = welchT(two[0], two[1]);
    EXPECT_CLOSE(t->t * t->t, anova->f, 1e-12);
    EXPECT_CLOSE(t->p.p, anova->p.p, 1e-11);
}

TEST(GroupsTest, JonckheereAgreesWithTheFormula) {
    const auto result = jonckheereTerpstra(threeGroups());
    ASSERT_TRUE(result);
    EXPECT_EQ(reference("jonckheere")[0], result->j);
    EXPECT_CLOSE(reference("jonckheere")[1], result->z, 1e-12);
    EXPECT_CLOSE(reference("jonckheere")[2], result->p.p, 1e-12);
    EXPECT_TRUE(result->tauB.interval);
}

TEST(GroupsTest, EffectSizesAndTheirIntervalsAgreeWithR) {
    const std::vector<double>& a = reference("effect.a");
    const std::vector<double>& b = reference("effect.b");
    const EffectSize hedges = welchT(a, b)->hedgesG;
    EXPECT_CLOSE(reference("effect.hedges")[0], hedges.estimate, 1e-12);
    EXPECT_NEAR(reference("effect.hedges")[1], hedges.interval->low, 1e-9);
    EXPECT_NEAR(reference("effect.hedges")[2], hedges.interval->high, 1e-9);
    EXPECT_EQ(hedges.method, IntervalMethod::NoncentralT);
    const EffectSize biserial = mannWhitney(a, b)->rankBiserial;
    EXPECT_CLOSE(reference("effect.rankbiserial")[0], biserial.estimate, 1e-13);
    EXPECT_CLOSE(reference("effect.rankbiserial")[1], biserial.interval->low, 1e-12);
    EXPECT_CLOSE(reference("effect.rankbiserial")[2], biserial.interval->high, 1e-12);
    std::vector<double> moved(a);
    for (double& value : moved) value += 0.9;
    const std::vector<std::vector<double>> groups{a, b, moved};
    const EffectSize eta = welchAnova(groups)->etaSquared;
    EXPECT_CLOSE(reference("effect.eta")[0], eta.estimate, 1e-12);
    EXPECT_NEAR(reference("effect.eta")[1], eta.interval->low, 1e-9);
    EXPECT_NEAR(reference("effect.eta")[2], eta.interval->high, 1e-9);
    EXPECT_CLOSE(reference("effect.epsilon")[0], kruskalWallis(groups)->epsilonSquared, 1e-12);
}

TEST(GroupsTest, SplitsByLevelAndDropsMissing) {
    const std::vector<double> outcome{5, 1, test::kMissing, 2, 3, 4};
    const std::vector<double> group{2, 1, 1, 1, test::kMissing, 2};
    const auto result = grouped(outcome, group);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->levels, (std::vector<double>{1, 2}));
    EXPECT_EQ(result->values[0], (std::vector<double>{1, 2}));
    EXPECT_EQ(result->values[1], (std::vector<double>{5, 4}));
    EXPECT_EQ(result->n(), 4U);
}

TEST(GroupsTest, Refusals) {
    const std::vector<double> one{1};
    const std::vector<double> two{1, 2};
    const std::vector<double> same{3, 3};
    EXPECT_EQ(welchT(one, two).refusal(), Refusal::TooFewObservations);
    EXPECT_EQ(welchT(same, same).refusal(), Refusal::NoVarianceY);
    EXPECT_TRUE(welchT(same, two));
    EXPECT_EQ(mannWhitney(same, same).refusal(), Refusal::NoVarianceY);
    EXPECT_EQ(mannWhitney({}, two).refusal(), Refusal::TooFewObservations);
    const std::vector<std::vector<double>> groups{two, same};
    EXPECT_EQ(welchAnova(groups).refusal(), Refusal::ConstantGroup);
    EXPECT_EQ(grouped(two, same).refusal(), Refusal::TooFewGroups);
    EXPECT_EQ(kruskalWallis(std::span(groups).first(1)).refusal(), Refusal::TooFewGroups);
}

} // namespace
} // namespace lacrima::analysis
