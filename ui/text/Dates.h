// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace lacrima::ui::text {

/// "30 Nov 2026" in the language of the program: the month in letters and the whole year, so that nobody
/// takes it for another day.
QString dateWords(const QDate& date);
/// The same with the time of day.
QString dateTimeWords(const QDateTime& time);

} // namespace lacrima::ui::text
