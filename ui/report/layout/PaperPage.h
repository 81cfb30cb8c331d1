// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lacrima::ui::report {

/// The page of a report on paper, A4 upright: lengths in cm.
struct PaperPage {
    static constexpr double kWidthCm = 21;
    static constexpr double kHeightCm = 29.7;
    static constexpr double kMarginCm = 2.2; ///< above and at the sides
    static constexpr double kFootCm = 2.4;   ///< below, with the number of the page
    static constexpr double kTextWidthCm = kWidthCm - 2 * kMarginCm;
    static constexpr double kTextHeightCm = kHeightCm - kMarginCm - kFootCm;
    static constexpr double kHighestFigureCm = 20;
};

} // namespace lacrima::ui::report
