// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/RedundancyWords.h"

namespace lacrima::app {
namespace {

QString namesOf(
    const DataInput& data, const std::vector<std::size_t>& places, std::span<const std::size_t> positions) {
    QStringList names;
    for (const std::size_t position : positions) names.append(nameOf(data, places[position]));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString redundancyWords(
    const DataInput& data, const std::vector<std::size_t>& places, const analysis::Refused& refused) {
    const std::span<const std::size_t> culprits(refused.positions);
    const QString first = namesOf(data, places, culprits.first(1));
    QString words = refused.sources.empty()
                        ? QStringLiteral("%1 is the same for everyone; leave it out").arg(first)
                        : QStringLiteral("%1 determines %2 completely; leave one of them out")
                              .arg(namesOf(data, places, refused.sources), first);
    if (refused.sources.size() > 1)
        words = QStringLiteral("%1 determine %2 completely; leave one of them out")
                    .arg(namesOf(data, places, refused.sources), first);
    if (culprits.size() > 1)
        words +=
            QStringLiteral("; %1 repeat the others as well").arg(namesOf(data, places, culprits.subspan(1)));
    return words;
}

} // namespace lacrima::app
