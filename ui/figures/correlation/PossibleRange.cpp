// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/correlation/PossibleRange.h"

#include "core/dataset/PossibleValues.h"
#include "core/findings/describe/LevelLabel.h"
#include "ui/figures/Words.h"
#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::figures {
namespace {

/// The context of the words below.
class PossibleRangeWords {
    Q_DECLARE_TR_FUNCTIONS(PossibleRangeWords)
};

QString number(double value) {
    return text::fixed(value, value == std::floor(value) ? 0 : 2);
}

/// "5 almost always"; 0 below the labelled answers is what who never cried counts.
QString anchor(const dataset::Dataset& data, const QString& variable, double value) {
    const dataset::DataColumn* column = data.column(variable);
    const QString label = findings::levelLabel(*column, value).in(text::spokenLanguage());
    if (label.isEmpty()) return number(value);
    return QStringLiteral("%1 %2").arg(number(value), inSentence(label));
}

} // namespace

PossibleRange::PossibleRange(const dataset::Dataset& data, const QString& name)
    : variable(name) {
    const dataset::DataColumn* column = data.column(name);
    if (column == nullptr) return;
    const dataset::PossibleValues possible = dataset::possibleValues(*column);
    least = possible.least;
    most = possible.most;
}

double PossibleRange::clipped(double value) const {
    if (least) value = std::max(value, *least);
    if (most) value = std::min(value, *most);
    return value;
}

bool PossibleRange::holds(const analysis::Interval& interval) const {
    return clipped(interval.low) == interval.low && clipped(interval.high) == interval.high;
}

QString PossibleRange::cutWords() const {
    if (least && most) {
        return PossibleRangeWords::tr("the interval is drawn only as far as the scale goes, %1 to %2")
            .arg(number(*least), number(*most));
    }
    return PossibleRangeWords::tr("the interval is drawn only as far as there are values");
}

QString PossibleRange::anchorWords(const dataset::Dataset& data) const {
    const dataset::DataColumn* column = data.column(variable);
    if (column == nullptr || !least || !most) return {};
    if (column->labels.empty()) return PossibleRangeWords::tr("%1 to %2").arg(number(*least), number(*most));
    return QStringLiteral("%1, %2").arg(anchor(data, variable, *least), anchor(data, variable, *most));
}

} // namespace lacrima::ui::figures
