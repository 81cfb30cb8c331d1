// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/Proportion.h"
#include "core/findings/Dataset.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace lacrima::findings {

/// One level of the crying frequency among those who answered it.
struct FrequencyLevel {
    double value = 0; ///< 0: never cried
    instrument::LocalText label;
    analysis::Proportion share;
};

/// How often patients cried: proportions with Wilson intervals. What nobody answered is absent.
struct CryingSummary {
    std::size_t cases = 0; ///< rows of the dataset
    std::optional<analysis::Proportion> ever;
    std::optional<analysis::Proportion> lastSession; ///< of all, who never cried counting as no
    std::vector<FrequencyLevel> frequency;
    std::size_t frequencyN = 0;
};

CryingSummary summarizeCrying(const Dataset& dataset, double confidence = 0.95);

} // namespace lacrima::findings
