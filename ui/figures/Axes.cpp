// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/Axes.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::figures {

void setCoefficientAxis(spec::Axis& axis, double low, double high, int mostTicks, double most) {
    axis.low = std::max(-most, std::floor(low * 5) / 5);
    axis.high = std::min(most, std::ceil(high * 5) / 5);
    axis.ticks = spec::roundTicks(axis.low, axis.high, mostTicks, true);
    axis.isBounded = true;
}

void fitCoefficientAxis(spec::ChartSpec& spec, double low, double high, int mostTicks, double most) {
    for (const spec::Mark& mark : spec.marks) {
        low = std::min(low, mark.low);
        high = std::max(high, mark.high);
    }
    setCoefficientAxis(spec.x, low, high, mostTicks, most);
}

spec::Datum datumOf(const analysis::Correlation& correlation) {
    spec::Datum datum;
    datum.estimate = correlation.estimate;
    if (correlation.interval) {
        datum.low = correlation.interval->low;
        datum.high = correlation.interval->high;
    }
    datum.n = static_cast<double>(correlation.n);
    datum.p = correlation.p.p;
    return datum;
}

QString sentencesOf(const std::vector<spec::Mark>& marks) {
    QStringList sentences;
    for (const spec::Mark& mark : marks) sentences.append(mark.description);
    return sentences.join(QStringLiteral(". "));
}

} // namespace lacrima::ui::figures
