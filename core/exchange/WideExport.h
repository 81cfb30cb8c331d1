// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Casebook.h"
#include "core/scoring/Scorer.h"

#include <QByteArray>

namespace lacrima::exchange {

struct ExportOptions {
    bool isRaw = false;             ///< raw answers instead of corrected ones
    bool withExcluded = false;      ///< excluded cases too
    bool withByteOrderMark = false; ///< for spreadsheet programs
    scoring::ScoringRule scoring;
};

/// A wide CSV: a row a case and sitting; keys, then every variable by its name (several-choice items as 0/1
/// columns "name___code"), then the scores. Missing values are the export codes of their reasons; a score
/// that could not be computed is empty. Text cells are guarded against spreadsheet formulas. Reading it back
/// with planImport() gives the same answers.
QByteArray wideCsv(const casebook::Casebook& casebook, const ExportOptions& options);

} // namespace lacrima::exchange
