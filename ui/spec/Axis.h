// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace lacrima::ui::spec {

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
    bool isBounded = false;       ///< of a correlation: no leading zero when ticks are made anew by zooming
    std::vector<Tick> notes = {}; ///< what a place on x means, in words below it
    bool operator==(const Axis&) const = default;
};

/// About `count` round numbers from `low` to `high`, with as many decimals as their step needs; `isBounded`
/// drops the leading zero as APA does for correlations.
std::vector<Tick> roundTicks(double low, double high, int count, bool isBounded = false);

} // namespace lacrima::ui::spec
