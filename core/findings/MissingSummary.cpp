// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/MissingSummary.h"

#include <algorithm>
#include <bit>
#include <map>

namespace lacrima::findings {
namespace {

bool isOfCells(const DataColumn& column) {
    return column.role == ColumnRole::Item || column.role == ColumnRole::Option ||
           column.role == ColumnRole::Additional;
}

std::vector<const DataColumn*> chosenColumns(const Dataset& dataset, const QStringList& names) {
    std::vector<const DataColumn*> chosen;
    for (const QString& name : names) {
        if (const DataColumn* column = dataset.column(name)) chosen.push_back(column);
    }
    if (!names.isEmpty()) return chosen;
    for (const DataColumn& column : dataset.columns) {
        if (isOfCells(column)) chosen.push_back(&column);
    }
    return chosen;
}

VariableMissing countStates(const DataColumn& column) {
    VariableMissing counts;
    counts.name = column.name;
    counts.instrument = column.instrument;
    for (const CellState state : column.states()) ++counts.byState[static_cast<std::size_t>(state)];
    counts.valid = counts.of(CellState::Answered);
    return counts;
}

BlockMissing countBlock(
    const QString& instrument, const std::vector<const DataColumn*>& columns, std::size_t rows) {
    BlockMissing block;
    block.instrument = instrument;
    block.variables = columns.size();
    for (std::size_t row = 0; row < rows; ++row) {
        std::size_t answered = 0;
        std::size_t missing = 0;
        for (const DataColumn* column : columns) {
            const CellState state = column->cellStates[row];
            answered += state == CellState::Answered ? 1U : 0U;
            missing += state != CellState::Answered && state != CellState::NotApplicable ? 1U : 0U;
        }
        if (answered == 0)
            ++block.none;
        else
            ++(missing == 0 ? block.complete : block.partial);
    }
    return block;
}

std::vector<BlockMissing> countBlocks(const Dataset& dataset) {
    std::vector<QString> order;
    std::map<QString, std::vector<const DataColumn*>> columns;
    for (const DataColumn& column : dataset.columns) {
        if (column.instrument.isEmpty() || !isOfCells(column)) continue;
        auto& ofBlock = columns[column.instrument];
        if (ofBlock.empty()) order.push_back(column.instrument);
        ofBlock.push_back(&column);
    }
    std::vector<BlockMissing> blocks;
    for (const QString& instrument : order)
        blocks.push_back(countBlock(instrument, columns[instrument], dataset.rows.size()));
    return blocks;
}

std::vector<MissingPattern> findPatterns(const std::vector<const DataColumn*>& columns, std::size_t rows) {
    std::map<std::vector<bool>, std::vector<std::size_t>> found;
    std::vector<bool> isMissing(columns.size());
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            isMissing[i] = columns[i]->cellStates[row] != CellState::Answered;
        found[isMissing].push_back(row);
    }
    std::vector<MissingPattern> patterns;
    for (auto& [flags, ofPattern] : found) patterns.push_back({flags, std::move(ofPattern)});
    std::stable_sort(patterns.begin(), patterns.end(), [](const auto& one, const auto& other) {
        if (one.count() != other.count()) return one.count() > other.count();
        return one.missingVariables() < other.missingVariables();
    });
    return patterns;
}

/// A bit a row: 1 where there is a number.
std::vector<std::uint64_t> answeredBits(const DataColumn& column) {
    constexpr std::size_t kBits = 64;
    std::vector<std::uint64_t> bits((column.cellStates.size() + kBits - 1) / kBits);
    for (std::size_t row = 0; row < column.cellStates.size(); ++row) {
        if (column.cellStates[row] == CellState::Answered)
            bits[row / kBits] |= std::uint64_t{1} << (row % kBits);
    }
    return bits;
}

std::size_t commonBits(const std::vector<std::uint64_t>& one, const std::vector<std::uint64_t>& other) {
    std::size_t common = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        common += static_cast<std::size_t>(std::popcount(one[i] & other[i]));
    return common;
}

} // namespace

std::size_t VariableMissing::missing() const {
    std::size_t rows = 0;
    for (const std::size_t count : byState) rows += count;
    return rows - valid;
}

std::size_t MissingPattern::missingVariables() const {
    return static_cast<std::size_t>(std::count(isMissing.begin(), isMissing.end(), true));
}

MissingSummary summarizeMissing(const Dataset& dataset, const QStringList& variables) {
    MissingSummary summary;
    summary.rows = dataset.rows.size();
    const auto columns = chosenColumns(dataset, variables);
    for (const DataColumn* column : columns) summary.variables.push_back(countStates(*column));
    summary.blocks = countBlocks(dataset);
    summary.patterns = findPatterns(columns, summary.rows);
    for (const MissingPattern& pattern : summary.patterns) {
        if (pattern.missingVariables() == 0) summary.completeRows = pattern.count();
    }
    return summary;
}

PairwiseCounts countPairs(const Dataset& dataset, const QStringList& variables) {
    PairwiseCounts counts;
    std::vector<std::vector<std::uint64_t>> bits;
    for (const DataColumn* column : chosenColumns(dataset, variables)) {
        counts.variables.append(column->name);
        bits.push_back(answeredBits(*column));
    }
    const std::size_t width = bits.size();
    counts.n.assign(width * width, 0);
    for (std::size_t x = 0; x < width; ++x) {
        for (std::size_t y = x; y < width; ++y) {
            const std::size_t n = commonBits(bits[x], bits[y]);
            counts.n[x * width + y] = n;
            counts.n[y * width + x] = n;
            const bool isSmaller = counts.smallestX.isEmpty() || n < counts.smallest;
            if (x == y || !isSmaller) continue;
            counts.smallest = n;
            counts.smallestX = counts.variables[static_cast<qsizetype>(x)];
            counts.smallestY = counts.variables[static_cast<qsizetype>(y)];
        }
    }
    return counts;
}

} // namespace lacrima::findings
