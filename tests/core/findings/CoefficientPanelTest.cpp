// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/CoefficientPanel.h"

#include "core/analysis/correlation/Polychoric.h"
#include "core/analysis/correlation/Polyserial.h"
#include "core/analysis/resampling/BootstrapCorrelation.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Reference.h"
#include "tests/core/findings/GoldenDataset.h"

#include <algorithm>
#include <tuple>

namespace lacrima::findings {
namespace {

using analysis::CorrelationMethod;
using analysis::Refusal;
using analysis::test::kMissing;
using analysis::test::reference;
using test::columnOf;
using test::datasetOf;
using test::goldenDataset;

CoefficientPanelRequest request(const char* x, const char* y, QStringList covariates = {}) {
    CoefficientPanelRequest request;
    request.x = QString::fromLatin1(x);
    request.y = QString::fromLatin1(y);
    request.covariates = std::move(covariates);
    return request;
}

const CoefficientRow& rowOf(const CoefficientPanel& panel, CorrelationMethod method) {
    static const CoefficientRow kNone;
    const auto found = std::find_if(panel.rows.begin(), panel.rows.end(),
        [method](const CoefficientRow& row) { return row.method == method; });
    EXPECT_NE(found, panel.rows.end());
    return found == panel.rows.end() ? kNone : *found;
}

TEST(CoefficientPanelTest, EveryCoefficientHasTheNumbersOfR) {
    const QStringList others{QStringLiteral("wai_goal"), QStringLiteral("wai_task")};
    const auto panel = sensitivity(goldenDataset(), request("gen", "wai_bond", others));
    ASSERT_TRUE(panel);
    const std::vector<std::tuple<CorrelationMethod, std::string, std::size_t>> lines{
        {CorrelationMethod::Pearson, "x.cor.pearson.gen.bond", 1},
        {CorrelationMethod::Spearman, "x.cor.spearman.gen.bond", 1},
        {CorrelationMethod::KendallTauB, "x.cor.kendall.gen.bond", 1},
        {CorrelationMethod::PercentageBend, "x.bend", 0}, {CorrelationMethod::Winsorised, "x.winsorised", 0},
        {CorrelationMethod::Biweight, "x.biweight", 0}, {CorrelationMethod::Partial, "x.partial.pearson", 1}};
    for (const auto& [method, name, at] : lines) {
        const CoefficientRow& row = rowOf(*panel, method);
        ASSERT_TRUE(row.correlation) << name;
        EXPECT_EQ(row.n, 52U);
        EXPECT_CLOSE(reference(name)[at], row.correlation->estimate, 1e-9);
        EXPECT_CLOSE(reference(name)[at + 1], row.correlation->p.p, 1e-9);
        ASSERT_TRUE(row.interval) << name;
        EXPECT_TRUE(row.interval->contains(row.correlation->estimate));
    }
    EXPECT_EQ(panel->rows.size(), 8U);
}

TEST(CoefficientPanelTest, TheLatentCoefficientFollowsTheMeasure) {
    const dataset::Dataset dataset = goldenDataset();
    const auto mixed = sensitivity(dataset, request("gen", "wai_bond"));
    const auto turned = sensitivity(dataset, request("wai_bond", "gen"));
    const auto direct = analysis::polyserial(dataset.column(QStringLiteral("wai_bond"))->numbers(),
        dataset.column(QStringLiteral("gen"))->numbers());
    EXPECT_EQ(
        rowOf(*mixed, CorrelationMethod::Polyserial).correlation->estimate, direct->correlation.estimate);
    EXPECT_EQ(
        rowOf(*turned, CorrelationMethod::Polyserial).correlation->estimate, direct->correlation.estimate);
    const auto ordered = sensitivity(dataset, request("gen", "vulnerable"));
    const auto both = analysis::polychoric(dataset.column(QStringLiteral("gen"))->numbers(),
        dataset.column(QStringLiteral("vulnerable"))->numbers());
    EXPECT_EQ(
        rowOf(*ordered, CorrelationMethod::Polychoric).correlation->estimate, both->correlation.estimate);
    EXPECT_EQ(sensitivity(dataset, request("wai_goal", "wai_bond"))->rows.size(), 6U);
}

TEST(CoefficientPanelTest, WhatHasNoFormulaIsBootstrappedTheSameEachTime) {
    const dataset::Dataset dataset = goldenDataset();
    const auto panel = sensitivity(dataset, request("gen", "wai_bond"));
    for (const auto method :
        {CorrelationMethod::PercentageBend, CorrelationMethod::Winsorised, CorrelationMethod::Biweight}) {
        const CoefficientRow& row = rowOf(*panel, method);
        const auto direct = analysis::bootstrapCorrelation(dataset.column(QStringLiteral("gen"))->numbers(),
            dataset.column(QStringLiteral("wai_bond"))->numbers(), method,
            {2000, 1, 0.95, analysis::IntervalMethod::BootstrapBca});
        ASSERT_TRUE(row.bootstrap);
        EXPECT_EQ(row.bootstrap->resamples, 2000U);
        EXPECT_EQ(row.interval, direct->interval);
        EXPECT_EQ(row.intervalMethod, analysis::IntervalMethod::BootstrapBca);
    }
    EXPECT_FALSE(rowOf(*panel, CorrelationMethod::Pearson).bootstrap);
}

TEST(CoefficientPanelTest, CoefficientsThatSayTheSameAgree) {
    const Agreement agreement = sensitivity(goldenDataset(), request("gen", "wai_bond"))->agreement;
    EXPECT_EQ(agreement.compared, 7U);
    EXPECT_TRUE(agreement.doSignsAgree);
    EXPECT_TRUE(agreement.doIntervalsAgree);
    EXPECT_EQ(agreement.side, 1);
    EXPECT_TRUE(agreement.differing.empty());
    const Agreement negative = sensitivity(goldenDataset(), request("vulnerable", "wai_bond"))->agreement;
    EXPECT_TRUE(negative.doIntervalsAgree);
    EXPECT_EQ(negative.side, -1);
}

TEST(CoefficientPanelTest, TheOneThatDiffersIsNamed) {
    // One far case makes Pearson's r strongly negative where ranks and trimmed values rise.
    std::vector<double> x;
    std::vector<double> y;
    for (int i = 0; i < 30; ++i) {
        x.push_back(i);
        y.push_back(i + (i * 7) % 5);
    }
    x.push_back(1000);
    y.push_back(-1000);
    const auto panel = sensitivity(datasetOf({columnOf("x", x), columnOf("y", y)}), request("x", "y"));
    ASSERT_TRUE(panel);
    EXPECT_FALSE(panel->agreement.doSignsAgree);
    EXPECT_FALSE(panel->agreement.doIntervalsAgree);
    EXPECT_EQ(panel->agreement.side, 1);
    EXPECT_EQ(panel->agreement.differing, std::vector<CorrelationMethod>{CorrelationMethod::Pearson});
    // Here the partial correlation alone includes zero.
    const QStringList others{QStringLiteral("wai_goal"), QStringLiteral("wai_bond")};
    const auto partialled = sensitivity(goldenDataset(), request("gen", "wai_task", others));
    EXPECT_FALSE(partialled->agreement.doIntervalsAgree);
    EXPECT_EQ(partialled->agreement.side, 1);
    EXPECT_EQ(partialled->agreement.differing, std::vector<CorrelationMethod>{CorrelationMethod::Partial});
}

TEST(CoefficientPanelTest, WhereHalfOfThemSayOtherwisePearsonsCounts) {
    // Three intervals include zero, Pearson's among them, and three lie above it.
    const std::vector<double> x{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    const std::vector<double> y{2, 3, 8, 1, 6, 21, 5, 10, 4, 9, 11, 12};
    const auto panel = sensitivity(datasetOf({columnOf("x", x), columnOf("y", y)}), request("x", "y"));
    ASSERT_TRUE(panel);
    std::vector<CorrelationMethod> above;
    for (const CoefficientRow& row : panel->rows) {
        if (row.side() == 1) above.push_back(row.method);
    }
    ASSERT_EQ(panel->agreement.compared, 6U);
    ASSERT_EQ(above, (std::vector<CorrelationMethod>{CorrelationMethod::Spearman,
                         CorrelationMethod::KendallTauB, CorrelationMethod::PercentageBend}));
    EXPECT_EQ(panel->agreement.side, 0);
    EXPECT_EQ(panel->agreement.differing, above);
}

TEST(CoefficientPanelTest, AgreeingInTheSignIsNotAgreeingInTheInterval) {
    // A far case makes Pearson's r clear where the ranks of the others rise only a little.
    std::vector<double> x{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 100};
    std::vector<double> y{6, 9, 2, 12, 4, 7, 1, 10, 5, 11, 3, 8, 100};
    const auto panel = sensitivity(datasetOf({columnOf("x", x), columnOf("y", y)}), request("x", "y"));
    ASSERT_TRUE(panel);
    EXPECT_EQ(rowOf(*panel, CorrelationMethod::Pearson).side(), 1);
    EXPECT_EQ(rowOf(*panel, CorrelationMethod::KendallTauB).side(), 0);
    EXPECT_TRUE(panel->agreement.doSignsAgree);
    EXPECT_FALSE(panel->agreement.doIntervalsAgree);
    EXPECT_TRUE(std::count(
        panel->agreement.differing.begin(), panel->agreement.differing.end(), CorrelationMethod::Pearson));
}

TEST(CoefficientPanelTest, RowsRefuseByThemselves) {
    const dataset::Dataset dataset = datasetOf(
        {columnOf("mostly", {3, 3, 3, 3, 3, 3, 3, 3, 3, 1}), columnOf("y", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}),
            columnOf("flat", std::vector<double>(10, 1)), columnOf("none", std::vector<double>(10, kMissing)),
            columnOf("colour", {1, 2, 3, 1, 2, 3, 1, 2, 3, 1}, dataset::Measure::Nominal)});
    const auto mostly = sensitivity(dataset, request("mostly", "y"));
    ASSERT_TRUE(mostly);
    EXPECT_TRUE(rowOf(*mostly, CorrelationMethod::Pearson).correlation);
    EXPECT_EQ(rowOf(*mostly, CorrelationMethod::Biweight).refusal, Refusal::ZeroSpread);
    EXPECT_EQ(rowOf(*mostly, CorrelationMethod::PercentageBend).refusal, Refusal::ZeroSpread);
    const auto flat = sensitivity(dataset, request("flat", "y"));
    ASSERT_TRUE(flat);
    EXPECT_EQ(flat->agreement.compared, 0U);
    EXPECT_FALSE(flat->agreement.doSignsAgree || flat->agreement.doIntervalsAgree || flat->agreement.side);
    EXPECT_EQ(sensitivity(dataset, request("none", "y"))->rows[0].refusal, Refusal::TooFewObservations);
    EXPECT_EQ(sensitivity(dataset, request("absent", "y")).refusal(), Refusal::TooFewObservations);
    EXPECT_EQ(sensitivity(dataset, request("colour", "y")).refusal(), Refusal::BadArgument);
    EXPECT_EQ(sensitivity(dataset, request("mostly", "y", {QStringLiteral("absent")})).refusal(),
        Refusal::TooFewObservations);
    EXPECT_FALSE(sensitivity(dataset::Dataset{}, request("x", "y")));
}

TEST(CoefficientPanelTest, AVariableIsNotComparedWithItself) {
    const dataset::Dataset dataset = goldenDataset();
    EXPECT_EQ(sensitivity(dataset, request("gen", "gen")).refusal(), Refusal::BadArgument);
    for (const char* covariate : {"gen", "wai_bond"}) {
        const auto panel = sensitivity(dataset, request("gen", "wai_bond", {QString::fromLatin1(covariate)}));
        ASSERT_TRUE(panel) << "the other coefficients are as they were";
        EXPECT_TRUE(rowOf(*panel, CorrelationMethod::Pearson).correlation);
        EXPECT_EQ(rowOf(*panel, CorrelationMethod::Partial).refusal, Refusal::BadArgument);
    }
}

} // namespace
} // namespace lacrima::findings
