// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/GroupColumn.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace lacrima::app {

std::vector<double> GroupColumn::levels() const {
    std::set<double> found;
    for (const double number : numbers) {
        if (!std::isnan(number)) found.insert(number);
    }
    return {found.begin(), found.end()};
}

QString GroupColumn::nameOf(double level) const {
    if (!texts.empty()) return texts[static_cast<std::size_t>(level)];
    const QString number = QString::number(level, 'g', 12);
    const auto label = labels.find(level);
    return label == labels.end() ? number : number + QLatin1Char(' ') + label->second;
}

void GroupColumn::write(JsonWriter& json, const char* key, double level) const {
    if (!texts.empty())
        json.text(key, texts[static_cast<std::size_t>(level)]);
    else
        json.number(key, level);
}

GroupColumn groupColumn(const DataInput& data, std::size_t place) {
    const exchange::NumericColumn& column = data.table.columns[place];
    if (!column.isText()) return {column.numbers, {}, column.valueLabels};
    GroupColumn group;
    group.texts = column.texts;
    std::sort(group.texts.begin(), group.texts.end());
    group.texts.erase(std::unique(group.texts.begin(), group.texts.end()), group.texts.end());
    for (const QString& text : column.texts) {
        const auto at = std::lower_bound(group.texts.begin(), group.texts.end(), text) - group.texts.begin();
        group.numbers.push_back(
            text.isEmpty() ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(at));
    }
    return group;
}

} // namespace lacrima::app
