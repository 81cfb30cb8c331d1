// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// Computes all rows, on all cores.
    LiveDataset(const casebook::Casebook& casebook, const DatasetOptions& options);

    /// Notes what a record changed; nothing is computed before a snapshot is asked for.
    void note(const casebook::CasebookChange& change);
    /// The dataset of `casebook`, the one whose changes were noted. While there is no change it is the same
    /// snapshot as before, with its position; else it goes up to `logPosition`.
    Snapshot snapshot(const casebook::Casebook& casebook, int logPosition);

private:
    /// Rows of the present dataset that stay together in the next one, or a new row.
    struct Run {
        std::size_t first = 0;
        std::size_t length = 0; ///< 0: one new row
    };

    void computeAll(const casebook::Casebook& casebook);
    void growColumns(const casebook::Casebook& casebook);
    bool hasOtherRows(const casebook::Casebook& casebook) const;
    void rearrange(const casebook::Casebook& casebook);
    void applyRuns(const std::vector<Run>& runs);
    void updateRow(const casebook::Casebook& casebook, int row);
    void readPlaces(const casebook::Casebook& casebook);

    DatasetOptions m_options;
    RowComputer m_computer;
    Dataset m_dataset;
    std::vector<int> m_kept;         ///< casebook row of each row of the dataset, ascending
    std::vector<int> m_place;        ///< row of the dataset of each casebook row; -1: excluded
    std::size_t m_variableCount = 0; ///< of the casebook that m_computer knows
    std::set<int> m_changed;         ///< rows noted
    bool m_isStructural = false;     ///< rows or variables were added
    Snapshot m_snapshot;
};

} // namespace lacrima::findings
