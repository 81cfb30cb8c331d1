// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/crying/ExperienceByGroup.h"

#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"
#include "tests/core/findings/GoldenDataset.h"

namespace lacrima::findings {
namespace {

using analysis::test::kMissing;
using test::columnOf;
using test::datasetOf;
using Effect = LevelsTest::Effect;

/// The twelve cases of tests/reference/experience.R, where the numbers below come from.
dataset::Dataset twelveAnswers() {
    dataset::DataColumn loss = columnOf("last_trigger___loss", {1, 1, 1, 0, 1, kMissing, 1, 0, 0, 1, 0, 0});
    loss.role = dataset::ColumnRole::Option;
    loss.variable = QStringLiteral("last_trigger");
    return datasetOf({columnOf("gen_relief", {5, 4, 4, 3, kMissing, 2, 5, 1, 2, 3, 2, 1}),
        columnOf("last_shame", {1, 2, 2, 3, 4, kMissing, 1, 4, 3, 5, 4, 4}), std::move(loss),
        columnOf("two", {1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0}, dataset::Measure::Nominal),
        columnOf("three", {1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3}, dataset::Measure::Ordinal),
        columnOf("kind", {1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3}, dataset::Measure::Nominal)});
}

ExperienceByGroup by(const char* variable, const dataset::Dataset& data = twelveAnswers()) {
    return *experienceByGroup(data, QString::fromLatin1(variable));
}

TEST(ExperienceByGroupTest, TwoGroupsAreComparedByWelchAndFisherWithOneHolm) {
    const ExperienceByGroup groups = by("two");
    ASSERT_EQ(groups.feelings.size(), 1U);
    ASSERT_EQ(groups.consequences.size(), 1U);
    ASSERT_EQ(groups.topics.size(), 1U);
    EXPECT_EQ(groups.tested, 3U);
    const LevelsTest& relief = groups.feelings[0].test;
    EXPECT_EQ(relief.effect, Effect::MeanDifference);
    EXPECT_CLOSE(-1.26666666667, relief.size, 1e-11);
    EXPECT_CLOSE(-3.07475758568, relief.interval->low, 1e-11);
    EXPECT_CLOSE(0.541424252348, relief.interval->high, 1e-11);
    EXPECT_CLOSE(0.147365221809, relief.p.p, 1e-11);
    EXPECT_CLOSE(0.442095665428, *relief.holmP, 1e-11);
    const LevelsTest& shame = groups.consequences[0].test;
    EXPECT_CLOSE(1.1, shame.size, 1e-11);
    EXPECT_CLOSE(0.181398898836, shame.p.p, 1e-11);
    EXPECT_CLOSE(0.442095665428, *shame.holmP, 1e-11);
    const LevelsTest& loss = groups.topics[0].test;
    EXPECT_EQ(loss.effect, Effect::ShareDifference);
    EXPECT_CLOSE(-0.466666666667, loss.size, 1e-11);
    EXPECT_TRUE(loss.interval->contains(loss.size));
    EXPECT_CLOSE(0.242424242424, loss.p.p, 1e-11);
    EXPECT_CLOSE(0.442095665428, *loss.holmP, 1e-11);
}

TEST(ExperienceByGroupTest, EachGroupHasItsOwnCasesAndMissingOnesAreLeftOut) {
    const ExperienceByGroup groups = by("two");
    const GroupedAnswer& relief = groups.feelings[0];
    ASSERT_EQ(relief.groups.size(), 2U);
    EXPECT_EQ(relief.groups[0]->n, 6U);
    EXPECT_EQ(relief.groups[1]->n, 5U) << "one is missing";
    EXPECT_CLOSE(14.0 / 6, relief.groups[0]->value, 1e-14);
    EXPECT_CLOSE(3.6, relief.groups[1]->value, 1e-14);
    EXPECT_EQ(relief.n(), 11U);
    const GroupedAnswer& loss = groups.topics[0];
    EXPECT_EQ(loss.groups[0]->count, 2U);
    EXPECT_EQ(loss.groups[0]->n, 6U);
    EXPECT_EQ(loss.groups[1]->count, 4U);
    EXPECT_EQ(loss.groups[1]->n, 5U);
}

TEST(ExperienceByGroupTest, OrderedLevelsAreTestedForATrend) {
    const ExperienceByGroup groups = by("three");
    EXPECT_EQ(groups.feelings[0].test.effect, Effect::RankTrend);
    EXPECT_CLOSE(-0.479257237817, groups.feelings[0].test.size, 1e-11);
    EXPECT_TRUE(groups.feelings[0].test.interval.has_value());
    EXPECT_EQ(groups.topics[0].test.effect, Effect::ShareTrend);
    EXPECT_CLOSE(-0.428174419289, groups.topics[0].test.size, 1e-11);
    EXPECT_CLOSE(0.155580347792, groups.topics[0].test.p.p, 1e-11);
}

/// The step from the second to the fourth is two steps long. In R:
/// cor(c(1,1,1,2,2,2,4,4,4,4), c(0,0,1,0,1,1,1,1,1,0))
TEST(ExperienceByGroupTest, ALevelThatNobodyIsInKeepsItsStep) {
    dataset::DataColumn loss = columnOf("last_trigger___loss", {0, 0, 1, 0, 1, 1, 1, 1, 1, 0});
    loss.role = dataset::ColumnRole::Option;
    loss.variable = QStringLiteral("last_trigger");
    const ExperienceByGroup groups = by("level",
        datasetOf({std::move(loss),
            columnOf("level", {1, 1, 1, 2, 2, 2, 4, 4, 4, 4}, dataset::Measure::Ordinal, {1, 2, 3, 4})}));
    ASSERT_EQ(groups.topics.size(), 1U);
    ASSERT_EQ(groups.topics[0].groups.size(), 4U);
    EXPECT_FALSE(groups.topics[0].groups[2]);
    EXPECT_EQ(groups.topics[0].test.effect, Effect::ShareTrend);
    EXPECT_CLOSE(0.317820863081864, groups.topics[0].test.size, 1e-14);
}

TEST(ExperienceByGroupTest, LevelsWithoutOrderAreTestedForAnyDifference) {
    const ExperienceByGroup groups = by("kind");
    EXPECT_EQ(groups.feelings[0].test.effect, Effect::RankSpread);
    EXPECT_FALSE(groups.feelings[0].test.hasDirection());
    EXPECT_CLOSE(0.135761535745, groups.feelings[0].test.p.p, 1e-11);
    EXPECT_CLOSE(0.100085437886, groups.consequences[0].test.p.p, 1e-11);
    EXPECT_EQ(groups.topics[0].test.effect, Effect::ShareSpread);
    EXPECT_CLOSE(0.454545454545, groups.topics[0].test.p.p, 1e-11);
    EXPECT_CLOSE(0.300256313659, *groups.feelings[0].test.holmP, 1e-11);
    EXPECT_CLOSE(0.454545454545, *groups.topics[0].test.holmP, 1e-11);
}

TEST(ExperienceByGroupTest, CasesPickedByHandHaveNoP) {
    dataset::Dataset data = twelveAnswers();
    data.isHandPicked = true;
    const ExperienceByGroup groups = by("two", data);
    EXPECT_EQ(groups.tested, 0U);
    for (const auto* answers : {&groups.feelings, &groups.consequences, &groups.topics}) {
        EXPECT_TRUE(std::isnan((*answers)[0].test.p.p));
        EXPECT_FALSE((*answers)[0].test.holmP.has_value());
    }
    EXPECT_CLOSE(-1.26666666667, groups.feelings[0].test.size, 1e-11) << "what these cases say, they say";
}

TEST(ExperienceByGroupTest, WhatCannotBeTestedDoesNotCount) {
    dataset::Dataset data = datasetOf({columnOf("gen_relief", {1, 2, 3, 4}),
        columnOf("gen_shame", {2, 2, 2, 2}), columnOf("gen_tired", std::vector<double>(4, kMissing)),
        columnOf("two", {0, 0, 1, 1}, dataset::Measure::Nominal)});
    const ExperienceByGroup groups = by("two", data);
    ASSERT_EQ(groups.feelings.size(), 2U) << "nobody was tired or not";
    EXPECT_EQ(groups.feelings[1].variable, QStringLiteral("gen_shame"));
    EXPECT_TRUE(groups.feelings[1].test.refusal.has_value());
    EXPECT_FALSE(groups.feelings[1].test.holmP.has_value());
    EXPECT_EQ(groups.tested, 1U);
    EXPECT_EQ(groups.feelings[0].test.holmP, groups.feelings[0].test.p.p) << "alone, nothing is adjusted";
}

TEST(ExperienceByGroupTest, NoSuchVariableIsRefused) {
    EXPECT_FALSE(experienceByGroup(twelveAnswers(), QStringLiteral("none")));
}

} // namespace
} // namespace lacrima::findings
