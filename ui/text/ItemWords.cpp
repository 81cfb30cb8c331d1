// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ItemWords.h"

#include "ui/text/AnswerWords.h"
#include "ui/text/Quoted.h"

#include <QCoreApplication>
#include <QStringList>

namespace lacrima::ui::text {
namespace {

using instrument::Item;
using instrument::ItemType;
using instrument::Range;
using response::ProblemKind;

/// The context of the sentences below.
class ItemWords {
    Q_DECLARE_TR_FUNCTIONS(ItemWords)
};

QString numberWords(double number) {
    return editableWords(response::Number{number});
}

/// "from 20 to 99", empty where both ends are open.
QString rangeWords(const Range& range) {
    if (range.low && range.high)
        return ItemWords::tr("from %1 to %2").arg(numberWords(*range.low), numberWords(*range.high));
    if (range.low) return ItemWords::tr("%1 or more").arg(numberWords(*range.low));
    return range.high ? ItemWords::tr("%1 or less").arg(numberWords(*range.high)) : QString();
}

/// "1 · seldom, 2 · sometimes": what one types and what it means.
QString choiceWords(const Item& item, const QString& language) {
    QStringList choices;
    for (const instrument::Option& option : item.options) {
        const QString label = option.label.in(language);
        const bool isSame = label.isEmpty() || label == option.code;
        choices.append(isSame ? option.code : QStringLiteral("%1 · %2").arg(option.code, label));
    }
    return choices.join(QStringLiteral(", "));
}

QString numberKindWords(const Item& item) {
    const bool isWhole = item.type == ItemType::Integer;
    const QString range = rangeWords(item.range);
    const QString unit = item.unit.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(unitWords(item.unit));
    if (range.isEmpty())
        return isWhole ? ItemWords::tr("A whole number%1.").arg(unit)
                       : ItemWords::tr("A number%1.").arg(unit);
    return isWhole ? ItemWords::tr("A whole number, %1%2.").arg(range, unit)
                   : ItemWords::tr("A number, %1%2.").arg(range, unit);
}

/// The codes that are none of the item's.
QString unknownCodes(const Item& item, const response::Answer& answer) {
    QStringList codes;
    if (const auto* one = std::get_if<response::Choice>(&answer)) codes = {one->code};
    if (const auto* several = std::get_if<response::Choices>(&answer)) codes = several->codes;
    QStringList unknown;
    for (const QString& code : codes) {
        if (item.option(code) == nullptr) unknown.append(quoted(code));
    }
    return unknown.join(QStringLiteral(", "));
}

} // namespace

QString allowedWords(const Item& item, const QString& language) {
    switch (item.type) {
    case ItemType::Choice:
        return ItemWords::tr("One of: %1.").arg(choiceWords(item, language));
    case ItemType::Several:
        return ItemWords::tr("Any of these, parted by “;”: %1.").arg(choiceWords(item, language));
    case ItemType::Integer:
    case ItemType::Decimal: {
        const QString usual = rangeWords(item.expected);
        return usual.isEmpty() ? numberKindWords(item)
                               : ItemWords::tr("%1 Usually %2.").arg(numberKindWords(item), usual);
    }
    case ItemType::Date:
        return ItemWords::tr("A date as year-month-day; the year, or year and month, are enough.");
    case ItemType::Text:
        break;
    }
    return item.maximumLength > 0 ? ItemWords::tr("Words, at most %1 characters.").arg(item.maximumLength)
                                  : ItemWords::tr("Words.");
}

QString objectionWords(const Item& item, const response::Problem& problem, const response::Answer& answer,
    const QString& language) {
    const QString allowed = allowedWords(item, language);
    const QString given = response::plainText(answer);
    switch (problem.kind) {
    case ProblemKind::OutOfRange:
        return ItemWords::tr("%1 is out of range. %2 Nothing was changed.").arg(given, allowed);
    case ProblemKind::Unexpected:
        return ItemWords::tr("%1 is unusual. %2 Save again to keep it.").arg(given, allowed);
    case ProblemKind::CheckFailed: {
        const QString message = item.checkMessage.in(language);
        return message.isEmpty()
                   ? ItemWords::tr("This does not fit the other answers. Save again to keep it.")
                   : ItemWords::tr("%1 Save again to keep it.").arg(message);
    }
    case ProblemKind::NotAnOption:
        return ItemWords::tr("No such choice: %1. %2 Nothing was changed.")
            .arg(unknownCodes(item, answer), allowed);
    case ProblemKind::TooLong:
    case ProblemKind::WrongType:
        break;
    }
    return ItemWords::tr("This is not what belongs here. %1 Nothing was changed.").arg(allowed);
}

} // namespace lacrima::ui::text
