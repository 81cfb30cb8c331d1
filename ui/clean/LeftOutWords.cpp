// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/LeftOutWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace lacrima::ui {
namespace {

/// The context of the sentences below.
class LeftOutWords {
    Q_DECLARE_TR_FUNCTIONS(LeftOutWords)
};

} // namespace

QString leftOutWords(dataset::LeftOutRecords records) {
    QStringList words;
    if (records.failed > 0)
        words.append(LeftOutWords::tr(
            "%n record(s) are missing or cannot be trusted or read, and are left out. “Check every "
            "record” under Study names them.",
            nullptr, records.failed));
    if (records.waiting > 0)
        words.append(LeftOutWords::tr(
            "%n record(s) come from offices that nobody of the team has accepted yet, and are "
            "left out. Study lists the offices.",
            nullptr, records.waiting));
    if (records.refused > 0)
        words.append(LeftOutWords::tr("%n record(s) come from offices that the team refused, and are left "
                                      "out. Study lists the offices.",
            nullptr, records.refused));
    return words.join(QLatin1Char(' '));
}

} // namespace lacrima::ui
