// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace lacrima::analysis::test {

inline constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

/// Equal to `tolerance` relative to the expected value (absolute when that is zero).
inline testing::AssertionResult isClose(double expected, double actual, double tolerance) {
    const double scale = expected == 0 ? 1 : std::abs(expected);
    if (expected == actual || std::abs(expected - actual) <= tolerance * scale)
        return testing::AssertionSuccess();
    return testing::AssertionFailure().operator<<("expected ")
           << testing::PrintToString(expected) << ", got " << testing::PrintToString(actual)
           << ", relative error " << std::abs(expected - actual) / scale;
}

} // namespace lacrima::analysis::test

#define EXPECT_CLOSE(expected, actual, tolerance)                                                            \
    EXPECT_TRUE(::lacrima::analysis::test::isClose((expected), (actual), (tolerance)))
