// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/Draw.h"

#include <gtest/gtest.h>
#include <vector>

namespace lacrima::casebook {
namespace {

DrawInput input(int eligible, int drawNumber) {
    return {QByteArray(32, 's'), QStringLiteral("0123456789abcdef"), QStringLiteral("VD01"), eligible,
        drawNumber};
}

/// Expected values from an independent script: SHA-256 as written in Draw.h, in Python's hashlib.
TEST(DrawTest, KnownDrawsStayAsTheyAre) {
    EXPECT_EQ(drawIndex(input(20, 1)), 3);
    EXPECT_EQ(drawIndex(input(20, 2)), 9);
    EXPECT_EQ(drawIndex(input(171, 1)), 22);
}

TEST(DrawTest, TheOnlyPatientIsDrawn) {
    EXPECT_EQ(drawIndex(input(1, 1)), 1);
    EXPECT_EQ(drawIndex(input(0, 1)), 0);
}

TEST(DrawTest, EveryPartOfTheInputMatters) {
    const int eligible = 1 << 20; // so many that two equal draws would be a wonder
    const int reference = drawIndex(input(eligible, 1));
    DrawInput other = input(eligible, 1);
    other.clinician = QStringLiteral("VD02");
    EXPECT_NE(drawIndex(other), reference);
    other = input(eligible, 1);
    other.office = QStringLiteral("0123456789abcdee");
    EXPECT_NE(drawIndex(other), reference);
    other = input(eligible, 1);
    other.studySeed[0] = 't';
    EXPECT_NE(drawIndex(other), reference);
    EXPECT_NE(drawIndex(input(eligible, 2)), reference);
}

/// Chi-square with 6 degrees of freedom stays below its .9999 quantile, 27.86; the draws are fixed, so the
/// test is too.
TEST(DrawTest, AMillionDrawsAreUniform) {
    constexpr int kEligible = 7;
    constexpr int kDraws = 1'000'000;
    std::vector<int> counts(kEligible, 0);
    for (int draw = 1; draw <= kDraws; ++draw)
        ++counts[static_cast<std::size_t>(drawIndex(input(kEligible, draw)) - 1)];
    const double expected = static_cast<double>(kDraws) / kEligible;
    double chiSquare = 0;
    for (const int count : counts) chiSquare += (count - expected) * (count - expected) / expected;
    EXPECT_LT(chiSquare, 27.86);
}

} // namespace
} // namespace lacrima::casebook
