// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/CorrelationComputation.h"

#include "core/analysis/correlation/PairCorrelations.h"
#include "core/analysis/resampling/BootstrapPairs.h"
#include "core/analysis/resampling/ClusterPairs.h"
#include "core/analysis/resampling/Permutation.h"
#include "core/analysis/table/CodedColumn.h"
#include "core/findings/HandPicked.h"
#include "core/findings/NoNumber.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>
#include <utility>

namespace lacrima::findings {
namespace {

using analysis::Column;
using analysis::CorrelationMethod;
using analysis::Refusal;

constexpr double kNearlyPerfect = 1 - 1e-12;
constexpr std::size_t kWorthwhile = 3;   ///< the whole matrix is made when a third of it is wanted
constexpr std::size_t kTableFrom = 4096; ///< rows from which columns of few values go through their tables
constexpr std::size_t kMostLevels = 32;  ///< of such a column

/// What takes the cases of a cluster as independent: the test, and the interval by formula.
void leaveFormulasOut(CorrelationCell& cell) {
    cell.isClustered = true;
    if (!cell.correlation) return;
    cell.correlation->p = kNoP;
    cell.correlation->pMethod = analysis::PMethod::None;
    cell.correlation->interval.reset();
    cell.correlation->intervalMethod = analysis::IntervalMethod::None;
    cell.correlation->statistic = kNone;
    cell.correlation->degreesOfFreedom = 0;
    if (cell.detail.semiPartial) cell.detail.semiPartial->regressionT = kNone;
    if (cell.detail.semiPartial) cell.detail.semiPartial->regressionP = kNoP;
    if (cell.detail.polychoric) cell.detail.polychoric->standardError = kNone;
    if (cell.detail.polyserial) cell.detail.polyserial->standardError = kNone;
}

} // namespace

CorrelationComputation::CorrelationComputation(
    const dataset::Dataset& dataset, const CorrelationRequest& request)
    : m_request(request)
    , m_isHandPicked(dataset.isHandPicked) {
    for (const QString& name : request.xs + request.ys) take(dataset, name);
    takeCovariates(dataset);
    if (request.isListwise || request.isMaxT) deleteListwise();
    takeClusters(dataset);
}

CorrelationTable CorrelationComputation::table() {
    layOut();
    fillAll();
    resample();
    CorrelationTable table;
    table.adjustment = m_request.isMaxT ? analysis::Adjustment::None : m_request.adjustment;
    table.confidence = m_request.confidence;
    table.method = m_request.covariates.isEmpty()                  ? m_request.method
                   : m_request.covariateUse == CovariateUse::FromX ? CorrelationMethod::SemiPartial
                                                                   : CorrelationMethod::Partial;
    table.covariates = m_request.covariates;
    table.isOfRanks = !m_request.covariates.isEmpty() && m_request.method == CorrelationMethod::Spearman;
    table.smallestEigenvalue = m_smallestEigenvalue;
    adjust(table);
    if (m_request.isMaxT && !m_resampling.cluster && !isCancelled()) table.maxT = adjustByMaxT();
    if (m_resampling.cluster || m_isHandPicked) leaveTestsOut(table);
    for (const QString& x : m_request.xs) {
        if (m_request.ys.contains(x) && !table.pairedWithThemselves.contains(x))
            table.pairedWithThemselves += x;
    }
    for (Pair& pair : m_pairs) table.add(std::move(pair.cell));
    return table;
}

void CorrelationComputation::take(const dataset::Dataset& dataset, const QString& name) {
    const dataset::DataColumn* column = dataset.column(name);
    if (column == nullptr || m_positions.contains(name)) return;
    m_positions.insert(name, m_columns.size());
    m_columns.push_back(column->numbers());
    m_sources.push_back(column);
    m_isMeasured.push_back(isMeasured(*column));
}

void CorrelationComputation::takeCovariates(const dataset::Dataset& dataset) {
    for (const QString& name : m_request.covariates) {
        const dataset::DataColumn* column = dataset.column(name);
        if (column == nullptr)
            m_covariateProblem = PairProblem::NoSuchVariable;
        else if (!isMeasured(*column))
            m_covariateProblem = PairProblem::BadCovariate;
        else
            m_covariates.push_back(column->numbers());
    }
}

void CorrelationComputation::takeClusters(const dataset::Dataset& dataset) {
    m_resampling.resamples = m_request.resamples;
    m_resampling.kind = m_request.bootstrapKind;
    m_resampling.seed = m_request.seed;
    m_resampling.isWithin = m_request.isClusterWithin;
    if (!m_resampling.isAsked()) return;
    if (!m_request.clusterVariable.isEmpty())
        m_resampling.cluster = clusterNumbers(dataset, m_request.clusterVariable);
    else if (m_request.isClusterBootstrap)
        m_resampling.cluster = clusterNumbers(dataset, QStringLiteral("clinician_id"));
}

/// Puts copies in the place of the columns, with every incomplete case missing throughout.
void CorrelationComputation::deleteListwise() {
    std::vector<Column> all(m_columns);
    all.insert(all.end(), m_covariates.begin(), m_covariates.end());
    m_copies = listwiseColumns(all);
    for (std::size_t i = 0; i < m_columns.size(); ++i) m_columns[i] = m_copies[i];
}

void CorrelationComputation::layOut() {
    QHash<std::pair<QString, QString>, bool> seen;
    for (const QString& x : m_request.xs) {
        for (const QString& y : m_request.ys) {
            if (x == y || seen.contains({x, y}) || seen.contains({y, x})) continue;
            seen.insert({x, y}, true);
            Pair pair{m_positions.value(x, kNowhere), m_positions.value(y, kNowhere), {}};
            pair.cell.x = x;
            pair.cell.y = y;
            if (pair.isKnown())
                pair.cell.partWhole = dataset::partWhole(*m_sources[pair.x], *m_sources[pair.y]);
            m_pairs.push_back(std::move(pair));
        }
    }
}

PairProblem CorrelationComputation::problemOf(const Pair& pair) const {
    if (!pair.isKnown()) return PairProblem::NoSuchVariable;
    if (m_covariateProblem != PairProblem::None) return m_covariateProblem;
    const bool areNumbers = m_isMeasured[pair.x] && m_isMeasured[pair.y];
    if (!areNumbers) return PairProblem::NotMeasured;
    if (m_request.covariates.contains(pair.cell.x) || m_request.covariates.contains(pair.cell.y))
        return PairProblem::IsCovariate;
    return PairProblem::None;
}

bool CorrelationComputation::isRefusedAtOnce(Pair& pair) const {
    pair.cell.problem = problemOf(pair);
    if (pair.cell.problem == PairProblem::None) return false;
    pair.cell.refusal =
        pair.cell.problem == PairProblem::NoSuchVariable ? Refusal::TooFewObservations : Refusal::BadArgument;
    return true;
}

CoefficientPlan CorrelationComputation::plan() const {
    return {m_request.method, m_request.covariateUse, m_request.confidence};
}

void CorrelationComputation::fillAll() {
    if (fillFromMatrix() || fillFromTables()) return;
    tbb::parallel_for(tbb::blocked_range<std::size_t>(0, m_pairs.size(), 8), [&](const auto& range) {
        for (std::size_t i = range.begin(); i < range.end() && !isCancelled(); ++i) fill(m_pairs[i]);
    });
}

void CorrelationComputation::fill(Pair& pair) const {
    if (isRefusedAtOnce(pair)) return;
    fillFrom(pair, coefficientInDetail(m_columns[pair.x], m_columns[pair.y], m_covariates, plan()));
}

void CorrelationComputation::fillFrom(Pair& pair, DetailedCoefficient detail) const {
    const auto& outcome = detail.correlation;
    pair.cell.n = outcome ? outcome->n : outcome.refused().n;
    if (outcome) {
        pair.cell.correlation = *outcome;
    } else {
        pair.cell.refusal = outcome.refusal();
        if (detail.lacksDichotomy) pair.cell.problem = PairProblem::LacksDichotomy;
        if (outcome.refusal() == Refusal::RedundantCovariate)
            pair.cell.redundancy = redundancyOf(outcome.refused(), m_request.covariates);
    }
    pair.cell.detail = std::move(detail);
}

/// Pearson's r of many pairs of few variables, all at once. False when it does not pay or cannot be.
bool CorrelationComputation::fillFromMatrix() {
    if (m_request.method != CorrelationMethod::Pearson || !m_request.covariates.isEmpty()) return false;
    std::size_t known = 0;
    for (const Pair& pair : m_pairs) known += pair.isKnown() ? 1U : 0U;
    if (known == 0) return false;
    const std::size_t all = m_columns.size() * (m_columns.size() - 1) / 2;
    const bool isSquare = known == all;
    if (!isSquare && kWorthwhile * known < all) return false;
    analysis::MatrixPlan matrixPlan;
    matrixPlan.confidence = m_request.confidence;
    matrixPlan.eigenvalue =
        isSquare && std::all_of(m_isMeasured.begin(), m_isMeasured.end(), [](bool is) { return is; });
    const auto matrix = analysis::correlationMatrix(m_columns, matrixPlan);
    if (!matrix) return false;
    if (matrixPlan.eigenvalue && !std::isnan(matrix->smallestEigenvalue))
        m_smallestEigenvalue = matrix->smallestEigenvalue;
    std::vector<bool> isTwo;
    for (const Column& values : m_columns) isTwo.push_back(isDichotomous(values, values));
    for (Pair& pair : m_pairs) {
        if (isRefusedAtOnce(pair)) continue;
        const auto x = pair.x;
        const auto y = pair.y;
        takeCell(pair, matrix->at(x, y), x > y, isTwo[x] || isTwo[y]);
    }
    return true;
}

/// Many cases: columns of few values are coded once, and everything comes from the tables of their pairs.
bool CorrelationComputation::fillFromTables() {
    const bool isLarge = !m_columns.empty() && m_columns.front().size() >= kTableFrom;
    const bool hasForm =
        analysis::hasTableForm(m_request.method) && m_request.method != CorrelationMethod::PointBiserial;
    if (!isLarge || !m_covariates.empty() || !hasForm) return false;
    std::vector<analysis::CodedColumn> coded;
    for (std::optional<analysis::CodedColumn>& column : analysis::encodedWhereFew(m_columns)) {
        if (!column || column->values.size() > kMostLevels) return false;
        coded.push_back(*std::move(column));
    }
    std::vector<Pair*> asked;
    std::vector<analysis::ColumnPair> positions;
    for (Pair& pair : m_pairs) {
        if (isRefusedAtOnce(pair)) continue;
        asked.push_back(&pair);
        positions.push_back({pair.x, pair.y});
    }
    const std::vector<analysis::PairTable> tables = analysis::pairTables(coded, positions);
    if (tables.size() != asked.size()) return false;
    tbb::parallel_for(std::size_t{0}, asked.size(), [&](std::size_t i) {
        if (!isCancelled()) fillFrom(*asked[i], coefficientInDetail(tables[i], plan()));
    });
    return true;
}

void CorrelationComputation::takeCell(
    Pair& pair, const analysis::MatrixCell& from, bool isTurned, bool isPointBiserial) const {
    if (std::abs(from.r) > kNearlyPerfect) return fill(pair); // it may be a line, to the last digit
    pair.cell.n = from.n;
    if (!from.hasValue()) {
        pair.cell.refusal = from.refusal;
        if (isTurned && from.refusal == Refusal::NoVarianceX) pair.cell.refusal = Refusal::NoVarianceY;
        if (isTurned && from.refusal == Refusal::NoVarianceY) pair.cell.refusal = Refusal::NoVarianceX;
        return;
    }
    analysis::Correlation result;
    result.method = isPointBiserial ? CorrelationMethod::PointBiserial : CorrelationMethod::Pearson;
    result.pMethod = analysis::PMethod::StudentT;
    result.n = from.n;
    result.estimate = from.r;
    result.degreesOfFreedom = static_cast<double>(from.n) - 2;
    result.statistic = from.r * std::sqrt(result.degreesOfFreedom / ((1 - from.r) * (1 + from.r)));
    result.p = {from.p, from.logP};
    if (!std::isnan(from.low)) {
        result.intervalMethod = analysis::IntervalMethod::FisherZ;
        result.interval = analysis::Interval{from.low, from.high, m_request.confidence};
    }
    pair.cell.correlation = result;
}

void CorrelationComputation::resample() {
    if (m_resampling.isAsked()) addBootstraps();
    if (m_request.permutations == 0 || m_request.isMaxT) return;
    for (Pair& pair : m_pairs) {
        if (isCancelled()) return;
        if (pair.cell.correlation)
            addPermutations(pair);
        else
            pair.cell.permutation = analysis::Computed<PairPermutation>(*pair.cell.refusal, pair.cell.n);
    }
}

/// Of all pairs together, where the library has a way; one by one with covariates and with cases drawn within
/// clusters.
void CorrelationComputation::addBootstraps() {
    std::vector<Pair*> asked;
    std::vector<analysis::ColumnPair> positions;
    const bool isApart = !m_covariates.empty() || m_resampling.isWithin;
    for (Pair& pair : m_pairs) {
        if (isCancelled()) return;
        if (!pair.cell.correlation) {
            pair.cell.resampled = Resampled{{*pair.cell.refusal, pair.cell.n}};
        } else if (isApart) {
            pair.cell.resampled = coefficientBootstrap(
                m_columns[pair.x], m_columns[pair.y], m_covariates, plan(), m_resampling);
        } else {
            asked.push_back(&pair);
            positions.push_back({pair.x, pair.y});
            if (isTurned(m_columns[pair.x], m_columns[pair.y], m_request.method))
                std::swap(positions.back().x, positions.back().y);
        }
    }
    const analysis::BootstrapPlan bootstrapPlan = m_resampling.plan(m_request.confidence);
    if (m_resampling.cluster) {
        const auto intervals = analysis::clusterBootstrapPairs(m_columns, positions, *m_resampling.cluster,
            m_request.method, bootstrapPlan, m_request.isCancelled);
        for (std::size_t i = 0; i < asked.size(); ++i)
            asked[i]->cell.resampled =
                Resampled{intervals[i].result, intervals[i].clusters, intervals[i].cases};
        return;
    }
    auto intervals = analysis::bootstrapPairs(
        m_columns, positions, m_request.method, bootstrapPlan, m_request.isCancelled);
    for (std::size_t i = 0; i < asked.size(); ++i)
        asked[i]->cell.resampled = Resampled{std::move(intervals[i])};
}

void CorrelationComputation::addPermutations(Pair& pair) const {
    using Permuted = analysis::Computed<PairPermutation>;
    // Permuting one variable also breaks its tie with the covariates, which tests something else; and the
    // cases of a cluster are not exchangeable.
    if (!m_covariates.empty() || m_resampling.cluster) {
        pair.cell.permutation =
            Permuted(m_covariates.empty() ? Refusal::Undefined : Refusal::BadArgument, pair.cell.n);
        return;
    }
    const Column x = m_columns[pair.x];
    const auto test = analysis::permutationTest(std::span(&x, 1), m_columns[pair.y], m_request.method,
        {m_request.permutations, m_request.seed, m_request.confidence});
    if (!test) {
        pair.cell.permutation = Permuted(test.refused());
        return;
    }
    const analysis::PermutationP& p = test->variables.front();
    pair.cell.permutation = Permuted(PairPermutation{p.p, p.monteCarlo, test->permutations, test->exact});
}

void CorrelationComputation::adjust(CorrelationTable& table) {
    std::vector<double> p;
    for (const Pair& pair : m_pairs) p.push_back(pair.cell.correlation ? pair.cell.correlation->p.p : kNone);
    table.familySize = analysis::familySize(p);
    const auto adjusted = analysis::adjusted(p, table.adjustment);
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        if (m_pairs[i].cell.correlation) m_pairs[i].cell.adjustedP = adjusted[i];
    }
}

