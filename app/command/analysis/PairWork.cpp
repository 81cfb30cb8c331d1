// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/PairWork.h"

#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/correlation/Robust.h"
#include "core/analysis/correlation/Spearman.h"
#include "core/analysis/table/CodedColumn.h"

#include <algorithm>
#include <limits>
#include <set>

namespace lacrima::app {
namespace {

using analysis::Column;
using analysis::Computed;
using analysis::Correlation;
using analysis::CorrelationMethod;
using analysis::Refusal;

constexpr std::size_t kTableFrom = 20000; ///< rows from which coded columns go through their table
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

bool hasTableForm(CorrelationMethod method) {
    return method == CorrelationMethod::Pearson || method == CorrelationMethod::Spearman ||
           method == CorrelationMethod::KendallTauB;
}

/// Two values over the cases that have both variables.
bool isDichotomous(Column column, Column other) {
    const auto pairs = analysis::completePairs(column, other);
    return pairs && std::set<double>(pairs->x.begin(), pairs->x.end()).size() == 2;
}

analysis::PartialScale scaleOf(const CorrelateRequest& request) {
    return request.method == CorrelationMethod::Spearman ? analysis::PartialScale::Ranks
                                                         : analysis::PartialScale::Values;
}

template<class Fit>
void keep(const Computed<Fit>& fit, std::optional<Fit>& kept, Computed<Correlation>& result) {
    if (fit) {
        kept = *fit;
        result = fit->correlation;
    } else {
        result = fit.refused();
    }
}

} // namespace

PairWork::PairWork(const CorrelateRequest& request, Column x, Column y, std::vector<Column> covariates)
    : m_request(request)
    , m_x(x)
    , m_y(y)
    , m_covariates(std::move(covariates)) {
    // The dichotomous or ordered variable is y of the library; the correlation is the same either way.
    if (request.method == CorrelationMethod::Biserial && !isDichotomous(y, x)) std::swap(m_x, m_y);
    if (request.method == CorrelationMethod::Polyserial) {
        m_side = analysis::orderedSide(x, y);
        if (m_side->isFirst) std::swap(m_x, m_y);
    }
}

void PairWork::correlate(CorrelatedPair& pair) const {
    pair.orderedSide = m_side;
    if (m_request.covariateUse != Covariates::None) return withCovariates(pair);
    const bool needsTwo = m_request.method == CorrelationMethod::PointBiserial ||
                          m_request.method == CorrelationMethod::Biserial;
    if (needsTwo && !isDichotomous(m_x, m_y) && !isDichotomous(m_y, m_x)) {
        pair.result = {Refusal::BadArgument, 0};
        pair.why = QStringLiteral("neither variable has exactly two values");
        return;
    }
    if (m_request.method == CorrelationMethod::Polychoric)
        return keep(analysis::polychoric(m_x, m_y, m_request.confidence), pair.polychoric, pair.result);
    if (m_request.method == CorrelationMethod::Polyserial)
        return keep(analysis::polyserial(m_x, m_y, m_request.confidence), pair.polyserial, pair.result);
    pair.result = single();
}

Resampled PairWork::bootstrap() const {
    const Resampling& resampling = m_request.resampling;
    if (m_covariates.empty() && !resampling.cluster)
        return {analysis::bootstrapCorrelation(m_x, m_y, m_request.method, resampling.plan), {}, {}};
    std::vector<Column> columns{m_x, m_y};
    columns.insert(columns.end(), m_covariates.begin(), m_covariates.end());
    return resampled(
        columns, [this](std::span<const Column> drawn) { return estimateOf(drawn); }, resampling);
}

Computed<PermutedPair> PairWork::permute() const {
    // Permuting one variable also breaks its tie with the covariates, which tests something else.
    if (!m_covariates.empty()) return {Refusal::BadArgument, m_x.size()};
    if (m_request.resampling.cluster) return {Refusal::Undefined, m_x.size()}; // cases are not exchangeable
    const std::vector<Column> xs{m_x};
    const auto test = analysis::permutationTest(xs, m_y, m_request.method,
        {*m_request.permutations, m_request.resampling.plan.seed, m_request.confidence});
    if (!test) return test.refused();
    return PermutedPair{test->variables.front(), test->permutations, test->exact};
}

void PairWork::withCovariates(CorrelatedPair& pair) const {
    const auto isCovariate = [&](std::size_t place) {
        const auto& all = m_request.covariates;
        return std::find(all.begin(), all.end(), place) != all.end();
    };
    if (isCovariate(pair.x) || isCovariate(pair.y)) {
        pair.result = {Refusal::RedundantCovariate, 0};
        pair.why = QStringLiteral("a variable of the pair is itself among the covariates");
        return;
    }
    const double confidence = m_request.confidence;
    if (m_request.covariateUse == Covariates::FromX)
        return keep(analysis::semiPartial(m_x, m_y, m_covariates, confidence, scaleOf(m_request)),
            pair.semiPartial, pair.result);
    pair.result = analysis::partial(m_x, m_y, m_covariates, confidence, scaleOf(m_request));
}

Computed<Correlation> PairWork::single() const {
    const double confidence = m_request.confidence;
    if (m_x.size() >= kTableFrom && hasTableForm(m_request.method)) {
        const auto codedX = analysis::encoded(m_x);
        const auto codedY = analysis::encoded(m_y);
        if (codedX && codedY) {
            const std::vector<analysis::CodedColumn> both{*codedX, *codedY};
            return fromTable(analysis::allPairTables(both).front());
        }
    }
    if (m_request.method == CorrelationMethod::Spearman) return analysis::spearman(m_x, m_y, confidence);
    if (m_request.method == CorrelationMethod::KendallTauB) return analysis::kendall(m_x, m_y, confidence);
    if (m_request.method == CorrelationMethod::Biserial) return analysis::biserialTest(m_x, m_y);
    if (m_request.method == CorrelationMethod::PercentageBend) return analysis::percentageBend(m_x, m_y);
    if (m_request.method == CorrelationMethod::Winsorised) return analysis::winsorised(m_x, m_y);
    if (m_request.method == CorrelationMethod::Biweight) return analysis::biweight(m_x, m_y);
    return analysis::pearson(m_x, m_y, confidence);
}

/// Large columns of few values: everything from their table.
Computed<Correlation> PairWork::fromTable(const analysis::PairTable& table) const {
    const double confidence = m_request.confidence;
    if (m_request.method == CorrelationMethod::Spearman) return analysis::spearman(table, confidence);
    if (m_request.method == CorrelationMethod::KendallTauB) return analysis::kendall(table, confidence);
    return analysis::pearson(table, confidence);
}

double PairWork::estimateOf(std::span<const Column> drawn) const {
    if (m_covariates.empty()) return analysis::estimateOf(drawn[0], drawn[1], m_request.method);
    const auto others = drawn.subspan(2);
    if (m_request.covariateUse == Covariates::FromX) {
        const auto part =
            analysis::semiPartial(drawn[0], drawn[1], others, m_request.confidence, scaleOf(m_request));
        return part ? part->correlation.estimate : kNone;
    }
    const auto part = analysis::partial(drawn[0], drawn[1], others, m_request.confidence, scaleOf(m_request));
    return part ? part->estimate : kNone;
}

} // namespace lacrima::app
