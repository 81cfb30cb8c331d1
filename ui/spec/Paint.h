// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/Tone.h"

#include <optional>

namespace lacrima::ui::spec {

/// A colour by meaning: a tone and how strongly it covers, or a place on the diverging scale of correlations
/// or on that of ratings.
struct Paint {
    Tone tone = Tone::Accent;
    double strength = 1;                  ///< opacity, 0 to 1
    std::optional<double> diverging = {}; ///< -1 to 1: negative - paper - positive; the tone is not used then
    std::optional<double> rating =
        {}; ///< 0 to 1, the lowest to the highest answer; the tone is not used then

    bool operator==(const Paint&) const = default;
};

} // namespace lacrima::ui::spec
