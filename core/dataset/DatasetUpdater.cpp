// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/DatasetUpdater.h"

#include <cmath>
#include <tbb/parallel_for.h>

namespace lacrima::dataset {
namespace {

DataRow rowOf(const casebook::CaseRow& row) {
    return {row.caseId, row.sitting, row.clinician, row.office};
}

bool isSame(double one, double other) {
    return one == other || (std::isnan(one) && std::isnan(other));
}

template<class T>
SharedVector<T> keptOf(const SharedVector<T>& whole, const SharedVector<double>::Places& kept) {
    return kept ? whole.picked(kept) : whole;
}

} // namespace

DatasetUpdater::DatasetUpdater(const casebook::Casebook& casebook, const DatasetOptions& options)
    : m_options(options)
    , m_computer(casebook, options.scoring)
    , m_variableCount(casebook.variables().size()) {
    computeAll(casebook);
    readKept(casebook);
}

void DatasetUpdater::setLeftOut(LeftOutRecords records) {
    if (m_options.leftOut == records) return;
    m_options.leftOut = records;
    m_isStructural = true;
}

void DatasetUpdater::note(const casebook::CasebookChange& change) {
    m_changed.insert(change.rows.begin(), change.rows.end());
    m_isStructural = m_isStructural || change.isStructural;
    m_hasLostRow = m_hasLostRow || change.hasLostRow;
}

DatasetUpdater::Snapshot DatasetUpdater::snapshot(const casebook::Casebook& casebook, int logPosition) {
    if (m_snapshot && m_changed.empty() && !m_isStructural) return m_snapshot;
    const bool hasOtherColumns = casebook.variables().size() != m_variableCount;
    if (m_hasLostRow) {
        startAnew(casebook);
    } else {
        if (hasOtherColumns) growColumns(casebook);
        growRows(casebook);
        for (const int row : m_changed) updateRow(casebook, row);
    }
    const bool areOtherRows = readKept(casebook);
    assemble(areOtherRows || hasOtherColumns || m_hasLostRow || !m_snapshot);
    m_changed.clear();
    m_isStructural = false;
    m_hasLostRow = false;
    m_dataset.logPosition = logPosition;
    m_snapshot = std::make_shared<const Dataset>(m_dataset);
    return m_snapshot;
}

void DatasetUpdater::computeAll(const casebook::Casebook& casebook) {
    const std::size_t count = casebook.rows().size();
    const std::size_t width = m_computer.columns().size();
    std::vector<std::vector<double>> values(width, std::vector<double>(count, kMissing));
    std::vector<std::vector<CellState>> states(width, std::vector<CellState>(count));
    tbb::parallel_for(std::size_t{0}, count, [&](std::size_t row) {
        const RowNumbers numbers = m_computer.compute(casebook, static_cast<int>(row));
        for (std::size_t column = 0; column < width; ++column) {
            values[column][row] = numbers.values[column];
            states[column][row] = numbers.states[column];
        }
    });
    for (std::size_t at = 0; at < width; ++at)
        m_columns.push_back({std::move(values[at]), std::move(states[at])});
    for (const casebook::CaseRow& row : casebook.rows()) m_rows.edit().push_back(rowOf(row));
}

void DatasetUpdater::startAnew(const casebook::Casebook& casebook) {
    m_computer = RowComputer(casebook, m_options.scoring);
    m_variableCount = casebook.variables().size();
    m_columns.clear();
    m_rows = {};
    computeAll(casebook);
}

/// A variable that has just come has no answer yet; the rows that got one since are noted as changed.
void DatasetUpdater::growColumns(const casebook::Casebook& casebook) {
    const std::vector<DataColumn> before = m_computer.columns();
    m_computer = RowComputer(casebook, m_options.scoring);
    m_variableCount = casebook.variables().size();
    std::vector<Whole> columns;
    std::size_t next = 0; // those known keep their order
    for (const DataColumn& column : m_computer.columns()) {
        if (next < before.size() && before[next].name == column.name && before[next].role == column.role) {
            columns.push_back(std::move(m_columns[next++]));
            continue;
        }
        std::vector<CellState> states;
        const int variable = casebook.variableOf(column.variable);
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const bool isAsked = casebook.hasResponse(static_cast<int>(row), variable);
            states.push_back(casebook.isFromFile(static_cast<int>(row), variable) ? CellState::NotInFile
                             : isAsked                                            ? CellState::NotReached
                                                                                  : CellState::Absent);
        }
        columns.push_back({std::vector<double>(m_rows.size(), kMissing), std::move(states)});
    }
    m_columns = std::move(columns);
}

/// Makes room; what stands there is computed with the rows that changed.
void DatasetUpdater::growRows(const casebook::Casebook& casebook) {
    const std::size_t count = casebook.rows().size();
    const std::size_t before = m_rows.size();
    if (count == before) return;
    for (std::size_t row = before; row < count; ++row) m_changed.insert(static_cast<int>(row));
    m_rows.edit().resize(count);
    for (Whole& column : m_columns) {
        column.values.edit().resize(count, kMissing);
        column.states.edit().resize(count, CellState::Absent);
    }
}

void DatasetUpdater::updateRow(const casebook::Casebook& casebook, int row) {
    const auto at = static_cast<std::size_t>(row);
    const DataRow key = rowOf(casebook.rows()[at]);
    if (m_rows[at] != key) m_rows.edit()[at] = key;
    const RowNumbers numbers = m_computer.compute(casebook, row);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Whole& column = m_columns[i];
        if (!isSame(column.values[at], numbers.values[i])) column.values.edit()[at] = numbers.values[i];
        if (column.states[at] != numbers.states[i]) column.states.edit()[at] = numbers.states[i];
    }
}

/// True when other rows count than before.
bool DatasetUpdater::readKept(const casebook::Casebook& casebook) {
    std::vector<std::size_t> kept;
    for (std::size_t row = 0; row < casebook.rows().size(); ++row) {
        if (!casebook.rows()[row].isExcluded()) kept.push_back(row);
    }
    m_dataset.excludedCases = static_cast<int>(casebook.rows().size() - kept.size());
    if (m_dataset.excludedCases == 0) {
        const bool wereExcluded = m_kept != nullptr;
        m_kept.reset();
        return wereExcluded;
    }
    if (m_kept && *m_kept == kept) return false;
    m_kept = std::make_shared<const std::vector<std::size_t>>(std::move(kept));
    return true;
}

/// What did not change stays the very same, picked rows too.
void DatasetUpdater::assemble(bool isAllNew) {
    const Dataset before = std::move(m_dataset);
    m_dataset = {};
    m_dataset.isSynthetic = m_options.isSynthetic;
    m_dataset.leftOut = m_options.leftOut;
    m_dataset.excludedCases = before.excludedCases;
    m_dataset.wordVariables = m_computer.layout().wordVariables;
    const bool areSameRows = !isAllNew && m_rows.isSharedWith(m_shownRows);
    m_dataset.rows = areSameRows ? before.rows : keptOf(m_rows, m_kept);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        DataColumn column = m_computer.columns()[i];
        const bool isSameValues = !isAllNew && m_columns[i].values.isSharedWith(m_shown[i].values);
        const bool isSameStates = !isAllNew && m_columns[i].states.isSharedWith(m_shown[i].states);
        column.values = isSameValues ? before.columns[i].values : keptOf(m_columns[i].values, m_kept);
        column.cellStates = isSameStates ? before.columns[i].cellStates : keptOf(m_columns[i].states, m_kept);
        m_dataset.add(std::move(column));
    }
    m_shown = m_columns;
    m_shownRows = m_rows;
}

} // namespace lacrima::dataset
