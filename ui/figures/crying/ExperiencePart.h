// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"
#include "core/findings/crying/ExperienceByGroup.h"

#include <cstdint>

namespace lacrima::ui::figures {

/// Which answers of ExperienceByGroup are shown.
enum class ExperiencePart : std::uint8_t { Feelings, Consequences, Topics };

inline constexpr ExperiencePart kExperienceParts[] = {
    ExperiencePart::Feelings, ExperiencePart::Consequences, ExperiencePart::Topics};

/// Shares of patients; the others are ratings.
constexpr bool isShare(ExperiencePart part) {
    return part == ExperiencePart::Topics;
}

const std::vector<findings::GroupedAnswer>& answersOf(
    const findings::ExperienceByGroup& groups, ExperiencePart part);

/// "How they feel after crying, by gender".
QString partTitle(
    const dataset::Dataset& data, const findings::ExperienceByGroup& groups, ExperiencePart part);

} // namespace lacrima::ui::figures
