// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/Polychoric.h"

#include "core/analysis/correlation/Polyserial.h"
#include "core/analysis/probability/BivariateNormal.h"
#include "core/analysis/probability/PValue.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"
#include "tests/core/analysis/Reference.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace lacrima::analysis {
namespace {

using test::golden64;
using test::reference;

TEST(BivariateNormal, AgreesWithTvpack) {
    for (const std::vector<double>& row : test::referenceRows("bvn"))
        EXPECT_NEAR(row[3], bivariateNormalCdf(row[0], row[1], row[2]), 3e-15)
            << row[0] << " " << row[1] << " " << row[2];
}

TEST(BivariateNormal, LimitsAreUnivariate) {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    EXPECT_EQ(bivariateNormalCdf(-kInfinity, 1, 0.5), 0);
    EXPECT_CLOSE(0.5, bivariateNormalCdf(kInfinity, 0, 0.5), 1e-15);
    EXPECT_CLOSE(0.5, bivariateNormalCdf(0, 3, 1), 1e-14);
    EXPECT_NEAR(bivariateNormalCdf(-1, 0.5, -1), 0, 1e-15);
    EXPECT_NEAR(bivariateNormalCdf(1, 0.5, -1), 0.8413447460685429 - 0.3085375387259869, 1e-14);
}

TEST(BivariateNormal, DensityIsTheDerivative) {
    for (const double rho : {-0.97, -0.4, 0.2, 0.8, 0.96}) {
        const double step = 1e-6;
        const double slope =
            (bivariateNormalCdf(0.3, -0.8, rho + step) - bivariateNormalCdf(0.3, -0.8, rho - step)) /
            (2 * step);
        const double rest = 1 - rho * rho;
        const double density = std::exp(-(0.3 * 0.3 + 2 * rho * 0.3 * 0.8 + 0.8 * 0.8) / (2 * rest)) /
                               (2 * std::numbers::pi * std::sqrt(rest));
        EXPECT_NEAR(slope, density, 1e-8);
    }
}

TEST(Polychoric, GoldenTightOptimum) {
    const auto fit = polychoric(golden64().level, golden64().items[0]);
    ASSERT_TRUE(fit);
    EXPECT_NEAR(0.21395375279740497, fit->correlation.estimate, 3e-8); // as far as optimise() goes
    EXPECT_CLOSE(-175.52161539592333384, fit->logLikelihood, 1e-13);
}

TEST(Polychoric, AgreesWithATightOptimumInR) {
    for (const std::string& name : test::referenceNames("poly.", ".x")) {
        const std::vector<double>& r = reference("poly." + name);
        const auto fit = polychoric(reference("poly." + name + ".x"), reference("poly." + name + ".y"));
        ASSERT_TRUE(fit) << name;
        EXPECT_GE(fit->logLikelihood, r[1] - 1e-11 * std::abs(r[1])) << name;
        EXPECT_GE(fit->logLikelihood, r[2] - 1e-11 * std::abs(r[2])) << name; // polycor
        EXPECT_CLOSE(2 * (fit->logLikelihood - r[3]), fit->correlation.statistic, 1e-9) << name;
        if (r[0] > 0.99) continue; // R stops at its border there
        EXPECT_NEAR(r[0], fit->correlation.estimate, 3e-8) << name;
        EXPECT_CLOSE(r[4], fit->standardError, 0.05)
            << name; // lavaan takes observed for expected information
    }
}

TEST(Polychoric, OrderOfVariablesAndOfCategories) {
    const std::vector<double>& x = reference("poly.s64.x");
    const std::vector<double>& y = reference("poly.s64.y");
    std::vector<double> turned;
    for (const double value : y) turned.push_back(10 - value);
    const auto fit = polychoric(x, y);
    EXPECT_NEAR(fit->correlation.estimate, polychoric(y, x)->correlation.estimate, 1e-12);
    EXPECT_NEAR(fit->correlation.estimate, -polychoric(x, turned)->correlation.estimate, 1e-12);
    EXPECT_CLOSE(fit->standardError, polychoric(x, turned)->standardError, 1e-9);
}

/// P[X <= h, Y <= k], by Simpson's rule over the conditional law.
double bothBelow(double h, double k, double rho) {
    constexpr int kSteps = 4000;
    const double low = -9;
    const double step = (h - low) / kSteps;
    double sum = 0;
    for (int i = 0; i <= kSteps; ++i) {
        const double x = low + step * i;
        const double weight = i == 0 || i == kSteps ? 1 : i % 2 == 1 ? 4 : 2;
        sum += weight * normalDensity(x) * normalCdf((k - rho * x) / std::sqrt(1 - rho * rho));
    }
    return sum * step / 3;
}

TEST(Polychoric, OneEmptyCellOfFourGetsAHalfAndIsNamed) {
    // the empty cell in each of the four corners: the same size of rho, and the margins as they were
    for (std::size_t empty = 0; empty < 4; ++empty) {
        PairTable table({0, 1}, {0, 1});
        const std::array<std::int64_t, 4> counts{10, 5, 7, 8};
        for (std::size_t cell = 0; cell < 4; ++cell) table.addToCell(cell, cell == empty ? 0 : counts[cell]);
        const auto fit = polychoric(table);
        ASSERT_TRUE(fit);
        EXPECT_EQ(fit->addedToEmptyCell, kTetrachoricCorrection);
        EXPECT_FALSE(fit->onBoundary);
        ASSERT_TRUE(fit->correlation.interval);
        EXPECT_EQ(fit->correlation.n, static_cast<std::size_t>(table.n()));
        const auto n = static_cast<double>(table.n());
        const double h = fit->rowThresholds[0];
        const double k = fit->columnThresholds[0];
        EXPECT_CLOSE(static_cast<double>(table.rowTotals()[0]) / n, normalCdf(h), 1e-12);
        const double first = static_cast<double>(table.count(0, 0)) + (empty == 0 || empty == 3 ? 0.5 : -0.5);
        EXPECT_NEAR(bothBelow(h, k, fit->correlation.estimate), first / n, 1e-9);
        EXPECT_EQ(fit->correlation.estimate > 0, empty == 1 || empty == 2);
        EXPECT_LT(std::abs(fit->correlation.estimate), 0.99);
        EXPECT_GT(fit->standardError, 0.02);
    }
    PairTable full({0, 1}, {0, 1});
    for (std::size_t cell = 0; cell < 4; ++cell) full.addToCell(cell, 3);
    EXPECT_EQ(polychoric(full)->addedToEmptyCell, 0);
}

TEST(Polychoric, TwoEmptyCellsOfFourLieOnTheBoundary) {
    PairTable table({0, 1}, {0, 1});
    table.add(0, 0, 10);
    table.add(1, 1, 8);
    const auto fit = polychoric(table);
    ASSERT_TRUE(fit);
    EXPECT_TRUE(fit->onBoundary);
    EXPECT_EQ(fit->addedToEmptyCell, 0);
    EXPECT_FALSE(fit->correlation.interval);
    EXPECT_GT(fit->correlation.estimate, 0.9998);
    EXPECT_TRUE(std::isfinite(fit->logLikelihood));
}

TEST(Polychoric, RefusesASingleCategory) {
    const std::vector<double> x{1, 1, 1, 1};
    const std::vector<double> y{1, 2, 1, 2};
    EXPECT_EQ(polychoric(x, y).refusal(), Refusal::NoVarianceX);
    EXPECT_EQ(polychoric(y, x).refusal(), Refusal::NoVarianceY);
    EXPECT_EQ(polychoric({}, {}).refusal(), Refusal::TooFewObservations);
}

TEST(Polyserial, AgreesWithR) {
    const std::vector<double>& r = reference("polyserial");
    const auto fit = polyserial(reference("polyserial.x"), reference("polyserial.y"));
    ASSERT_TRUE(fit);
    EXPECT_CLOSE(r[0], fit->closedForm, 1e-12);
    EXPECT_NEAR(r[1], fit->correlation.estimate, 3e-8);
    EXPECT_CLOSE(r[2], fit->logLikelihood, 1e-12);
    EXPECT_TRUE(fit->correlation.interval->contains(fit->correlation.estimate));
    EXPECT_CLOSE(r[3], fit->standardError, 0.06); // polycor estimates the thresholds jointly
}

TEST(Polyserial, PerfectSeparationLiesOnTheBoundary) {
    const std::vector<double> x{1, 2, 3, 4, 5, 6};
    const std::vector<double> y{0, 0, 0, 1, 1, 1};
    const auto fit = polyserial(x, y);
    ASSERT_TRUE(fit);
    EXPECT_TRUE(fit->onBoundary);
    EXPECT_GT(*biserial(x, y), 1); // not cut off
}

} // namespace
} // namespace lacrima::analysis
