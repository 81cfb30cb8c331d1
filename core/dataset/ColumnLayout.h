// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Casebook.h"
#include "core/dataset/Dataset.h"

#include <memory>
#include <vector>

namespace lacrima::dataset {

/// An instrument with scales: where its scores stand.
struct ScoredInstrument {
    std::shared_ptr<const instrument::Instrument> instrument;
    std::size_t firstColumn = 0; ///< mean and sum of each scale, in turn
    std::vector<int> variables;  ///< of its items
};

/// The columns that a casebook gives: first those of its variables, then scores, then levels.
struct ColumnLayout {
    std::vector<DataColumn> columns; ///< without values
    QStringList wordVariables;       ///< without a column: texts and dates
    std::vector<int> firstColumn;    ///< of each variable, -1 for one that is no number
    std::vector<ScoredInstrument> scored;
    int level = -1; ///< variables po_level and po_overall; without both there are no level columns
    int overall = -1;
    std::size_t firstLevel = 0;
};

ColumnLayout layOut(const casebook::Casebook& casebook);

/// What an option counts as: its own number, else its place from 1; NaN for a code that is no option.
double optionNumber(const instrument::Item& item, const QString& code);

} // namespace lacrima::dataset
