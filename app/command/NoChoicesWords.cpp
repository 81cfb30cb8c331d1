// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/NoChoicesWords.h"

#include <QStringList>

namespace lacrima::app {

QString noChoicesWords(const std::vector<casebook::NoChoices>& found) {
    int all = 0;
    QStringList each;
    for (const casebook::NoChoices& one : found) {
        all += one.cases;
        each.append(QStringLiteral("%1 %2").arg(one.variable).arg(one.cases));
    }
    if (all == 0) return {};
    const QString where = each.join(QStringLiteral(", "));
    return all == 1 ? QStringLiteral("1 answer is none of the choices of its question (%1)").arg(where)
                    : QStringLiteral("%1 answers are none of the choices of their question (%2)")
                          .arg(QString::number(all), where);
}

} // namespace lacrima::app
