// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Branching.h"
#include "core/dataset/ColumnLayout.h"
#include "core/scoring/Scorer.h"

#include <limits>
#include <vector>

namespace lacrima::dataset {

/// What stands in a column where a case has no number.
inline constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

/// The numbers of one case, a value and a state a column.
struct RowNumbers {
    std::vector<double> values;
    std::vector<CellState> states;
};

/// Computes the numbers of one row at a time. Holds no reference to the casebook: good until a variable is
/// added. Several threads may compute at once.
class RowComputer {
public:
    RowComputer(const casebook::Casebook& casebook, scoring::ScoringRule rule);

    /// Names, labels and measures; without values.
    const std::vector<DataColumn>& columns() const { return m_layout.columns; }
    const ColumnLayout& layout() const { return m_layout; }
    RowNumbers compute(const casebook::Casebook& casebook, int row) const;

private:
    struct Row;
    void fillItem(Row& row, std::size_t variable) const;
    void fillScores(Row& row, const ScoredInstrument& scored) const;
    void fillLevels(Row& row) const;

    ColumnLayout m_layout;
    casebook::Branching m_branching;
    scoring::ScoringRule m_rule;
};

} // namespace lacrima::dataset
