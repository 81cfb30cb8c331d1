// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/GroupColumn.h"

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
    if (!column.isText()) return {column.numbers, {}, column.valueLabels, !column.isUnordered};
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

QString orderLevels(GroupColumn& group, const DataInput& data, std::size_t place, const QString& order) {
    const auto equals = order.indexOf(QLatin1Char('='));
    const QString name = nameOf(data, place);
    if (equals >= 0 && order.left(equals).trimmed() != name)
        return QStringLiteral("--order names \"%1\", and --group is \"%2\".")
            .arg(order.left(equals).trimmed(), name);
    std::vector<QString> levels;
    for (const QString& part : order.mid(equals + 1).split(QLatin1Char(','))) {
        if (std::find(levels.begin(), levels.end(), part.trimmed()) != levels.end())
            return QStringLiteral("--order names \"%1\" twice.").arg(part.trimmed());
        levels.push_back(part.trimmed());
    }
    for (std::size_t row = 0; row < group.numbers.size(); ++row) {
        double& number = group.numbers[row];
        if (std::isnan(number)) continue;
        const QString level = group.texts.empty() ? QString::number(number, 'g', 12)
                                                  : group.texts[static_cast<std::size_t>(number)];
        const auto at = std::find(levels.begin(), levels.end(), level);
        if (at == levels.end())
            return QStringLiteral("%1, %2: \"%3\" holds \"%4\", which --order does not name.")
                .arg(data.path,
                    data.table.lines.empty() ? QStringLiteral("row %1").arg(row + 1)
                                             : QStringLiteral("line %1").arg(data.table.lines[row]),
                    name, level);
        number = static_cast<double>(at - levels.begin());
    }
    group.texts = levels;
    group.labels.clear();
    group.isOrdered = true;
    return {};
}

} // namespace lacrima::app
