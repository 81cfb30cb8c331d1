// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/AnswerWords.h"

#include "ui/text/Dates.h"
#include "ui/text/TypedNumber.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace lacrima::ui::text {
namespace {

using instrument::Item;
using instrument::ItemType;
using response::Answer;
using response::Missing;
using response::MissingReason;

/// The context of the sentences below.
class AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

QString optionWords(const Item& item, const QString& code, const QString& language) {
    const instrument::Option* option = item.option(code);
    return option != nullptr ? option->label.in(language) : code;
}

QString answeredDate(const response::Date& date) {
    const QLocale locale;
    if (date.month == 0) return QString::number(date.year);
    if (date.day == 0) return locale.toString(QDate(date.year, date.month, 1), QStringLiteral("MMMM yyyy"));
    return dateWords(QDate(date.year, date.month, date.day));
}

QString withUnit(const Item& item, const QString& number) {
    return item.unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, unitWords(item.unit));
}

Answer numberFrom(const Item& item, const QString& typed) {
    const TypedNumber number = typedNumber(typed);
    if (number.kind != TypedNumber::Kind::Number) return Missing{MissingReason::Invalid};
    const bool isWhole = number.value == std::floor(number.value);
    if (item.type == ItemType::Integer && !isWhole) return Missing{MissingReason::Invalid};
    return response::Number{number.value};
}

Answer dateFrom(const QString& typed) {
    static const QRegularExpression kShape(QStringLiteral("^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"));
    const QRegularExpressionMatch match = kShape.match(typed);
    if (!match.hasMatch()) return Missing{MissingReason::Invalid};
    const response::Date date{
        match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    const bool isDate =
        QDate::isValid(date.year, date.month == 0 ? 1 : date.month, date.day == 0 ? 1 : date.day);
    if (!isDate || (!match.captured(2).isEmpty() && date.month == 0)) return Missing{MissingReason::Invalid};
    return date;
}

Answer choiceFrom(const Item& item, const QString& typed) {
    for (const instrument::Option& option : item.options) {
        if (option.code.compare(typed, Qt::CaseInsensitive) == 0) return response::Choice{option.code};
        for (const QString& words : option.label.byLanguage) {
            if (words.compare(typed, Qt::CaseInsensitive) == 0) return response::Choice{option.code};
        }
    }
    return Missing{MissingReason::Invalid};
}

Answer severalFrom(const Item& item, const QString& typed) {
    response::Choices choices;
    for (const QString& part : typed.split(QRegularExpression(QStringLiteral("[;,]")), Qt::SkipEmptyParts)) {
        Answer one = choiceFrom(item, part.trimmed());
        if (response::isMissing(one)) return one;
        choices.codes.append(std::get<response::Choice>(one).code);
    }
    choices.codes.removeDuplicates();
    choices.codes.sort();
    return choices;
}

} // namespace

QString unitWords(const QString& unit) {
    static const char* const kUnits[]{QT_TRANSLATE_NOOP("AnswerWords", "years"),
        QT_TRANSLATE_NOOP("AnswerWords", "months"), QT_TRANSLATE_NOOP("AnswerWords", "hours"),
        QT_TRANSLATE_NOOP("AnswerWords", "minutes"), QT_TRANSLATE_NOOP("AnswerWords", "patients"),
        QT_TRANSLATE_NOOP("AnswerWords", "sessions"), QT_TRANSLATE_NOOP("AnswerWords", "times")};
    for (const char* known : kUnits) {
        if (unit == QLatin1String(known)) return AnswerWords::tr(known);
    }
    return unit;
}

QString missingWords(MissingReason reason) {
    switch (reason) {
    case MissingReason::Skipped:
        return AnswerWords::tr("skipped");
    case MissingReason::Refused:
        return AnswerWords::tr("prefers not to answer");
    case MissingReason::NotApplicable:
        return AnswerWords::tr("not applicable");
    case MissingReason::NotReached:
        return AnswerWords::tr("not reached");
    case MissingReason::Unreadable:
        return AnswerWords::tr("unreadable");
    case MissingReason::NotRecorded:
        return AnswerWords::tr("not recorded");
    case MissingReason::NotInFile:
        return AnswerWords::tr("not in the file");
    case MissingReason::Invalid:
        return AnswerWords::tr("not valid");
    }
    return {};
}

QString answerWords(const Item& item, const Answer& answer, const QString& language) {
    if (const auto reason = response::missingReason(answer)) return missingWords(*reason);
    if (const auto* choice = std::get_if<response::Choice>(&answer))
        return optionWords(item, choice->code, language);
    if (const auto* several = std::get_if<response::Choices>(&answer)) {
        QStringList words;
        for (const QString& code : several->codes) words.append(optionWords(item, code, language));
        return words.isEmpty() ? AnswerWords::tr("none of these") : words.join(QStringLiteral(", "));
    }
    if (const auto* date = std::get_if<response::Date>(&answer)) return answeredDate(*date);
    if (std::holds_alternative<response::Number>(answer)) return withUnit(item, editableWords(answer));
    return response::plainText(answer);
}

QString editableWords(const Answer& answer) {
    if (const auto* number = std::get_if<response::Number>(&answer)) {
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return locale.toString(number->value, 'g', QLocale::FloatingPointShortest);
    }
    return response::plainText(answer);
}

Answer answerFromWords(const Item& item, const QString& typed) {
    const QString words = typed.trimmed();
    if (words.isEmpty()) return Missing{MissingReason::NotReached};
    switch (item.type) {
    case ItemType::Integer:
    case ItemType::Decimal:
        return numberFrom(item, words);
    case ItemType::Date:
        return dateFrom(words);
    case ItemType::Choice:
        return choiceFrom(item, words);
    case ItemType::Several:
        return severalFrom(item, words);
    case ItemType::Text:
        break;
    }
    return response::Text{words};
}

} // namespace lacrima::ui::text
