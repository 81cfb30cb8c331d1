// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Instrument.h"
#include "core/response/Answer.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace lacrima::scoring {

enum class Unscored : std::uint8_t { TooFewAnswered, OutOfRange, SubscaleMissing };

/// One scale of one person. `mean` and `sum` are present or `reason` says why not: never both.
struct ScaleScore {
    QString scale;
    std::optional<double> mean; ///< mean of the answered items after reversal
    std::optional<double> sum;  ///< mean times the number of items (prorated when some are missing)
    int answered = 0;
    int items = 0;
    std::optional<Unscored> reason;
    bool operator==(const ScaleScore&) const = default;
};

struct ScoringRule {
    double answeredShare = 0.75; ///< 1: complete only
};

/// Scores every scale of the instrument. An answer outside the declared range makes its scales unscored.
std::vector<ScaleScore> score(const instrument::Instrument& instrument,
    const std::function<response::Answer(const QString& itemId)>& answerOf, ScoringRule rule = {});

} // namespace lacrima::scoring
