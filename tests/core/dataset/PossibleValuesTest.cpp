// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/PossibleValues.h"

#include "core/dataset/Dataset.h"

#include <gtest/gtest.h>
#include <limits>

namespace lacrima::dataset {
namespace {

DataColumn columnOf(std::vector<double> values) {
    DataColumn column;
    column.name = QStringLiteral("x");
    column.values = std::move(values);
    return column;
}

TEST(PossibleValuesTest, WhatWasRecordedIsPossibleWhateverTheLimitsSay) {
    DataColumn column = columnOf({0, std::numeric_limits<double>::quiet_NaN(), 7});
    column.least = 1;
    column.most = 5;
    EXPECT_EQ(possibleValues(column).least, 0);
    EXPECT_EQ(possibleValues(column).most, 7);
    column.values = std::vector<double>{2, 3};
    EXPECT_EQ(possibleValues(column).least, 1);
    EXPECT_EQ(possibleValues(column).most, 5);
}

TEST(PossibleValuesTest, AColumnWithoutLimitsHasThoseOfItsLabels) {
    DataColumn column = columnOf({2, 3});
    EXPECT_FALSE(possibleValues(column).least);
    EXPECT_FALSE(possibleValues(column).most);
    column.labels[1] = {};
    EXPECT_FALSE(possibleValues(column).most) << "one label is no scale";
    column.labels[4] = {};
    EXPECT_EQ(possibleValues(column).least, 1);
    EXPECT_EQ(possibleValues(column).most, 4);
}

} // namespace
} // namespace lacrima::dataset
