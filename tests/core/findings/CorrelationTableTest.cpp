// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/CorrelationTable.h"

#include "core/analysis/resampling/BootstrapCorrelation.h"
#include "core/analysis/resampling/Permutation.h"
#include "core/findings/correlation/Coefficient.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Reference.h"
#include "tests/core/findings/GoldenDataset.h"

#include <algorithm>
#include <atomic>
#include <ctime>
#include <random>

namespace lacrima::findings {
namespace {

using analysis::CorrelationMethod;
using analysis::Refusal;
using analysis::test::kMissing;
using analysis::test::reference;
using test::columnOf;
using test::datasetOf;
using test::goldenDataset;

const QStringList kXs{QStringLiteral("gen"), QStringLiteral("never_told"), QStringLiteral("vulnerable")};
const QStringList kYs{QStringLiteral("wai_bond"), QStringLiteral("wai_goal"), QStringLiteral("wai_task")};

CorrelationRequest request(QStringList xs = kXs, QStringList ys = kYs) {
    CorrelationRequest request;
    request.xs = std::move(xs);
    request.ys = std::move(ys);
    return request;
}

/// The line of explore.R for a cell.
const std::vector<double>& expectedOf(const CorrelationCell& cell, const std::string& kind) {
    const std::string y = cell.y.toStdString().substr(4);
    return reference("x.cor." + kind + "." + cell.x.toStdString() + "." + y);
}

void expectNumbers(const CorrelationTable& table, const std::string& kind) {
    ASSERT_EQ(table.cells.size(), 9U);
    for (const CorrelationCell& cell : table.cells) {
        const std::vector<double>& r = expectedOf(cell, kind);
        ASSERT_TRUE(cell.correlation) << kind;
        EXPECT_EQ(cell.n, static_cast<std::size_t>(r[0]));
        EXPECT_CLOSE(r[1], cell.correlation->estimate, 1e-9);
        EXPECT_CLOSE(r[2], cell.correlation->p.p, 1e-9);
        ASSERT_TRUE(cell.correlation->interval);
        if (std::isnan(r[3])) continue;
        EXPECT_CLOSE(r[3], cell.correlation->interval->low, 1e-9);
        EXPECT_CLOSE(r[4], cell.correlation->interval->high, 1e-9);
    }
}

TEST(CorrelationTableTest, EveryMethodGivesTheNumbersOfR) {
    const dataset::Dataset dataset = goldenDataset();
    CorrelationRequest asked = request();
    expectNumbers(correlate(dataset, asked), "pearson");
    asked.method = CorrelationMethod::Spearman;
    expectNumbers(correlate(dataset, asked), "spearman");
    asked.method = CorrelationMethod::KendallTauB;
    expectNumbers(correlate(dataset, asked), "kendall");
    asked.method = CorrelationMethod::Pearson;
    asked.isListwise = true;
    expectNumbers(correlate(dataset, asked), "listwise");
}

TEST(CorrelationTableTest, TheFamilyIsAdjustedAsInR) {
    CorrelationRequest asked = request();
    for (const auto adjustment : {analysis::Adjustment::Holm, analysis::Adjustment::BenjaminiHochberg}) {
        asked.adjustment = adjustment;
        const CorrelationTable table = correlate(goldenDataset(), asked);
        EXPECT_EQ(table.familySize, 9U);
        const auto& r = reference(adjustment == analysis::Adjustment::Holm ? "x.cor.holm" : "x.cor.bh");
        for (std::size_t i = 0; i < 9; ++i) EXPECT_CLOSE(r[i], table.cells[i].adjustedP.value_or(-1), 1e-9);
    }
}

TEST(CorrelationTableTest, CovariatesArePartialledOut) {
    CorrelationRequest asked = request({QStringLiteral("gen")}, {QStringLiteral("wai_bond")});
    asked.covariates = QStringList{QStringLiteral("wai_goal"), QStringLiteral("wai_task")};
    for (const bool isOnRanks : {false, true}) {
        asked.method = isOnRanks ? CorrelationMethod::Spearman : CorrelationMethod::Pearson;
        const CorrelationTable table = correlate(goldenDataset(), asked);
        const auto& r = reference(isOnRanks ? "x.partial.spearman" : "x.partial.pearson");
        ASSERT_TRUE(table.cells[0].correlation);
        EXPECT_EQ(table.cells[0].n, static_cast<std::size_t>(r[0]));
        EXPECT_CLOSE(r[1], table.cells[0].correlation->estimate, 1e-9);
        EXPECT_CLOSE(r[2], table.cells[0].correlation->p.p, 1e-9);
        EXPECT_CLOSE(r[3], table.cells[0].correlation->interval->low, 1e-9);
        EXPECT_CLOSE(r[4], table.cells[0].correlation->interval->high, 1e-9);
    }
    asked.method = CorrelationMethod::KendallTauB;
    EXPECT_EQ(correlate(goldenDataset(), asked).cells[0].refusal, Refusal::BadArgument);
    asked.method = CorrelationMethod::Pearson;
    asked.covariates = QStringList{QStringLiteral("clin_gender")};
    EXPECT_EQ(correlate(goldenDataset(), asked).cells[0].refusal, Refusal::BadArgument);
    asked.covariates = QStringList{QStringLiteral("nothing")};
    EXPECT_EQ(correlate(goldenDataset(), asked).cells[0].refusal, Refusal::TooFewObservations);
}

TEST(CorrelationTableTest, AVariableThatIsHeldConstantIsRefused) {
    CorrelationRequest asked;
    asked.xs = QStringList{QStringLiteral("gen"), QStringLiteral("wai_goal")};
    asked.ys = QStringList{QStringLiteral("wai_bond")};
    asked.covariates = QStringList{QStringLiteral("wai_goal")};
    const CorrelationTable table = correlate(goldenDataset(), asked);
    ASSERT_EQ(table.cells.size(), 2U);
    EXPECT_TRUE(table.cells[0].correlation);
    EXPECT_EQ(table.cells[1].refusal, Refusal::BadArgument);
}

TEST(CorrelationTableTest, ASquareTableHasEachPairOnceAndAnEigenvalue) {
    const CorrelationTable table = correlate(goldenDataset(), request(kXs + kYs, kXs + kYs));
    EXPECT_EQ(table.cells.size(), 15U);
    EXPECT_EQ(table.familySize, 15U);
    ASSERT_TRUE(table.smallestEigenvalue);
    EXPECT_CLOSE(reference("x.eigenvalue")[0], *table.smallestEigenvalue, 1e-9);
    for (const CorrelationCell& cell : table.cells) {
        if (!kXs.contains(cell.x) || !kYs.contains(cell.y)) continue;
        EXPECT_CLOSE(expectedOf(cell, "pearson")[1], cell.correlation->estimate, 1e-9);
        EXPECT_CLOSE(expectedOf(cell, "pearson")[2], cell.correlation->p.p, 1e-9);
    }
    const CorrelationCell* cell = table.cell(QStringLiteral("gen"), QStringLiteral("wai_bond"));
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(cell, table.cell(QStringLiteral("wai_bond"), QStringLiteral("gen")));
    EXPECT_EQ(table.cell(QStringLiteral("gen"), QStringLiteral("gen")), nullptr);
    EXPECT_EQ(table.strongest(), cell);
    EXPECT_FALSE(correlate(goldenDataset(), request()).smallestEigenvalue);
}

TEST(CorrelationTableTest, OneByOneAndAllAtOnceAgree) {
    const dataset::Dataset dataset = goldenDataset();
    const CorrelationTable square = correlate(dataset, request(kXs + kYs, kXs + kYs));
    for (const CorrelationCell& cell : square.cells) {
        const auto alone = coefficient(
            dataset.column(cell.x)->numbers(), dataset.column(cell.y)->numbers(), CorrelationMethod::Pearson);
        EXPECT_CLOSE(alone->estimate, cell.correlation->estimate, 1e-12);
        EXPECT_CLOSE(alone->statistic, cell.correlation->statistic, 1e-11);
        EXPECT_CLOSE(alone->p.logP, cell.correlation->p.logP, 1e-9);
        EXPECT_EQ(alone->method, cell.correlation->method);
        EXPECT_EQ(alone->n, cell.n);
    }
}

TEST(CorrelationTableTest, ACellRefusesByItself) {
    const dataset::Dataset dataset =
        datasetOf({columnOf("a", {1, 2, 3, 4, 5}), columnOf("line", {3, 5, 7, 9, 11}),
            columnOf("same", {2, 2, 2, 2, 2}), columnOf("few", {1, 2, kMissing, kMissing, kMissing}),
            columnOf("colour", {1, 2, 3, 1, 2}, dataset::Measure::Nominal),
            columnOf("sex", {1, 2, 2, 1, 2}, dataset::Measure::Nominal),
            columnOf("wild", {1, 2, 3, 4, std::numeric_limits<double>::infinity()})});
    const QStringList names{QStringLiteral("a"), QStringLiteral("line"), QStringLiteral("same"),
        QStringLiteral("few"), QStringLiteral("colour"), QStringLiteral("sex"), QStringLiteral("nothing")};
    for (const QStringList& all : {names, names + QStringList{QStringLiteral("wild")}}) {
        const CorrelationTable table = correlate(dataset, request(all, all));
        const auto cell = [&](const char* x, const char* y) {
            return *table.cell(QString::fromLatin1(x), QString::fromLatin1(y));
        };
        ASSERT_TRUE(cell("a", "line").correlation);
        EXPECT_EQ(cell("a", "line").correlation->estimate, 1);
        EXPECT_TRUE(cell("a", "line").correlation->perfect);
        EXPECT_EQ(cell("a", "line").correlation->p.p, 0);
        EXPECT_EQ(cell("a", "same").refusal, Refusal::NoVarianceY);
        EXPECT_EQ(cell("same", "sex").refusal, Refusal::NoVarianceX);
        EXPECT_EQ(cell("a", "few").refusal, Refusal::TooFewObservations);
        EXPECT_EQ(cell("a", "few").n, 2U);
        EXPECT_EQ(cell("a", "colour").refusal, Refusal::BadArgument);
        EXPECT_EQ(cell("a", "nothing").refusal, Refusal::TooFewObservations);
        EXPECT_EQ(cell("a", "sex").correlation->method, CorrelationMethod::PointBiserial);
        EXPECT_EQ(table.familySize, 3U);
        EXPECT_FALSE(table.smallestEigenvalue);
    }
}

TEST(CorrelationTableTest, ARefusalNamesTheSideOfThePair) {
    const dataset::Dataset dataset = datasetOf({columnOf("a", {1, 2, 4}), columnOf("same", {2, 2, 2})});
    const QString a = QStringLiteral("a");
    const QString same = QStringLiteral("same");
    EXPECT_EQ(correlate(dataset, request({a, same}, {a})).cells[0].refusal, Refusal::NoVarianceX);
    EXPECT_EQ(correlate(dataset, request({same, a}, {same})).cells[0].refusal, Refusal::NoVarianceY);
    EXPECT_EQ(correlate(dataset, request({a}, {same})).cells[0].refusal, Refusal::NoVarianceY);
}

TEST(CorrelationTableTest, ItIsEmptyWithoutDataOrVariables) {
    EXPECT_TRUE(correlate(dataset::Dataset{}, request({}, {})).cells.empty());
    const CorrelationTable table = correlate(dataset::Dataset{}, request());
    EXPECT_EQ(table.cells.size(), 9U);
    EXPECT_EQ(table.familySize, 0U);
    EXPECT_EQ(table.strongest(), nullptr);
    const dataset::Dataset nobody = datasetOf({columnOf("a", {}), columnOf("b", {})});
    const QStringList both{QStringLiteral("a"), QStringLiteral("b")};
    EXPECT_EQ(correlate(nobody, request(both, both)).cells[0].refusal, Refusal::TooFewObservations);
}

TEST(CorrelationTableTest, ResamplingIsThatOfTheAnalysis) {
    const dataset::Dataset dataset = goldenDataset();
    CorrelationRequest asked = request({QStringLiteral("gen")}, {QStringLiteral("wai_goal")});
    asked.resamples = 500;
    asked.permutations = 499;
    asked.seed = 7;
    for (const auto method : {CorrelationMethod::Pearson, CorrelationMethod::Spearman}) {
        asked.method = method;
        const CorrelationCell cell = correlate(dataset, asked).cells[0];
        const auto direct = analysis::bootstrapCorrelation(dataset.column(cell.x)->numbers(),
            dataset.column(cell.y)->numbers(), method,
            {500, 7, 0.95, analysis::IntervalMethod::BootstrapBca});
        ASSERT_TRUE(cell.bootstrap());
        EXPECT_EQ(direct->interval, cell.bootstrap()->interval);
        EXPECT_LT(cell.bootstrap()->interval.low, cell.correlation->estimate);
        EXPECT_GT(cell.bootstrap()->interval.high, cell.correlation->estimate);
        ASSERT_TRUE(cell.permutationP());
        EXPECT_GT(*cell.permutationP(), 0);
        EXPECT_LT(*cell.permutationP(), 0.06);
    }
    asked.method = CorrelationMethod::Biweight;
    EXPECT_EQ(correlate(dataset, asked).cells[0].permutationRefusal(), Refusal::BadArgument);
}

TEST(CorrelationTableTest, MaxTIsThatOfTheWholeFamilyOverCompleteCases) {
    const dataset::Dataset dataset = goldenDataset();
    CorrelationRequest asked = request();
    asked.isMaxT = true;
    asked.permutations = 999;
    asked.seed = 4;
    const CorrelationTable table = correlate(dataset, asked);
    ASSERT_TRUE(table.maxT);
    EXPECT_FALSE(table.maxT->refusal);
    EXPECT_EQ(table.maxT->permutations, 999U);
    EXPECT_EQ(table.maxT->seed, 4U);
    std::vector<analysis::Column> xs;
    std::vector<analysis::Column> ys;
    for (const QString& x : kXs) xs.push_back(dataset.column(x)->numbers());
    for (const QString& y : kYs) ys.push_back(dataset.column(y)->numbers());
    const auto family =
        analysis::permutationFamily(xs, ys, CorrelationMethod::Pearson, {999, 4, asked.confidence});
    ASSERT_TRUE(family);
    for (std::size_t i = 0; i < 9; ++i) {
        EXPECT_EQ(table.cells[i].n, family->n) << "complete in all";
        EXPECT_EQ(table.cells[i].adjustedP, family->variables[i].adjustedP);
        EXPECT_EQ(table.cells[i].permutationP(), family->variables[i].p);
        EXPECT_GE(*table.cells[i].adjustedP, *table.cells[i].permutationP());
        EXPECT_GT(*table.cells[i].adjustedP, 0);
    }
}

TEST(CorrelationTableTest, MaxTIsRefusedWhereNothingCanBePermuted) {
    dataset::Dataset dataset = goldenDataset();
    CorrelationRequest asked = request(kXs, kXs); // each other
    asked.isMaxT = true;
    asked.permutations = 99;
    const auto refusalOf = [&] {
        const CorrelationTable table = correlate(dataset, asked);
        EXPECT_TRUE(table.maxT);
        for (const CorrelationCell& cell : table.cells) EXPECT_FALSE(cell.adjustedP);
        return table.maxT->refusal;
    };
    EXPECT_EQ(refusalOf(), Refusal::BadArgument);
    asked.ys = kYs;
    asked.method = CorrelationMethod::Biweight;
    EXPECT_EQ(refusalOf(), Refusal::BadArgument);
    asked.method = CorrelationMethod::Pearson;
    asked.covariates = QStringList{QStringLiteral("clin_age")};
    EXPECT_EQ(refusalOf(), Refusal::BadArgument);
    asked.covariates.clear();
    dataset.add(columnOf("flat", std::vector<double>(64, 2)));
    asked.ys.append(QStringLiteral("flat"));
    const CorrelationTable table = correlate(dataset, asked);
    EXPECT_FALSE(table.maxT->refusal) << "what does not vary is left out by itself";
    EXPECT_TRUE(table.cells.front().adjustedP);
    EXPECT_FALSE(table.cells[3].adjustedP);
}

TEST(CorrelationTableTest, PolyserialSaysWhichSideIsOrdered) {
    CorrelationRequest asked = request({QStringLiteral("gen")}, {QStringLiteral("wai_bond")});
    asked.method = CorrelationMethod::Polyserial;
    EXPECT_EQ(correlate(goldenDataset(), asked).cells.front().isXOrdered(), true);
    std::swap(asked.xs, asked.ys);
    EXPECT_EQ(correlate(goldenDataset(), asked).cells.front().isXOrdered(), false);
    asked.method = CorrelationMethod::Pearson;
    EXPECT_FALSE(correlate(goldenDataset(), asked).cells.front().isXOrdered());
}

dataset::DataColumn scoreOf(const char* name, std::vector<double> values, QStringList parts) {
    dataset::DataColumn column = columnOf(name, std::move(values));
    column.variable = column.name;
    column.role = dataset::ColumnRole::Score;
    column.parts = std::move(parts);
    return column;
}

TEST(CorrelationTableTest, WhatContainsTheOtherIsMarkedAndNotTheStrongest) {
    const QStringList taskItems{QStringLiteral("t1"), QStringLiteral("t2")};
    const QStringList allItems = taskItems + QStringList{QStringLiteral("b1")};
    dataset::Dataset dataset =
        datasetOf({columnOf("t1", {1, 2, 3, 4, 5, 4}), columnOf("b1", {2, 1, 2, 5, 3, 4})});
    dataset.columns[0].variable = QStringLiteral("t1");
    dataset.columns[1].variable = QStringLiteral("b1");
    dataset.add(scoreOf("task", {1, 2, 3, 4, 5, 5}, taskItems));
    dataset.add(scoreOf("task_sum", {2, 4, 6, 8, 10, 10}, taskItems));
    dataset.add(scoreOf("total", {1, 2, 3, 4, 5, 4.5}, allItems));
    const QStringList all{QStringLiteral("t1"), QStringLiteral("b1"), QStringLiteral("task"),
        QStringLiteral("task_sum"), QStringLiteral("total")};
    const CorrelationTable table = correlate(dataset, request(all, all));
    const auto between = [&](const char* x, const char* y) {
        return table.cell(QString::fromLatin1(x), QString::fromLatin1(y))->partWhole;
    };
    EXPECT_EQ(between("t1", "b1"), dataset::PartWhole::None);
    EXPECT_EQ(between("t1", "task"), dataset::PartWhole::FirstInSecond);
    EXPECT_EQ(between("b1", "task"), dataset::PartWhole::None);
    EXPECT_EQ(between("b1", "total"), dataset::PartWhole::FirstInSecond);
    EXPECT_EQ(between("task", "total"), dataset::PartWhole::FirstInSecond);
    EXPECT_EQ(between("task", "task_sum"), dataset::PartWhole::Same);
    EXPECT_EQ(
        dataset::partWhole(*dataset.column(QStringLiteral("total")), *dataset.column(QStringLiteral("task"))),
        dataset::PartWhole::SecondInFirst);
    ASSERT_NE(table.strongest(), nullptr);
    EXPECT_EQ(table.strongest()->partWhole, dataset::PartWhole::None);
    EXPECT_EQ(correlate(dataset, request({QStringLiteral("task")}, {QStringLiteral("total")})).strongest(),
        nullptr);
}

TEST(CorrelationTableTest, CliniciansAreDrawnWithAllTheirCases) {
    dataset::Dataset dataset = goldenDataset();
    CorrelationRequest asked = request({QStringLiteral("gen")}, {QStringLiteral("wai_goal")});
    asked.resamples = 400;
    asked.isClusterBootstrap = true;
    const auto clustered = correlate(dataset, asked).cells[0].resampled->result;
    ASSERT_TRUE(clustered);
    asked.isClusterBootstrap = false;
    EXPECT_NE(clustered->interval, correlate(dataset, asked).cells[0].bootstrap()->interval);
    // Without clinicians each case is a cluster: the ordinary bootstrap of the complete cases, made
    // generally.
    for (dataset::DataRow& row : dataset.rows.edit()) row.clinician.clear();
    asked.isClusterBootstrap = true;
    const auto alone = correlate(dataset, asked).cells[0].resampled->result;
    ASSERT_TRUE(alone);
    asked.isClusterBootstrap = false;
    EXPECT_NEAR(alone->standardError, correlate(dataset, asked).cells[0].bootstrap()->standardError, 0.02);
    asked.covariates = QStringList{QStringLiteral("wai_task")};
    const CorrelationCell partial = correlate(dataset, asked).cells[0];
    ASSERT_TRUE(partial.bootstrap());
    EXPECT_TRUE(partial.bootstrap()->interval.contains(partial.correlation->estimate));
}

TEST(CorrelationTableTest, WhatIsCancelledResamplesNoFurther) {
    CorrelationRequest asked = request();
    asked.resamples = 200;
    asked.permutations = 200;
    const CorrelationTable whole = correlate(goldenDataset(), asked);
    ASSERT_GT(whole.cells.size(), 2U);
    EXPECT_TRUE(whole.cells.back().bootstrap() && whole.cells.back().permutationP());
    std::atomic<int> questions = 0;
    asked.isCancelled = [&questions] { return ++questions > 2; }; // asked from several threads
    for (const CorrelationCell& cell : correlate(goldenDataset(), asked).cells)
        EXPECT_FALSE(cell.bootstrap() && cell.permutationP());
    EXPECT_LE(questions, 4) << "no step after the answer";
}

TEST(CorrelationTableTest, AVariableAskedForWithItselfIsNamed) {
    const CorrelationTable alone =
        correlate(goldenDataset(), request({QStringLiteral("gen")}, {QStringLiteral("gen")}));
    EXPECT_TRUE(alone.cells.empty());
    EXPECT_EQ(alone.pairedWithThemselves, QStringList{QStringLiteral("gen")});
    EXPECT_TRUE(correlate(goldenDataset(), request()).pairedWithThemselves.isEmpty());
}

/// So many columns of random numbers, a twentieth of each missing.
dataset::Dataset randomColumns(int count, QStringList& names) {
    std::mt19937 random(5);
    std::normal_distribution<double> normal;
    std::vector<dataset::DataColumn> columns;
    for (int v = 0; v < count; ++v) {
        std::vector<double> values;
        for (int i = 0; i < 1000; ++i) values.push_back(i % 20 == v % 20 ? kMissing : normal(random));
        const std::string name = "v" + std::to_string(v);
        columns.push_back(columnOf(name.c_str(), std::move(values)));
        names.append(QString::fromStdString(name));
    }
    return datasetOf(std::move(columns));
}

/// Processor time of this process, whatever others do on the machine.
double workOf(int count) {
    QStringList names;
    const dataset::Dataset dataset = randomColumns(count, names);
    const std::clock_t start = std::clock();
    const CorrelationTable table = correlate(dataset, request(names, names));
    const auto pairs = static_cast<std::size_t>(count) * static_cast<std::size_t>(count - 1) / 2;
    EXPECT_EQ(table.cells.size(), pairs);
    EXPECT_EQ(table.familySize, pairs);
    return static_cast<double>(std::clock() - start);
}

/// Nine times the pairs are nine times the work; with a look-up through all names it is a multiple of that.
TEST(CorrelationTableTest, WorkGrowsWithThePairsAndNoFaster) {
    const double few = std::max(workOf(100), workOf(100));
    EXPECT_LT(workOf(300), 9 * 2.5 * few);
}

} // namespace
} // namespace lacrima::findings
