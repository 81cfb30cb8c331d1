// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Casebook.h"
#include "core/dataset/Dataset.h"
#include "core/scoring/Scorer.h"

namespace lacrima::dataset {

struct DatasetOptions {
    scoring::ScoringRule scoring;
    bool isSynthetic = false;
    int logPosition = 0; ///< of the last record that was folded; 0: the number of records
    LeftOutRecords leftOut = {};
};

/// Makes the numbers of the analysis out of the casebook:
/// - excluded cases are left out;
/// - an answer to an item that branching hides is not applicable, hence missing;
/// - implied values are filled in (who never cried has frequency 0 and did not cry last session);
/// - several-choice items become one 0/1 column an option, "last_trigger___loss";
/// - scale scores (means and sums, "wai_bond", "wai_bond_sum"), the 0/1 columns of po_level and po_lowness
/// are added;
/// - text and dates are left out.
Dataset buildDataset(const casebook::Casebook& casebook, const DatasetOptions& options);

/// The numbers of one option of a several-choice item go under this name.
QString optionColumn(const QString& item, const QString& code);

} // namespace lacrima::dataset
