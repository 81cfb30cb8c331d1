// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"
#include "core/exchange/export/WideExport.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace lacrima::exchange {

/// One column of a wide export.
struct ExportColumn {
    enum class Kind : std::uint8_t { Key, Value, Option, Reason, Score };
    Kind kind = Kind::Value;
    QString name;
    int place = 0;         ///< of the key, the variable or the score
    QString code;          ///< of the option
    bool hasCodes = false; ///< missing values are written as codes
};

/// The scores and what else is computed, of the cases that are not excluded.
dataset::Dataset scoresOf(const casebook::Casebook& casebook, const ExportOptions& options);

/// All columns in their order.
std::vector<ExportColumn> exportColumns(
    const casebook::Casebook& casebook, const dataset::Dataset& scores, const ExportOptions& options);

} // namespace lacrima::exchange
