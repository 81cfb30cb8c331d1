// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/PairCorrelations.h"

#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/correlation/Polychoric.h"
#include "core/analysis/correlation/Polyserial.h"
#include "core/analysis/correlation/Robust.h"
#include "core/analysis/correlation/Spearman.h"
#include "core/analysis/correlation/TableCorrelations.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <tbb/parallel_for.h>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kTablesFrom = 1000; ///< cases; with fewer a table saves nothing

template<class Fit>
Computed<Correlation> correlationIn(const Computed<Fit>& fit) {
    if (!fit) return fit.refused();
    return fit->correlation;
}

/// The columns over the cases complete in all of them, each as long as before: incomplete cases are missing
/// throughout.
std::vector<std::vector<double>> emptiedListwise(std::span<const Column> columns) {
    std::vector<std::vector<double>> copies(columns.size());
    const std::size_t rows = columns.empty() ? 0 : columns.front().size();
    std::vector<double> gap(rows); // zero, or missing when a column is
    for (const Column column : columns) {
        for (std::size_t i = 0; i < rows; ++i) {
            if (std::isnan(column[i])) gap[i] = column[i];
        }
    }
    tbb::parallel_for(std::size_t{0}, columns.size(), [&](std::size_t c) {
        copies[c].assign(columns[c].begin(), columns[c].end());
        for (std::size_t i = 0; i < rows; ++i) {
            if (std::isnan(gap[i])) copies[c][i] = gap[i];
        }
    });
    return copies;
}

std::optional<Refused> unusable(std::span<const Column> columns) {
    for (const Column column : columns) {
        if (column.size() != columns.front().size())
            return Refused{Refusal::LengthMismatch, std::min(column.size(), columns.front().size()), {}};
        if (auto refused = infiniteValues(column)) return refused;
    }
    return std::nullopt;
}

/// The tables of those pairs that go by one.
class TablesOfPairs final {
public:
    TablesOfPairs(std::span<const Column> columns, std::span<const ColumnPair> pairs, const PairPlan& plan,
        Missing missing)
        : m_place(pairs.size(), pairs.size()) {
        const bool isAny = std::any_of(plan.methods.begin(), plan.methods.end(), hasTableForm);
        const std::size_t rows = columns.empty() ? 0 : columns.front().size();
        if (!isAny || rows < kTablesFrom) return;
        std::vector<std::optional<CodedColumn>> found = encodedWhereFew(columns);
        std::vector<CodedColumn> coded;
        std::vector<std::optional<std::size_t>> at(columns.size());
        for (std::size_t c = 0; c < found.size(); ++c) {
            if (!found[c] || found[c]->codes.size() != rows) continue;
            at[c] = coded.size();
            coded.push_back(*std::move(found[c]));
        }
        std::vector<ColumnPair> counted;
        for (std::size_t p = 0; p < pairs.size(); ++p) {
            const auto x = at[pairs[p].x];
            const auto y = at[pairs[p].y];
            if (!x || !y || coded[*x].values.size() * coded[*y].values.size() * kCasesPerCell > rows)
                continue;
            m_place[p] = counted.size();
            counted.push_back({*x, *y});
        }
        m_tables = pairTables(coded, counted, missing);
        m_areAll = coded.size() == columns.size() && counted.size() == pairs.size() &&
                   std::all_of(plan.methods.begin(), plan.methods.end(), hasTableForm);
    }
    /// True when no pair needs its columns.
    [[nodiscard]] bool areAll() const { return m_areAll; }
    [[nodiscard]] const PairTable* of(std::size_t pair) const {
        return m_place[pair] < m_tables.size() ? &m_tables[m_place[pair]] : nullptr;
    }

private:
    std::vector<PairTable> m_tables;
    std::vector<std::size_t> m_place;
    bool m_areAll = false;
};

} // namespace

