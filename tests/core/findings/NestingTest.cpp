// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/Nesting.h"

#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Reference.h"
#include "tests/core/findings/GoldenDataset.h"

namespace lacrima::findings {
namespace {

using analysis::Refusal;
using analysis::test::reference;
using test::columnOf;
using test::datasetOf;
using test::goldenDataset;

TEST(NestingTest, CliniciansAreCountedAndComparedAsInR) {
    const Nesting clustering = nestingOf(
        goldenDataset(), {QStringLiteral("wai_bond"), QStringLiteral("gen"), QStringLiteral("absent")});
    const auto& sizes = reference("x.clusters");
    EXPECT_EQ(static_cast<double>(clustering.clusters.size()), sizes[0]);
    EXPECT_EQ(static_cast<double>(clustering.largest), sizes[1]);
    EXPECT_CLOSE(sizes[2], clustering.meanSize, 1e-12);
    EXPECT_TRUE(clustering.isClustered());
    for (const auto& [at, name] : {std::pair{std::size_t{0}, "x.icc.bond"}, {std::size_t{1}, "x.icc.gen"}}) {
        const NestedVariable& variable = clustering.variables[at];
        const auto& r = reference(name);
        ASSERT_TRUE(variable.icc) << name;
        EXPECT_EQ(static_cast<double>(variable.icc->n), r[0]);
        EXPECT_CLOSE(r[2], variable.icc->averageSize, 1e-12);
        EXPECT_CLOSE(r[3], variable.icc->estimate, 1e-9);
        EXPECT_CLOSE(r[4], variable.icc->interval.low, 1e-9);
        EXPECT_CLOSE(r[5], variable.icc->interval.high, 1e-9);
        EXPECT_CLOSE(r[0] / r[8], variable.effectiveN.value_or(0), 1e-9);
    }
    EXPECT_EQ(clustering.variables[2].icc.refusal(), Refusal::TooFewObservations);
    EXPECT_FALSE(clustering.variables[2].effectiveN);
}

TEST(NestingTest, CasesWithoutAClinicianStandApart) {
    dataset::Dataset dataset = datasetOf({columnOf("y", {1, 2, 3, 4})});
    dataset.rows.edit()[0].clinician = QStringLiteral("B");
    dataset.rows.edit()[1].clinician = QStringLiteral("A");
    dataset.rows.edit()[2].clinician = QStringLiteral("A");
    dataset.rows.edit()[3].clinician.clear();
    const Nesting clustering = nestingOf(dataset, {QStringLiteral("y")});
    ASSERT_EQ(clustering.clusters.size(), 2U);
    EXPECT_EQ(clustering.clusters[0].clinician, QStringLiteral("A"));
    EXPECT_EQ(clustering.clusters[0].rows, (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(clustering.rowsWithoutClinician, (std::vector<std::size_t>{3}));
    EXPECT_EQ(clustering.meanSize, 1.5);
    EXPECT_EQ(clustering.variables[0].icc->n, 3U);
}

TEST(NestingTest, OneCaseAClinicianIsNotClustered) {
    const Nesting single = nestingOf(datasetOf({columnOf("y", {1, 2, 3})}), {QStringLiteral("y")});
    EXPECT_FALSE(single.isClustered());
    EXPECT_EQ(single.variables[0].icc.refusal(), Refusal::TooFewObservations);
    const Nesting nothing = nestingOf(dataset::Dataset{}, {QStringLiteral("y")});
    EXPECT_TRUE(nothing.clusters.empty());
    EXPECT_EQ(nothing.meanSize, 0);
    EXPECT_EQ(nothing.largest, 0U);
}

} // namespace
} // namespace lacrima::findings
