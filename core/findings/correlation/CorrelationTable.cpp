// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/CorrelationTable.h"

#include "core/analysis/correlation/CorrelationMatrix.h"
#include "core/analysis/resampling/Permutation.h"
#include "core/findings/HandPicked.h"
#include "core/findings/correlation/Coefficient.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>

namespace lacrima::findings {
namespace {

using analysis::Column;
using analysis::CorrelationMethod;
using analysis::Refusal;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kNearlyPerfect = 1 - 1e-12;
constexpr std::size_t kWorthwhile = 3; ///< the whole matrix is made when a third of it is wanted

/// The request with its columns looked up, each once.
class Computation {
public:
    Computation(const dataset::Dataset& dataset, const CorrelationRequest& request)
        : m_request(request)
        , m_isHandPicked(dataset.isHandPicked) {
        for (const QString& name : request.xs + request.ys) take(dataset, name);
        m_variables = m_columns.size();
        for (const QString& name : request.covariates) {
            const dataset::DataColumn* column = dataset.column(name);
            if (column == nullptr)
                m_covariateRefusal = Refusal::TooFewObservations;
            else if (!isMeasured(*column))
                m_covariateRefusal = Refusal::BadArgument;
            else
                m_covariates.push_back(column->numbers());
        }
        if (request.isListwise || request.isMaxT) deleteListwise();
        if (request.isClusterBootstrap) m_clinicians = clinicianNumbers(dataset);
    }

    CorrelationTable table() {
        layOut();
        const auto pairs = m_pairs.size();
        if (!fillFromMatrix()) {
            tbb::parallel_for(tbb::blocked_range<std::size_t>(0, pairs, 8), [&](const auto& range) {
                for (std::size_t i = range.begin(); i < range.end() && !isCancelled(); ++i) fill(m_pairs[i]);
            });
        }
        resample();
        CorrelationTable table;
        table.adjustment = m_request.isMaxT ? analysis::Adjustment::None : m_request.adjustment;
        table.confidence = m_request.confidence;
        table.method = m_request.covariates.isEmpty() ? m_request.method : CorrelationMethod::Partial;
        table.covariates = m_request.covariates;
        table.smallestEigenvalue = m_smallestEigenvalue;
        adjust(table);
        if (m_request.isMaxT && !isCancelled()) table.maxT = adjustByMaxT();
        const bool isByCluster = m_request.isClusterBootstrap && m_request.resamples > 0;
        if (isByCluster || m_isHandPicked) leaveTestsOut(table, isByCluster);
        for (Pair& pair : m_pairs) table.add(std::move(pair.cell));
        return table;
    }

private:
    struct Pair {
        int x = -1; ///< positions in m_columns; -1: the dataset has no such variable
        int y = -1;
        CorrelationCell cell;
    };

    void take(const dataset::Dataset& dataset, const QString& name) {
        const dataset::DataColumn* column = dataset.column(name);
        if (column == nullptr || m_positions.contains(name)) return;
        m_positions.insert(name, static_cast<int>(m_columns.size()));
        m_columns.push_back(column->numbers());
        m_sources.push_back(column);
        m_isMeasured.push_back(isMeasured(*column));
    }

    /// Puts copies in the place of the columns, with every incomplete case missing throughout.
    void deleteListwise() {
        std::vector<Column> all(m_columns);
        all.insert(all.end(), m_covariates.begin(), m_covariates.end());
        const std::size_t rows = all.empty() ? 0 : all.front().size();
        std::vector<bool> isComplete(rows, true);
        for (const Column& column : all) {
            for (std::size_t i = 0; i < rows; ++i) isComplete[i] = isComplete[i] && !std::isnan(column[i]);
        }
        m_copies.reserve(m_variables);
        for (Column& column : m_columns) {
            std::vector<double> copy(column.begin(), column.end());
            for (std::size_t i = 0; i < rows; ++i) {
                if (!isComplete[i]) copy[i] = kNone;
            }
            m_copies.push_back(std::move(copy));
            column = m_copies.back();
        }
    }

    void layOut() {
        QHash<std::pair<QString, QString>, bool> seen;
        for (const QString& x : m_request.xs) {
            for (const QString& y : m_request.ys) {
                if (x == y || seen.contains({x, y}) || seen.contains({y, x})) continue;
                seen.insert({x, y}, true);
                Pair pair{m_positions.value(x, -1), m_positions.value(y, -1), {}};
                pair.cell.x = x;
                pair.cell.y = y;
                if (pair.x >= 0 && pair.y >= 0)
                    pair.cell.partWhole = dataset::partWhole(*m_sources[static_cast<std::size_t>(pair.x)],
                        *m_sources[static_cast<std::size_t>(pair.y)]);
                m_pairs.push_back(std::move(pair));
            }
        }
    }

