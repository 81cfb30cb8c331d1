// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/scale/ScaleReliability.h"

#include <cmath>
#include <utility>
#include <vector>

namespace lacrima::findings {
namespace {

using analysis::Column;

/// The items keyed in one direction; those that are not turned are not copied.
struct KeyedItems {
    std::vector<std::vector<double>> turned;
    std::vector<Column> columns;
    std::optional<OutOfRange> outOfRange;
    bool isUnknown = false;
};

std::optional<std::size_t> firstOutside(Column column, const DeclaredRange& range) {
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column[row] < range.low || column[row] > range.high) return row;
    }
    return std::nullopt;
}

KeyedItems keyed(const dataset::Dataset& dataset, const ReliabilityRequest& request) {
    KeyedItems items;
    items.turned.reserve(static_cast<std::size_t>(request.items.size()));
    for (const QString& name : request.items) {
        const dataset::DataColumn* column = dataset.column(name);
        if (column == nullptr) {
            items.isUnknown = true;
            return items;
        }
        items.columns.push_back(column->numbers());
        if (!request.range) continue;
        if (const auto row = firstOutside(column->numbers(), *request.range)) {
            items.outOfRange = OutOfRange{name, *row};
            return items;
        }
        if (!request.reversed.contains(name)) continue;
        auto turned = analysis::reversed(column->numbers(), request.range->low, request.range->high);
        if (!turned) continue;
        items.turned.push_back(std::move(turned).value());
        items.columns.back() = items.turned.back();
    }
    return items;
}

} // namespace

ScaleReliability reliabilityOf(const dataset::Dataset& dataset, const ReliabilityRequest& request) {
    ScaleReliability result;
    const KeyedItems items = keyed(dataset, request);
    result.outOfRange = items.outOfRange;
    if (items.isUnknown) {
        result.reliability = {analysis::Refusal::TooFewObservations, 0};
        result.omega = {analysis::Refusal::TooFewObservations, 0};
    }
    if (items.isUnknown || items.outOfRange) return result;
    const auto covariance = analysis::itemCovariance(items.columns);
    if (covariance) {
        result.reliability = analysis::reliability(*covariance, request.confidence);
        result.omega = analysis::omegaTotal(*covariance);
    } else {
        result.reliability = covariance.refused();
        result.omega = covariance.refused();
    }
    if (request.isOrdinal) result.ordinal = analysis::ordinalReliability(items.columns);
    std::vector<std::size_t> against;
    if (result.reliability)
        against = result.reliability->suggestReverse;
    else if (result.reliability.refusal() == analysis::Refusal::ConstantTotal)
        against = result.reliability.refused().positions;
    for (const std::size_t i : against)
        result.againstTheRest.append(request.items[static_cast<qsizetype>(i)]);
    return result;
}

} // namespace lacrima::findings
