// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/MissingSummary.h"

#include <algorithm>
#include <bit>
#include <compare>
#include <cstdint>
#include <map>
#include <numeric>
#include <span>

namespace lacrima::findings {
namespace {

constexpr std::size_t kBits = 64; ///< of a word

bool isOfCells(const dataset::DataColumn& column) {
    return column.role == dataset::ColumnRole::Item || column.role == dataset::ColumnRole::Option ||
           column.role == dataset::ColumnRole::Additional;
}

std::vector<const dataset::DataColumn*> chosenColumns(
    const dataset::Dataset& dataset, const QStringList& names) {
    std::vector<const dataset::DataColumn*> chosen;
    for (const QString& name : names) {
        if (const dataset::DataColumn* column = dataset.column(name)) chosen.push_back(column);
    }
    if (!names.isEmpty()) return chosen;
    for (const dataset::DataColumn& column : dataset.columns) {
        if (isOfCells(column)) chosen.push_back(&column);
    }
    return chosen;
}

VariableMissing countStates(const dataset::DataColumn& column) {
    VariableMissing counts;
    counts.name = column.name;
    counts.instrument = column.instrument;
    for (const dataset::CellState state : column.states()) ++counts.byState[static_cast<std::size_t>(state)];
    counts.valid = counts.of(dataset::CellState::Answered);
    return counts;
}

BlockMissing countBlock(
    const QString& instrument, const std::vector<const dataset::DataColumn*>& columns, std::size_t rows) {
    BlockMissing block;
    block.instrument = instrument;
    block.variables = columns.size();
    for (std::size_t row = 0; row < rows; ++row) {
        std::size_t answered = 0;
        std::size_t missing = 0;
        for (const dataset::DataColumn* column : columns) {
            const dataset::CellState state = column->cellStates[row];
            answered += state == dataset::CellState::Answered ? 1U : 0U;
            missing +=
                state != dataset::CellState::Answered && state != dataset::CellState::NotApplicable ? 1U : 0U;
        }
        if (answered == 0)
            ++block.none;
        else
            ++(missing == 0 ? block.complete : block.partial);
    }
    return block;
}

std::vector<BlockMissing> countBlocks(const dataset::Dataset& dataset) {
    std::vector<QString> order;
    std::map<QString, std::vector<const dataset::DataColumn*>> columns;
    for (const dataset::DataColumn& column : dataset.columns) {
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

/// What is missing in each row as bits, the first column the highest: equal rows have equal words.
class MissingBits {
public:
    MissingBits(const std::vector<const dataset::DataColumn*>& columns, std::size_t rows)
        : m_words((columns.size() + kBits - 1) / kBits)
        , m_bits(rows * m_words) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::uint64_t bit = std::uint64_t{1} << (kBits - 1 - i % kBits);
            for (std::size_t row = 0; row < rows; ++row) {
                if (columns[i]->cellStates[row] != dataset::CellState::Answered)
                    m_bits[row * m_words + i / kBits] |= bit;
            }
        }
    }
    [[nodiscard]] std::span<const std::uint64_t> of(std::size_t row) const {
        return std::span(m_bits).subspan(row * m_words, m_words);
    }
    [[nodiscard]] std::strong_ordering compare(std::size_t one, std::size_t other) const {
        const auto first = of(one);
        const auto second = of(other);
        return std::lexicographical_compare_three_way(
            first.begin(), first.end(), second.begin(), second.end());
    }
    [[nodiscard]] bool isMissing(std::size_t row, std::size_t column) const {
        return (of(row)[column / kBits] >> (kBits - 1 - column % kBits) & 1U) != 0;
    }

private:
    std::size_t m_words;
    std::vector<std::uint64_t> m_bits;
};

std::vector<MissingPattern> findPatterns(
    const std::vector<const dataset::DataColumn*>& columns, std::size_t rows) {
    const MissingBits bits(columns, rows);
    std::vector<std::size_t> order(rows);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t one, std::size_t other) { return bits.compare(one, other) < 0; });
    std::vector<MissingPattern> patterns;
    for (const std::size_t row : order) {
        if (patterns.empty() || bits.compare(patterns.back().rows.front(), row) != 0) {
            patterns.emplace_back();
            for (std::size_t i = 0; i < columns.size(); ++i)
                patterns.back().isMissing.push_back(bits.isMissing(row, i));
        }
        patterns.back().rows.push_back(row);
    }
    std::stable_sort(patterns.begin(), patterns.end(), [](const auto& one, const auto& other) {
        if (one.count() != other.count()) return one.count() > other.count();
        return one.missingVariables() < other.missingVariables();
    });
    return patterns;
}

/// A bit a row: 1 where there is a number.
std::vector<std::uint64_t> answeredBits(const dataset::DataColumn& column) {
    std::vector<std::uint64_t> bits((column.cellStates.size() + kBits - 1) / kBits);
    for (std::size_t row = 0; row < column.cellStates.size(); ++row) {
        if (column.cellStates[row] == dataset::CellState::Answered)
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

MissingSummary summarizeMissing(const dataset::Dataset& dataset, const QStringList& variables) {
    MissingSummary summary;
    summary.rows = dataset.rows.size();
    const auto columns = chosenColumns(dataset, variables);
    for (const dataset::DataColumn* column : columns) summary.variables.push_back(countStates(*column));
    summary.blocks = countBlocks(dataset);
    summary.patterns = findPatterns(columns, summary.rows);
    for (const MissingPattern& pattern : summary.patterns) {
        if (pattern.missingVariables() == 0) summary.completeRows = pattern.count();
    }
    return summary;
}

PairwiseCounts countPairs(const dataset::Dataset& dataset, const QStringList& variables) {
    PairwiseCounts counts;
    std::vector<std::vector<std::uint64_t>> bits;
    for (const dataset::DataColumn* column : chosenColumns(dataset, variables)) {
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

QStringList itemsOf(const dataset::Dataset& dataset, const QString& instrument) {
    QStringList names;
    for (const dataset::DataColumn& column : dataset.columns) {
        const bool isCell =
            column.role == dataset::ColumnRole::Item || column.role == dataset::ColumnRole::Option;
        if (isCell && column.instrument == instrument) names.append(column.name);
    }
    return names;
}

} // namespace lacrima::findings
