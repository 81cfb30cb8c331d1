// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/table/CodedColumn.h"

#include "core/analysis/kernel/BitPlanes.h"
#include "core/analysis/kernel/WholeNumberCodes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <tbb/blocked_range.h>
#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kMostCodes = kWholeNumberCodes;
constexpr std::size_t kEncodedTogether = 4096;
constexpr std::size_t kPlanesUpTo = 160; ///< cells of a table; beyond it a histogram of bytes is faster

/// Whole numbers 0 .. 253 are coded without a search; false when another value turns up.
bool encodeSmallIntegers(Column column, CodedColumn& result) {
    std::array<bool, 256> occurs{};
    for (std::size_t begin = 0; begin < column.size(); begin += kEncodedTogether) {
        const Column block = column.subspan(begin, std::min(column.size() - begin, kEncodedTogether));
        if (!codeWholeNumbers(block, result.codes.data() + begin, occurs)) return false;
    }
    std::array<std::uint8_t, 256> place{};
    place[kMissingCode] = kMissingCode;
    for (std::size_t value = 0; value < kMostCodes; ++value) {
        if (!occurs[value]) continue;
        place[value] = static_cast<std::uint8_t>(result.values.size());
        result.values.push_back(static_cast<double>(value));
    }
    const bool isInPlace =
        result.values.empty() || result.values.back() + 1 == static_cast<double>(result.values.size());
    if (isInPlace) return true;
    for (std::uint8_t& code : result.codes) code = place[code];
    return true;
}

/// Counts of the pairs, one after the other.
struct Layout {
    std::span<const ColumnPair> pairs;
    std::vector<std::size_t> starts;
    std::size_t size = 0;

    Layout(std::span<const CodedColumn> columns, std::span<const ColumnPair> which)
        : pairs(which) {
        for (const ColumnPair& pair : pairs) {
            starts.push_back(size);
            size += columns[pair.x].values.size() * columns[pair.y].values.size();
        }
    }
};

/// One block of cases, counted into a vector laid out by Layout.
class BlockCounter final {
public:
    BlockCounter(std::span<const CodedColumn> columns, const Layout& layout, Missing missing)
        : m_columns(columns)
        , m_layout(layout)
        , m_missing(missing)
        , m_counts(layout.size)
        , m_usesPlanes(columns.size()) {
        for (const ColumnPair& pair : layout.pairs) {
            if (planes(pair.x, pair.y)) m_usesPlanes[pair.x] = m_usesPlanes[pair.y] = true;
        }
        for (std::size_t i = 0; i < columns.size(); ++i) {
            m_firstPlane.push_back(m_planeCount);
            if (m_usesPlanes[i]) m_planeCount += columns[i].values.size();
        }
        m_planes.resize(m_planeCount * kPlaneWords);
    }
    void count(std::size_t begin, std::size_t cases) {
        if (m_missing == Missing::Listwise) findComplete(begin, cases);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (!m_usesPlanes[i]) continue;
            makePlanes(m_columns[i].codes.data() + begin, cases, m_columns[i].values.size(), planesOf(i));
            if (m_missing == Missing::Listwise)
                maskPlanes(planesOf(i), m_columns[i].values.size(), m_complete.data());
        }
        for (std::size_t p = 0; p < m_layout.pairs.size(); ++p)
            countPair(m_layout.pairs[p].x, m_layout.pairs[p].y, begin, cases, m_layout.starts[p]);
    }
    [[nodiscard]] const std::vector<std::int64_t>& counts() const { return m_counts; }

