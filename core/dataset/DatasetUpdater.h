// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/DatasetBuilder.h"
#include "core/dataset/RowBuilder.h"

#include <memory>
#include <set>
#include <vector>

namespace lacrima::dataset {

/// The dataset of a casebook that goes on changing: only the rows that changed are computed anew, only the
/// columns that changed are copied. What it hands out equals buildDataset() and never changes afterwards.
/// Not for several threads; a snapshot is.
class DatasetUpdater {
public:
    using Snapshot = std::shared_ptr<const Dataset>;

    /// Computes all rows, on all cores.
    DatasetUpdater(const casebook::Casebook& casebook, const DatasetOptions& options);

    /// Notes what a record changed; nothing is computed before a snapshot is asked for.
    void note(const casebook::CasebookChange& change);
    /// How many records failed their check by now.
    void setLeftOut(LeftOutRecords records);
    /// The dataset of `casebook`, the one whose changes were noted. While there is no change it is the same
    /// snapshot as before, with its position; else it goes up to `logPosition`.
    Snapshot snapshot(const casebook::Casebook& casebook, int logPosition);

private:
    /// One column over all rows of the casebook, excluded ones too.
    struct Whole {
        SharedVector<double> values;
        SharedVector<CellState> states;
    };

    void startAnew(const casebook::Casebook& casebook);
    void computeAll(const casebook::Casebook& casebook);
    void growColumns(const casebook::Casebook& casebook);
    void growRows(const casebook::Casebook& casebook);
    void updateRow(const casebook::Casebook& casebook, int row);
    bool readKept(const casebook::Casebook& casebook);
    void assemble(bool isAllNew);

    DatasetOptions m_options;
    RowComputer m_computer;
    SharedVector<DataRow> m_rows;
    std::vector<Whole> m_columns;        ///< as m_computer lays them out
    SharedVector<double>::Places m_kept; ///< rows that are not excluded; null: all
    std::size_t m_variableCount = 0;     ///< of the casebook that m_computer knows
    std::set<int> m_changed;             ///< rows noted
    bool m_isStructural = false;         ///< rows or variables were added
    bool m_hasLostRow = false;           ///< all rows are computed anew
    Dataset m_dataset;                   ///< what was handed out last, made of m_shownRows and m_shown
    SharedVector<DataRow> m_shownRows;
    std::vector<Whole> m_shown;
    Snapshot m_snapshot;
};

} // namespace lacrima::dataset
