// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Interval.h"
#include "core/analysis/describe/Describe.h"
#include "core/analysis/describe/Proportion.h"
#include "core/dataset/Dataset.h"
#include "core/findings/crying/CryingSummary.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::findings {

/// The answers to one rating among those who gave one. All levels of the instrument are there, also those
/// that nobody chose.
struct RatedAnswers {
    QString variable;
    instrument::LocalText label;
    std::vector<LevelShare> levels;
    std::optional<analysis::Description> description; ///< absent when nobody answered
    std::optional<analysis::Interval> mean;           ///< by t; absent for too few or equal answers

    std::size_t n() const { return description ? description->n : 0; }
};

/// One thing that tears were about, among those who said anything of what they were about.
struct CryingTopic {
    QString variable; ///< "last_trigger___loss"
    instrument::LocalText label;
    analysis::Proportion share;
};

/// Two ratings of the same people: first minus second, over those who gave both.
struct RatingGap {
    std::size_t n = 0;
    double first = 0; ///< mean over those who gave both
    double second = 0;
    double difference = 0;
    std::optional<analysis::Interval> interval; ///< by t on the differences; absent for too few or equal ones

    bool excludesZero() const { return interval && !interval->contains(0); }
};

/// How those who cried feel after it, and their most recent time. What nobody answered is absent or empty.
/// Ratings and topics of all people stand with the largest mean or share first.
struct CryingExperience {
    std::vector<RatedAnswers> feelings;    ///< gen_*; those without answers last
    std::optional<RatingGap> reliefShame;  ///< gen_relief minus gen_shame: the pair asked for beforehand
    std::vector<CryingTopic> topics;       ///< of last_trigger; "other" stays last
    std::size_t topicsN = 0;               ///< who chose at least one, or said that none of them fits
    std::optional<RatedAnswers> intensity; ///< last_intensity
    std::optional<analysis::Description> minutes;    ///< last_minutes
    std::vector<RatedAnswers> consequences;          ///< ratings of what came of it
    std::optional<analysis::Proportion> talkedAbout; ///< last_talked_about
    double confidence = 0.95;                        ///< of the intervals
};

CryingExperience describeExperience(const dataset::Dataset& dataset, double confidence = 0.95);
/// The same of some rows; feelings and topics stand in the order of the instrument.
CryingExperience describeExperience(
    const dataset::Dataset& dataset, std::span<const std::size_t> rows, double confidence = 0.95);

/// The answers of some rows to one rating.
RatedAnswers ratedAnswers(
    const dataset::DataColumn& column, std::span<const std::size_t> rows, double confidence = 0.95);

/// The nine ratings of how one feels after crying, in the order of the instrument; those the dataset has.
std::vector<const dataset::DataColumn*> feelingColumns(const dataset::Dataset& dataset);
/// The ratings of what came of the most recent time, in the order of the instrument; those the dataset has.
std::vector<const dataset::DataColumn*> consequenceColumns(const dataset::Dataset& dataset);
/// The options of what tears were about, in the order of the instrument.
std::vector<const dataset::DataColumn*> topicColumns(const dataset::Dataset& dataset);

} // namespace lacrima::findings
