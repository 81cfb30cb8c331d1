// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/Crowding.h"

#include "ui/charts/paint/CategoryNames.h"
#include "ui/charts/paint/ChartLayout.h"
#include "ui/charts/paint/WrappedWords.h"

#include <QFontMetricsF>

#include <algorithm>

namespace lacrima::ui::charts {
namespace {

constexpr double kLeastPlot = 0.28;  ///< of the width: below it the drawing is hardly seen
constexpr double kLeastHeight = 0.3; ///< of the height, beside titles and a legend on many lines

bool isAnyCut(const std::vector<PlacedName>& names) {
    return std::any_of(names.begin(), names.end(), [](const PlacedName& name) { return name.isCut; });
}

/// A word of a title, the note or the legend that is longer than a line.
bool isAnyLineTooLong(const ChartLayout& layout) {
    const QFontMetricsF metrics(layout.font());
    const double width = layout.size().width();
    if (widestOf(layout.titleLines(), metrics) > layout.lineWidth()) return true;
    if (widestOf(layout.noteLines(), metrics) > layout.lineWidth()) return true;
    if (widestOf(layout.sideLines(), metrics) > layout.size().height()) return true;
    const auto& legend = layout.spec().legend;
    const auto& notes = layout.spec().x.notes;
    return std::any_of(legend.begin(), legend.end(), [&](const spec::LegendEntry& entry) {
        return layout.widthOf(entry) > width;
    }) || std::any_of(notes.begin(), notes.end(), [&](const spec::Tick& note) {
        return metrics.horizontalAdvance(note.label) > layout.lineWidth();
    });
}

} // namespace

bool isCrowded(const ChartLayout& layout) {
    const QRectF& plot = layout.plot();
    return plot.width() < layout.size().width() * kLeastPlot || plot.right() > layout.size().width() ||
           plot.height() < layout.size().height() * kLeastHeight || plot.bottom() > layout.size().height() ||
           isAnyLineTooLong(layout) || isAnyCut(rowNames(layout)) || isAnyCut(columnNames(layout));
}

} // namespace lacrima::ui::charts
