// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/groups/CrossTable.h"

#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"
#include "tests/core/findings/GoldenDataset.h"

#include <cmath>

namespace lacrima::findings {
namespace {

using analysis::test::kMissing;
using test::columnOf;
using test::datasetOf;

/// The table 3 1 / 2 6 of tests/reference/contingency.R, and a case without an answer.
dataset::Dataset twelve() {
    return datasetOf(
        {columnOf("kind", {1, 1, 1, 2, 1, 1, 2, 2, 2, 2, 2, 2, kMissing}, dataset::Measure::Nominal),
            columnOf("by", {1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2}, dataset::Measure::Nominal)});
}

TEST(CrossTableTest, CountsTheCasesThatHaveBoth) {
    const auto table = crossTable(twelve(), QStringLiteral("kind"), QStringLiteral("by"));
    ASSERT_TRUE(table);
    EXPECT_EQ(table->n, 12U);
    EXPECT_EQ(table->sizeOfGroup(0), 4U);
    EXPECT_EQ(table->sizeOfGroup(1), 8U) << "the ninth has no answer";
    EXPECT_EQ(table->sizeOfAnswer(0), 5U);
    EXPECT_EQ(table->cells[0][1].rows, std::vector<std::size_t>{3});
    EXPECT_EQ(table->cells[1][0].rows, (std::vector<std::size_t>{4, 5}));
    EXPECT_CLOSE(0.75, table->cells[0][0].ofGroup->estimate, 1e-14);
    EXPECT_EQ(table->cells[0][0].ofGroup->n, 4U);
    EXPECT_CLOSE(0.222222222222, table->test->p.p, 1e-11);
    EXPECT_CLOSE(0.0976899593462, table->test->chiSquaredP.p, 1e-11);
}

TEST(CrossTableTest, CasesPickedByHandHaveNoP) {
    dataset::Dataset data = twelve();
    data.isHandPicked = true;
    const auto table = crossTable(data, QStringLiteral("kind"), QStringLiteral("by"));
    EXPECT_FALSE(table->hasP);
    EXPECT_TRUE(std::isnan(table->test->p.p) && std::isnan(table->test->chiSquaredP.p));
    EXPECT_CLOSE(2.74285714286, table->test->chiSquared, 1e-11);
}

TEST(CrossTableTest, NumbersAreCutAtTheirQuartiles) {
    std::vector<double> many;
    std::vector<double> by;
    for (int i = 0; i < 40; ++i) {
        many.push_back(i);
        by.push_back(i % 2);
    }
    const auto table =
        crossTable(datasetOf({columnOf("many", many), columnOf("by", by, dataset::Measure::Nominal)}),
            QStringLiteral("many"), QStringLiteral("by"));
    ASSERT_TRUE(table);
    EXPECT_EQ(table->outcome.levels.size(), 4U);
    EXPECT_EQ(table->sizeOfAnswer(0), 10U);
}

TEST(CrossTableTest, RefusesAVariableWithItself) {
    EXPECT_EQ(crossTable(twelve(), QStringLiteral("by"), QStringLiteral("by")).refusal(),
        analysis::Refusal::BadArgument);
    EXPECT_FALSE(crossTable(twelve(), QStringLiteral("none"), QStringLiteral("by")));
}

} // namespace
} // namespace lacrima::findings
