// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Casebook.h"
#include "core/scoring/Scorer.h"

#include <QByteArray>

#include <cstdint>

namespace lacrima::exchange {

/// How a missing value is written.
enum class MissingAs : std::uint8_t {
    Codes,   ///< -99 to -92 by its reason; in a variable that could have such values as under Columns
    Empty,   ///< an empty cell
    Columns, ///< an empty cell, and the name of the reason in a column "name__missing" beside it
};

struct ExportOptions {
    bool isRaw = false;             ///< raw answers instead of corrected ones
    bool withExcluded = false;      ///< excluded cases too, marked as such
    bool withByteOrderMark = false; ///< for spreadsheet programs
    MissingAs missing = MissingAs::Codes;
    scoring::ScoringRule scoring;
};

/// A wide CSV: a row a case and sitting; keys (see exportKeys()), then every variable by its name
/// (several-choice items as 0/1 columns "name___code"), then the scores. A score that could not be computed
/// is empty, and so is an imported variable's cell that is not recorded or not in its file. Texts, names and
/// keys are guarded against spreadsheet formulas. Reading it back with planImport() gives the same answers
/// and exclusions.
QByteArray wideCsv(const casebook::Casebook& casebook, const ExportOptions& options);

/// What the columns of wideCsv() are: name, label, type, codes with their labels, codes of missing values
/// with their reasons, instrument, what an empty cell counts as where another answer implies it. One row a
/// column.
QByteArray codebookCsv(const casebook::Casebook& casebook, const ExportOptions& options);

} // namespace lacrima::exchange
