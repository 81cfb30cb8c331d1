// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/Axes.h"

#include <gtest/gtest.h>

namespace lacrima::ui::figures {
namespace {

TEST(AxesTest, CoefficientsAreRoundedOutwardsAndBounded) {
    spec::Axis axis;
    setCoefficientAxis(axis, -0.21, 0.45);
    EXPECT_DOUBLE_EQ(axis.low, -0.4);
    EXPECT_DOUBLE_EQ(axis.high, 0.6);
    EXPECT_TRUE(axis.isBounded);
    EXPECT_FALSE(axis.ticks.empty());
    setCoefficientAxis(axis, -1.3, 0.99);
    EXPECT_DOUBLE_EQ(axis.low, -1);
    EXPECT_DOUBLE_EQ(axis.high, 1);
    setCoefficientAxis(axis, -1.3, 2.5, 8, 2);
    EXPECT_DOUBLE_EQ(axis.low, -1.4) << "a difference of two";
    EXPECT_DOUBLE_EQ(axis.high, 2);
}

} // namespace
} // namespace lacrima::ui::figures