    Column column(int position) const { return m_columns[static_cast<std::size_t>(position)]; }

    std::optional<Refusal> refusalOf(const Pair& pair) const {
        if (pair.x < 0 || pair.y < 0) return Refusal::TooFewObservations;
        if (m_covariateRefusal) return m_covariateRefusal;
        const bool areNumbers =
            m_isMeasured[static_cast<std::size_t>(pair.x)] && m_isMeasured[static_cast<std::size_t>(pair.y)];
        if (!areNumbers) return Refusal::BadArgument;
        if (m_request.covariates.contains(pair.cell.x) || m_request.covariates.contains(pair.cell.y))
            return Refusal::BadArgument;
        return std::nullopt;
    }

    /// p is for independent cases that nobody picked; so is the interval by formula.
    void leaveTestsOut(CorrelationTable& table, bool isByCluster) {
        table.familySize = 0;
        for (Pair& pair : m_pairs) {
            leaveOutP(pair.cell.correlation);
            pair.cell.adjustedP.reset();
            pair.cell.permutationP.reset();
            if (!isByCluster || !pair.cell.correlation) continue;
            pair.cell.correlation->interval.reset();
            pair.cell.correlation->intervalMethod = analysis::IntervalMethod::None;
        }
    }

    bool isCancelled() const { return m_request.isCancelled && m_request.isCancelled(); }

    void fill(Pair& pair) const {
        pair.cell.refusal = refusalOf(pair);
        if (pair.cell.refusal) return;
        const auto outcome =
            coefficient(column(pair.x), column(pair.y), m_request.method, m_covariates, m_request.confidence);
        pair.cell.n = outcome ? outcome->n : outcome.refused().n;
        if (outcome && m_request.method == CorrelationMethod::Polyserial)
            pair.cell.isXOrdered = isFirstOrdered(column(pair.x), column(pair.y));
        if (outcome)
            pair.cell.correlation = *outcome;
        else
            pair.cell.refusal = outcome.refusal();
    }

    /// Pearson's r of many pairs of few variables, all at once. False when it does not pay or cannot be.
    bool fillFromMatrix() {
        if (m_request.method != CorrelationMethod::Pearson || !m_request.covariates.isEmpty()) return false;
        std::size_t known = 0;
        for (const Pair& pair : m_pairs) known += pair.x >= 0 && pair.y >= 0 ? 1 : 0;
        if (known == 0) return false;
        const std::size_t all = m_variables * (m_variables - 1) / 2;
        const bool isSquare = known == all;
        if (!isSquare && kWorthwhile * known < all) return false;
        analysis::MatrixPlan plan;
        plan.confidence = m_request.confidence;
        plan.eigenvalue =
            isSquare && std::all_of(m_isMeasured.begin(), m_isMeasured.end(), [](bool is) { return is; });
        const auto matrix = analysis::correlationMatrix(m_columns, plan);
        if (!matrix) return false;
        if (plan.eigenvalue && !std::isnan(matrix->smallestEigenvalue))
            m_smallestEigenvalue = matrix->smallestEigenvalue;
        std::vector<bool> hasTwoValues;
        for (const Column& values : m_columns) hasTwoValues.push_back(isDichotomous(values));
        for (Pair& pair : m_pairs) {
            pair.cell.refusal = refusalOf(pair);
            if (pair.cell.refusal) continue;
            const auto x = static_cast<std::size_t>(pair.x);
            const auto y = static_cast<std::size_t>(pair.y);
            take(pair, matrix->at(x, y), x > y, hasTwoValues[x] || hasTwoValues[y]);
        }
        return true;
    }

    static bool isDichotomous(Column column) {
        double first = kNone;
        double second = kNone;
        for (const double value : column) {
            if (std::isnan(value) || value == first || value == second) continue;
            if (!std::isnan(second)) return false;
            (std::isnan(first) ? first : second) = value;
        }
        return !std::isnan(second);
    }

