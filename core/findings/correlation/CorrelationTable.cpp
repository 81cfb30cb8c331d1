// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/CorrelationTable.h"

#include "core/findings/correlation/CorrelationComputation.h"

#include <cmath>

namespace lacrima::findings {

const analysis::BootstrapResult* CorrelationCell::bootstrap() const {
    return resampled && resampled->result ? &*resampled->result : nullptr;
}

std::optional<analysis::Refusal> CorrelationCell::bootstrapRefusal() const {
    return resampled && !resampled->result ? std::optional(resampled->result.refusal()) : std::nullopt;
}

std::optional<double> CorrelationCell::permutationP() const {
    return permutation && *permutation ? std::optional((*permutation)->p) : std::nullopt;
}

std::optional<analysis::Refusal> CorrelationCell::permutationRefusal() const {
    return permutation && !*permutation ? std::optional(permutation->refusal()) : std::nullopt;
}

std::optional<bool> CorrelationCell::isXOrdered() const {
    return correlation && detail.orderedSide ? std::optional(detail.orderedSide->isFirst) : std::nullopt;
}

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
    return CorrelationComputation(dataset, request).table();
}

} // namespace lacrima::findings
