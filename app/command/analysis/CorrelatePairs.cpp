// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/CorrelatePairs.h"

#include "app/command/analysis/PairWork.h"
#include "app/command/analysis/RedundancyWords.h"
#include "core/analysis/correlation/CorrelationMatrix.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace lacrima::app {
namespace {

using analysis::Column;
using analysis::Computed;
using analysis::Correlation;
using analysis::CorrelationMethod;
using analysis::Refusal;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// The columns of the request, with the incomplete cases emptied when it is listwise.
class RequestColumns final {
public:
    RequestColumns(const DataInput& data, const CorrelateRequest& request)
        : m_data(data) {
        if (!request.isListwise) return;
        for (const auto* places : {&request.x, &request.y, &request.covariates})
            m_places.insert(m_places.end(), places->begin(), places->end());
        std::sort(m_places.begin(), m_places.end());
        m_places.erase(std::unique(m_places.begin(), m_places.end()), m_places.end());
        m_complete = listwiseColumns(data, m_places);
    }
    Column operator()(std::size_t place) const {
        if (m_places.empty()) return numbersOf(m_data, place);
        return m_complete[static_cast<std::size_t>(
            std::lower_bound(m_places.begin(), m_places.end(), place) - m_places.begin())];
    }

private:
    const DataInput& m_data;
    std::vector<std::size_t> m_places;
    std::vector<std::vector<double>> m_complete;
};

/// The places whose columns can take part in a family: finite and not the same for everyone.
std::vector<std::size_t> usable(const std::vector<std::size_t>& places, const RequestColumns& columns) {
    std::vector<std::size_t> kept;
    for (const std::size_t place : places) {
        const std::vector<double> present = analysis::presentValues(columns(place));
        if (!analysis::infiniteValues(columns(place)) && !analysis::isConstant(present))
            kept.push_back(place);
    }
    return kept;
}

/// p and adjusted p of all pairs from one set of permutations.
void permuteFamily(
    std::vector<CorrelatedPair>& pairs, const CorrelateRequest& request, const RequestColumns& columns) {
    const std::vector<std::size_t> x = usable(request.x, columns);
    const std::vector<std::size_t> y = usable(request.y, columns);
    std::vector<Column> xs;
    std::vector<Column> ys;
    for (const std::size_t place : x) xs.push_back(columns(place));
    for (const std::size_t place : y) ys.push_back(columns(place));
    const auto test = analysis::permutationFamily(
        xs, ys, request.method, {*request.permutations, request.resampling.plan.seed, request.confidence});
    for (CorrelatedPair& pair : pairs) {
        const auto atX = static_cast<std::size_t>(std::find(x.begin(), x.end(), pair.x) - x.begin());
        const auto atY = static_cast<std::size_t>(std::find(y.begin(), y.end(), pair.y) - y.begin());
        pair.adjustedP = kNone;
        if (!pair.result || !test || atX == x.size() || atY == y.size()) {
            pair.permutation = Computed<PermutedPair>(test ? Refusal::Undefined : test.refusal(), 0);
            continue;
        }
        const analysis::PermutationP& p = test->variables[atX * y.size() + atY];
        pair.permutation = Computed<PermutedPair>(PermutedPair{p, test->permutations, test->exact});
        pair.adjustedP = p.adjustedP;
    }
}

/// What takes the cases of a cluster as independent: the test, and the interval by formula.
void leaveFormulasOut(CorrelatedPair& pair) {
    pair.isClustered = true;
    if (!pair.result) return;
    Correlation estimate = *pair.result;
    estimate.p = {kNone, kNone};
    estimate.pMethod = analysis::PMethod::None;
    estimate.interval.reset();
    estimate.intervalMethod = analysis::IntervalMethod::None;
    estimate.statistic = kNone;
    estimate.degreesOfFreedom = 0;
    pair.result = estimate;
    if (pair.semiPartial) pair.semiPartial->regressionT = kNone;
    if (pair.semiPartial) pair.semiPartial->regressionP = estimate.p;
    if (pair.polychoric) pair.polychoric->standardError = kNone;
    if (pair.polyserial) pair.polyserial->standardError = kNone;
}

} // namespace

std::vector<CorrelatedPair> correlatePairs(const DataInput& data, const CorrelateRequest& request) {
    const RequestColumns columns(data, request);
    std::vector<Column> covariates;
    for (const std::size_t place : request.covariates) covariates.push_back(columns(place));
    std::vector<CorrelatedPair> pairs;
    std::set<std::pair<std::size_t, std::size_t>> seen;
    std::vector<double> p;
    for (const std::size_t x : request.x) {
        for (const std::size_t y : request.y) {
            if (x == y || !seen.insert(std::minmax(x, y)).second) continue;
            CorrelatedPair pair{x, y, {Refusal::Undefined, 0}};
            const PairWork work(request, columns(x), columns(y), covariates);
            work.correlate(pair);
            const bool isUsual = pair.why.isEmpty();
            if (isUsual && !pair.result && pair.result.refusal() == Refusal::RedundantCovariate)
                pair.why = redundancyWords(data, request.covariates, pair.result.refused());
            if (request.resampling.isAsked)
                pair.bootstrap = isUsual ? work.bootstrap() : Resampled{pair.result.refused(), {}, {}};
            if (request.permutations && !request.isMaxT)
                pair.permutation = isUsual ? work.permute() : Computed<PermutedPair>(pair.result.refused());
            if (request.resampling.cluster) leaveFormulasOut(pair);
            p.push_back(pair.result ? pair.result->p.p : kNone);
            pairs.push_back(std::move(pair));
        }
    }
    const std::vector<double> adjusted = analysis::adjusted(p, request.adjustment);
    for (std::size_t i = 0; i < pairs.size(); ++i) pairs[i].adjustedP = adjusted[i];
    if (request.isMaxT && !request.resampling.cluster) permuteFamily(pairs, request, columns);
    return pairs;
}

std::optional<double> smallestEigenvalue(const DataInput& data, const CorrelateRequest& request) {
    if (!request.isAllPairs || request.method != CorrelationMethod::Pearson ||
        request.covariateUse != Covariates::None || request.x.size() < 2)
        return std::nullopt;
    const RequestColumns columns(data, request);
    std::vector<Column> all;
    for (const std::size_t place : request.x) all.push_back(columns(place));
    analysis::MatrixPlan plan;
    plan.eigenvalue = true;
    const auto matrix = analysis::correlationMatrix(all, plan);
    if (!matrix || std::isnan(matrix->smallestEigenvalue)) return std::nullopt;
    return matrix->smallestEigenvalue;
}

} // namespace lacrima::app
