// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/TypedNumber.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace lacrima::ui::text {
namespace {

/// The context of the sentences below.
class TypedNumberWords {
    Q_DECLARE_TR_FUNCTIONS(TypedNumberWords)
};

/// "1 000", "1'000 000,5" with the blanks that typography has: the separators go, the rest stays.
QString withoutGaps(const QString& typed) {
    static const QRegularExpression kGrouped(QStringLiteral(
        "^([+-]?[1-9]\\d{0,2}(?:[ \\x{00A0}\\x{2009}\\x{202F}'\\x{2019}]\\d{3})+)([.,]\\d*)?$"));
    static const QRegularExpression kGap(QStringLiteral("[ \\x{00A0}\\x{2009}\\x{202F}'\\x{2019}]"));
    const QRegularExpressionMatch match = kGrouped.match(typed);
    return match.hasMatch() ? match.captured(1).remove(kGap) + match.captured(2) : typed;
}

bool isInGroups(const QString& whole, QChar separator) {
    const QRegularExpression grouped(QStringLiteral("^[+-]?[1-9]\\d{0,2}(?:%1\\d{3})+$")
                                         .arg(QRegularExpression::escape(QString(separator))));
    return grouped.match(whole).hasMatch();
}

TypedNumber numberOf(QString plain) {
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    bool isNumber = false;
    const double value = QLocale::c().toDouble(plain, &isNumber);
    if (!isNumber || !std::isfinite(value)) return {};
    return {TypedNumber::Kind::Number, value};
}

/// Points or commas, not both.
TypedNumber withOneSeparator(const QString& typed, QChar separator) {
    const bool isGrouped = isInGroups(typed, separator);
    const bool isRepeated = typed.count(separator) > 1;
    if (isRepeated && !isGrouped) return {};
    if (!isGrouped) return numberOf(typed);
    const bool isOfLanguage = QLocale().groupSeparator() == QString(separator);
    if (!isRepeated && !isOfLanguage) return {TypedNumber::Kind::Ambiguous, 0};
    return numberOf(QString(typed).remove(separator));
}

} // namespace

TypedNumber typedNumber(const QString& typed) {
    QString number = typed.trimmed();
    number.replace(QChar(u'\u2212'), QLatin1Char('-'));
    number = withoutGaps(number);
    const bool hasPoint = number.contains(QLatin1Char('.'));
    const bool hasComma = number.contains(QLatin1Char(','));
    if (!hasPoint && !hasComma) return numberOf(number);
    if (hasPoint != hasComma) return withOneSeparator(number, hasPoint ? u'.' : u',');
    // The last of the two separates decimals; the other one groups what stands before it.
    const qsizetype decimals = std::max(number.lastIndexOf(u'.'), number.lastIndexOf(u','));
    const QChar group = number[decimals] == u'.' ? u',' : u'.';
    QString whole = number.left(decimals);
    if (!isInGroups(whole, group)) return {};
    return numberOf(whole.remove(group) + number.mid(decimals));
}

QString ambiguousNumberWords(const QString& typed) {
    const QString number = typed.trimmed();
    QString whole = number;
    whole.remove(QLatin1Char('.')).remove(QLatin1Char(','));
    return TypedNumberWords::tr("“%1” can be read in two ways. If you mean %2, please write it without a "
                                "point or comma.")
        .arg(number, whole);
}

} // namespace lacrima::ui::text
