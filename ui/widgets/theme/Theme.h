// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/Tone.h"

#include <QColor>

#include <cstdint>

class QApplication;

namespace lacrima::ui {

/// Every colour of the windows and charts by what it is for. Reports on paper have theirs in their own style
/// sheets.
struct Theme {
    bool isDark = false;
    QColor paper;      ///< window
    QColor surface;    ///< cards, fields
    QColor sunken;     ///< rail, table heads
    QColor ink;        ///< text
    QColor ink2;       ///< secondary text
    QColor line;       ///< hairlines
    QColor accent;     ///< the one primary action, selection, focus ring
    QColor onAccent;   ///< text on accent
    QColor accentSoft; ///< selected row, chosen answer
    QColor danger;
    QColor warn;
    QColor ok;
    // Data colours: they mean the same in every chart, table head and report.
    QColor bond;
    QColor goal;
    QColor task;
    QColor total;
    QColor groups[5];
    QColor negative;   ///< diverging scale, r = -1
    QColor positive;   ///< diverging scale, r = +1
    QColor ratings[5]; ///< stacked answers from the lowest to the highest; those of other scales lie between

    /// The colour of a tone on this ground.
    QColor color(spec::Tone tone) const;

    static const Theme& light();
    static const Theme& dark();
};

enum class ThemeChoice : std::uint8_t { Desktop, Light, Dark };

/// The theme in force. Widgets that paint themselves ask for it while painting, so that a change is seen at
/// once.
const Theme& currentTheme();

/// Sets palette, font and style sheet of the whole program; ThemeChoice::Desktop looks at the desktop's
/// palette as it was when the program started.
void applyTheme(QApplication& application, ThemeChoice choice);

/// Sizes in device-independent pixels.
namespace size {
inline constexpr int kGrid = 8;
inline constexpr int kRadius = 6;
inline constexpr int kControl = 32;
inline constexpr int kPatientControl = 64;
inline constexpr int kFormWidth = 640;
inline constexpr int kPatientWidth = 720;
inline constexpr int kRail = 168;
inline constexpr int kBody = 13;
inline constexpr int kSecondary = 12;
inline constexpr int kSection = 15;
inline constexpr int kTitle = 22;
} // namespace size

} // namespace lacrima::ui
