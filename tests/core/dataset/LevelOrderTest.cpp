// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/LevelOrder.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace lacrima::dataset {
namespace {

DataColumn words() {
    DataColumn column;
    column.name = QStringLiteral("mood");
    column.measure = Measure::Nominal;
    column.isOfWords = true;
    column.codes = {{0, QStringLiteral("high")}, {1, QStringLiteral("low")}, {2, QStringLiteral("medium")}};
    column.values = std::vector<double>{1, 0, std::numeric_limits<double>::quiet_NaN(), 2};
    return column;
}

TEST(LevelOrderTest, WordsStandAsTheyAreNamed) {
    DataColumn column = words();
    EXPECT_FALSE(
        orderLevels(column, {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")}));
    EXPECT_EQ(column.measure, Measure::Ordinal);
    EXPECT_EQ(column.values[0], 0);
    EXPECT_EQ(column.values[1], 2);
    EXPECT_TRUE(std::isnan(column.values[2]));
    EXPECT_EQ(column.values[3], 1);
    EXPECT_EQ(levelName(column, 2), QStringLiteral("high"));
}

TEST(LevelOrderTest, ALevelThatIsNotNamedIsSaidWithItsRowAndNothingChanges) {
    DataColumn column = words();
    const auto unnamed = orderLevels(column, {QStringLiteral("low"), QStringLiteral("high")});
    ASSERT_TRUE(unnamed);
    EXPECT_EQ(unnamed->row, 3U);
    EXPECT_EQ(unnamed->level, QStringLiteral("medium"));
    EXPECT_EQ(column.measure, Measure::Nominal);
    EXPECT_EQ(column.values[0], 1);
}

TEST(LevelOrderTest, NumbersCarryTheirLabels) {
    DataColumn column;
    column.values = std::vector<double>{2, 1};
    column.labels[2] = instrument::LocalText{{{QStringLiteral("en"), QStringLiteral("often")}}};
    EXPECT_EQ(levelName(column, 2), QStringLiteral("2 often"));
    EXPECT_EQ(levelName(column, 1.5), QStringLiteral("1.5"));
}

TEST(LevelOrderTest, NumbersWithLabelsThatAreOrderedGoByTheirNamesAlone) {
    DataColumn column;
    column.values = std::vector<double>{2, 1, 2};
    column.labels[1] = instrument::LocalText{{{QStringLiteral("en"), QStringLiteral("seldom")}}};
    column.labels[2] = instrument::LocalText{{{QStringLiteral("en"), QStringLiteral("often")}}};
    EXPECT_FALSE(orderLevels(column, {QStringLiteral("2"), QStringLiteral("1")}));
    EXPECT_EQ(column.values[0], 0);
    EXPECT_EQ(column.values[1], 1);
    EXPECT_TRUE(column.labels.empty()) << "the label of 1 is not that of the second level";
    EXPECT_EQ(levelName(column, 1), QStringLiteral("1"));
    EXPECT_EQ(column.measure, Measure::Ordinal);
}

} // namespace
} // namespace lacrima::dataset
