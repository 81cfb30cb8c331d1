// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Dates.h"

#include <QLocale>

namespace lacrima::ui::text {

QString dateWords(const QDate& date) {
    return QLocale().toString(date, QStringLiteral("d MMM yyyy"));
}

QString dateTimeWords(const QDateTime& time) {
    return QStringLiteral("%1, %2").arg(
        dateWords(time.date()), QLocale().toString(time.time(), QLocale::ShortFormat));
}

} // namespace lacrima::ui::text
