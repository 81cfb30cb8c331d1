// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/findings/resampling/Resampling.h"

#include <cstdint>
#include <map>

namespace lacrima::findings {

/// The sizes of the effects of groups on an outcome.
enum class GroupEffect : std::uint8_t {
    HedgesG,        ///< of two groups
    RankBiserial,   ///< of two groups
    EtaSquared,     ///< of more
    EpsilonSquared, ///< of more, by ranks
    TauB,           ///< of a trend
};

/// Whether there is an interval by formula, so that cases need not be drawn again for one.
constexpr bool hasFormula(GroupEffect effect) {
    return effect == GroupEffect::HedgesG || effect == GroupEffect::EtaSquared || effect == GroupEffect::TauB;
}

using ResampledEffects = std::map<GroupEffect, Resampled>;

/// Intervals of the sizes of effects by drawing cases again: of those without a formula, and with clusters of
/// all. `group` has a number a row; a resample in which one of the `levels` groups is empty has no value.
ResampledEffects resampledEffects(analysis::Column outcome, analysis::Column group, std::size_t levels,
    const Resampling& resampling, double confidence);

} // namespace lacrima::findings
