// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/table/CodedColumn.h"

#include "core/analysis/kernel/BitPlanes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <tbb/blocked_range.h>
#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kMostLevels = 254;
constexpr std::size_t kPlanesUpTo = 160; ///< cells of a table; beyond it a histogram of bytes is faster

/// Whole numbers 0 .. 255 are coded by a table look-up; false when another value turns up.
bool encodeSmallIntegers(Column column, CodedColumn& result) {
    std::array<bool, 256> occurs{};
    for (std::size_t i = 0; i < column.size(); ++i) {
        const double value = column[i];
        if (std::isnan(value)) {
            result.codes[i] = kMissingCode;
            continue;
        }
        if (!(value >= 0 && value < kMostLevels)) return false;
        const auto code = static_cast<std::uint8_t>(value);
        if (code != value) return false;
        result.codes[i] = code;
        occurs[code] = true;
    }
    std::array<std::uint8_t, 256> place{};
    place[kMissingCode] = kMissingCode;
    for (std::size_t value = 0; value < kMostLevels; ++value) {
        if (!occurs[value]) continue;
        place[value] = static_cast<std::uint8_t>(result.values.size());
        result.values.push_back(static_cast<double>(value));
    }
    for (std::uint8_t& code : result.codes) code = place[code];
    return true;
}

/// Counts of all pairs, one after the other.
struct Layout {
    std::vector<std::size_t> starts;
    std::size_t size = 0;

    explicit Layout(std::span<const CodedColumn> columns) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            for (std::size_t k = i + 1; k < columns.size(); ++k) {
                starts.push_back(size);
                size += columns[i].values.size() * columns[k].values.size();
            }
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
        for (std::size_t i = 0; i < columns.size(); ++i) {
            for (std::size_t k = i + 1; k < columns.size(); ++k) {
                if (planes(i, k)) m_usesPlanes[i] = m_usesPlanes[k] = true;
            }
            m_firstPlane.push_back(m_planeCount);
            m_planeCount += columns[i].values.size();
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
        std::size_t pair = 0;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            for (std::size_t k = i + 1; k < m_columns.size(); ++k, ++pair)
                countPair(i, k, begin, cases, m_layout.starts[pair]);
        }
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
        if (result.values.size() == kMostLevels) return {Refusal::BadArgument, column.size()};
        result.values.insert(at, value);
    }
    for (std::size_t i = 0; i < column.size(); ++i) {
        const auto at = std::lower_bound(result.values.begin(), result.values.end(), column[i]);
        result.codes[i] =
            std::isnan(column[i]) ? kMissingCode : static_cast<std::uint8_t>(at - result.values.begin());
    }
    return result;
}

std::vector<PairTable> allPairTables(std::span<const CodedColumn> columns, Missing missing) {
    std::vector<PairTable> tables;
    const std::size_t cases = columns.empty() ? 0 : columns.front().codes.size();
    for (const CodedColumn& column : columns) {
        if (column.codes.size() != cases) return tables;
    }
    const Layout layout(columns);
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
    std::size_t at = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        for (std::size_t k = i + 1; k < columns.size(); ++k) {
            PairTable& table = tables.emplace_back(columns[i].values, columns[k].values);
            for (std::size_t r = 0; r < table.rows(); ++r) {
                for (std::size_t c = 0; c < table.columns(); ++c) table.add(r, c, total[at++]);
            }
        }
    }
    return tables;
}

PairTableSet::PairTableSet(std::vector<CodedColumn> columns)
    : m_columns(std::move(columns))
    , m_tables(allPairTables(m_columns)) {}

void PairTableSet::count(std::size_t row, std::size_t column, std::int64_t times) {
    const std::uint8_t code = m_columns[column].codes[row];
    if (code == kMissingCode) return;
    for (std::size_t other = 0; other < m_columns.size(); ++other) {
        const std::uint8_t otherCode = m_columns[other].codes[row];
        if (other == column || otherCode == kMissingCode) continue;
        if (column < other)
            m_tables[pairPosition(column, other, m_columns.size())].add(code, otherCode, times);
        else
            m_tables[pairPosition(other, column, m_columns.size())].add(otherCode, code, times);
    }
}

void PairTableSet::set(std::size_t row, std::size_t column, std::uint8_t code) {
    count(row, column, -1);
    m_columns[column].codes[row] = code;
    count(row, column, 1);
}

void PairTableSet::append(std::span<const std::uint8_t> codes) {
    for (std::size_t i = 0; i < m_columns.size(); ++i) m_columns[i].codes.push_back(kMissingCode);
    const std::size_t row = m_columns.empty() ? 0 : m_columns.front().codes.size() - 1;
    for (std::size_t i = 0; i < m_columns.size(); ++i) set(row, i, codes[i]);
}

} // namespace lacrima::analysis
