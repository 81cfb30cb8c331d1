// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Dates.h"

#include "ui/text/Translation.h"

#include <QApplication>
#include <QLocale>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace lacrima::ui::text {
namespace {

/// The day and hour that a clock there shows, and those of no other place.
TEST(DatesTest, ATimeIsSaidAsTheClocksOfItsPlaceShowIt) {
    for (const char* language : {"en", "it"}) {
        speak(*qApp, QString::fromLatin1(language));
        for (const QTime clock : {QTime(0, 10), QTime(11, 45), QTime(23, 50)}) {
            const QDate day(2026, 3, 9);
            const QString expected =
                dateWords(day) + QStringLiteral(", ") + QLocale().toString(clock, QLocale::ShortFormat);
            for (int hours = -12; hours <= 14; ++hours)
                EXPECT_EQ(dateTimeWords(QDateTime(day, clock, QTimeZone(hours * 3600))), expected) << hours;
        }
    }
    speak(*qApp, QStringLiteral("en"));
}

} // namespace
} // namespace lacrima::ui::text
