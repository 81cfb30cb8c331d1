// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/ExportColumns.h"

#include "core/dataset/DatasetBuilder.h"
#include "core/exchange/import/OwnExport.h"

namespace lacrima::exchange {
namespace {

using casebook::Casebook;
using instrument::ItemType;
using response::MissingReason;
using Kind = ExportColumn::Kind;

/// Why a cell that came with a file is empty needs no word: nobody knows.
bool isPlainBlank(const response::Answer& answer) {
    const auto reason = response::missingReason(answer);
    return reason == MissingReason::NotRecorded || reason == MissingReason::NotInFile ||
           reason == MissingReason::NotReached;
}

/// Whether the reasons of a variable that cannot hold codes need a column of their own.
bool hasReasons(const Casebook& casebook, int variable, bool isRaw) {
    for (std::size_t row = 0; row < casebook.rows().size(); ++row) {
        const int at = static_cast<int>(row);
        const response::Answer answer = isRaw ? casebook.raw(at, variable) : casebook.current(at, variable);
        if (response::isMissing(answer) && !isPlainBlank(answer)) return true;
    }
    return false;
}

} // namespace

dataset::Dataset scoresOf(const Casebook& casebook, const ExportOptions& options) {
    dataset::Dataset scores;
    if (options.isRaw) return scores;
    dataset::Dataset all = dataset::buildDataset(casebook, {options.scoring, false});
    for (dataset::DataColumn& column : all.columns) {
        const qsizetype mark = column.name.indexOf(QLatin1String("___"));
        const QString variable = mark > 0 ? column.name.left(mark) : column.name;
        if (casebook.variableOf(variable) < 0) scores.add(std::move(column));
    }
    return scores;
}

std::vector<ExportColumn> exportColumns(
    const Casebook& casebook, const dataset::Dataset& scores, const ExportOptions& options) {
    std::vector<ExportColumn> columns;
    for (int key = 0; key < exportKeys().size(); ++key)
        columns.push_back({Kind::Key, exportKeys()[key], key, {}, false});
    for (std::size_t i = 0; i < casebook.variables().size(); ++i) {
        const casebook::Variable& variable = casebook.variables()[i];
        const int place = static_cast<int>(i);
        const bool isCoded = variable.origin == casebook::Origin::Item && canHoldCodes(variable.item);
        const bool hasCodes = options.missing == MissingAs::Codes && isCoded;
        if (variable.item.type == ItemType::Several) {
            for (const instrument::Option& option : variable.item.options) {
                const QString name = dataset::optionColumn(variable.name, option.code);
                columns.push_back({Kind::Option, name, place, option.code, hasCodes});
            }
        } else {
            columns.push_back({Kind::Value, variable.name, place, {}, hasCodes});
        }
        const bool needsReasons =
            options.missing == MissingAs::Codes && !isCoded && hasReasons(casebook, place, options.isRaw);
        if (options.missing == MissingAs::Columns || needsReasons)
            columns.push_back({Kind::Reason, variable.name + QStringLiteral("__missing"), place, {}, false});
    }
    for (std::size_t i = 0; i < scores.columns.size(); ++i)
        columns.push_back({Kind::Score, scores.columns[i].name, static_cast<int>(i), {}, false});
    return columns;
}

} // namespace lacrima::exchange