    void take(Pair& pair, const analysis::MatrixCell& from, bool isTurned, bool isPointBiserial) const {
        if (std::abs(from.r) > kNearlyPerfect) return fill(pair); // it may be a line, to the last digit
        pair.cell.n = from.n;
        if (!from.hasValue()) {
            pair.cell.refusal = from.refusal;
            if (isTurned && from.refusal == Refusal::NoVarianceX) pair.cell.refusal = Refusal::NoVarianceY;
            if (isTurned && from.refusal == Refusal::NoVarianceY) pair.cell.refusal = Refusal::NoVarianceX;
            if (isTurned && from.refusal == Refusal::NothingLeftX) pair.cell.refusal = Refusal::NothingLeftY;
            if (isTurned && from.refusal == Refusal::NothingLeftY) pair.cell.refusal = Refusal::NothingLeftX;
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

    void resample() {
        if (m_request.resamples == 0 && m_request.permutations == 0) return;
        for (Pair& pair : m_pairs) {
            if (isCancelled()) return;
            if (!pair.cell.correlation) continue;
            if (m_request.resamples > 0) addBootstrap(pair);
            if (isCancelled()) return;
            if (m_request.permutations > 0 && !m_request.isMaxT) addPermutations(pair);
        }
    }

    void addBootstrap(Pair& pair) const {
        analysis::BootstrapPlan plan;
        plan.resamples = m_request.resamples;
        plan.seed = m_request.seed;
        plan.confidence = m_request.confidence;
        std::optional<Column> cluster;
        if (m_request.isClusterBootstrap) cluster = m_clinicians;
        const auto outcome = coefficientBootstrap(
            column(pair.x), column(pair.y), m_request.method, m_covariates, plan, cluster);
        if (outcome)
            pair.cell.bootstrap = *outcome;
        else
            pair.cell.bootstrapRefusal = outcome.refusal();
    }

    void addPermutations(Pair& pair) const {
        if (!m_covariates.empty()) {
            pair.cell.permutationRefusal = Refusal::BadArgument;
            return;
        }
        const Column x = column(pair.x);
        analysis::PermutationPlan plan;
        plan.permutations = m_request.permutations;
        plan.seed = m_request.seed;
        const auto outcome =
            analysis::permutationTest(std::span(&x, 1), column(pair.y), m_request.method, plan);
        if (outcome)
            pair.cell.permutationP = outcome->variables.front().p;
        else
            pair.cell.permutationRefusal = outcome.refusal();
    }

    void adjust(CorrelationTable& table) {
        std::vector<double> p;
        for (const Pair& pair : m_pairs)
            p.push_back(pair.cell.correlation ? pair.cell.correlation->p.p : kNone);
        table.familySize = analysis::familySize(p);
        const auto adjusted = analysis::adjusted(p, table.adjustment);
        for (std::size_t i = 0; i < m_pairs.size(); ++i) {
            if (m_pairs[i].cell.correlation) m_pairs[i].cell.adjustedP = adjusted[i];
        }
    }

    MaxT adjustByMaxT() {
        std::vector<PermutedPair> family;
        for (const Pair& pair : m_pairs) {
            if (pair.cell.correlation) family.push_back({pair.x, pair.y});
        }
        analysis::PermutationPlan plan;
        plan.permutations = m_request.permutations;
        plan.seed = m_request.seed;
        plan.confidence = m_request.confidence;
        MaxT result = m_covariates.empty() ? permuteFamily(family, m_columns, m_request.method, plan)
                                           : MaxT{0, false, plan.seed, Refusal::BadArgument};
        std::size_t i = 0;
        for (Pair& pair : m_pairs) {
            pair.cell.adjustedP.reset();
            if (!pair.cell.correlation) continue;
            if (!result.refusal) {
                pair.cell.permutationP = family[i].p;
                pair.cell.adjustedP = family[i].adjustedP;
            }
            ++i;
        }
        return result;
    }

    const CorrelationRequest& m_request;
    const bool m_isHandPicked;
    QHash<QString, int> m_positions;
    std::vector<const dataset::DataColumn*> m_sources;
    std::vector<Column> m_columns;
    std::size_t m_variables = 0;
    std::vector<bool> m_isMeasured;
    std::vector<Column> m_covariates;
    std::optional<Refusal> m_covariateRefusal;
    std::vector<std::vector<double>> m_copies;
    std::vector<double> m_clinicians;
    std::vector<Pair> m_pairs;
    std::optional<double> m_smallestEigenvalue;
};

} // namespace

void CorrelationTable::add(CorrelationCell cell) {
    m_index.insert({cell.x, cell.y}, cells.size());
    cells.push_back(std::move(cell));
}

const CorrelationCell* CorrelationTable::cell(const QString& x, const QString& y) const {
    auto found = m_index.constFind({x, y});
    if (found == m_index.constEnd()) found = m_index.constFind({y, x});
    return found == m_index.constEnd() ? nullptr : &cells[*found];
}

const CorrelationCell* CorrelationTable::strongest() const {
    const CorrelationCell* best = nullptr;
    for (const CorrelationCell& cell : cells) {
        if (!cell.correlation || cell.partWhole != dataset::PartWhole::None) continue;
        if (best == nullptr || std::abs(cell.correlation->estimate) > std::abs(best->correlation->estimate))
            best = &cell;
    }
    return best;
}

CorrelationTable correlate(const dataset::Dataset& dataset, const CorrelationRequest& request) {
    return Computation(dataset, request).table();
}

} // namespace lacrima::findings
