// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/CoefficientPanel.h"

#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/correlation/Polyserial.h"
#include "core/findings/HandPicked.h"
#include "core/findings/correlation/Coefficient.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <span>

namespace lacrima::findings {
namespace {

using analysis::Column;
using analysis::Computed;
using analysis::Correlation;
using analysis::CorrelationMethod;
using analysis::Refusal;

constexpr std::size_t kMostOrderedValues = 10;
constexpr std::size_t kCasesInFull = 1000; ///< with more of them resampling takes long
constexpr std::size_t kLeastResamples = 200;

bool isOrderedWithFewValues(const dataset::DataColumn& column) {
    std::set<double> values;
    for (const double value : column.numbers()) {
        if (!std::isnan(value)) values.insert(value);
    }
    return column.measure == dataset::Measure::Ordinal && values.size() <= kMostOrderedValues;
}

int signOf(double value) {
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

class Panel {
public:
    Panel(const dataset::DataColumn& x, const dataset::DataColumn& y, std::vector<Column> covariates,
        const CoefficientPanelRequest& request)
        : m_x(x)
        , m_y(y)
        , m_covariates(std::move(covariates))
        , m_request(request) {}

    std::vector<CoefficientRow> rows() const {
        std::vector<CoefficientRow> rows;
        for (const CorrelationMethod method : methods()) rows.push_back(row(method));
        return rows;
    }

    void addBootstrap(CoefficientRow& row) const {
        const Resampled drawn = coefficientBootstrap(m_x.numbers(), m_y.numbers(), covariatesOf(row.method),
            {row.method, CovariateUse::FromBoth, m_request.confidence},
            {m_request.resamples, m_request.bootstrapKind, m_request.seed});
        const auto& outcome = drawn.result;
        if (!outcome) return;
        row.bootstrap = *outcome;
        row.interval = outcome->interval;
        row.intervalMethod = outcome->kind;
    }

private:
    std::vector<CorrelationMethod> methods() const {
        std::vector<CorrelationMethod> methods{
            CorrelationMethod::Pearson, CorrelationMethod::Spearman, CorrelationMethod::KendallTauB};
        const bool isXOrdered = isOrderedWithFewValues(m_x);
        const bool isYOrdered = isOrderedWithFewValues(m_y);
        if (isXOrdered && isYOrdered) methods.push_back(CorrelationMethod::Polychoric);
        if (isXOrdered != isYOrdered) methods.push_back(CorrelationMethod::Polyserial);
        methods.insert(methods.end(),
            {CorrelationMethod::PercentageBend, CorrelationMethod::Winsorised, CorrelationMethod::Biweight});
        if (!m_request.covariates.isEmpty()) methods.push_back(CorrelationMethod::Partial);
        return methods;
    }

    std::span<const Column> covariatesOf(CorrelationMethod method) const {
        return method == CorrelationMethod::Partial ? std::span<const Column>(m_covariates)
                                                    : std::span<const Column>();
    }

    bool isOneHeldConstant() const {
        return m_request.covariates.contains(m_request.x) || m_request.covariates.contains(m_request.y);
    }

    Computed<Correlation> estimate(CorrelationMethod method) const {
        if (method == CorrelationMethod::Partial && isOneHeldConstant())
            return {Refusal::BadArgument, m_x.numbers().size()};
        if (method != CorrelationMethod::Polyserial)
            return coefficient(
                m_x.numbers(), m_y.numbers(), method, covariatesOf(method), m_request.confidence);
        const bool isXOrdered = isOrderedWithFewValues(m_x);
        const auto fit = analysis::polyserial(
            (isXOrdered ? m_y : m_x).numbers(), (isXOrdered ? m_x : m_y).numbers(), m_request.confidence);
        if (!fit) return fit.refused();
        return fit->correlation;
    }

    CoefficientRow row(CorrelationMethod method) const {
        CoefficientRow row;
        row.method = method;
        const auto outcome = estimate(method);
        if (!outcome) {
            row.refusal = outcome.refusal();
            row.n = outcome.refused().n;
            return row;
        }
        row.n = outcome->n;
        row.correlation = *outcome;
        row.interval = outcome->interval;
        row.intervalMethod = outcome->intervalMethod;
        return row;
    }

    const dataset::DataColumn& m_x;
    const dataset::DataColumn& m_y;
    std::vector<Column> m_covariates;
    const CoefficientPanelRequest& m_request;
};

/// What more than half say, or what the first (Pearson's) says.
int mostOf(const std::vector<int>& voices) {
    std::map<int, std::size_t> counts;
    for (const int voice : voices) {
        if (2 * ++counts[voice] > voices.size()) return voice;
    }
    return voices.front();
}

bool areEqual(const std::vector<int>& voices) {
    return !voices.empty() &&
           std::all_of(voices.begin(), voices.end(), [&](int voice) { return voice == voices.front(); });
}

Agreement agreementOf(const std::vector<CoefficientRow>& rows) {
    Agreement agreement;
    std::vector<int> signs;
    std::vector<int> sides;
    for (const CoefficientRow& row : rows) {
        if (row.correlation) signs.push_back(signOf(row.correlation->estimate));
        if (const auto side = row.side()) sides.push_back(*side);
    }
    agreement.compared = signs.size();
    if (signs.empty()) return agreement;
    agreement.doSignsAgree = areEqual(signs) && signs.front() != 0;
    agreement.doIntervalsAgree = areEqual(sides);
    if (!sides.empty()) agreement.side = mostOf(sides);
    const int sign = mostOf(signs);
    for (const CoefficientRow& row : rows) {
        if (!row.correlation) continue;
        const bool hasOtherSign = signOf(row.correlation->estimate) != sign;
        const bool liesOtherwise = row.side() && row.side() != agreement.side;
        if (hasOtherSign || liesOtherwise) agreement.differing.push_back(row.method);
    }
    return agreement;
}

std::vector<Column> covariatesOf(const dataset::Dataset& dataset, const CoefficientPanelRequest& request) {
    std::vector<Column> covariates;
    for (const QString& name : request.covariates) {
        if (const dataset::DataColumn* column = dataset.column(name)) covariates.push_back(column->numbers());
    }
    return covariates;
}

} // namespace

std::optional<int> CoefficientRow::side() const {
    if (!interval) return std::nullopt;
    return interval->low > 0 ? 1 : interval->high < 0 ? -1 : 0;
}

const Correlation* CoefficientPanel::pearson() const {
    for (const CoefficientRow& row : rows) {
        if (row.method == CorrelationMethod::Pearson && row.correlation) return &*row.correlation;
    }
    return nullptr;
}

bool takesLong(std::size_t cases) {
    return cases > kCasesInFull;
}

CoefficientPanelRequest affordable(CoefficientPanelRequest request, std::size_t cases) {
    if (!takesLong(cases)) return request;
    request.resamples = std::max(kLeastResamples, request.resamples * kCasesInFull / cases);
    request.bootstrapKind = analysis::IntervalMethod::BootstrapPercentile;
    return request;
}

Computed<CoefficientPanel> sensitivity(
    const dataset::Dataset& dataset, const CoefficientPanelRequest& request) {
    const dataset::DataColumn* x = dataset.column(request.x);
    const dataset::DataColumn* y = dataset.column(request.y);
    if (x == nullptr || y == nullptr) return {Refusal::TooFewObservations, 0};
    if (request.x == request.y) return {Refusal::BadArgument, dataset.rowCount()};
    if (!isMeasured(*x) || !isMeasured(*y)) return {Refusal::BadArgument, dataset.rowCount()};
    std::vector<Column> covariates = covariatesOf(dataset, request);
    if (covariates.size() != static_cast<std::size_t>(request.covariates.size()))
        return {Refusal::TooFewObservations, 0};
    CoefficientPanel result;
    result.x = request.x;
    result.y = request.y;
    result.confidence = request.confidence;
    result.isXOrdered = isOrderedWithFewValues(*x) && !isOrderedWithFewValues(*y);
    result.rows = Panel(*x, *y, std::move(covariates), request).rows();
    if (dataset.isHandPicked) {
        for (CoefficientRow& row : result.rows) leaveOutP(row.correlation);
    }
    result.agreement = agreementOf(result.rows);
    if (request.resamples > 0) addBootstrapIntervals(result, dataset, request);
    return result;
}

void addBootstrapIntervals(
    CoefficientPanel& panel, const dataset::Dataset& dataset, const CoefficientPanelRequest& request) {
    const dataset::DataColumn* x = dataset.column(request.x);
    const dataset::DataColumn* y = dataset.column(request.y);
    if (x == nullptr || y == nullptr) return;
    const Panel maker(*x, *y, covariatesOf(dataset, request), request);
    for (CoefficientRow& row : panel.rows) {
        if (row.correlation && !row.interval) maker.addBootstrap(row);
    }
    panel.agreement = agreementOf(panel.rows);
}

analysis::Computed<analysis::FittedLine> lineThrough(
    const dataset::Dataset& dataset, const QString& x, const QString& y, double confidence) {
    const dataset::DataColumn* first = dataset.column(x);
    const dataset::DataColumn* second = dataset.column(y);
    if (first == nullptr || second == nullptr) return {Refusal::TooFewObservations, 0};
    return analysis::fitLine(first->numbers(), second->numbers(), confidence);
}

std::optional<double> criticalR(std::size_t n) {
    const auto smallest = analysis::criticalR(n);
    return smallest ? std::optional(*smallest) : std::nullopt;
}

} // namespace lacrima::findings
