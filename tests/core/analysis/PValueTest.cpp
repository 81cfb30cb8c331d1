// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/probability/PValue.h"

#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Reference.h"

#include <numbers>

namespace lacrima::analysis {
namespace {

using test::reference;

TEST(PValueTest, TailsFarOutAgreeWithR) {
    const std::vector<double>& t = reference("tail.t");
    EXPECT_CLOSE(t[0] + std::numbers::ln2, studentTwoSided(-40, 1000).logP, 1e-12);
    EXPECT_CLOSE(t[1] + std::numbers::ln2, studentTwoSided(200, 50).logP, 1e-12);
    EXPECT_CLOSE(t[2] + std::numbers::ln2, studentTwoSided(1e3, 1e6).logP, 1e-12);
    EXPECT_CLOSE(t[3] + std::numbers::ln2, studentTwoSided(38, 12.7).logP, 1e-12);
    const std::vector<double>& z = reference("tail.z");
    EXPECT_CLOSE(z[0], normalUpper(5).logP, 1e-13);
    EXPECT_CLOSE(z[1], normalUpper(37).logP, 1e-13);
    EXPECT_CLOSE(z[2], normalUpper(39).logP, 1e-13);
    EXPECT_CLOSE(z[3], normalUpper(1000).logP, 1e-13);
    EXPECT_CLOSE(reference("tail.f")[0], fisherUpper(3.3, 2, 17.5).logP, 1e-12);
    EXPECT_CLOSE(reference("tail.f")[1], fisherUpper(900, 5, 900).logP, 1e-12);
    EXPECT_CLOSE(reference("tail.chi")[0], chiSquaredUpper(9.2, 3).logP, 1e-12);
    EXPECT_CLOSE(reference("tail.chi")[1], chiSquaredUpper(3000, 6).logP, 1e-12);
}

TEST(PValueTest, NeverZeroButForAPerfectFit) {
    EXPECT_GT(normalTwoSided(1000).p, 0);
    EXPECT_GT(studentTwoSided(1e200, 3).p, 0);
    EXPECT_TRUE(std::isfinite(studentTwoSided(1e200, 3).logP));
    EXPECT_GT(fisherUpper(1e6, 5, 1e5).p, 0);
    EXPECT_GT(chiSquaredUpper(1e5, 3).p, 0);
    EXPECT_EQ(studentTwoSided(std::numeric_limits<double>::infinity(), 3).p, 0);
}

TEST(PValueTest, MiddleIsOne) {
    EXPECT_CLOSE(1, studentTwoSided(0, 7).p, 1e-15);
    EXPECT_CLOSE(1, normalTwoSided(0).p, 1e-15);
    EXPECT_CLOSE(1, correlationTwoSided(0, 7).p, 1e-15);
    EXPECT_EQ(chiSquaredUpper(0, 3).p, 1);
}

TEST(PValueTest, QuantilesInvertTheDistribution) {
    for (const double probability : {1e-300, 1e-10, 0.3, 0.5, 0.975}) {
        EXPECT_CLOSE(probability, normalCdf(normalQuantile(probability)), 1e-11);
    }
    EXPECT_CLOSE(1.959963984540054, normalCritical(0.95), 1e-14);
    EXPECT_CLOSE(2.0003, studentQuantile(0.975, 60), 1e-4);
}

} // namespace
} // namespace lacrima::analysis
