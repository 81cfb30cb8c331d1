// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/groups/ShareComparisons.h"

#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Reference.h"

#include <algorithm>

namespace lacrima::analysis {
namespace {

using test::reference;

std::vector<GroupCount> tableOf(const std::string& name) {
    const auto& line = reference("s.table." + name);
    const std::size_t groups = line.size() / 2;
    std::vector<GroupCount> table;
    for (std::size_t i = 0; i < groups; ++i)
        table.push_back({static_cast<std::size_t>(line[i]), static_cast<std::size_t>(line[groups + i])});
    return table;
}

std::vector<std::string> tableNames() {
    return test::referenceNames("s.exact.", "");
}

TEST(ShareDifferenceTest, TheExactPIsThatOfFisher) {
    ASSERT_GE(tableNames().size(), 8U);
    for (const std::string& name : tableNames()) {
        const auto result = shareDifference(tableOf(name));
        ASSERT_TRUE(result) << name;
        EXPECT_EQ(result->pMethod, PMethod::Exact) << name;
        EXPECT_CLOSE(reference("s.exact." + name)[0], result->p.p, 1e-8) << name;
        if (name == "seven") continue; // the reference did not go through all of them
        EXPECT_EQ(reference("s.enumerated." + name)[0], result->tables) << name;
        EXPECT_CLOSE(reference("s.enumerated." + name)[1], result->p.p, 1e-10) << name;
    }
}

TEST(ShareDifferenceTest, ChiSquaredStandsBesideIt) {
    for (const std::string& name : tableNames()) {
        const auto result = shareDifference(tableOf(name));
        ASSERT_TRUE(result) << name;
        const auto& r = reference("s.chi." + name);
        EXPECT_CLOSE(r[0], result->chiSquared, 1e-10) << name;
        EXPECT_EQ(r[1], result->degreesOfFreedom) << name;
        EXPECT_CLOSE(r[3], result->cramersV, 1e-10) << name;
        EXPECT_CLOSE(r[4], result->smallestExpected, 1e-10) << name;
    }
}

TEST(ShareDifferenceTest, TooManyTablesAreLeftToChiSquared) {
    const auto result = shareDifference(tableOf("many"));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->pMethod, PMethod::ChiSquared);
    EXPECT_GT(result->tables, ShareDifference::kMostTables);
    EXPECT_CLOSE(reference("s.chi.many")[2], result->p.p, 1e-10);
    const std::vector<GroupCount> countless(400, GroupCount{500, 1000}); // more than a double can count
    const auto rough = shareDifference(countless);
    ASSERT_TRUE(rough);
    EXPECT_EQ(rough->pMethod, PMethod::ChiSquared);
    EXPECT_EQ(rough->p.p, 1);
}

TEST(ShareDifferenceTest, TwoGroupsHaveTheDifferenceWithNewcombesInterval) {
    for (const char* name : {"tea", "pair", "lopsided", "apart"}) {
        const auto& r = reference(std::string("s.newcombe.") + name);
        const auto result = shareDifference(tableOf(name));
        ASSERT_TRUE(result && result->difference && result->interval) << name;
        EXPECT_CLOSE(r[0], *result->difference, 1e-12) << name;
        EXPECT_CLOSE(r[1], result->interval->low, 1e-10) << name;
        EXPECT_CLOSE(r[2], result->interval->high, 1e-10) << name;
        const auto less = shareDifference(tableOf(name), 0.9);
        EXPECT_CLOSE(r[3], less->interval->low, 1e-10) << name;
        EXPECT_CLOSE(r[4], less->interval->high, 1e-10) << name;
    }
    EXPECT_FALSE(shareDifference(tableOf("levels"))->difference);
}

TEST(ShareDifferenceTest, ATinyPDoesNotVanish) {
    const auto result = shareDifference(tableOf("far"));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->pMethod, PMethod::Exact);
    EXPECT_GT(result->p.p, 0);
    EXPECT_CLOSE(reference("s.log.far")[0], result->p.logP, 1e-9);
}

