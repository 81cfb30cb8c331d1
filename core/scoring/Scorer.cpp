// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Scorer.h"

#include <algorithm>
#include <cmath>

namespace lacrima::scoring {
namespace {

using instrument::Instrument;
using instrument::Item;
using instrument::Scale;
using response::Answer;
using AnswerOf = std::function<Answer(const QString& itemId)>;

/// What an answer counts as: the option's number or the number itself; nothing when it has no number.
std::optional<double> numberOf(const Item* item, const Answer& answer) {
    if (const auto* number = std::get_if<response::Number>(&answer)) return number->value;
    const auto* choice = std::get_if<response::Choice>(&answer);
    const instrument::Option* option =
        choice != nullptr && item != nullptr ? item->option(choice->code) : nullptr;
    return option != nullptr ? option->value : std::nullopt;
}

/// The fewest answers that the rule asks for; at least one.
int fewestAnswers(int items, const ScoringRule& rule) {
    const double share = std::clamp(rule.answeredShare, 0.0, 1.0);
    // 0.75 * 12 is 9 exactly, but other shares may land a hair above a whole number.
    return std::max(1, static_cast<int>(std::ceil(share * items - 1e-9)));
}

ScaleScore scored(
    const Instrument& instrument, const Scale& scale, const AnswerOf& answerOf, const ScoringRule& rule) {
    ScaleScore score;
    score.scale = scale.id;
    score.items = static_cast<int>(scale.items.size());
    double total = 0;
    bool isInRange = true;
    for (const QString& id : scale.items) {
        const Answer answer = answerOf(id);
        if (isMissing(answer)) continue;
        ++score.answered;
        const auto number = numberOf(instrument.item(id), answer);
        if (!number || !(*number >= scale.minimum && *number <= scale.maximum)) {
            isInRange = false;
            continue;
        }
        total += scale.reversed.contains(id) ? scale.minimum + scale.maximum - *number : *number;
    }
    if (!isInRange) {
        score.reason = Unscored::OutOfRange;
    } else if (score.answered < fewestAnswers(score.items, rule)) {
        score.reason = Unscored::TooFewAnswered;
    } else {
        score.mean = total / score.answered;
        // Without missing answers the sum is exact, not a rounded mean multiplied again.
        score.sum = score.answered == score.items ? total : *score.mean * score.items;
    }
    return score;
}

bool isValid(const std::vector<ScaleScore>& scores, const QString& scale) {
    return std::any_of(scores.begin(), scores.end(),
        [&scale](const ScaleScore& score) { return score.scale == scale && !score.reason; });
}

/// Takes away the scores whose needed scales are not valid, until nothing changes: needs may form chains.
void applyNeeds(const std::vector<Scale>& scales, std::vector<ScaleScore>& scores) {
    bool hasChanged = true;
    while (hasChanged) {
        hasChanged = false;
        for (std::size_t i = 0; i < scales.size(); ++i) {
            const QStringList& needs = scales[i].needs;
            const bool isMet = std::all_of(needs.begin(), needs.end(),
                [&scores](const QString& needed) { return isValid(scores, needed); });
            if (isMet || scores[i].reason) continue;
            scores[i].reason = Unscored::SubscaleMissing;
            scores[i].mean.reset();
            scores[i].sum.reset();
            hasChanged = true;
        }
    }
}

} // namespace

std::vector<ScaleScore> score(const Instrument& instrument, const AnswerOf& answerOf, ScoringRule rule) {
    std::vector<ScaleScore> scores;
    scores.reserve(instrument.scales.size());
    for (const Scale& scale : instrument.scales) scores.push_back(scored(instrument, scale, answerOf, rule));
    applyNeeds(instrument.scales, scores);
    return scores;
}

} // namespace lacrima::scoring
