// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/Tone.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace lacrima::ui::spec {

/// A colour by meaning: a tone and how strongly it covers, or a place on the diverging scale of correlations.
struct Paint {
    Tone tone = Tone::Accent;
    double strength = 1;                  ///< opacity, 0 to 1
    std::optional<double> diverging = {}; ///< -1 to 1: negative - paper - positive; the tone is not used then

    bool operator==(const Paint&) const = default;
};

struct Tick {
    double at = 0;
    QString label;
    bool operator==(const Tick&) const = default;
};

/// One axis in data units. Ticks are given, not guessed, so that a chart looks the same on paper and screen.
struct Axis {
    QString title; ///< what is measured, with its unit
    double low = 0;
    double high = 1;
    std::vector<Tick> ticks;
    bool hasGrid = true; ///< false: the ticks name categories
    bool isReversed = false;
    bool isBounded = false; ///< of a correlation: no leading zero when ticks are made anew by zooming
    bool operator==(const Axis&) const = default;
};

/// What something drawn stands for, at full precision, where the place it is drawn at does not say so (it is
/// moved aside, cut, or counted in something else): what the data of the plot give for it.
/// What is absent is taken from the drawing.
struct Datum {
    QString category = {};
    QString series = {};
    std::optional<double> estimate = {};
    std::optional<double> low = {}; ///< of its interval, as computed
    std::optional<double> high = {};
    std::optional<double> n = {};
    std::optional<double> p = {};
    std::optional<double> x = {}; ///< of a point between two axes of numbers
    std::optional<double> y = {};
    bool hasNoEstimate = false; ///< nothing could be computed, whatever is drawn there
    bool operator==(const Datum&) const = default;
};

/// A dot with an optional horizontal interval; `area` above 0 makes it a bubble whose area shows how many
/// cases it stands for.
struct Mark {
    double x = 0;
    double y = 0;
    bool hasInterval = false;
    double low = 0;
    double high = 0;
    double area = 0; ///< number of cases; 0 draws a dot of fixed size
    bool isHollow = false;
    Paint paint;
    QString series = {};         ///< what the mark belongs to ("Bond"); for the data of the plot
    QString label = {};          ///< written beside the mark; may be empty
    QString description = {};    ///< what hovering and a screen reader say
    int id = -1;                 ///< handed back when the mark is chosen; -1: cannot be chosen
    std::vector<int> cases = {}; ///< rows of the dataset it stands for: lights up when they are selected
    std::optional<Datum> datum = {};
    bool operator==(const Mark&) const = default;
};

struct Line {
    std::vector<double> x;
    std::vector<double> y;
    Paint paint;
    double width = 1.6;
    bool isDashed = false;
    QString label = {}; ///< written at its end; may be empty
    bool operator==(const Line&) const = default;
};

/// The area between two curves over the same x.
struct Band {
    std::vector<double> x;
    std::vector<double> low;
    std::vector<double> high;
    Paint paint;
    bool operator==(const Band&) const = default;
};

/// A horizontal bar from 0 (or the axis' low end), with an optional interval at its end.
struct Bar {
    double y = 0;
    double length = 0;
    double thickness = 0.6; ///< in units of the y axis
    bool hasInterval = false;
    double low = 0;
    double high = 0;
    Paint paint;
    QString series = {};
    QString label = {};
    QString description = {};
    int id = -1;
    std::vector<int> cases = {};
    std::optional<Datum> datum = {};
    bool operator==(const Bar&) const = default;
};

/// A rectangle in data units: a column of a histogram, a cell of a heatmap, the box of a box plot.
struct Rect {
    double left = 0;
    double right = 0;
    double bottom = 0;
    double top = 0;
    Paint fill;
    std::optional<Paint> outline = {};
    QString label = {}; ///< in its middle, in ink or paper, whichever reads better; left out when too wide
    QString description = {};
    int id = -1;
    std::vector<int> cases = {};
    bool isColumn = false; ///< stands on the ground: the label goes above it where it is too low for it
    std::optional<Datum> datum = {};
    bool operator==(const Rect&) const = default;
};

struct LegendEntry {
    QString label;
    Paint paint;
    bool operator==(const LegendEntry&) const = default;
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
    std::vector<Tick> rightColumn = {};  ///< words at the right end of a row, as in a forest plot
    QString rightTitle = {};
    bool hasZeroLine = false;     ///< a firm vertical line at x = 0
    bool isZoomable = false;      ///< both axes are numbers: parts can be looked at more closely
    bool areColumnsOnTop = false; ///< tick labels of x stand above the plot (heatmaps)
    double height = 320;          ///< in pixels at a width of 640: what the content needs
    QString title = {};           ///< the finding in words; names files and figures
    QString note = {};            ///< in small letters at the foot ("Synthetic data")
    QString textAlternative = {}; ///< the chart in words, for those who do not see it

    bool isEmpty() const { return marks.empty() && bars.empty() && lines.empty() && rects.empty(); }
    bool operator==(const ChartSpec&) const = default;
};

/// About `count` round numbers from `low` to `high`, with as many decimals as their step needs; `isBounded`
/// drops the leading zero as APA does for correlations.
std::vector<Tick> roundTicks(double low, double high, int count, bool isBounded = false);

/// The data of the plot, without what is drawing alone. Columns: kind, category, series, estimate, low, high,
/// n, p, x, y, description. With categories a line is an estimate with its interval, the number of cases and
/// p where these are known; between two axes of numbers it is a point, of a curve or of cases. A cell that
/// does not apply is empty. RFC 4180, or tabs for the clipboard; numbers are as exact as computed.
QByteArray plotData(const ChartSpec& spec, char separator = ',');

} // namespace lacrima::ui::spec