TEST(ShareDifferenceTest, NeitherTheOrderNorEmptyGroupsNorTheSideMatter) {
    std::vector<GroupCount> table = tableOf("seven");
    const auto whole = shareDifference(table);
    std::reverse(table.begin(), table.end());
    table.insert(table.begin() + 3, GroupCount{});
    const auto turned = shareDifference(table);
    EXPECT_CLOSE(whole->p.p, turned->p.p, 1e-12);
    EXPECT_EQ(turned->groups, 7U);
    for (GroupCount& group : table) group.count = group.n - group.count;
    EXPECT_CLOSE(whole->p.p, shareDifference(table)->p.p, 1e-12);
    const std::vector<GroupCount> equal{{5, 10}, {5, 10}, {5, 10}};
    EXPECT_NEAR(shareDifference(equal)->p.p, 1, 1e-12) << "no table is likelier";
}

TEST(ShareTrendTest, ItIsThatOfR) {
    for (const std::string& name : test::referenceNames("s.trend.", "")) {
        const auto result = shareTrend(tableOf(name));
        ASSERT_TRUE(result) << name;
        const auto& r = reference("s.trend." + name);
        EXPECT_CLOSE(r[0], result->z * result->z, 1e-10) << name;
        EXPECT_CLOSE(r[1], result->p.p, 1e-9) << name;
        EXPECT_CLOSE(r[2], result->r.estimate, 1e-9) << name;
        ASSERT_TRUE(result->r.interval) << name;
        EXPECT_CLOSE(r[3], result->r.interval->low, 1e-8) << name;
        EXPECT_CLOSE(r[4], result->r.interval->high, 1e-8) << name;
    }
}

TEST(ShareTrendTest, AnEmptyGroupKeepsItsStep) {
    const std::vector<GroupCount> gap{{1, 10}, {0, 0}, {4, 10}, {9, 10}};
    const std::vector<GroupCount> closed{{1, 10}, {4, 10}, {9, 10}};
    EXPECT_NE(shareTrend(gap)->z, shareTrend(closed)->z);
    std::vector<GroupCount> turned(gap.rbegin(), gap.rend());
    EXPECT_CLOSE(-shareTrend(gap)->z, shareTrend(turned)->z, 1e-12);
}

TEST(ShareTrendTest, AnIntervalNeedsMoreThanThreeCases) {
    const std::vector<GroupCount> three{{0, 1}, {1, 1}, {0, 1}};
    const std::vector<GroupCount> four{{0, 1}, {1, 1}, {1, 2}};
    ASSERT_TRUE(shareTrend(three) && shareTrend(four));
    EXPECT_FALSE(shareTrend(three)->r.interval);
    ASSERT_TRUE(shareTrend(four)->r.interval);
    EXPECT_TRUE(shareTrend(four)->r.interval->contains(shareTrend(four)->r.estimate));
}

TEST(ShareTrendTest, TheyRefuseWhatCannotBeTested) {
    const auto refusalOf = [](std::vector<GroupCount> groups, double confidence = 0.95) {
        const auto difference = shareDifference(groups, confidence);
        const auto trend = shareTrend(groups, confidence);
        EXPECT_FALSE(difference || trend);
        EXPECT_EQ(difference.refused(), trend.refused());
        return trend.refusal();
    };
    EXPECT_EQ(refusalOf({}), Refusal::TooFewGroups);
    EXPECT_EQ(refusalOf({{2, 3}, {0, 0}}), Refusal::TooFewGroups);
    EXPECT_EQ(refusalOf({{3, 3}, {4, 4}}), Refusal::NoVarianceY);
    EXPECT_EQ(refusalOf({{0, 3}, {0, 4}}), Refusal::NoVarianceY);
    EXPECT_EQ(refusalOf({{4, 3}, {0, 4}}), Refusal::BadArgument);
    EXPECT_EQ(refusalOf({{1, 3}, {2, 4}}, 1), Refusal::BadArgument);
}

} // namespace
} // namespace lacrima::analysis