MaxT CorrelationComputation::adjustByMaxT() {
    using Permuted = analysis::Computed<PairPermutation>;
    std::vector<PermutedPair> family;
    for (const Pair& pair : m_pairs) {
        if (pair.cell.correlation) family.push_back({pair.x, pair.y});
    }
    const analysis::PermutationPlan permutationPlan{
        m_request.permutations, m_request.seed, m_request.confidence};
    MaxT result = m_covariates.empty() ? permuteFamily(family, m_columns, m_request.method, permutationPlan)
                                       : MaxT{0, false, permutationPlan.seed, Refusal::BadArgument};
    std::size_t i = 0;
    for (Pair& pair : m_pairs) {
        pair.cell.adjustedP.reset();
        if (!pair.cell.correlation) {
            pair.cell.permutation = Permuted(Refusal::Undefined, 0);
            continue;
        }
        const PermutedPair& permuted = family[i++];
        if (result.refusal) {
            pair.cell.permutation = Permuted(*result.refusal, 0);
            continue;
        }
        pair.cell.permutation =
            Permuted(PairPermutation{permuted.p, permuted.monteCarlo, result.permutations, result.isExact});
        pair.cell.adjustedP = permuted.adjustedP;
    }
    return result;
}

/// p is for independent cases that nobody picked; so is the interval by formula.
void CorrelationComputation::leaveTestsOut(CorrelationTable& table) {
    table.familySize = 0;
    for (Pair& pair : m_pairs) {
        leaveOutP(pair.cell.correlation);
        pair.cell.adjustedP.reset();
        if (m_isHandPicked) pair.cell.permutation.reset();
        if (m_resampling.cluster) leaveFormulasOut(pair.cell);
    }
}

} // namespace lacrima::findings