bool hasTableForm(CorrelationMethod method) {
    return method != CorrelationMethod::Polyserial && method != CorrelationMethod::Biserial &&
           method != CorrelationMethod::Partial && method != CorrelationMethod::SemiPartial;
}

Computed<Correlation> correlationOfTable(
    const PairTable& table, CorrelationMethod method, double confidence) {
    switch (method) {
    case CorrelationMethod::Pearson:
    case CorrelationMethod::PointBiserial:
        return pearson(table, confidence);
    case CorrelationMethod::Spearman:
        return spearman(table, confidence);
    case CorrelationMethod::KendallTauB:
        return kendall(table, confidence);
    case CorrelationMethod::Polychoric:
        return correlationIn(polychoric(table, confidence));
    case CorrelationMethod::PercentageBend:
        return percentageBend(table);
    case CorrelationMethod::Winsorised:
        return winsorised(table);
    case CorrelationMethod::Biweight:
        return biweight(table);
    case CorrelationMethod::Polyserial:
    case CorrelationMethod::Biserial:
    case CorrelationMethod::Partial:
    case CorrelationMethod::SemiPartial:
        break;
    }
    return {Refusal::BadArgument, static_cast<std::size_t>(table.n())};
}

Computed<Correlation> correlationOfPair(Column x, Column y, CorrelationMethod method, double confidence) {
    switch (method) {
    case CorrelationMethod::Pearson:
    case CorrelationMethod::PointBiserial:
        return pearson(x, y, confidence);
    case CorrelationMethod::Spearman:
        return spearman(x, y, confidence);
    case CorrelationMethod::KendallTauB:
        return kendall(x, y, confidence);
    case CorrelationMethod::Polychoric:
        return correlationIn(polychoric(x, y, confidence));
    case CorrelationMethod::Polyserial:
        return correlationIn(polyserial(x, y, confidence));
    case CorrelationMethod::Biserial:
        return biserialTest(x, y);
    case CorrelationMethod::PercentageBend:
        return percentageBend(x, y);
    case CorrelationMethod::Winsorised:
        return winsorised(x, y);
    case CorrelationMethod::Biweight:
        return biweight(x, y);
    case CorrelationMethod::Partial:
    case CorrelationMethod::SemiPartial:
        break;
    }
    return {Refusal::BadArgument, x.size()};
}

std::vector<std::vector<Computed<Correlation>>> correlationsOf(
    std::span<const Column> columns, std::span<const ColumnPair> pairs, const PairPlan& plan) {
    const std::vector<Computed<Correlation>> none(pairs.size(), Refused{});
    std::vector<std::vector<Computed<Correlation>>> result(plan.methods.size(), none);
    std::vector<std::vector<double>> copies;
    std::vector<Column> used(columns.begin(), columns.end());
    TablesOfPairs tables(columns, pairs, plan, plan.missing);
    if (plan.missing == Missing::Listwise && !tables.areAll()) {
        if (const auto refused = unusable(columns)) {
            for (auto& all : result) all.assign(pairs.size(), *refused);
            return result;
        }
        copies = emptiedListwise(columns);
        used.assign(copies.begin(), copies.end());
        tables = TablesOfPairs(used, pairs, plan, Missing::Pairwise);
    }
    const std::size_t tasks = pairs.size() * plan.methods.size();
    tbb::parallel_for(std::size_t{0}, tasks, [&](std::size_t task) {
        if (plan.isCancelled && plan.isCancelled()) return;
        const std::size_t pair = task / plan.methods.size();
        const CorrelationMethod method = plan.methods[task % plan.methods.size()];
        const PairTable* table = tables.of(pair);
        result[task % plan.methods.size()][pair] =
            table != nullptr && hasTableForm(method)
                ? correlationOfTable(*table, method, plan.confidence)
                : correlationOfPair(used[pairs[pair].x], used[pairs[pair].y], method, plan.confidence);
    });
    return result;
}

} // namespace lacrima::analysis
