// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/LiveDataset.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tbb/parallel_for.h>

namespace lacrima::findings {
namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

DataRow rowOf(const casebook::CaseRow& row) {
    return {row.caseId, row.sitting, row.clinician, row.office};
}

bool isSame(double one, double other) {
    return one == other || (std::isnan(one) && std::isnan(other));
}

/// The vector with its rows in their next places, new ones filled.
template<class T, class Runs>
SharedVector<T> arranged(const SharedVector<T>& rows, const Runs& runs, std::size_t count, const T& filling) {
    std::vector<T> made;
    made.reserve(count);
    for (const auto& run : runs) {
        const auto from = rows.begin() + static_cast<std::ptrdiff_t>(run.first);
        if (run.length > 0)
            made.insert(made.end(), from, from + static_cast<std::ptrdiff_t>(run.length));
        else
            made.push_back(filling);
    }
    return made;
}

} // namespace

LiveDataset::LiveDataset(const casebook::Casebook& casebook, const DatasetOptions& options)
    : m_options(options)
    , m_computer(casebook, options.scoring)
    , m_variableCount(casebook.variables().size()) {
    m_dataset.isSynthetic = options.isSynthetic;
    readPlaces(casebook);
    computeAll(casebook);
}

void LiveDataset::note(const casebook::CasebookChange& change) {
    m_changed.insert(change.rows.begin(), change.rows.end());
    m_isStructural = m_isStructural || change.isStructural;
}

LiveDataset::Snapshot LiveDataset::snapshot(const casebook::Casebook& casebook, int logPosition) {
    if (m_snapshot && m_changed.empty() && !m_isStructural) return m_snapshot;
    if (casebook.variables().size() != m_variableCount) growColumns(casebook);
    if (hasOtherRows(casebook)) rearrange(casebook);
    for (const int row : m_changed) updateRow(casebook, row);
    m_changed.clear();
    m_isStructural = false;
    m_dataset.logPosition = logPosition;
    m_snapshot = std::make_shared<const Dataset>(m_dataset);
    return m_snapshot;
}

void LiveDataset::readPlaces(const casebook::Casebook& casebook) {
    m_kept.clear();
    m_place.clear();
    for (const casebook::CaseRow& row : casebook.rows()) {
        const bool isKept = !row.isExcluded();
        if (isKept) m_kept.push_back(static_cast<int>(m_place.size()));
        m_place.push_back(isKept ? static_cast<int>(m_kept.size()) - 1 : -1);
    }
    m_dataset.excludedCases = static_cast<int>(m_place.size() - m_kept.size());
}

void LiveDataset::computeAll(const casebook::Casebook& casebook) {
    const std::size_t count = m_kept.size();
    const std::size_t width = m_computer.columns().size();
    std::vector<std::vector<double>> values(width, std::vector<double>(count, kMissing));
    std::vector<std::vector<CellState>> states(width, std::vector<CellState>(count));
    tbb::parallel_for(std::size_t{0}, count, [&](std::size_t at) {
        const RowNumbers numbers = m_computer.compute(casebook, m_kept[at]);
        for (std::size_t column = 0; column < width; ++column) {
            values[column][at] = numbers.values[column];
            states[column][at] = numbers.states[column];
        }
    });
    for (std::size_t at = 0; at < width; ++at) {
        DataColumn column = m_computer.columns()[at];
        column.values = std::move(values[at]);
        column.cellStates = std::move(states[at]);
        m_dataset.add(std::move(column));
    }
    std::vector<DataRow> rows;
    rows.reserve(count);
    for (const int row : m_kept) rows.push_back(rowOf(casebook.rows()[static_cast<std::size_t>(row)]));
    m_dataset.rows = std::move(rows);
}

/// A variable that has just come has no answer yet; the rows that got one since are noted as changed.
void LiveDataset::growColumns(const casebook::Casebook& casebook) {
    m_computer = RowComputer(casebook, m_options.scoring);
    m_variableCount = casebook.variables().size();
    const Dataset before = std::move(m_dataset);
    m_dataset = {};
    m_dataset.rows = before.rows;
    m_dataset.excludedCases = before.excludedCases;
    m_dataset.isSynthetic = before.isSynthetic;
    for (DataColumn column : m_computer.columns()) {
        const auto known = std::find_if(before.columns.begin(), before.columns.end(),
            [&](const DataColumn& old) { return old.name == column.name && old.role == column.role; });
        if (known != before.columns.end()) {
            column.values = known->values;
            column.cellStates = known->cellStates;
        } else {
            std::vector<CellState> states;
            const int variable = casebook.variableOf(column.variable);
            for (const int row : m_kept)
                states.push_back(
                    casebook.hasResponse(row, variable) ? CellState::NotReached : CellState::Absent);
            column.values = std::vector<double>(m_kept.size(), kMissing);
            column.cellStates = std::move(states);
        }
        m_dataset.add(std::move(column));
    }
}

bool LiveDataset::hasOtherRows(const casebook::Casebook& casebook) const {
    if (casebook.rows().size() != m_place.size()) return true;
    return std::any_of(m_changed.begin(), m_changed.end(), [&](int row) {
        const auto at = static_cast<std::size_t>(row);
        return casebook.rows()[at].isExcluded() != (m_place[at] < 0);
    });
}

void LiveDataset::rearrange(const casebook::Casebook& casebook) {
    const std::vector<int> before = std::move(m_place);
    readPlaces(casebook);
    std::vector<Run> runs;
    for (const int row : m_kept) {
        const auto at = static_cast<std::size_t>(row);
        const int old = at < before.size() ? before[at] : -1;
        if (old < 0) {
            runs.push_back({});
            m_changed.insert(row);
        } else if (const auto place = static_cast<std::size_t>(old);
                   !runs.empty() && runs.back().length > 0 &&
                   runs.back().first + runs.back().length == place) {
            ++runs.back().length;
        } else {
            runs.push_back({place, 1});
        }
    }
    applyRuns(runs);
}

void LiveDataset::applyRuns(const std::vector<Run>& runs) {
    m_dataset.rows = arranged(m_dataset.rows, runs, m_kept.size(), DataRow{});
    tbb::parallel_for(std::size_t{0}, m_dataset.columns.size(), [&](std::size_t at) {
        DataColumn& column = m_dataset.columns[at];
        column.values = arranged(column.values, runs, m_kept.size(), kMissing);
        column.cellStates = arranged(column.cellStates, runs, m_kept.size(), CellState::Absent);
    });
}

void LiveDataset::updateRow(const casebook::Casebook& casebook, int row) {
    const int place = m_place[static_cast<std::size_t>(row)];
    if (place < 0) return;
    const auto at = static_cast<std::size_t>(place);
    const DataRow key = rowOf(casebook.rows()[static_cast<std::size_t>(row)]);
    if (m_dataset.rows[at] != key) m_dataset.rows.edit()[at] = key;
    const RowNumbers numbers = m_computer.compute(casebook, row);
    for (std::size_t i = 0; i < m_dataset.columns.size(); ++i) {
        DataColumn& column = m_dataset.columns[i];
        if (!isSame(column.values[at], numbers.values[i])) column.values.edit()[at] = numbers.values[i];
        if (column.cellStates[at] != numbers.states[i]) column.cellStates.edit()[at] = numbers.states[i];
    }
}

} // namespace lacrima::findings
