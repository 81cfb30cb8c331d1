// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace lacrima::ui::spec {

/// A colour by what it is for, so that charts and tables can be made as values before anyone knows whether
/// they will stand on light or dark ground. The theme resolves it (Theme.h).
enum class Tone : std::uint8_t {
    Paper,
    Surface,
    Sunken,
    Ink,
    Ink2,
    Line,
    Accent,
    OnAccent,
    AccentSoft,
    Danger,
    Warn,
    Ok,
    // Data: these mean the same everywhere.
    Bond,
    Goal,
    Task,
    Total,
    Group1,
    Group2,
    Group3,
    Group4,
    Group5,
    Negative, ///< r = -1 of the diverging scale
    Positive, ///< r = +1
};

/// The tone of the n-th group of a chart, from 0; after five they start again.
inline Tone groupTone(int index) {
    return static_cast<Tone>(static_cast<int>(Tone::Group1) + index % 5);
}

} // namespace lacrima::ui::spec
