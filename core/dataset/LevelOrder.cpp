// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/LevelOrder.h"

#include <cmath>
#include <limits>
#include <vector>

namespace lacrima::dataset {
namespace {

constexpr int kDigits = 12;

/// The level alone, without a label.
QString bareName(const DataColumn& column, double level) {
    const auto word = column.codes.find(level);
    if (column.isOfWords && word != column.codes.end()) return word->second;
    return QString::number(level, 'g', kDigits);
}

} // namespace

QString levelName(const DataColumn& column, double level) {
    QString name = bareName(column, level);
    const auto label = column.labels.find(level);
    if (column.isOfWords || label == column.labels.end()) return name;
    return name + QLatin1Char(' ') + label->second.in(QStringLiteral("en"));
}

std::optional<UnnamedLevel> orderLevels(DataColumn& column, const QStringList& levels) {
    std::vector<double> places;
    const auto numbers = column.numbers();
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (std::isnan(numbers[row])) {
            places.push_back(std::numeric_limits<double>::quiet_NaN());
            continue;
        }
        const QString level = bareName(column, numbers[row]);
        const qsizetype place = levels.indexOf(level);
        if (place < 0) return UnnamedLevel{row, level};
        places.push_back(static_cast<double>(place));
    }
    column.values = std::move(places);
    column.labels.clear();
    column.codes.clear();
    for (qsizetype i = 0; i < levels.size(); ++i) column.codes[static_cast<double>(i)] = levels[i];
    column.isOfWords = true;
    column.measure = Measure::Ordinal;
    return std::nullopt;
}

} // namespace lacrima::dataset
