// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/QualityRules.h"

#include <utility>

namespace lacrima::casebook {
namespace {

using instrument::Item;
using instrument::ItemType;
using response::Answer;
using response::MissingReason;

/// An item that is asked cannot be not applicable: a correction opened its branch, and nobody answered it.
bool isBlank(const Answer& answer) {
    const auto reason = response::missingReason(answer);
    return reason == MissingReason::NotReached || reason == MissingReason::Skipped ||
           reason == MissingReason::NotApplicable || reason == MissingReason::NotRecorded;
}

bool isOutOfRange(const Item& item, const Answer& answer) {
    const auto* number = std::get_if<response::Number>(&answer);
    return number != nullptr && !item.range.contains(number->value);
}

bool hasUnknownCode(const Item& item, const Answer& answer) {
    if (const auto* choice = std::get_if<response::Choice>(&answer))
        return item.option(choice->code) == nullptr;
    const auto* several = std::get_if<response::Choices>(&answer);
    if (several == nullptr) return false;
    for (const QString& code : several->codes) {
        if (item.option(code) == nullptr) return true;
    }
    return false;
}

double numberOf(const Item& item, const Answer& answer) {
    if (const auto* number = std::get_if<response::Number>(&answer)) return number->value;
    const auto* choice = std::get_if<response::Choice>(&answer);
    const instrument::Option* option = choice != nullptr ? item.option(choice->code) : nullptr;
    return option != nullptr && option->value ? *option->value : 0.0;
}

} // namespace

char letterOf(Rule rule) {
    switch (rule) {
    case Rule::BlankRequired:
        return 'B';
    case Rule::OutOfRange:
        return 'D';
    case Rule::HiddenWithValue:
        return 'F';
    case Rule::NotAnOption:
        return 'G';
    case Rule::SecondResponse:
        return 'Y';
    case Rule::LevelAgainstOverall:
        return 'V';
    }
    return '?';
}

int suggestedLevel(double overall, const std::vector<int>& levelBands) {
    if (overall < 1) return 0;
    for (std::size_t level = 0; level < levelBands.size(); ++level) {
        if (overall <= levelBands[level]) return static_cast<int>(level) + 1;
    }
    return 0;
}

QualityRules::QualityRules(const Casebook& casebook, std::vector<int> levelBands)
    : m_branching(casebook.variables())
    , m_levelBands(std::move(levelBands))
    , m_overall(casebook.variableOf(QStringLiteral("po_overall")))
    , m_level(casebook.variableOf(QStringLiteral("po_level"))) {}

std::vector<RuleViolation> QualityRules::violationsOf(const Casebook& casebook, int row) const {
    std::vector<RuleViolation> hits;
    if (casebook.row(row).isExcluded()) return hits;
    std::vector<bool> hidden;
    m_branching.effective(casebook, row, &hidden);
    const auto& variables = casebook.variables();
    for (std::size_t i = 0; i < variables.size(); ++i) {
        const int variable = static_cast<int>(i);
        const Item& item = variables[i].item;
        const Answer answer = casebook.current(row, variable);
        if (hidden[i]) {
            if (!response::isMissing(answer)) hits.push_back({Rule::HiddenWithValue, row, variable});
            continue;
        }
        // A form that has not come in asks nothing.
        const bool isAsked = item.isRequired && casebook.hasResponse(row, variable);
        if (isAsked && isBlank(answer)) hits.push_back({Rule::BlankRequired, row, variable});
        if (isOutOfRange(item, answer)) hits.push_back({Rule::OutOfRange, row, variable});
        if (hasUnknownCode(item, answer)) hits.push_back({Rule::NotAnOption, row, variable});
    }
    for (const int variable : casebook.answeredTwice(row))
        hits.push_back({Rule::SecondResponse, row, variable});
    if (m_overall < 0 || m_level < 0) return hits;
    const auto at = [&](int variable) {
        return numberOf(variables[static_cast<std::size_t>(variable)].item, casebook.current(row, variable));
    };
    const int suggested = suggestedLevel(at(m_overall), m_levelBands);
    const int level = static_cast<int>(at(m_level));
    if (suggested > 0 && level > 0 && suggested != level)
        hits.push_back({Rule::LevelAgainstOverall, row, m_level});
    return hits;
}

std::vector<RuleViolation> QualityRules::allViolations(const Casebook& casebook) const {
    std::vector<RuleViolation> hits;
    for (std::size_t row = 0; row < casebook.rows().size(); ++row) {
        const std::vector<RuleViolation> found = violationsOf(casebook, static_cast<int>(row));
        hits.insert(hits.end(), found.begin(), found.end());
    }
    return hits;
}

} // namespace lacrima::casebook
