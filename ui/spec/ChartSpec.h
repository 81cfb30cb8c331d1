// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/Axis.h"
#include "ui/spec/Shapes.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace lacrima::ui::spec {

struct LegendEntry {
    QString label;
    Paint paint;
    bool operator==(const LegendEntry&) const = default;
};

/// Words at the right of the plot, one a row, as in a forest plot.
struct RightColumn {
    enum class Weight : std::uint8_t { Plain, Strong, Quiet };

    QString title = {}; ///< above the plot
    std::vector<Tick> words = {};
    Weight weight = Weight::Plain;
    bool operator==(const RightColumn&) const = default;
};

/// Everything a chart shows, as a value: made without a window, drawn by ChartView, exported as it is.
struct ChartSpec {
    Axis x;
    Axis y;
    std::vector<Band> bands = {};
    std::vector<Rect> rects = {};
    std::vector<Bar> bars = {};
    std::vector<Line> lines = {};
    std::vector<Mark> marks = {};
    std::vector<LegendEntry> legend = {};
    std::vector<double> separators = {}; ///< hairlines across, at these y
    std::vector<double> verticals = {};  ///< dashed reference lines, at these x
    std::vector<RightColumn> rightColumns = {};
    bool hasZeroLine = false;     ///< a firm vertical line at x = 0
    bool isZoomable = false;      ///< both axes are numbers: parts can be looked at more closely
    bool areColumnsOnTop = false; ///< tick labels of x stand above the plot (heatmaps)
    double height = 320;          ///< in pixels at a width of 640: what the content needs
    QString title = {};           ///< the finding in words; names files and figures
    QString note = {};            ///< in small letters at the foot ("Synthetic data")
    QString textAlternative = {}; ///< the chart in words, for those who do not see it

    /// The only, or the first, column at the right; made when there is none.
    RightColumn& rightColumn() {
        if (rightColumns.empty()) rightColumns.emplace_back();
        return rightColumns.front();
    }
    bool isEmpty() const { return marks.empty() && bars.empty() && lines.empty() && rects.empty(); }
    bool operator==(const ChartSpec&) const = default;
};

/// The data of the plot, without what is drawing alone. Columns: kind, category, series, estimate, low, high,
/// n, p, x, y, description. With categories a line is an estimate with its interval, the number of cases and
/// p where these are known; between two axes of numbers it is a point, of a curve or of cases. A cell that
/// does not apply is empty. RFC 4180, or tabs for the clipboard; numbers are as exact as computed.
QByteArray plotData(const ChartSpec& spec, char separator = ',');

} // namespace lacrima::ui::spec
