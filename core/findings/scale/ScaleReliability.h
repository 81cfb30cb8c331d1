// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/reliability/Omega.h"
#include "core/analysis/reliability/OrdinalReliability.h"
#include "core/analysis/reliability/Reliability.h"
#include "core/dataset/Dataset.h"

#include <QStringList>

#include <optional>

namespace lacrima::findings {

/// The range that an instrument declares for its items.
struct DeclaredRange {
    double low = 0;
    double high = 0;
};

struct ReliabilityRequest {
    QStringList items;
    QStringList reversed; ///< keyed the other way: low + high - value, which needs the range
    std::optional<DeclaredRange> range = {};
    bool isOrdinal = false; ///< also from the polychoric correlations
    double confidence = analysis::kDefaultConfidence;
};

/// A value that the range does not allow.
struct OutOfRange {
    QString item;
    std::size_t row = 0;
};

/// All that is known about a scale, over the cases complete in all items.
struct ScaleReliability {
    analysis::Computed<analysis::Reliability> reliability{analysis::Refusal::Undefined, 0};
    analysis::Computed<analysis::OmegaTotal> omega{analysis::Refusal::Undefined, 0};
    std::optional<analysis::Computed<analysis::OrdinalReliability>> ordinal = {}; ///< when asked for
    std::optional<OutOfRange> outOfRange = {}; ///< then nothing was computed
    /// Items that look turned round, see analysis::Reliability::suggestReverse; also where the sum of the
    /// items is the same for everyone and there is no alpha.
    QStringList againstTheRest = {};
};

/// Items that the dataset does not have are refused TooFewObservations.
ScaleReliability reliabilityOf(const dataset::Dataset& dataset, const ReliabilityRequest& request);

} // namespace lacrima::findings
