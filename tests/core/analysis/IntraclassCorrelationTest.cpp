// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/groups/IntraclassCorrelation.h"

#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"
#include "tests/core/analysis/Reference.h"

namespace lacrima::analysis {
namespace {

using test::golden64;
using test::kMissing;
using test::reference;

std::vector<double> clusters(std::size_t (*number)(std::size_t)) {
    std::vector<double> result;
    for (std::size_t i = 0; i < 64; ++i) result.push_back(static_cast<double>(number(i)));
    return result;
}

void expectReference(const std::string& name, const Computed<IntraclassCorrelation>& actual) {
    const auto& r = reference(name);
    ASSERT_TRUE(actual) << name;
    EXPECT_EQ(actual->n, static_cast<std::size_t>(r[0]));
    EXPECT_EQ(actual->clusters, static_cast<std::size_t>(r[1]));
    EXPECT_CLOSE(r[2], actual->averageSize, 1e-12);
    EXPECT_CLOSE(r[3], actual->estimate, 1e-9);
    EXPECT_CLOSE(r[4], actual->interval.low, 1e-9);
    EXPECT_CLOSE(r[5], actual->interval.high, 1e-9);
    EXPECT_CLOSE(r[6], actual->f, 1e-9);
    EXPECT_CLOSE(r[7], actual->p.p, 1e-9);
    EXPECT_CLOSE(r[8], actual->designEffect, 1e-9);
}

TEST(IntraclassCorrelationTest, ItGivesTheNumbersOfR) {
    expectReference("x.icc.balanced",
        intraclassCorrelation(golden64().bond, clusters([](std::size_t i) { return i % 8; })));
    expectReference("x.icc.bond",
        intraclassCorrelation(golden64().bond, clusters([](std::size_t i) { return i * i % 11; })));
}

TEST(IntraclassCorrelationTest, EqualWithinMeansOne) {
    const auto same =
        intraclassCorrelation(std::vector<double>{1, 1, 2, 2, 5, 5}, std::vector<double>{1, 1, 2, 2, 3, 3});
    ASSERT_TRUE(same);
    EXPECT_EQ(same->estimate, 1);
    EXPECT_EQ(same->interval.low, 1);
    EXPECT_EQ(same->interval.high, 1);
    EXPECT_EQ(same->p.p, 0);
    EXPECT_EQ(same->designEffect, 2);
}

TEST(IntraclassCorrelationTest, WithoutAClusterOrAValueACaseDoesNotCount) {
    const auto without = intraclassCorrelation(
        std::vector<double>{1, 2, 4, 3, 7, 9}, std::vector<double>{1, 1, 2, 2, kMissing, 2});
    const auto alone =
        intraclassCorrelation(std::vector<double>{1, 2, 4, 3, 9}, std::vector<double>{1, 1, 2, 2, 2});
    EXPECT_EQ(without->n, 5U);
    EXPECT_EQ(without->estimate, alone->estimate);
}

TEST(IntraclassCorrelationTest, ItRefusesWhatHasNoClusters) {
    const std::vector<double> values{1, 2, 3};
    EXPECT_EQ(
        intraclassCorrelation(std::vector<double>{}, std::vector<double>{}).refusal(), Refusal::TooFewGroups);
    EXPECT_EQ(intraclassCorrelation(values, std::vector<double>{1, 1, 1}).refusal(), Refusal::TooFewGroups);
    EXPECT_EQ(
        intraclassCorrelation(values, std::vector<double>{1, 2, 3}).refusal(), Refusal::TooFewObservations);
    EXPECT_EQ(intraclassCorrelation(std::vector<double>{4, 4, 4}, std::vector<double>{1, 1, 2}).refusal(),
        Refusal::NoVarianceY);
    EXPECT_EQ(intraclassCorrelation(values, std::vector<double>{1, 1, 2}, 2).refusal(), Refusal::BadArgument);
    EXPECT_EQ(intraclassCorrelation(values, std::vector<double>{1, 1}).refusal(), Refusal::LengthMismatch);
}

} // namespace
} // namespace lacrima::analysis
