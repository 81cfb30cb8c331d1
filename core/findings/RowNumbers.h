// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Branching.h"
#include "core/casebook/Casebook.h"
#include "core/findings/Dataset.h"
#include "core/scoring/Scorer.h"

#include <memory>
#include <vector>

namespace lacrima::findings {

/// The numbers of one case, a value and a state a column.
struct RowNumbers {
    std::vector<double> values;
    std::vector<CellState> states;
};

/// Knows which columns a casebook gives and computes them for one row at a time. Holds no reference to the
/// casebook: good until a variable is added. Several threads may compute at once.
class RowComputer {
public:
    RowComputer(const casebook::Casebook& casebook, scoring::ScoringRule rule);

    /// Names, labels and measures; without values.
    const std::vector<DataColumn>& columns() const { return m_columns; }
    RowNumbers compute(const casebook::Casebook& casebook, int row) const;

private:
    struct Row;
    struct Scored {
        std::shared_ptr<const instrument::Instrument> instrument;
        std::size_t firstColumn = 0; ///< mean and sum of each scale, in turn
        std::vector<int> variables;  ///< of its items
    };

    void layOutItems(const casebook::Casebook& casebook);
    void layOutSeveral(const casebook::Variable& variable);
    void layOutScales(const casebook::Casebook& casebook);
    void layOutLevels(const casebook::Casebook& casebook);
    void fillItem(Row& row, std::size_t variable) const;
    void fillScores(Row& row, const Scored& scored) const;
    void fillLevels(Row& row) const;

    casebook::Branching m_branching;
    scoring::ScoringRule m_rule;
    std::vector<DataColumn> m_columns;
    std::vector<int> m_firstColumn; ///< of each variable, -1 for one that is no number
    std::vector<Scored> m_scored;
    int m_level = -1;
    int m_overall = -1;
    std::size_t m_firstLevel = 0;
};

} // namespace lacrima::findings
