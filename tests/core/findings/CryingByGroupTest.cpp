// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/crying/CryingByGroup.h"

#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"
#include "tests/core/analysis/Reference.h"
#include "tests/core/findings/GoldenDataset.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacrima::findings {
namespace {

using analysis::Refusal;
using analysis::test::kMissing;
using analysis::test::reference;
using test::columnOf;
using test::datasetOf;
using test::goldenDataset;

void expectGroup(const CryingGroup& group, const std::string& name) {
    const auto& r = reference("x.group." + name);
    EXPECT_EQ(static_cast<double>(group.crying.cases), r[0]) << name;
    ASSERT_TRUE(group.crying.ever && group.crying.lastSession && group.frequency);
    EXPECT_EQ(static_cast<double>(group.crying.ever->count), r[1]);
    EXPECT_CLOSE(r[2], group.crying.ever->interval.low, 1e-9);
    EXPECT_CLOSE(r[3], group.crying.ever->interval.high, 1e-9);
    EXPECT_EQ(static_cast<double>(group.crying.lastSession->count), r[4]);
    EXPECT_EQ(static_cast<double>(group.crying.frequencyN), r[5]);
    ASSERT_EQ(group.crying.frequency.size(), 6U) << "0 to 5 in every group";
    EXPECT_EQ(static_cast<double>(group.crying.frequency[3].share.count), r[6]);
    EXPECT_CLOSE(r[7], group.frequency->mean, 1e-12);
    EXPECT_CLOSE(r[8], group.frequencyMean->low, 1e-9);
    EXPECT_CLOSE(r[9], group.frequencyMean->high, 1e-9);
    EXPECT_EQ(group.frequency->median, r[10]);
    EXPECT_EQ(group.frequencyMedian->low, r[11]);
    EXPECT_EQ(group.frequencyMedian->high, r[12]);
}

TEST(CryingByGroupTest, EachLevelHasTheNumbersOfR) {
    for (const auto& [variable, name] :
        {std::pair{"po_level", "level"}, {"clin_gender", "gender"}, {"clin_age", "age"}}) {
        const auto result = cryingByGroup(goldenDataset(), QString::fromLatin1(variable));
        ASSERT_TRUE(result);
        for (const CryingGroup& group : result->groups) {
            if (group.level.rows.empty()) continue;
            expectGroup(group, std::string(name) + "." + std::to_string(static_cast<int>(group.level.value)));
        }
    }
}

TEST(CryingByGroupTest, OrderedLevelsAreTestedForATrend) {
    for (const auto& [variable, name] : {std::pair{"po_level", "level"}, {"clin_age", "age"}}) {
        const auto result = cryingByGroup(goldenDataset(), QString::fromLatin1(variable));
        ASSERT_TRUE(result && result->trend && *result->trend);
        EXPECT_FALSE(result->difference);
        const auto& r = reference(std::string("x.group.trend.") + name);
        EXPECT_EQ((*result->trend)->j, r[0]);
        EXPECT_CLOSE(r[1], (*result->trend)->z, 1e-9);
        EXPECT_CLOSE(r[2], (*result->trend)->p.p, 1e-9);
    }
}

TEST(CryingByGroupTest, OtherLevelsAreTestedForADifference) {
    const auto result = cryingByGroup(goldenDataset(), QStringLiteral("clin_gender"));
    ASSERT_TRUE(result && result->difference && *result->difference);
    EXPECT_FALSE(result->trend);
    const auto& r = reference("x.group.difference.gender");
    EXPECT_CLOSE(r[0], (*result->difference)->h, 1e-9);
    EXPECT_EQ((*result->difference)->degreesOfFreedom, r[1]);
    EXPECT_CLOSE(r[2], (*result->difference)->p.p, 1e-9);
}

TEST(CryingByGroupTest, SharesOfOrderedLevelsHaveTheTrendOfR) {
    for (const auto& [variable, name] : {std::pair{"po_level", "level"}, {"clin_age", "age"}}) {
        const auto result = cryingByGroup(goldenDataset(), QString::fromLatin1(variable));
        ASSERT_TRUE(result);
        for (const auto& [test, answer] :
            {std::pair(&result->ever, "ever"), {&result->lastSession, "last"}}) {
            EXPECT_FALSE(test->difference);
            ASSERT_TRUE(test->trend && *test->trend) << name << answer;
            const auto& r = reference("x.group.share." + std::string(answer) + "." + name);
            EXPECT_CLOSE(r[1], (*test->trend)->z * (*test->trend)->z, 1e-9);
            EXPECT_CLOSE(r[2], (*test->trend)->p.p, 1e-9);
            EXPECT_CLOSE(r[3], (*test->trend)->r.estimate, 1e-9);
        }
    }
}

TEST(CryingByGroupTest, SharesOfOtherLevelsHaveTheExactPOfR) {
    for (const auto& [variable, name] : {std::pair{"clin_gender", "gender"}, {"appr_x", "approach"}}) {
        dataset::Dataset dataset = goldenDataset();
        dataset.add(columnOf("appr_x", analysis::test::golden64().approach, dataset::Measure::Nominal));
        const auto result = cryingByGroup(dataset, QString::fromLatin1(variable));
        ASSERT_TRUE(result);
        for (const auto& [test, answer] :
            {std::pair(&result->ever, "ever"), {&result->lastSession, "last"}}) {
            EXPECT_FALSE(test->trend);
            ASSERT_TRUE(test->difference && *test->difference) << name << answer;
            EXPECT_CLOSE(reference("x.group.share." + std::string(answer) + "." + name)[0],
                (*test->difference)->p.p, 1e-8);
        }
    }
}

TEST(CryingByGroupTest, TwoLevelsHaveADifferenceAndNeverATrend) {
    for (const dataset::Measure measure : {dataset::Measure::Ordinal, dataset::Measure::Nominal}) {
        dataset::Dataset dataset = goldenDataset();
        dataset.add(columnOf("two", analysis::test::golden64().approach, measure, {0, 1, 2}));
        const auto result = cryingByGroup(dataset, QStringLiteral("two"));
        ASSERT_TRUE(result);
        EXPECT_FALSE(result->trend || result->difference || result->ever.trend || result->lastSession.trend);
        EXPECT_TRUE(result->ever.difference && result->lastSession.difference);
        ASSERT_TRUE(result->twoGroups && *result->twoGroups);
        const auto& r = reference("x.group.two.approach");
        EXPECT_EQ((*result->twoGroups)->w, r[0]);
        EXPECT_CLOSE(r[1], (*result->twoGroups)->p.p, 1e-9);
    }
}

TEST(CryingByGroupTest, CasesPickedByHandHaveNoPOfAnyTest) {
    dataset::Dataset data = goldenDataset();
    data.isHandPicked = true;
    std::size_t tests = 0;
    const auto expectNoP = [&tests](const auto& test) {
        if (!test || !*test) return;
        ++tests;
        EXPECT_TRUE(std::isnan((*test)->p.p));
    };
    for (const char* by : {"po_level", "appr_systemic"}) {
        const auto result = cryingByGroup(data, QString::fromLatin1(by));
        ASSERT_TRUE(result);
        for (const ShareOverLevels* share : {&result->ever, &result->lastSession}) {
            expectNoP(share->trend);
            expectNoP(share->difference);
        }
        expectNoP(result->trend);
        expectNoP(result->twoGroups);
        expectNoP(result->difference);
    }
    EXPECT_EQ(tests, 6U);
    dataset::Dataset kinds = datasetOf({columnOf("cry_frequency", {1, 2, 3, 1, 2, 4, 5, 5, 3}),
        columnOf("kind", {1, 1, 1, 2, 2, 2, 3, 3, 3}, dataset::Measure::Nominal)});
    kinds.isHandPicked = true;
    tests = 0;
    expectNoP(cryingByGroup(kinds, QStringLiteral("kind"))->difference);
    EXPECT_EQ(tests, 1U);
}

TEST(CryingByGroupTest, AnEmptyLevelStaysInItsPlace) {
    const auto result = cryingByGroup(goldenDataset(), QStringLiteral("po_level"));
    ASSERT_EQ(result->groups.size(), 4U);
    EXPECT_EQ(result->groups[3].crying.cases, 0U);
    EXPECT_FALSE(result->groups[3].crying.ever);
    EXPECT_FALSE(result->groups[3].frequency);
    EXPECT_TRUE(result->groups[3].crying.frequency.empty());
}

TEST(CryingByGroupTest, ItRefusesWhatItCannotTest) {
    EXPECT_EQ(
        cryingByGroup(dataset::Dataset{}, QStringLiteral("po_level")).refusal(), Refusal::TooFewObservations);
    const dataset::Dataset single =
        datasetOf({columnOf("cry_frequency", {0, 1, 3}), columnOf("g", {1, 1, 1}, dataset::Measure::Ordinal),
            columnOf("each", {1, 2, 3}, dataset::Measure::Nominal)});
    const auto one = cryingByGroup(single, QStringLiteral("g"));
    ASSERT_TRUE(one && one->difference);
    EXPECT_EQ(one->difference->refusal(), Refusal::TooFewGroups);
    EXPECT_EQ(one->ever.difference->refusal(), Refusal::TooFewGroups);
    const auto each = cryingByGroup(single, QStringLiteral("each"));
    ASSERT_TRUE(each && each->difference);
    EXPECT_FALSE(each->groups[0].frequencyMean);
    EXPECT_FALSE(each->groups[0].crying.ever) << "nobody was asked";
    const dataset::Dataset unasked = datasetOf({columnOf("g", {1, 2, 1}, dataset::Measure::Ordinal)});
    EXPECT_EQ(cryingByGroup(unasked, QStringLiteral("g"))->difference->refusal(), Refusal::TooFewGroups);
}

TEST(CryingCountsTest, WhoNeverCriedCountsZero) {
    const CryingCounts counts = countCrying(goldenDataset());
    const auto& r = reference("x.count");
    ASSERT_TRUE(counts.description);
    EXPECT_EQ(static_cast<double>(counts.n), r[0]);
    EXPECT_CLOSE(r[1], counts.description->mean, 1e-12);
    EXPECT_EQ(static_cast<double>(counts.neverCried), r[2]);
    const auto& bins = reference("x.count.bins");
    ASSERT_EQ(counts.bins.size(), bins.size());
    for (std::size_t i = 0; i < bins.size(); ++i)
        EXPECT_EQ(static_cast<double>(counts.bins[i].count()), bins[i]) << i;
    EXPECT_FALSE(countCrying(dataset::Dataset{}).description);
    const auto nobody =
        countCrying(datasetOf({columnOf("cry_count", {kMissing}), columnOf("cried_ever", {1})}));
    EXPECT_EQ(nobody.n, 0U);
    EXPECT_TRUE(nobody.bins.empty());
    // Who never cried was not asked: their zeros are no answers, even where the column holds them.
    const auto never = countCrying(
        datasetOf({columnOf("cry_count", {kMissing, 0, kMissing}), columnOf("cried_ever", {0, 0, 1})}));
    EXPECT_FALSE(never.description);
    EXPECT_EQ(never.neverCried, 2U);
    EXPECT_TRUE(never.bins.empty());
}

TEST(HistogramTest, EveryValueInTheRangeIsInOneBin) {
    const std::vector<double> values{1, 1.5, 4.999, 5, kMissing, 0.9, 5.1};
    const auto bins = histogram(values, 1, 5, 0.5);
    ASSERT_EQ(bins.size(), 8U);
    EXPECT_EQ(bins[0].rows, (std::vector<std::size_t>{0}));
    EXPECT_EQ(bins[1].rows, (std::vector<std::size_t>{1}));
    EXPECT_EQ(bins[7].rows, (std::vector<std::size_t>{2, 3}));
    EXPECT_EQ(bins[7].high, 5);
    EXPECT_EQ(histogram(values, 1, 5, 3).size(), 2U) << "made narrower to divide the range";
    EXPECT_TRUE(histogram(values, 5, 5, 1).empty());
    EXPECT_TRUE(histogram(values, 1, 5, 0).empty());
    EXPECT_TRUE(histogram(values, 1, 5, 1e-9).empty());
}

TEST(HistogramTest, FewCountsHaveABinEach) {
    const auto few = countHistogram(std::vector<double>{0, 3, 3, kMissing});
    ASSERT_EQ(few.size(), 4U);
    EXPECT_EQ(few[3].count(), 2U);
    EXPECT_EQ(layoutOf(few).width, 1);
    EXPECT_EQ(countHistogram(std::vector<double>{0, 24}).size(), 25U);
    EXPECT_EQ(countHistogram(std::vector<double>{0, 0}).size(), 1U);
    EXPECT_TRUE(countHistogram(std::vector<double>{}).empty());
}

TEST(HistogramTest, LargeCountsShareBinsOfOneWidthAndNoneStandsByItself) {
    const auto many = countHistogram(std::vector<double>{0, 99, 100, 12, kMissing});
    ASSERT_EQ(many.size(), 11U);
    EXPECT_EQ(many[0].rows, (std::vector<std::size_t>{0}));
    EXPECT_EQ(many[2].rows, (std::vector<std::size_t>{3})) << "11 to 20";
    EXPECT_EQ(many[10].rows, (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(layoutOf(many).width, 10);
    EXPECT_FALSE(layoutOf(many).isOpen);
    for (std::size_t i = 1; i < many.size(); ++i) EXPECT_EQ(many[i].high - many[i].low, 10) << i;
}

TEST(HistogramTest, WhatLiesFarOutIsInOneOpenBin) {
    std::vector<double> values;
    for (int i = 0; i <= 30; ++i) values.push_back(i);
    values.push_back(1000);
    const auto bins = countHistogram(values);
    EXPECT_EQ(layoutOf(bins).width, 5);
    EXPECT_TRUE(layoutOf(bins).isOpen);
    ASSERT_EQ(bins.size(), 8U);
    EXPECT_EQ(bins[6].low, 26);
    EXPECT_EQ(bins[6].count(), 5U);
    EXPECT_EQ(bins[7].low, 31);
    EXPECT_EQ(bins[7].high, 1001);
    EXPECT_EQ(bins[7].rows, (std::vector<std::size_t>{31}));
    std::size_t held = 0;
    for (const HistogramBin& bin : bins) held += bin.count();
    EXPECT_EQ(held, values.size());
    const auto near = countHistogram(std::vector<double>{1, 2, 3, 4, 30, 44}); // ten bins of five hold all
    EXPECT_FALSE(layoutOf(near).isOpen);
}

/// What a file holds decides neither where is written nor how much is allocated.
TEST(HistogramTest, CountsOfAnySizeAreHeldOnce) {
    constexpr double kMost = std::numeric_limits<double>::max();
    constexpr double kLeast = std::numeric_limits<double>::denorm_min();
    for (const double huge : {0x1p52, 0x1p53 - 1, 0x1p53, 0x1p53 + 2, 1e16, 1e19, 1e300, 1e308, kMost}) {
        for (const auto& values : {std::vector<double>{huge}, {huge, huge, huge}, {0, kLeast, 1, huge},
                 {1, 2, 3, 4, 5, 6, huge}, {1, huge / 2, huge}, {26, huge - 1, huge, -huge, kMissing}}) {
            const auto bins = countHistogram(values);
            ASSERT_LE(bins.size(), kMostRanges + 2) << huge;
            std::size_t held = 0;
            for (const HistogramBin& bin : bins) {
                EXPECT_TRUE(std::isfinite(bin.low) && bin.low < bin.high) << huge;
                held += bin.count();
            }
            const auto counts =
                std::count_if(values.begin(), values.end(), [](double value) { return value >= 0; });
            EXPECT_EQ(held, static_cast<std::size_t>(counts)) << huge;
        }
    }
}

TEST(HistogramTest, RangesOfAnySizeHoldWhatLiesInThem) {
    constexpr double kMost = std::numeric_limits<double>::max();
    constexpr double kLeast = std::numeric_limits<double>::denorm_min();
    const std::vector<double> values{0, kLeast, 1e-10, 1, -kMost, kMost, 0x1p53, kMissing};
    EXPECT_TRUE(histogram(values, -kMost, kMost, 1).empty());
    EXPECT_TRUE(histogram(values, 0, 0x1p53, 1).empty());
    ASSERT_EQ(histogram(values, 0, kLeast, 1).size(), 1U);
    EXPECT_EQ(histogram(values, 0, kLeast, 1).front().count(), 2U);
    EXPECT_EQ(histogram(values, 0, 1e-10, 1).front().count(), 3U);
}

/// So that the strips of all groups have the same parts in the same order.
TEST(CryingByGroupTest, EveryGroupHasTheAnswersOfAll) {
    const dataset::Dataset dataset = datasetOf({columnOf("cry_frequency", {1, 1, 2, 5, 5, 3}),
        columnOf("g", {1, 1, 1, 2, 2, 2}, dataset::Measure::Ordinal)});
    const auto result = cryingByGroup(dataset, QStringLiteral("g"));
    ASSERT_TRUE(result);
    ASSERT_EQ(result->groups.size(), 2U);
    for (const CryingGroup& group : result->groups) {
        std::vector<double> values;
        for (const LevelShare& level : group.crying.frequency) values.push_back(level.value);
        EXPECT_EQ(values, (std::vector<double>{0, 1, 2, 3, 5}));
    }
    EXPECT_EQ(result->groups[0].crying.frequency[4].share.count, 0U);
    EXPECT_EQ(result->groups[1].crying.frequency[4].share.count, 2U);
}

/// However many never cried, they say nothing of how far the counts of the others spread.
TEST(HistogramTest, ZeroesDoNotMakeCountsLieFarOut) {
    std::vector<double> counts(30, 0);
    for (const double times : {10, 20, 30, 40}) counts.push_back(times);
    const auto bins = countHistogram(counts);
    EXPECT_EQ(layoutOf(bins).width, 5);
    EXPECT_FALSE(layoutOf(bins).isOpen);
    EXPECT_EQ(bins.front().count(), 30U);
}

} // namespace
} // namespace lacrima::findings
