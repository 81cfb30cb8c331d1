// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/probability/Multiplicity.h"

#include "tests/core/analysis/Expect.h"

#include <array>
#include <vector>

namespace lacrima::analysis {
namespace {

constexpr std::array<double, 6> kRaw{0.00017723976723139239, 4.6056224537513923e-07, 0.000184319783358815,
    1.1288163617582225e-05, 0.0099662936857175671, 0.0014570566956530126};

template<std::size_t kSize>
void expectAll(const std::array<double, kSize>& expected, const std::vector<double>& actual) {
    ASSERT_EQ(expected.size(), actual.size());
    for (std::size_t i = 0; i < expected.size(); ++i) EXPECT_CLOSE(expected[i], actual[i], 1e-13) << i;
}

TEST(MultiplicityTest, HolmAgreesWithPadjust) {
    expectAll(std::array{7.0895906892556957e-04, 2.7633734722508353e-06, 7.0895906892556957e-04,
                  5.6440818087911130e-05, 9.9662936857175671e-03, 2.9141133913060252e-03},
        adjusted(kRaw, Adjustment::Holm));
}

TEST(MultiplicityTest, BenjaminiHochbergAgreesWithPadjust) {
    expectAll(std::array{2.7647967503822252e-04, 2.7633734722508353e-06, 2.7647967503822252e-04,
                  3.3864490852746672e-05, 9.9662936857175671e-03, 1.7484680347836150e-03},
        adjusted(kRaw, Adjustment::BenjaminiHochberg));
}

TEST(MultiplicityTest, AbsentTestsDoNotCount) {
    const std::array withGap{kRaw[0], kRaw[1], test::kMissing, kRaw[2], kRaw[3], kRaw[4], kRaw[5]};
    for (const auto method : {Adjustment::Holm, Adjustment::BenjaminiHochberg, Adjustment::Bonferroni}) {
        std::vector<double> result = adjusted(withGap, method);
        EXPECT_TRUE(std::isnan(result[2]));
        result.erase(result.begin() + 2);
        EXPECT_EQ(result, adjusted(kRaw, method));
    }
    EXPECT_EQ(familySize(withGap), 6U);
}

TEST(MultiplicityTest, CappedOrderedAndEmpty) {
    EXPECT_EQ(adjusted(std::vector<double>{0.6, 0.7}, Adjustment::Holm), (std::vector<double>{1, 1}));
    EXPECT_EQ(adjusted(std::vector<double>{0.6, 0.7}, Adjustment::BenjaminiHochberg),
        (std::vector<double>{0.7, 0.7}));
    EXPECT_EQ(
        adjusted(std::vector<double>{0.01, 0.6}, Adjustment::Bonferroni), (std::vector<double>{0.02, 1}));
    expectAll(kRaw, adjusted(kRaw, Adjustment::None));
    EXPECT_TRUE(adjusted({}, Adjustment::Holm).empty());
}

} // namespace
} // namespace lacrima::analysis
