// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/WideExport.h"

#include "core/exchange/TextTable.h"
#include "core/findings/DatasetBuilder.h"

#include <QLocale>

#include <cmath>

namespace lacrima::exchange {
namespace {

using casebook::Casebook;
using instrument::ItemType;
using response::Answer;

QString number(double value) {
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

QString cellOf(const Answer& answer) {
    if (const auto reason = response::missingReason(answer))
        return QString::number(response::missingCode(*reason));
    const bool isText =
        std::holds_alternative<response::Text>(answer) || std::holds_alternative<response::Choice>(answer);
    return csvCell(response::plainText(answer), isText);
}

void appendSeveral(QStringList& cells, const instrument::Item& item, const Answer& answer) {
    const auto* several = std::get_if<response::Choices>(&answer);
    for (const instrument::Option& option : item.options) {
        if (several == nullptr)
            cells.append(cellOf(answer));
        else
            cells.append(several->codes.contains(option.code) ? QStringLiteral("1") : QStringLiteral("0"));
    }
}

QStringList headerOf(const Casebook& casebook, const findings::Dataset& scores) {
    QStringList names{QStringLiteral("case_id"), QStringLiteral("clinician_id"), QStringLiteral("office"),
        QStringLiteral("sitting"), QStringLiteral("sitting_date")};
    for (const casebook::Variable& variable : casebook.variables()) {
        if (variable.item.type != ItemType::Several) {
            names.append(variable.name);
            continue;
        }
        for (const instrument::Option& option : variable.item.options) {
            names.append(findings::optionColumn(variable.name, option.code));
        }
    }
    for (const findings::DataColumn& column : scores.columns) names.append(column.name);
    return names;
}

QStringList rowOf(const Casebook& casebook, int row, bool isRaw) {
    const casebook::CaseRow& caseRow = casebook.rows()[static_cast<std::size_t>(row)];
    QStringList cells{csvCell(caseRow.caseId, true), csvCell(caseRow.clinician, true),
        csvCell(caseRow.office, true), QString::number(caseRow.sitting), caseRow.sittingDate};
    for (std::size_t i = 0; i < casebook.variables().size(); ++i) {
        const int variable = static_cast<int>(i);
        const Answer answer = isRaw ? casebook.raw(row, variable) : casebook.current(row, variable);
        const instrument::Item& item = casebook.variables()[i].item;
        if (item.type == ItemType::Several)
            appendSeveral(cells, item, answer);
        else
            cells.append(cellOf(answer));
    }
    return cells;
}

/// Only the columns that are computed: the scores and the indicators of the level.
findings::Dataset scoresOf(const Casebook& casebook, const ExportOptions& options) {
    findings::Dataset all = findings::buildDataset(casebook, {options.scoring, false});
    findings::Dataset scores;
    for (findings::DataColumn& column : all.columns) {
        const qsizetype mark = column.name.indexOf(QLatin1String("___"));
        const QString variable = mark > 0 ? column.name.left(mark) : column.name;
        if (casebook.variableOf(variable) < 0) scores.add(std::move(column));
    }
    return scores;
}

} // namespace

QByteArray wideCsv(const Casebook& casebook, const ExportOptions& options) {
    const findings::Dataset scores = options.isRaw ? findings::Dataset{} : scoresOf(casebook, options);
    const QString comma = QStringLiteral(",");
    QString text = headerOf(casebook, scores).join(comma) + QLatin1Char('\n');
    std::size_t scoreRow = 0;
    for (std::size_t i = 0; i < casebook.rows().size(); ++i) {
        const bool isExcluded = casebook.rows()[i].isExcluded();
        if (isExcluded && !options.withExcluded) continue;
        QStringList cells = rowOf(casebook, static_cast<int>(i), options.isRaw);
        for (const findings::DataColumn& column : scores.columns) {
            const double value = isExcluded ? std::nan("") : column.values[scoreRow];
            cells.append(std::isnan(value) ? QString() : number(value));
        }
        if (!isExcluded) ++scoreRow;
        text += cells.join(comma) + QLatin1Char('\n');
    }
    return (options.withByteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
}

} // namespace lacrima::exchange
