// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/Branching.h"

#include "core/casebook/Casebook.h"
#include "core/response/LogicValue.h"

#include <QHash>

#include <algorithm>

namespace lacrima::casebook {
namespace {

using response::Answer;
using response::Missing;
using response::MissingReason;

std::vector<instrument::Item> itemsOf(const std::vector<Variable>& variables) {
    std::vector<instrument::Item> items;
    items.reserve(variables.size());
    for (const Variable& variable : variables) items.push_back(variable.item);
    return items;
}

} // namespace

Branching::Branching(const std::vector<Variable>& variables)
    : m_items(itemsOf(variables)) {
    m_showIf.reserve(variables.size());
    QHash<QString, int> known;
    for (const Variable& variable : variables) {
        const QString& text = variable.item.showIf;
        if (!known.contains(text)) {
            auto condition = compile(text);
            known.insert(text, condition ? static_cast<int>(m_conditions.size()) : -1);
            if (condition) m_conditions.push_back(std::move(*condition));
        }
        m_showIf.push_back(known.value(text));
    }
    for (std::size_t i = 0; i < variables.size(); ++i) {
        if (variables[i].instrument == nullptr) continue;
        for (const instrument::ImpliedValue& implied : variables[i].instrument->implied) {
            if (implied.item != variables[i].name) continue;
            if (auto when = compile(implied.when)) {
                m_implied.push_back({static_cast<int>(i), implied.value, std::move(*when)});
            }
        }
    }
}

/// The instrument reader has parsed every condition already; one that does not parse can only be empty.
std::optional<Branching::Condition> Branching::compile(const QString& text) const {
    if (text.trimmed().isEmpty()) return std::nullopt;
    const auto parsed = logic::Expression::parse(text.toStdString());
    if (!parsed.isValid()) return std::nullopt;
    Condition condition{parsed.expression(), {}};
    for (const logic::Reference& reference : condition.expression.references()) {
        condition.variables.push_back(indexOf(QString::fromStdString(reference.name)));
    }
    return condition;
}

int Branching::indexOf(const QString& name) const {
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].id == name) return static_cast<int>(i);
    }
    return -1;
}

bool Branching::holds(const Condition& condition, const std::vector<Answer>& answers) const {
    return condition.expression.holds([&](int slot) -> logic::Value {
        const int variable = condition.variables[static_cast<std::size_t>(slot)];
        if (variable < 0) return logic::Blank{};
        const auto index = static_cast<std::size_t>(variable);
        const logic::Reference& reference = condition.expression.references()[static_cast<std::size_t>(slot)];
        return response::logicValue(m_items[index], answers[index], reference.code);
    });
}

/// Of an import: what the question hangs on is not known, so nobody knows that it was not to be asked.
bool Branching::isUnknown(const Condition& condition, const std::vector<Answer>& answers) {
    return std::any_of(condition.variables.begin(), condition.variables.end(), [&](int variable) {
        if (variable < 0) return false;
        const auto reason = response::missingReason(answers[static_cast<std::size_t>(variable)]);
        return reason == MissingReason::NotRecorded || reason == MissingReason::NotInFile;
    });
}

std::vector<Answer> Branching::effective(const Casebook& casebook, int row, std::vector<bool>* hidden) const {
    std::vector<Answer> answers;
    answers.reserve(casebook.variables().size());
    for (std::size_t i = 0; i < casebook.variables().size(); ++i) {
        answers.push_back(casebook.current(row, static_cast<int>(i)));
    }
    if (hidden != nullptr) hidden->assign(answers.size(), false);
    // Conditions only look back, so one pass in the order of the variables settles chains too, and what a
    // condition said once it says again.
    std::vector<std::optional<bool>> isMet(m_conditions.size());
    for (std::size_t i = 0; i < m_showIf.size() && i < answers.size(); ++i) {
        if (m_showIf[i] < 0) continue;
        const auto condition = static_cast<std::size_t>(m_showIf[i]);
        if (!isMet[condition]) isMet[condition] = holds(m_conditions[condition], answers);
        if (*isMet[condition] || isUnknown(m_conditions[condition], answers)) continue;
        answers[i] = Missing{MissingReason::NotApplicable};
        if (hidden != nullptr) (*hidden)[i] = true;
    }
    return answers;
}

std::optional<double> Branching::implied(int variable, const std::vector<Answer>& effectiveAnswers) const {
    for (const Implied& implied : m_implied) {
        if (implied.variable == variable && holds(implied.when, effectiveAnswers)) return implied.value;
    }
    return std::nullopt;
}

} // namespace lacrima::casebook
