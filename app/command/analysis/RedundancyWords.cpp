// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/RedundancyWords.h"

namespace lacrima::app {
namespace {

QString namesOf(const DataInput& data, const QStringList& columns) {
    QStringList names;
    for (const QString& column : columns) names.append(nameOf(data, column));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString redundancyWords(const DataInput& data, const findings::Redundancy& redundancy) {
    const QString first = namesOf(data, redundancy.repeated.mid(0, 1));
    const QString sources = namesOf(data, redundancy.sources);
    QString words;
    if (redundancy.sources.isEmpty())
        words = QStringLiteral("%1 is the same for everyone; leave it out").arg(first);
    else if (redundancy.sources.size() == 1)
        words = QStringLiteral("%1 determines %2 completely; leave one of them out").arg(sources, first);
    else
        words = QStringLiteral("%1 determine %2 completely; leave one of them out").arg(sources, first);
    if (redundancy.repeated.size() > 1)
        words +=
            QStringLiteral("; %1 repeat the others as well").arg(namesOf(data, redundancy.repeated.mid(1)));
    return words;
}

} // namespace lacrima::app
