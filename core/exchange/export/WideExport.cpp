// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/WideExport.h"

#include "core/exchange/export/ExportColumns.h"
#include "core/exchange/table/CsvCell.h"

#include <cmath>

namespace lacrima::exchange {
namespace {

using casebook::Casebook;
using response::Answer;
using Kind = ExportColumn::Kind;

const QString kCellEnd = QStringLiteral(",");

QString keyCell(const casebook::CaseRow& row, int key) {
    switch (key) {
    case 0:
        return csvCell(row.caseId, true);
    case 1:
        return csvCell(row.clinician, true);
    case 2:
        return csvCell(row.office, true);
    case 3:
        return QString::number(row.sitting);
    case 4:
        return csvCell(row.sittingDate, true);
    case 5:
        return row.isExcluded() ? QStringLiteral("1") : QStringLiteral("0");
    default:
        return row.isExcluded() ? csvCell(row.exclusion->reasonCode, true) : QString();
    }
}

QString valueCell(const ExportColumn& column, const Answer& answer) {
    if (const auto reason = response::missingReason(answer))
        return column.hasCodes ? QString::number(response::missingCode(*reason)) : QString();
    if (column.kind == Kind::Option) {
        const auto* several = std::get_if<response::Choices>(&answer);
        const bool isChosen = several != nullptr && several->codes.contains(column.code);
        return isChosen ? QStringLiteral("1") : QStringLiteral("0");
    }
    const bool isText =
        std::holds_alternative<response::Text>(answer) || std::holds_alternative<response::Choice>(answer);
    return csvCell(response::plainText(answer), isText);
}

QString reasonCell(const Answer& answer) {
    const auto reason = response::missingReason(answer);
    return reason ? response::missingName(*reason) : QString();
}

QString scoreCell(double score) {
    return std::isnan(score) ? QString() : response::numberText(score);
}

/// "1 seldom; 2 sometimes".
QString codesOf(const instrument::Item& item) {
    QStringList codes;
    for (const instrument::Option& option : item.options)
        codes.append(QStringLiteral("%1 = %2").arg(option.code, option.label.in(QStringLiteral("en"))));
    return codes.join(QStringLiteral("; "));
}

QString missingCodes() {
    QStringList codes;
    for (int code = -99; code <= -92; ++code) {
        if (const auto reason = response::missingFromCode(code))
            codes.append(
                QStringLiteral("%1 = %2").arg(response::missingName(*reason), QString::number(code)));
    }
    return codes.join(QStringLiteral("; "));
}

QString typeOf(const ExportColumn& column, const Casebook& casebook) {
    using instrument::ItemType;
    if (column.kind == Kind::Key) return QStringLiteral("key");
    if (column.kind == Kind::Score) return QStringLiteral("computed number");
    if (column.kind == Kind::Reason) return QStringLiteral("reason of a missing value");
    if (column.kind == Kind::Option) return QStringLiteral("0 or 1");
    switch (casebook.variable(column.place).item.type) {
    case ItemType::Integer:
        return QStringLiteral("whole number");
    case ItemType::Decimal:
        return QStringLiteral("number");
    case ItemType::Text:
        return QStringLiteral("text");
    case ItemType::Date:
        return QStringLiteral("date");
    case ItemType::Choice:
    case ItemType::Several:
        break;
    }
    return QStringLiteral("choice");
}

/// What a blank cell counts as in analysis though the cell itself stays missing: "0 where [cried_ever] =
/// '0'".
QString impliedOf(const casebook::Variable* variable) {
    QStringList rules;
    if (variable == nullptr || variable->instrument == nullptr) return {};
    for (const instrument::ImpliedValue& implied : variable->instrument->implied) {
        if (implied.item == variable->name)
            rules.append(
                QStringLiteral("%1 where %2").arg(response::numberText(implied.value), implied.when));
    }
    return rules.join(QStringLiteral("; "));
}

QString labelOf(const ExportColumn& column, const Casebook& casebook, const dataset::Dataset& scores) {
    const QString english = QStringLiteral("en");
    const auto place = static_cast<std::size_t>(column.place);
    if (column.kind == Kind::Key) return {};
    if (column.kind == Kind::Score) return scores.columns[place].label.in(english);
    const instrument::Item& item = casebook.variables()[place].item;
    const instrument::Option* option = column.kind == Kind::Option ? item.option(column.code) : nullptr;
    const QString label = item.label.in(english);
    return option == nullptr ? label : QStringLiteral("%1: %2").arg(label, option->label.in(english));
}

} // namespace

QByteArray wideCsv(const Casebook& casebook, const ExportOptions& options) {
    const dataset::Dataset scores = scoresOf(casebook, options);
    const std::vector<ExportColumn> columns = exportColumns(casebook, scores, options);
    QStringList names;
    for (const ExportColumn& column : columns) names.append(csvCell(column.name, true));
    QString text = names.join(kCellEnd) + QLatin1Char('\n');
    std::size_t scoreRow = 0;
    for (std::size_t i = 0; i < casebook.rows().size(); ++i) {
        const casebook::CaseRow& caseRow = casebook.rows()[i];
        if (caseRow.isExcluded() && !options.withExcluded) continue;
        QStringList cells;
        for (const ExportColumn& column : columns) {
            if (column.kind == Kind::Key) {
                cells.append(keyCell(caseRow, column.place));
                continue;
            }
            if (column.kind == Kind::Score) {
                const auto& values = scores.columns[static_cast<std::size_t>(column.place)].values;
                cells.append(caseRow.isExcluded() ? QString() : scoreCell(values[scoreRow]));
                continue;
            }
            const int row = static_cast<int>(i);
            const Answer answer = casebook.told(row, column.place,
                options.isRaw ? casebook::Casebook::Stage::Raw : casebook::Casebook::Stage::Current);
            cells.append(column.kind == Kind::Reason ? reasonCell(answer) : valueCell(column, answer));
        }
        if (!caseRow.isExcluded()) ++scoreRow;
        text += cells.join(kCellEnd) + QLatin1Char('\n');
    }
    return (options.withByteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
}

QByteArray codebookCsv(const Casebook& casebook, const ExportOptions& options) {
    const dataset::Dataset scores = scoresOf(casebook, options);
    QString text = QStringLiteral("name,label,type,codes,missing_codes,instrument,implied\n");
    for (const ExportColumn& column : exportColumns(casebook, scores, options)) {
        const auto place = static_cast<std::size_t>(column.place);
        const bool isOfVariable = column.kind == Kind::Value || column.kind == Kind::Option;
        const casebook::Variable* variable = isOfVariable ? &casebook.variables()[place] : nullptr;
        const QString instrument =
            variable != nullptr && variable->instrument != nullptr ? variable->instrument->id : QString();
        const QString codes = column.kind == Kind::Value ? codesOf(variable->item) : QString();
        QStringList cells;
        for (const QString& cell : {column.name, labelOf(column, casebook, scores), typeOf(column, casebook),
                 codes, column.hasCodes ? missingCodes() : QString(), instrument, impliedOf(variable)})
            cells.append(csvCell(cell, true));
        text += cells.join(kCellEnd) + QLatin1Char('\n');
    }
    return text.toUtf8();
}

} // namespace lacrima::exchange
