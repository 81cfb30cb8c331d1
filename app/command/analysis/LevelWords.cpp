// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/LevelWords.h"

#include <algorithm>

namespace lacrima::app {

void writeLevel(JsonWriter& json, const char* key, const dataset::DataColumn& column, double level) {
    const auto word = column.codes.find(level);
    if (column.isOfWords && word != column.codes.end())
        json.text(key, word->second);
    else
        json.number(key, level);
}

QString orderLevels(DataInput& data, const QString& name, const QString& order) {
    const auto equals = order.indexOf(QLatin1Char('='));
    const QString shown = nameOf(data, name);
    if (equals >= 0 && order.left(equals).trimmed() != shown)
        return QStringLiteral("--order names \"%1\", and --group is \"%2\".")
            .arg(order.left(equals).trimmed(), shown);
    QStringList levels;
    for (const QString& part : order.mid(equals + 1).split(QLatin1Char(','))) {
        if (levels.contains(part.trimmed()))
            return QStringLiteral("--order names \"%1\" twice.").arg(part.trimmed());
        levels.append(part.trimmed());
    }
    auto& columns = data.dataset.columns;
    const auto column = std::find_if(
        columns.begin(), columns.end(), [&](const dataset::DataColumn& one) { return one.name == name; });
    const auto unnamed = dataset::orderLevels(*column, levels);
    if (!unnamed) return {};
    return QStringLiteral("%1, %2: \"%3\" holds \"%4\", which --order does not name.")
        .arg(data.path, placeOf(data, unnamed->row), shown, unnamed->level);
}

} // namespace lacrima::app
