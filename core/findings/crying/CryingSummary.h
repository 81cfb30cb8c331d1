// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/describe/Describe.h"
#include "core/analysis/describe/Proportion.h"
#include "core/dataset/Dataset.h"
#include "core/findings/crying/Histogram.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::findings {

/// One answer to a question of steps among those who answered it. Of the crying frequency 0 is: never cried.
struct LevelShare {
    double value = 0;
    instrument::LocalText label;
    analysis::Proportion share;
};

/// How often patients cried: proportions with Wilson intervals. What nobody answered is absent.
struct CryingSummary {
    std::size_t cases = 0; ///< rows of the dataset
    std::optional<analysis::Proportion> ever;
    std::optional<analysis::Proportion> lastSession; ///< of all, who never cried counting as no
    std::vector<LevelShare> frequency;
    std::size_t frequencyN = 0;
    double confidence = 0.95; ///< of the intervals
};

CryingSummary summarizeCrying(const dataset::Dataset& dataset, double confidence = 0.95);
/// The same of some rows; with the same levels of frequency.
CryingSummary summarizeCrying(
    const dataset::Dataset& dataset, std::span<const std::size_t> rows, double confidence = 0.95);

/// How many times patients cried (cry_count); who never cried counts 0.
struct CryingCounts {
    std::size_t n = 0;
    std::optional<analysis::Description> description; ///< absent when nobody gave a count
    std::size_t neverCried = 0;                       ///< of the n; also counted when there is no description
    std::vector<HistogramBin> bins;
};

CryingCounts countCrying(const dataset::Dataset& dataset);

} // namespace lacrima::findings
