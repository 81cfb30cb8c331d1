// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/crying/CryingExperience.h"

#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"
#include "tests/core/findings/GoldenDataset.h"

namespace lacrima::findings {
namespace {

using analysis::test::kMissing;
using test::columnOf;
using test::datasetOf;

dataset::DataColumn topic(const char* name, std::vector<double> values) {
    dataset::DataColumn column = columnOf(name, std::move(values));
    column.role = dataset::ColumnRole::Option;
    column.variable = QStringLiteral("last_trigger");
    return column;
}

/// Six cases; the fifth has no relief, the sixth no shame and no topic.
dataset::Dataset sixAnswers() {
    dataset::DataColumn relief = columnOf("gen_relief", {5, 4, 4, 3, kMissing, 2});
    for (int value = 1; value <= 5; ++value) relief.labels[value] = {};
    return datasetOf({columnOf("gen_shame", {1, 2, 2, 3, 4, kMissing}), std::move(relief),
        columnOf("gen_tired", std::vector<double>(6, kMissing)),
        topic("last_trigger___other", {1, 1, 1, 1, 0, kMissing}),
        topic("last_trigger___loss", {1, 0, 0, 1, 0, kMissing}),
        topic("last_trigger___shame", {1, 1, 1, 0, 0, kMissing}),
        columnOf("last_intensity", {1, 2, 3, 4, 5, kMissing}),
        columnOf("last_minutes", {10, 5, kMissing, 20, 15, kMissing})});
}

TEST(CryingExperienceTest, ARatingHasAllItsLevelsAndTheMeanOfR) {
    const CryingExperience experience = describeExperience(sixAnswers());
    ASSERT_EQ(experience.feelings.size(), 3U);
    const RatedAnswers& relief = experience.feelings[0];
    EXPECT_EQ(relief.variable, QStringLiteral("gen_relief"));
    EXPECT_EQ(relief.n(), 5U);
    ASSERT_EQ(relief.levels.size(), 5U);
    EXPECT_EQ(relief.levels[0].share.count, 0U) << "nobody said 1, and it is there";
    EXPECT_EQ(relief.levels[3].share.count, 2U);
    EXPECT_EQ(relief.levels[3].share.n, 5U);
    EXPECT_CLOSE(0.117620774233, relief.levels[3].share.interval.low, 1e-11);
    EXPECT_CLOSE(0.769275718724, relief.levels[3].share.interval.high, 1e-11);
    EXPECT_CLOSE(3.6, relief.description->mean, 1e-14);
    ASSERT_TRUE(relief.mean);
    EXPECT_CLOSE(2.184285223018, relief.mean->low, 1e-11);
    EXPECT_CLOSE(5.015714776982, relief.mean->high, 1e-11);
}

TEST(CryingExperienceTest, FeelingsStandByTheirMeanAndThoseWithoutAnswersLast) {
    const CryingExperience experience = describeExperience(sixAnswers());
    EXPECT_EQ(experience.feelings[1].variable, QStringLiteral("gen_shame"));
    EXPECT_EQ(experience.feelings[2].variable, QStringLiteral("gen_tired"));
    EXPECT_EQ(experience.feelings[2].n(), 0U);
    EXPECT_FALSE(experience.feelings[2].mean);
}

TEST(CryingExperienceTest, ReliefAndShameAreComparedWithinPeople) {
    const CryingExperience experience = describeExperience(sixAnswers(), 0.9);
    ASSERT_TRUE(experience.reliefShame && experience.reliefShame->interval);
    EXPECT_EQ(experience.reliefShame->n, 4U) << "who rated both";
    EXPECT_CLOSE(4.0, experience.reliefShame->first, 1e-14) << "of those four alone";
    EXPECT_CLOSE(2.0, experience.reliefShame->second, 1e-14);
    EXPECT_EQ(experience.reliefShame->difference, 2);
    EXPECT_CLOSE(0.078486801804, experience.reliefShame->interval->low, 1e-11);
    EXPECT_CLOSE(3.921513198196, experience.reliefShame->interval->high, 1e-11);
    EXPECT_TRUE(experience.reliefShame->excludesZero());
    EXPECT_FALSE(describeExperience(sixAnswers(), 0.95).reliefShame->excludesZero()) << "p = .092";
}

TEST(CryingExperienceTest, TopicsStandByTheirShareAndOtherLast) {
    const CryingExperience experience = describeExperience(sixAnswers());
    ASSERT_EQ(experience.topics.size(), 3U);
    EXPECT_EQ(experience.topicsN, 5U);
    EXPECT_EQ(experience.topics[0].variable, QStringLiteral("last_trigger___shame"));
    EXPECT_EQ(experience.topics[0].share.count, 3U);
    EXPECT_EQ(experience.topics[0].share.n, 5U);
    EXPECT_EQ(experience.topics[1].variable, QStringLiteral("last_trigger___loss"));
    EXPECT_EQ(experience.topics[2].variable, QStringLiteral("last_trigger___other"));
    EXPECT_EQ(experience.topics[2].share.count, 4U) << "though the largest";
}

TEST(CryingExperienceTest, TheMostRecentTimeIsDescribed) {
    const CryingExperience experience = describeExperience(sixAnswers());
    ASSERT_TRUE(experience.intensity && experience.minutes);
    EXPECT_EQ(experience.intensity->n(), 5U);
    EXPECT_EQ(experience.intensity->description->mean, 3);
    EXPECT_EQ(experience.minutes->n, 4U);
    EXPECT_EQ(experience.minutes->median, 12.5);
}

TEST(CryingExperienceTest, OfSomeRowsOnlyTheirs) {
    const std::vector<std::size_t> rows{0, 3};
    const CryingExperience experience = describeExperience(sixAnswers(), rows);
    EXPECT_EQ(experience.feelings[0].variable, QStringLiteral("gen_relief")) << "as in the instrument";
    EXPECT_EQ(experience.feelings[0].n(), 2U);
    EXPECT_EQ(experience.feelings[0].description->mean, 4);
    EXPECT_EQ(experience.topics[1].share.count, 2U);
    EXPECT_EQ(experience.minutes->mean, 15);
}

TEST(CryingExperienceTest, WithoutAnswersNothingIsSaid) {
    const CryingExperience experience = describeExperience(datasetOf({columnOf("cried_ever", {0, 0})}));
    EXPECT_TRUE(experience.feelings.empty());
    EXPECT_TRUE(experience.topics.empty());
    EXPECT_FALSE(experience.reliefShame);
    EXPECT_FALSE(experience.intensity);
    EXPECT_FALSE(experience.minutes);
}

} // namespace
} // namespace lacrima::findings
