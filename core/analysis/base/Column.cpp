// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/base/Column.h"

#include <algorithm>
#include <cmath>

namespace lacrima::analysis {

std::optional<Refused> infiniteValues(Column column) {
    constexpr std::size_t kNamed = 16;
    Refused refused{Refusal::InfiniteValue, column.size(), {}};
    for (std::size_t i = 0; i < column.size() && refused.positions.size() < kNamed; ++i) {
        if (std::isinf(column[i])) refused.positions.push_back(i);
    }
    if (refused.positions.empty()) return std::nullopt;
    return refused;
}

std::vector<double> presentValues(Column column) {
    std::vector<double> values;
    values.reserve(column.size());
    for (const double value : column) {
        if (!std::isnan(value)) values.push_back(value);
    }
    return values;
}

Computed<PairedValues> completePairs(Column x, Column y) {
    if (x.size() != y.size()) return {Refusal::LengthMismatch, std::min(x.size(), y.size())};
    if (auto refused = infiniteValues(x)) return *std::move(refused);
    if (auto refused = infiniteValues(y)) return *std::move(refused);
    PairedValues pairs;
    pairs.x.reserve(x.size());
    pairs.y.reserve(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (std::isnan(x[i]) || std::isnan(y[i])) continue;
        pairs.x.push_back(x[i]);
        pairs.y.push_back(y[i]);
    }
    return pairs;
}

Computed<std::vector<std::vector<double>>> completeRows(std::span<const Column> columns) {
    std::vector<std::vector<double>> kept(columns.size());
    if (columns.empty()) return kept;
    const std::size_t rows = columns.front().size();
    for (const Column column : columns) {
        if (column.size() != rows) return {Refusal::LengthMismatch, std::min(rows, column.size())};
        if (auto refused = infiniteValues(column)) return *std::move(refused);
    }
    for (std::size_t i = 0; i < rows; ++i) {
        const auto missing = [i](Column column) { return std::isnan(column[i]); };
        if (std::any_of(columns.begin(), columns.end(), missing)) continue;
        for (std::size_t c = 0; c < columns.size(); ++c) kept[c].push_back(columns[c][i]);
    }
    return kept;
}

bool isComplete(Column column) {
    return std::all_of(column.begin(), column.end(), [](double value) { return std::isfinite(value); });
}

bool isConstant(Column column) {
    return std::adjacent_find(column.begin(), column.end(), std::not_equal_to<>()) == column.end();
}

} // namespace lacrima::analysis
