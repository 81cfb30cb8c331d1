// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/RowBuilder.h"

#include <algorithm>
#include <cmath>

namespace lacrima::dataset {
namespace {

using casebook::Casebook;
using instrument::Item;
using instrument::ItemType;
using response::Answer;
using response::MissingReason;

double numberOf(const Item& item, const Answer& answer) {
    if (const auto* number = std::get_if<response::Number>(&answer)) return number->value;
    if (const auto* choice = std::get_if<response::Choice>(&answer)) return optionNumber(item, choice->code);
    return kMissing;
}

static_assert(static_cast<int>(CellState::Skipped) == static_cast<int>(MissingReason::Skipped));
static_assert(static_cast<int>(CellState::NotInFile) == static_cast<int>(MissingReason::NotInFile));

} // namespace

/// The row being filled.
struct RowComputer::Row {
    const Casebook& casebook;
    int row;
    std::vector<Answer> answers; ///< as branching lets them count
    RowNumbers numbers;

    void put(std::size_t column, double number) {
        numbers.values[column] = number;
        numbers.states[column] = CellState::Answered;
    }
    /// A response that never came hides behind both "not reached" and "not applicable".
    CellState stateOfEmpty(std::size_t variable) const {
        const auto reason = response::missingReason(answers[variable]);
        if (!reason) return CellState::Invalid;
        const int index = static_cast<int>(variable);
        const bool isUntouched =
            !casebook.hasResponse(row, index) && casebook.current(row, index) == Answer(response::Missing{});
        return isUntouched ? CellState::Absent : static_cast<CellState>(*reason);
    }
};

RowComputer::RowComputer(const Casebook& casebook, scoring::ScoringRule rule)
    : m_layout(layOut(casebook))
    , m_branching(casebook.variables())
    , m_rule(rule) {}

RowNumbers RowComputer::compute(const Casebook& casebook, int row) const {
    Row filled{casebook, row, m_branching.effective(casebook, row), {}};
    filled.numbers.values.assign(columns().size(), kMissing);
    filled.numbers.states.assign(columns().size(), CellState::Unscorable);
    for (std::size_t i = 0; i < filled.answers.size(); ++i) fillItem(filled, i);
    for (const ScoredInstrument& scored : m_layout.scored) fillScores(filled, scored);
    if (m_layout.level >= 0 && m_layout.overall >= 0) fillLevels(filled);
    return std::move(filled.numbers);
}

void RowComputer::fillItem(Row& row, std::size_t variable) const {
    if (m_layout.firstColumn[variable] < 0) return;
    const Item& item = row.casebook.variables()[variable].item;
    const Answer& answer = row.answers[variable];
    const auto first = static_cast<std::size_t>(m_layout.firstColumn[variable]);
    if (item.type == ItemType::Several) {
        const auto* several = std::get_if<response::Choices>(&answer);
        const CellState state = several != nullptr ? CellState::Answered : row.stateOfEmpty(variable);
        for (std::size_t i = 0; i < item.options.size(); ++i) {
            row.numbers.states[first + i] = state;
            if (several != nullptr) row.put(first + i, several->codes.contains(item.options[i].code) ? 1 : 0);
        }
        return;
    }
    double number = numberOf(item, answer);
    if (std::isnan(number)) {
        number = m_branching.implied(static_cast<int>(variable), row.answers).value_or(kMissing);
    }
    if (std::isnan(number))
        row.numbers.states[first] = row.stateOfEmpty(variable);
    else
        row.put(first, number);
}

void RowComputer::fillScores(Row& row, const ScoredInstrument& scored) const {
    const auto answerOf = [&](const QString& item) -> Answer {
        const int variable = row.casebook.variableOf(item);
        return variable < 0 ? Answer{} : row.answers[static_cast<std::size_t>(variable)];
    };
    const auto isEmpty = [&](CellState state) {
        return std::all_of(scored.variables.begin(), scored.variables.end(), [&](int variable) {
            const auto index = static_cast<std::size_t>(variable);
            return response::isMissing(row.answers[index]) && row.stateOfEmpty(index) == state;
        });
    };
    CellState unscored = CellState::Unscorable;
    for (const CellState state : {CellState::Absent, CellState::NotApplicable, CellState::NotInFile}) {
        if (isEmpty(state)) unscored = state;
    }
    std::size_t column = scored.firstColumn;
    for (const scoring::ScaleScore& score : scoring::score(*scored.instrument, answerOf, m_rule)) {
        for (const std::optional<double>& number : {score.mean, score.sum}) {
            row.numbers.states[column] = unscored;
            if (number) row.put(column, *number);
            ++column;
        }
    }
}

void RowComputer::fillLevels(Row& row) const {
    const auto at = [&](int variable) {
        const auto index = static_cast<std::size_t>(variable);
        return numberOf(row.casebook.variables()[index].item, row.answers[index]);
    };
    const auto fill = [&](std::size_t column, double number, int variable) {
        row.numbers.states[column] = row.stateOfEmpty(static_cast<std::size_t>(variable));
        if (!std::isnan(number)) row.put(column, number);
    };
    const double level = at(m_layout.level);
    for (std::size_t i = 0; i < 4; ++i) {
        const bool isThis = level == static_cast<double>(i + 1);
        fill(m_layout.firstLevel + i, std::isnan(level) ? kMissing : isThis ? 1.0 : 0.0, m_layout.level);
    }
    fill(m_layout.firstLevel + 4, 11 - at(m_layout.overall), m_layout.overall);
}

} // namespace lacrima::dataset
