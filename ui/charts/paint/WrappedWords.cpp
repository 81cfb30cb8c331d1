// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/WrappedWords.h"

#include <QFontMetricsF>

#include <algorithm>

namespace lacrima::ui::charts {

QStringList wrapped(const QString& words, const QFontMetricsF& metrics, double width) {
    QStringList lines;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!lines.isEmpty()) {
            const QString longer = lines.back() + QLatin1Char(' ') + word;
            if (metrics.horizontalAdvance(longer) <= width) {
                lines.back() = longer;
                continue;
            }
        }
        lines.append(word);
    }
    return lines;
}

double widestOf(const QStringList& lines, const QFontMetricsF& metrics) {
    double widest = 0;
    for (const QString& line : lines) widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

} // namespace lacrima::ui::charts