private:
    [[nodiscard]] bool planes(std::size_t i, std::size_t k) const {
        return m_columns[i].values.size() * m_columns[k].values.size() <= kPlanesUpTo;
    }
    [[nodiscard]] std::uint64_t* planesOf(std::size_t i) {
        return m_planes.data() + m_firstPlane[i] * kPlaneWords;
    }
    void findComplete(std::size_t begin, std::size_t cases) {
        m_complete.fill(~std::uint64_t{0}); // bits beyond the cases meet empty planes
        for (const CodedColumn& column : m_columns)
            clearCases(column.codes.data() + begin, cases, kMissingCode, m_complete.data());
    }
    void countPair(std::size_t i, std::size_t k, std::size_t begin, std::size_t cases, std::size_t start) {
        const std::size_t rows = m_columns[i].values.size();
        const std::size_t wide = m_columns[k].values.size();
        if (planes(i, k)) {
            countPlanes(planesOf(i), rows, planesOf(k), wide, m_counts.data() + start);
            return;
        }
        const std::uint8_t* x = m_columns[i].codes.data() + begin;
        const std::uint8_t* y = m_columns[k].codes.data() + begin;
        for (std::size_t c = 0; c < cases; ++c) {
            if (m_missing == Missing::Listwise && (m_complete[c / 64] >> (c % 64) & 1) == 0) continue;
            if (x[c] < rows && y[c] < wide) ++m_counts[start + x[c] * wide + y[c]];
        }
    }

    std::span<const CodedColumn> m_columns;
    const Layout& m_layout;
    Missing m_missing;
    std::vector<std::int64_t> m_counts;
    std::vector<bool> m_usesPlanes;
    std::vector<std::size_t> m_firstPlane;
    std::size_t m_planeCount = 0;
    std::vector<std::uint64_t> m_planes;
    std::array<std::uint64_t, kPlaneWords> m_complete{};
};

} // namespace

Computed<CodedColumn> encoded(Column column) {
    CodedColumn result;
    result.codes.resize(column.size());
    if (encodeSmallIntegers(column, result)) return result;
    if (auto refused = infiniteValues(column)) return *refused;
    result.values.clear();
    for (const double value : column) { // few values, so that an ordered vector beats a sort of all cases
        if (std::isnan(value)) continue;
        const auto at = std::lower_bound(result.values.begin(), result.values.end(), value);
        if (at != result.values.end() && *at == value) continue;
        if (result.values.size() == kMostCodes) return {Refusal::BadArgument, column.size()};
        result.values.insert(at, value);
    }
    for (std::size_t i = 0; i < column.size(); ++i) {
        const auto at = std::lower_bound(result.values.begin(), result.values.end(), column[i]);
        result.codes[i] =
            std::isnan(column[i]) ? kMissingCode : static_cast<std::uint8_t>(at - result.values.begin());
    }
    return result;
}

std::vector<std::optional<CodedColumn>> encodedWhereFew(std::span<const Column> columns) {
    std::vector<std::optional<CodedColumn>> result(columns.size());
    tbb::parallel_for(std::size_t{0}, columns.size(), [&](std::size_t i) {
        auto coded = encoded(columns[i]);
        if (coded) result[i] = std::move(coded).value();
    });
    return result;
}

std::vector<PairTable> pairTables(
    std::span<const CodedColumn> columns, std::span<const ColumnPair> pairs, Missing missing) {
    std::vector<PairTable> tables;
    const std::size_t cases = columns.empty() ? 0 : columns.front().codes.size();
    for (const CodedColumn& column : columns) {
        if (column.codes.size() != cases) return tables;
    }
    const Layout layout(columns, pairs);
    tbb::enumerable_thread_specific<BlockCounter> counters(
        [&] { return BlockCounter(columns, layout, missing); });
    const std::size_t blocks = (cases + kPlaneCases - 1) / kPlaneCases;
    tbb::parallel_for(std::size_t{0}, blocks, [&](std::size_t block) {
        const std::size_t begin = block * kPlaneCases;
        counters.local().count(begin, std::min(kPlaneCases, cases - begin));
    });
    std::vector<std::int64_t> total(layout.size);
    for (const BlockCounter& counter : counters)
        std::transform(total.begin(), total.end(), counter.counts().begin(), total.begin(), std::plus<>());
    for (std::size_t p = 0; p < pairs.size(); ++p) {
        PairTable& table = tables.emplace_back(columns[pairs[p].x].values, columns[pairs[p].y].values);
        const std::size_t cells = table.rows() * table.columns();
        for (std::size_t cell = 0; cell < cells; ++cell)
            table.addToCell(cell, total[layout.starts[p] + cell]);
    }
    return tables;
}

std::vector<ColumnPair> allPairs(std::size_t columns) {
    std::vector<ColumnPair> pairs;
    for (std::size_t i = 0; i < columns; ++i) {
        for (std::size_t k = i + 1; k < columns; ++k) pairs.push_back({i, k});
    }
    return pairs;
}

std::vector<PairTable> allPairTables(std::span<const CodedColumn> columns, Missing missing) {
    return pairTables(columns, allPairs(columns.size()), missing);
}

} // namespace lacrima::analysis
