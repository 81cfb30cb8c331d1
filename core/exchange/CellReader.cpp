// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CellReader.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace lacrima::exchange {
namespace {

using instrument::Item;
using instrument::ItemType;
using instrument::Option;
using response::Answer;
using response::Missing;
using response::MissingReason;

const Option* optionFor(const Item& item, const QString& cell) {
    if (const Option* option = item.option(cell)) return option;
    const std::optional<double> number = readNumber(cell);
    for (const Option& option : item.options) {
        if (number && option.value == *number) return &option;
        if (option.code.compare(cell, Qt::CaseInsensitive) == 0) return &option;
        for (const QString& words : option.label.byLanguage) {
            if (words.compare(cell, Qt::CaseInsensitive) == 0) return &option;
        }
    }
    return nullptr;
}

std::optional<Answer> missingFrom(const Item& item, const QString& cell) {
    if (const auto reason = response::missingFromName(cell)) return Missing{*reason};
    const std::optional<double> number = readNumber(cell);
    if (!number || *number != std::floor(*number) || std::abs(*number) > 999) return std::nullopt;
    if (item.option(cell) != nullptr || (item.range.low && *item.range.low < 0)) return std::nullopt;
    if (const auto reason = response::missingFromCode(static_cast<int>(*number))) return Missing{*reason};
    return std::nullopt;
}

CellReading choiceFrom(const Item& item, const QString& cell) {
    const Option* option = optionFor(item, cell);
    return {response::Choice{option != nullptr ? option->code : cell}, {}};
}

CellReading severalFrom(const Item& item, const QString& cell) {
    response::Choices choices;
    for (const QString& part : cell.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const Option* option = optionFor(item, part.trimmed());
        choices.codes.append(option != nullptr ? option->code : part.trimmed());
    }
    choices.codes.removeDuplicates();
    choices.codes.sort();
    return {choices, {}};
}

CellReading dateFrom(const QString& cell) {
    static const QRegularExpression kShape(QStringLiteral("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$"));
    const QRegularExpressionMatch match = kShape.match(cell);
    const response::Date date{
        match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    const bool isDate = match.hasMatch() && QDate::isValid(date.year, date.month == 0 ? 1 : date.month,
                                                date.day == 0 ? 1 : date.day);
    if (!isDate) return {{}, "import.not_a_date"};
    return {date, {}};
}

} // namespace

std::optional<double> readNumber(const QString& cell) {
    QString text = cell;
    if (text.count(QLatin1Char(',')) == 1 && !text.contains(QLatin1Char('.'))) {
        text.replace(QLatin1Char(','), QLatin1Char('.'));
    }
    bool isNumber = false;
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    const double value = locale.toDouble(text, &isNumber);
    if (!isNumber || !std::isfinite(value)) return std::nullopt;
    return value;
}

CellReading readCell(const Item& item, const QString& rawCell) {
    const QString cell = rawCell.trimmed();
    if (cell.isEmpty()) return {Missing{MissingReason::Skipped}, {}};
    if (const auto missing = missingFrom(item, cell)) return {*missing, {}};
    switch (item.type) {
    case ItemType::Choice:
        return choiceFrom(item, cell);
    case ItemType::Several:
        return severalFrom(item, cell);
    case ItemType::Text:
        return {response::Text{rawCell}, {}};
    case ItemType::Date:
        return dateFrom(cell);
    case ItemType::Integer:
    case ItemType::Decimal:
        break;
    }
    const std::optional<double> number = readNumber(cell);
    if (!number) return {{}, "import.not_a_number"};
    return {response::Number{*number}, {}};
}

} // namespace lacrima::exchange
