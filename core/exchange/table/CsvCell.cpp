// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/CsvCell.h"

#include "core/exchange/table/ReadingPlan.h"

#include <algorithm>

namespace lacrima::exchange {
namespace {

bool isFormulaStart(QChar mark) {
    static const QString kStarts = QStringLiteral("=+-@\t\r");
    return kStarts.contains(mark);
}

/// The first mark after any apostrophes begins a formula.
bool isFormulaLike(const QString& text) {
    const auto mark =
        std::find_if(text.begin(), text.end(), [](QChar letter) { return letter != QLatin1Char('\''); });
    return mark != text.end() && isFormulaStart(*mark);
}

/// A spreadsheet takes it for the number it is; as one of our missing codes it would come back as a reason.
bool isPlainNumber(const QString& text) {
    const std::string cell = text.toStdString();
    const auto number = numberIn(cell, NumberMarks());
    return number && !number->isCode && text == text.trimmed() && !ReadingPlan::isMissingCode(cell);
}

} // namespace

QString guarded(const QString& text) {
    return isFormulaLike(text) && !isPlainNumber(text) ? QLatin1Char('\'') + text : text;
}

QString unguarded(const QString& cell) {
    return cell.startsWith(QLatin1Char('\'')) && isFormulaLike(cell) ? cell.mid(1) : cell;
}

QString csvCell(const QString& cell, bool isText, QChar separator) {
    QString safe = isText ? guarded(cell) : cell;
    const bool needsQuotes = safe.contains(separator) || safe.contains(QLatin1Char('"')) ||
                             safe.contains(QLatin1Char('\n')) || safe.contains(QLatin1Char('\r')) ||
                             safe != safe.trimmed();
    if (!needsQuotes) return safe;
    safe.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QStringLiteral("\"%1\"").arg(safe);
}

} // namespace lacrima::exchange
