// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/groups/ContingencyTable.h"
#include "tests/core/analysis/Expect.h"

#include <cmath>

namespace lacrima::analysis {
namespace {

/// The numbers are those of tests/reference/contingency.R.
struct Reference {
    Counts counts;
    double chiSquared;
    double degreesOfFreedom;
    double chiSquaredP;
    double smallestExpected;
    double cramersV;
    double exactP;
};

const Reference kReferences[] = {
    {{2, 2, {3, 1, 2, 6}}, 2.74285714286, 1, 0.0976899593462, 1.66666666667, 0.478091443734, 0.222222222222},
    {{2, 3, {4, 1, 0, 1, 3, 5}}, 7.24888888889, 2, 0.0266639065037, 1.42857142857, 0.719567771497,
        0.025974025974},
    {{3, 3, {4, 1, 0, 1, 3, 2, 0, 2, 5}}, 11.832244898, 4, 0.0186433236887, 1.38888888889, 0.573300505309,
        0.0235356963298},
    {{3, 4, {3, 0, 2, 1, 1, 4, 0, 2, 0, 1, 3, 4}}, 13.4892857143, 6, 0.035891585052, 1.14285714286,
        0.566721686004, 0.0395320194082},
};

TEST(ContingencyTest, GivesTheNumbersOfR) {
    for (const Reference& expected : kReferences) {
        const auto test = contingencyTest(expected.counts);
        ASSERT_TRUE(test);
        EXPECT_CLOSE(expected.chiSquared, test->chiSquared, 1e-11);
        EXPECT_EQ(test->degreesOfFreedom, expected.degreesOfFreedom);
        EXPECT_CLOSE(expected.chiSquaredP, test->chiSquaredP.p, 1e-11);
        EXPECT_CLOSE(expected.smallestExpected, test->smallestExpected, 1e-11);
        EXPECT_CLOSE(expected.cramersV, test->cramersV, 1e-11);
        EXPECT_CLOSE(expected.exactP, test->p.p, 1e-11);
        EXPECT_EQ(test->pMethod, PMethod::Exact);
        EXPECT_EQ(test->n, expected.counts.n());
    }
}

TEST(ContingencyTest, TurningTheTableChangesNothing) {
    const Counts& counts = kReferences[3].counts;
    Counts turned{counts.columns, counts.rows, {}};
    for (std::size_t k = 0; k < counts.columns; ++k) {
        for (std::size_t i = 0; i < counts.rows; ++i) turned.cells.push_back(counts.at(i, k));
    }
    const auto one = contingencyTest(counts);
    const auto other = contingencyTest(turned);
    EXPECT_CLOSE(one->p.p, other->p.p, 1e-12);
    EXPECT_CLOSE(one->chiSquared, other->chiSquared, 1e-12);
}

TEST(ContingencyTest, TooManyTablesAreDrawn) {
    const Counts counts{4, 4, {12, 7, 9, 3, 4, 11, 6, 9, 5, 8, 10, 2, 7, 3, 9, 6}};
    const auto test = contingencyTest(counts);
    ASSERT_TRUE(test);
    EXPECT_EQ(test->pMethod, PMethod::MonteCarlo);
    EXPECT_CLOSE(15.4886248493, test->chiSquared, 1e-11);
    // Simulated in R a million times: .0803; the standard error of ours is .0009.
    EXPECT_NEAR(test->p.p, 0.0803119196881, 4 * 0.0009);
    EXPECT_EQ(contingencyTest(counts)->p, test->p) << "the same each time";
}

/// The table itself is one of them, so that p is never nothing.
TEST(ContingencyTest, OfDrawnTablesThePIsNoSmallerThanTheirNumberAllows) {
    Counts counts{5, 5, std::vector<std::size_t>(25, 0)};
    for (std::size_t i = 0; i < 5; ++i) counts.cells[i * 6] = 20;
    const auto test = contingencyTest(counts);
    ASSERT_TRUE(test);
    EXPECT_EQ(test->pMethod, PMethod::MonteCarlo);
    EXPECT_CLOSE(1e-5, test->p.p, 1e-12);
}

TEST(ContingencyTest, ManyCasesGoByChiSquared) {
    const auto test = contingencyTest({2, 2, {700, 600, 500, 600}});
    ASSERT_TRUE(test);
    EXPECT_EQ(test->pMethod, PMethod::ChiSquared);
    EXPECT_EQ(test->p, test->chiSquaredP);
}

TEST(ContingencyTest, EmptyRowsAndColumnsAreLeftOut) {
    const auto test = contingencyTest({3, 3, {3, 0, 1, 0, 0, 0, 2, 0, 6}});
    ASSERT_TRUE(test);
    EXPECT_EQ(test->degreesOfFreedom, 1);
    EXPECT_CLOSE(0.222222222222, test->p.p, 1e-11);
}

TEST(ContingencyTest, RefusesWhatCannotBeTested) {
    EXPECT_EQ(contingencyTest({2, 2, {3, 4, 0, 0}}).refusal(), Refusal::TooFewGroups);
    EXPECT_EQ(contingencyTest({2, 2, {3, 0, 4, 0}}).refusal(), Refusal::NoVarianceY);
    EXPECT_EQ(contingencyTest({2, 2, {3, 0, 4}}).refusal(), Refusal::BadArgument);
    EXPECT_EQ(contingencyTest({0, 0, {}}).refusal(), Refusal::TooFewGroups);
}

} // namespace
} // namespace lacrima::analysis
