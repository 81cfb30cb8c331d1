// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/Bootstrap.h"
#include "core/analysis/BootstrapMatrix.h"
#include "core/analysis/Kendall.h"
#include "core/analysis/Moments.h"
#include "core/analysis/Pearson.h"
#include "core/analysis/Polychoric.h"
#include "core/analysis/Polyserial.h"
#include "core/analysis/Robust.h"
#include "core/analysis/Spearman.h"

#include <cmath>
#include <limits>

namespace lacrima::analysis {
namespace {

Outcome<Correlation> correlationBy(Column x, Column y, CorrelationMethod method) {
    switch (method) {
    case CorrelationMethod::Pearson:
    case CorrelationMethod::PointBiserial:
        return pearson(x, y);
    case CorrelationMethod::Spearman:
        return spearman(x, y, kDefaultConfidence, IntervalMethod::None);
    case CorrelationMethod::KendallTauB:
        return kendall(x, y, kDefaultConfidence, IntervalMethod::None);
    case CorrelationMethod::Polychoric: {
        const auto fit = polychoric(x, y);
        if (!fit) return fit.refused();
        return fit->correlation;
    }
    case CorrelationMethod::PercentageBend:
        return percentageBend(x, y);
    case CorrelationMethod::Winsorised:
        return winsorised(x, y);
    case CorrelationMethod::Biweight:
        return biweight(x, y);
    case CorrelationMethod::Polyserial: {
        const auto fit = polyserial(x, y);
        if (!fit) return fit.refused();
        return fit->correlation;
    }
    case CorrelationMethod::Biserial:
        return biserialTest(x, y);
    case CorrelationMethod::Partial:
    case CorrelationMethod::SemiPartial:
        break;
    }
    return {Refusal::BadArgument, x.size()};
}

std::vector<double> chosen(std::span<const double> values, std::span<const std::uint32_t> positions) {
    std::vector<double> result;
    result.reserve(positions.size());
    for (const std::uint32_t position : positions) result.push_back(values[position]);
    return result;
}

} // namespace

double estimateOf(Column x, Column y, CorrelationMethod method) {
    const auto result = correlationBy(x, y, method);
    return result ? result->estimate : std::numeric_limits<double>::quiet_NaN();
}

Outcome<BootstrapResult> bootstrapCorrelation(
    Column x, Column y, CorrelationMethod method, const BootstrapPlan& plan) {
    const auto pairs = completePairs(x, y);
    if (!pairs) return pairs.refused();
    const auto whole = correlationBy(pairs->x, pairs->y, method);
    if (!whole) return whole.refused();
    if (method == CorrelationMethod::Pearson || method == CorrelationMethod::PointBiserial) {
        const std::vector<Column> columns{pairs->x, pairs->y};
        const auto both = bootstrapMatrix(columns, plan);
        if (!both) return both.refused();
        return both->pairs.front();
    }
    const Statistic statistic = [&pairs, method](std::span<const std::uint32_t> positions) {
        return estimateOf(chosen(pairs->x, positions), chosen(pairs->y, positions), method);
    };
    return bootstrap(pairs->n(), statistic, plan);
}

Outcome<BootstrapResult> bootstrapDifference(
    Column shared, Column first, Column second, CorrelationMethod method, const BootstrapPlan& plan) {
    const std::vector<Column> columns{shared, first, second};
    const auto rows = completeRows(columns);
    if (!rows) return rows.refused();
    for (std::size_t i = 1; i < 3; ++i) {
        const auto whole = correlationBy((*rows)[0], (*rows)[i], method);
        if (!whole) return whole.refused();
    }
    const Statistic statistic = [&rows, method](std::span<const std::uint32_t> positions) {
        const std::vector<double> common = chosen((*rows)[0], positions);
        return estimateOf(common, chosen((*rows)[1], positions), method) -
               estimateOf(common, chosen((*rows)[2], positions), method);
    };
    return bootstrap(rows->front().size(), statistic, plan);
}

} // namespace lacrima::analysis
