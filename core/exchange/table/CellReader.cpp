// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/CellReader.h"

#include "core/exchange/import/OwnExport.h"
#include "core/exchange/table/CsvCell.h"
#include "core/exchange/table/DateReader.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lacrima::exchange {
namespace {

using instrument::Item;
using instrument::ItemType;
using instrument::Option;
using response::Answer;
using response::Missing;
using response::MissingReason;

/// What other programs write in the cells of a question that is answered with 1 or 0.
const Option* yesOrNo(const Item& item, const QString& cell) {
    static const QStringList kYes{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("y"),
        QStringLiteral("checked"), QStringLiteral("x")};
    static const QStringList kNo{
        QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("unchecked")};
    const Option* yes = item.option(QStringLiteral("1"));
    const Option* no = item.option(QStringLiteral("0"));
    if (yes == nullptr || no == nullptr || item.options.size() != 2) return nullptr;
    if (kYes.contains(cell, Qt::CaseInsensitive)) return yes;
    return kNo.contains(cell, Qt::CaseInsensitive) ? no : nullptr;
}

QStringList splitAt(const QString& cell, const QString& separators) {
    QStringList parts{QString()};
    for (const QChar mark : cell) {
        if (separators.contains(mark))
            parts.append(QString());
        else
            parts.back() += mark;
    }
    for (QString& part : parts) part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

/// Exactly as the export writes it: a text that looks so is guarded there.
std::optional<MissingReason> reasonOfCode(const QString& cell) {
    const auto reason = response::missingFromCode(cell.toInt());
    return reason && QString::number(response::missingCode(*reason)) == cell ? reason : std::nullopt;
}

} // namespace

std::optional<double> CellReader::number(const QString& cell) const {
    const auto number = m_plan->number(cell.toStdString());
    if (!number || !std::isfinite(number->value)) return std::nullopt;
    return number->value;
}

bool CellReader::isMissing(const QString& cell) const {
    return m_plan->isMissing(cell.toStdString());
}

bool CellReader::isMissingWord(const QString& cell) const {
    return m_plan->isMissingWord(cell.toStdString());
}

const Option* CellReader::optionFor(const Item& item, const QString& cell) const {
    if (const Option* option = item.option(cell)) return option;
    const std::optional<double> value = number(cell);
    for (const Option& option : item.options) {
        if (value && option.value == *value) return &option;
        if (option.code.compare(cell, Qt::CaseInsensitive) == 0) return &option;
        for (const QString& words : option.label.byLanguage) {
            if (words.compare(cell, Qt::CaseInsensitive) == 0) return &option;
        }
    }
    return yesOrNo(item, cell);
}

std::optional<MissingReason> CellReader::reasonFor(const Item& item, const QString& cell) const {
    if (!canHoldCodes(item) || item.option(cell) != nullptr) return std::nullopt;
    if (item.type == ItemType::Text) return m_plan->isOwn() ? reasonOfCode(cell) : std::nullopt;
    if (const auto reason = response::missingFromName(cell)) return reason;
    const std::optional<double> code = number(cell);
    if (!code || *code != std::floor(*code) || std::abs(*code) > 999) return std::nullopt;
    return response::missingFromCode(static_cast<int>(*code));
}

std::optional<response::Choices> CellReader::choicesIn(
    const Item& item, const QString& cell, const QString& separators) const {
    response::Choices choices;
    const QStringList parts = splitAt(cell, separators);
    if (parts.isEmpty()) return std::nullopt;
    for (const QString& part : parts) {
        const Option* option = optionFor(item, part);
        if (option == nullptr) return std::nullopt;
        choices.codes.append(option->code);
    }
    choices.codes.removeDuplicates();
    choices.codes.sort();
    return choices;
}

/// A label may hold a comma or a blank, so the marks that do not occur in words come first.
CellReading CellReader::severalFrom(const Item& item, const QString& cell) const {
    static constexpr std::array<const char*, 7> kSeparators{"", ";", "|", "\n", ",", ";|,\n\r", ";|,\n\r "};
    for (const char* separators : kSeparators) {
        if (auto choices = choicesIn(item, cell, QString::fromLatin1(separators))) return {*choices, {}};
    }
    return {{}, base::ErrorKey("import.unknown_part")};
}

CellReading CellReader::numberFrom(const Item& item, const QString& cell, bool mayBeCode) const {
    const auto written = m_plan->number(cell.toStdString());
    const std::optional<double> value = number(cell);
    if (!value || (written->isCode && !mayBeCode)) return {{}, base::ErrorKey("import.not_a_number")};
    if (item.type == ItemType::Integer && *value != std::floor(*value))
        return {{}, base::ErrorKey("import.not_whole")};
    return {response::Number{*value}, {}};
}

CellReading CellReader::read(const Item& item, const QString& rawCell, bool hasReasons) const {
    const QString cell = rawCell.trimmed();
    const bool isText = item.type == ItemType::Text;
    if (hasReasons) {
        if (const auto reason = reasonFor(item, isText ? rawCell : cell)) return {Missing{*reason}, {}};
    }
    const bool isWord = !isText && item.option(cell) == nullptr && isMissingWord(cell);
    if (isWord || isMissing(isText ? rawCell : cell)) return {Missing{MissingReason::NotRecorded}, {}};
    switch (item.type) {
    case ItemType::Text:
        return {response::Text{m_plan->isOwn() ? unguarded(rawCell) : rawCell}, {}};
    case ItemType::Choice: {
        const QString code = m_plan->isOwn() ? unguarded(cell) : cell;
        const Option* option = optionFor(item, code);
        return {response::Choice{option != nullptr ? option->code : code}, {}};
    }
    case ItemType::Several:
        return severalFrom(item, cell);
    case ItemType::Date: {
        const DateReading reading = readDate(cell, m_dates);
        return !reading.problem ? CellReading{reading.date, {}} : CellReading{{}, reading.problem};
    }
    case ItemType::Integer:
    case ItemType::Decimal:
        break;
    }
    return numberFrom(item, cell, hasReasons);
}

CellReading readTyped(const Item& item, const QString& typed) {
    const QString cell = typed.trimmed();
    if (cell.isEmpty()) return {Missing{MissingReason::Skipped}, {}};
    if (item.type == ItemType::Text) {
        const auto named = response::missingFromName(cell);
        const auto reason = named ? named : reasonOfCode(cell);
        return {reason ? Answer(Missing{*reason}) : Answer(response::Text{typed}), {}};
    }
    const bool hasComma = cell.contains(QLatin1Char(','));
    MarksEvidence evidence;
    evidence.take(cell.toStdString(), {1, 1});
    if (item.isNumeric() && hasComma && evidence.decide(';').twoWays)
        return {{}, base::ErrorKey("import.not_a_number")};
    ReadingOptions options;
    options.decimal = hasComma ? ',' : '.';
    options.thousands = '\0';
    ReadingPlan plan(options, false, {});
    static_cast<void>(plan.decideMarks(evidence, ';', {}, {}, {})); // what the options say is never refused
    CellReading reading = CellReader(plan, std::nullopt).read(item, typed, true);
    if (!reading.problem || !reading.problem->is("import.unknown_part")) return reading;
    response::Choices codes{splitAt(cell, QStringLiteral(";"))};
    codes.codes.removeDuplicates();
    codes.codes.sort();
    return {codes, {}};
}

} // namespace lacrima::exchange
