// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/describe/Describe.h"
#include "core/analysis/describe/Proportion.h"
#include "core/analysis/reliability/Omega.h"
#include "core/analysis/reliability/Reliability.h"
#include "core/dataset/Dataset.h"
#include "core/findings/correlation/CorrelationTable.h"
#include "core/findings/crying/Histogram.h"
#include "core/instrument/Catalogue.h"
#include "core/instrument/Instrument.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace lacrima::findings {

/// One item within a scale. Mean, top and item-rest r are of the answer after reversal.
struct ScaleItem {
    QString name;
    instrument::LocalText label;
    bool isReversed = false;
    std::optional<analysis::Description> description; ///< of all who answered it
    std::optional<analysis::Proportion> top;          ///< share who chose the end that counts most
    std::optional<double> itemRestR;                  ///< listwise over the scale
    std::optional<double> alphaIfDropped;
};

/// One scale: its score, how its answers pile up, and how its items hold together.
struct ScaleSummary {
    QString scale; ///< column of the mean score
    instrument::LocalText title;
    double minimum = 0; ///< declared range of the item points, which is that of the mean score
    double maximum = 0;
    bool isTotal = false; ///< made of other scales
    analysis::Computed<analysis::Description> score{analysis::Refusal::TooFewObservations, 0};
    std::vector<HistogramBin> bins; ///< of the score over the declared range, half a point wide
    std::optional<analysis::Proportion> atCeiling; ///< score = maximum
    std::size_t inUpperQuarter = 0;                ///< scores in the upper quarter of the declared range
    std::size_t answers = 0;                       ///< all item answers of all cases
    std::size_t topAnswers = 0;                    ///< of these, in the top category after reversal
    analysis::Computed<analysis::Reliability> reliability{analysis::Refusal::TooFewObservations, 0};
    analysis::Computed<analysis::OmegaTotal> omega{analysis::Refusal::TooFewObservations, 0};
    std::vector<ScaleItem> items;
};

/// How monotonously one case was answered, before reversal and in the order of the instrument. Cases with
/// fewer than two answers have none.
struct AnswerRun {
    std::size_t row = 0;
    std::size_t answered = 0;
    std::size_t longestRun = 0; ///< equal answers in a row; a missing answer ends a run
    bool isUniform = false;     ///< all answers are equal
    double value = 0;           ///< of the longest run
};

struct AllianceSummary {
    QString instrument;
    std::vector<ScaleSummary> scales;
    std::vector<AnswerRun> runs;   ///< one a case with answers, in the order of the dataset
    CorrelationTable correlations; ///< of the subscales among each other, not adjusted

    std::vector<std::size_t> uniformRows() const;
};

/// The keys (which items, which reversed, declared range) come from the instrument; scales and items that the
/// dataset lacks are left out.
AllianceSummary summarizeAlliance(
    const dataset::Dataset& dataset, const instrument::Instrument& instrument, double confidence = 0.95);

/// The instrument of a study that measures the alliance: the one with a scale wai_bond, else the first that
/// patients answer and that has scales; null when there is none.
std::shared_ptr<const instrument::Instrument> allianceInstrument(const instrument::Catalogue& catalogue);

} // namespace lacrima::findings
