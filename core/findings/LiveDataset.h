// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Branching.h"
#include "core/findings/DatasetBuilder.h"
#include "core/findings/RowNumbers.h"

#include <memory>
#include <set>
#include <vector>

namespace lacrima::findings {

/// The dataset of a casebook that goes on changing: only the rows that changed are computed anew, only the
/// columns that changed are copied. What it hands out equals buildDataset() and never changes afterwards.
/// Not for several threads; a snapshot is.
class LiveDataset {
public:
    using Snapshot = std::shared_ptr<const Dataset>;

    /// Builds the first dataset, on all cores.
    LiveDataset(const casebook::Casebook& casebook, DatasetOptions options);

    /// Notes what a record changed; nothing is computed before a snapshot is asked for.
    void note(const casebook::CasebookChange& change);
    /// The dataset of `casebook`, the one whose changes were noted. While there is no change it is the same
    /// snapshot as before, with its position; else it goes up to `logPosition`.
    Snapshot snapshot(const casebook::Casebook& casebook, int logPosition);

private:
    void rebuild(const casebook::Casebook& casebook);
    void addRows(const casebook::Casebook& casebook);
    void updateRow(const casebook::Casebook& casebook, int row);
    void takeOut(std::size_t at);
    void putIn(std::size_t at, const casebook::CaseRow& row, const RowNumbers& numbers);
    std::size_t placeOf(int row) const;

    DatasetOptions m_options;
    RowComputer m_computer;
    Dataset m_dataset;
    std::vector<int> m_kept;    ///< casebook row of each row of the dataset, ascending
    std::set<int> m_changed;    ///< rows noted
    bool m_hasGrown = false;    ///< rows or variables were added
    std::size_t m_rowCount = 0; ///< casebook rows that are in the dataset or known to be excluded
    std::size_t m_variableCount = 0;
    Snapshot m_snapshot;
};

} // namespace lacrima::findings
