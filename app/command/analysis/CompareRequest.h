// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/analysis/ResamplingOptions.h"
#include "core/findings/correlation/ComparedCorrelations.h"

namespace lacrima::app {

/// What all forms of `lacrima compare` share.
struct CompareRequest {
    double confidence = analysis::kDefaultConfidence;
    analysis::CorrelationMethod method = analysis::CorrelationMethod::Pearson;
    findings::Resampling resampling;
    bool isJson = false;
};

} // namespace lacrima::app
