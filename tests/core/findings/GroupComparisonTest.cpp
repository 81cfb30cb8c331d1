// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/groups/GroupComparison.h"

#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Reference.h"
#include "tests/core/findings/GoldenDataset.h"

namespace lacrima::findings {
namespace {

using analysis::Refusal;
using analysis::test::kMissing;
using analysis::test::reference;
using test::columnOf;
using test::datasetOf;
using test::goldenDataset;

GroupRequest request(const char* outcome, const char* group) {
    GroupRequest request;
    request.outcome = QString::fromLatin1(outcome);
    request.group = QString::fromLatin1(group);
    return request;
}

void expectGroup(const ComparedGroup& group, const std::string& name) {
    const auto& r = reference("x.compare." + name);
    ASSERT_TRUE(group.description && group.mean && group.density);
    EXPECT_EQ(static_cast<double>(group.n()), r[0]);
    EXPECT_CLOSE(r[1], group.description->mean, 1e-12);
    EXPECT_CLOSE(r[2], group.description->sd.value_or(0), 1e-12);
    EXPECT_CLOSE(r[3], group.description->median, 1e-12);
    EXPECT_CLOSE(r[4], group.description->lowerQuartile, 1e-12);
    EXPECT_CLOSE(r[5], group.description->upperQuartile, 1e-12);
    EXPECT_CLOSE(r[6], group.mean->low, 1e-9);
    EXPECT_CLOSE(r[7], group.mean->high, 1e-9);
    EXPECT_EQ(group.lowerWhisker, r[8]);
    EXPECT_EQ(group.upperWhisker, r[9]);
    double outlying = 0;
    for (const GroupPoint& point : group.points) outlying += point.isOutlying ? 1 : 0;
    EXPECT_EQ(outlying, r[10]);
    EXPECT_CLOSE(reference("x.density." + name)[0], group.density->bandwidth, 1e-12);
}

TEST(GroupComparisonTest, ThreeGroupsHaveTheNumbersOfR) {
    const auto result = compareGroups(goldenDataset(), request("wai_bond", "po_level"));
    ASSERT_TRUE(result);
    ASSERT_EQ(result->groups.size(), 4U);
    EXPECT_EQ(result->occupied, 3U);
    EXPECT_EQ(result->n, 64U);
    for (int level = 1; level <= 3; ++level)
        expectGroup(result->groups[static_cast<std::size_t>(level - 1)], "level." + std::to_string(level));
    EXPECT_FALSE(result->welchT || result->mannWhitney);
    ASSERT_TRUE(result->welchAnova && *result->welchAnova);
    const auto& welch = reference("x.compare.welch");
    EXPECT_CLOSE(welch[0], (*result->welchAnova)->f, 1e-9);
    EXPECT_CLOSE(welch[2], (*result->welchAnova)->df2, 1e-9);
    EXPECT_CLOSE(welch[3], (*result->welchAnova)->p.p, 1e-9);
    ASSERT_TRUE(result->kruskalWallis && *result->kruskalWallis);
    const auto& kruskal = reference("x.compare.kruskal");
    EXPECT_CLOSE(kruskal[0], (*result->kruskalWallis)->h, 1e-9);
    EXPECT_CLOSE(kruskal[2], (*result->kruskalWallis)->p.p, 1e-9);
    EXPECT_CLOSE(kruskal[3], (*result->kruskalWallis)->epsilonSquared, 1e-9);
    ASSERT_TRUE(result->trend && *result->trend);
    EXPECT_CLOSE(reference("x.compare.trend")[2], (*result->trend)->p.p, 1e-9);
}

TEST(GroupComparisonTest, PairsAreWelchTestsWithHolm) {
    const auto result = compareGroups(goldenDataset(), request("wai_bond", "po_level"));
    ASSERT_EQ(result->pairs.size(), 3U) << "the level without cases has none";
    for (std::size_t i = 0; i < 3; ++i) {
        const GroupPair& pair = result->pairs[i];
        const auto& r = reference(
            "x.compare.pair." + std::to_string(pair.first + 1) + "." + std::to_string(pair.second + 1));
        ASSERT_TRUE(pair.welch);
        EXPECT_CLOSE(r[0], pair.welch->t, 1e-9);
        EXPECT_CLOSE(r[1], pair.welch->degreesOfFreedom, 1e-9);
        EXPECT_CLOSE(r[2], pair.welch->p.p, 1e-9);
        EXPECT_CLOSE(r[3], pair.welch->interval.low, 1e-9);
        EXPECT_CLOSE(r[4], pair.welch->interval.high, 1e-9);
        EXPECT_CLOSE(reference("x.compare.holm")[i], pair.holmP.value_or(-1), 1e-9);
    }
}

TEST(GroupComparisonTest, TwoGroupsHaveTheNumbersOfR) {
    const auto result = compareGroups(goldenDataset(), request("wai_task", "appr_systemic"));
    ASSERT_TRUE(result && result->welchT && *result->welchT && result->mannWhitney && *result->mannWhitney);
    EXPECT_FALSE(result->welchAnova || result->kruskalWallis || result->trend);
    EXPECT_TRUE(result->pairs.empty());
    expectGroup(result->groups[0], "approach.0");
    expectGroup(result->groups[1], "approach.1");
    const auto& t = reference("x.compare.t");
    EXPECT_CLOSE(t[0], (*result->welchT)->t, 1e-9);
    EXPECT_CLOSE(t[2], (*result->welchT)->p.p, 1e-9);
    EXPECT_CLOSE(t[3], (*result->welchT)->interval.low, 1e-9);
    EXPECT_CLOSE(reference("x.compare.g")[0], (*result->welchT)->hedgesG.estimate, 1e-9);
    EXPECT_TRUE((*result->welchT)->hedgesG.interval);
    const auto& w = reference("x.compare.wilcox");
    EXPECT_EQ((*result->mannWhitney)->w, w[0]);
    EXPECT_CLOSE(w[1], (*result->mannWhitney)->p.p, 1e-9);
    EXPECT_CLOSE(w[2], (*result->mannWhitney)->rankBiserial.estimate, 1e-9);
    EXPECT_TRUE((*result->mannWhitney)->rankBiserial.interval);
}

TEST(GroupComparisonTest, PointsNameTheirRows) {
    const dataset::Dataset dataset =
        datasetOf({columnOf("y", {3, kMissing, 5, 100, 4, 3.5, 4.5}), columnOf("g", {1, 1, 1, 1, 1, 1, 1})});
    const auto result = compareGroups(dataset, request("y", "g"));
    ASSERT_TRUE(result);
    ASSERT_EQ(result->groups[0].points.size(), 6U);
    EXPECT_EQ(result->groups[0].points[2].row, 3U);
    EXPECT_TRUE(result->groups[0].points[2].isOutlying);
    EXPECT_EQ(result->groups[0].upperWhisker, 5);
    EXPECT_FALSE(result->welchT || result->welchAnova) << "one group compares with nothing";
}

TEST(GroupComparisonTest, WhatAppliesMayBeRefused) {
    const dataset::Dataset dataset = datasetOf({columnOf("y", {1, 2, 3}), columnOf("same", {2, 2, 2}),
        columnOf("each", {1, 2, 3}, dataset::Measure::Nominal), columnOf("two", {1, 2, 2}),
        columnOf("wild", {1, 2, std::numeric_limits<double>::infinity()})});
    const auto each = compareGroups(dataset, request("y", "each"));
    ASSERT_TRUE(each && each->welchAnova && each->kruskalWallis);
    EXPECT_EQ(each->welchAnova->refusal(), Refusal::TooFewObservations);
    EXPECT_TRUE(*each->kruskalWallis);
    EXPECT_FALSE(each->trend) << "nominal";
    EXPECT_EQ(each->pairs[0].welch.refusal(), Refusal::TooFewObservations);
    EXPECT_FALSE(each->pairs[0].holmP);
    EXPECT_FALSE(each->groups[0].density || each->groups[0].mean);
    const auto flat = compareGroups(dataset, request("same", "two"));
    EXPECT_EQ(flat->mannWhitney->refusal(), Refusal::NoVarianceY);
    EXPECT_EQ(flat->groups[1].upperWhisker, 2);
    EXPECT_EQ(compareGroups(dataset, request("none", "two")).refusal(), Refusal::TooFewObservations);
    EXPECT_EQ(compareGroups(dataset, request("y", "none")).refusal(), Refusal::TooFewObservations);
    EXPECT_EQ(compareGroups(dataset, request("wild", "two")).refusal(), Refusal::InfiniteValue);
    EXPECT_FALSE(compareGroups(dataset::Dataset{}, request("y", "two")));
}

TEST(GroupComparisonTest, SharesHaveATrendOnlyWhereTheGroupsHaveAnOrder) {
    const std::vector<double> groups{1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3};
    const dataset::Dataset dataset = datasetOf({columnOf("cried", {0, 0, 0, 1, 0, 0, 1, 1, 0, 1, 1, 1}),
        columnOf("kind", groups, dataset::Measure::Nominal),
        columnOf("level", groups, dataset::Measure::Ordinal)});
    const auto kinds = compareGroups(dataset, request("cried", "kind"));
    ASSERT_TRUE(kinds && kinds->shares);
    EXPECT_TRUE(kinds->shares->difference);
    EXPECT_FALSE(kinds->shares->trend) << "nominal";
    const auto levels = compareGroups(dataset, request("cried", "level"));
    ASSERT_TRUE(levels && levels->shares && levels->shares->trend && *levels->shares->trend);
    EXPECT_GT((*levels->shares->trend)->r.estimate, 0) << "1, 2 and 3 of 4";
}

TEST(GroupComparisonTest, AnOutcomeDoesNotMakeItsOwnGroups) {
    EXPECT_EQ(
        compareGroups(goldenDataset(), request("po_level", "po_level")).refusal(), Refusal::BadArgument);
}

TEST(GroupComparisonTest, NothingIsSpreadToWhereNoValueCanBe) {
    dataset::Dataset dataset =
        datasetOf({columnOf("g", {1, 1, 1, 1, 2, 2, 2, 2}, dataset::Measure::Ordinal)});
    dataset::DataColumn score = columnOf("score", {1, 1, 2, 3, 5, 6, 7, 7});
    score.least = 1;
    score.most = 7;
    dataset.add(score);
    const auto result = compareGroups(dataset, {QStringLiteral("score"), QStringLiteral("g"), 0.95, {}});
    ASSERT_TRUE(result && result->groups[0].density && result->groups[1].density);
    EXPECT_EQ(result->groups[0].density->x.front(), 1);
    EXPECT_GT(result->groups[0].density->x.back(), 3);
    EXPECT_LT(result->groups[0].density->x.back(), 7) << "as far as the group spreads";
    EXPECT_EQ(result->groups[1].density->x.back(), 7);
}

} // namespace
} // namespace lacrima::findings
