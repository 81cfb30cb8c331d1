// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <cstdint>
#include <vector>

namespace lacrima::ui::charts {

struct Tick {
    double at = 0;
    QString label;
};

/// One axis in data units. Ticks are given, not guessed, so that a chart looks the same on paper and screen.
struct Axis {
    QString title; ///< what is measured, with its unit
    double low = 0;
    double high = 1;
    std::vector<Tick> ticks;
    bool hasGrid = true;
    bool isReversed = false;
};

/// A dot with an optional interval; `area` above 0 makes it a bubble whose area shows how many cases it
/// stands for.
struct Mark {
    double x = 0;
    double y = 0;
    bool hasInterval = false; ///< horizontal, from low to high
    double low = 0;
    double high = 0;
    double area = 0; ///< number of cases; 0 draws a dot of fixed size
    QColor color;
    QString label;       ///< written beside the mark; may be empty
    QString description; ///< what hovering and a screen reader say
    int id = -1;         ///< handed back when the mark is chosen; -1: cannot be chosen
};

struct Line {
    std::vector<double> x;
    std::vector<double> y;
    QColor color;
    double width = 1.6;
    bool isDashed = false;
};

/// The area between two curves over the same x.
struct Band {
    std::vector<double> x;
    std::vector<double> low;
    std::vector<double> high;
    QColor color; ///< with its transparency
};

/// A horizontal bar from 0, with an optional interval at its end.
struct Bar {
    double y = 0;
    double length = 0;
    double thickness = 0.6; ///< in units of the y axis
    bool hasInterval = false;
    double low = 0;
    double high = 0;
    QColor color;
    QString label;
    QString description;
    int id = -1;
};

struct LegendEntry {
    QString label;
    QColor color;
};

/// Everything a chart shows, as a value: made without a window, drawn by ChartView, exported as it is.
struct ChartSpec {
    Axis x;
    Axis y;
    std::vector<Band> bands;
    std::vector<Bar> bars;
    std::vector<Line> lines;
    std::vector<Mark> marks;
    std::vector<LegendEntry> legend;
    std::vector<double> separators; ///< hairlines across, at these y
    bool hasZeroLine = false;       ///< a firm vertical line at x = 0
    QString textAlternative;        ///< the chart in words, for those who do not see it

    bool isEmpty() const { return marks.empty() && bars.empty() && lines.empty(); }
};

/// About `count` round numbers from `low` to `high`, with as many decimals as their step needs; `isBounded`
/// drops the leading zero as APA does for correlations.
std::vector<Tick> roundTicks(double low, double high, int count, bool isBounded = false);

} // namespace lacrima::ui::charts
