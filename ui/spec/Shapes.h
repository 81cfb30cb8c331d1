// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/MarkShape.h"
#include "ui/spec/Paint.h"

#include <QString>

#include <optional>
#include <vector>

namespace lacrima::ui::spec {

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
/// cases it stands for. Dots of all shapes are equally large.
struct Mark {
    double x = 0;
    double y = 0;
    bool hasInterval = false;
    double low = 0;
    double high = 0;
    double area = 0; ///< number of cases; 0 draws a dot of fixed size
    bool isHollow = false;
    Paint paint;
    std::optional<MarkShape> shape = {}; ///< absent: that of its tone
    QString series = {};                 ///< what the mark belongs to ("Bond"); for the data of the plot
    QString label = {};                  ///< written beside the mark; may be empty
    QString description = {};            ///< what hovering and a screen reader say
    int id = -1;                         ///< handed back when the mark is chosen; -1: cannot be chosen
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

} // namespace lacrima::ui::spec
