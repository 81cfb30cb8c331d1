// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/NoChoices.h"

#include "core/casebook/Casebook.h"

#include <QHash>

#include <algorithm>

namespace lacrima::casebook {
namespace {

/// Of the options, or a value that another answer implies.
bool isKnown(const Variable& variable, const QString& code) {
    const auto& options = variable.item.options;
    if (std::any_of(options.begin(), options.end(), [&](const auto& option) { return option.code == code; }))
        return true;
    const auto& implied = variable.instrument->implied;
    return std::any_of(implied.begin(), implied.end(), [&](const instrument::ImpliedValue& value) {
        return value.item == variable.name && QString::number(value.value) == code;
    });
}

bool isNoChoice(const Variable& variable, const response::Answer& answer) {
    const auto* choice = std::get_if<response::Choice>(&answer);
    return choice != nullptr && !isKnown(variable, choice->code);
}

} // namespace

std::vector<NoChoices> answersThatAreNoChoice(
    const std::vector<record::Response>& responses, const std::vector<Variable>& variables) {
    QHash<QString, const Variable*> byName;
    for (const Variable& variable : variables) {
        if (variable.instrument != nullptr && !variable.item.options.empty())
            byName.insert(variable.name, &variable);
    }
    std::vector<NoChoices> found;
    for (const record::Response& response : responses) {
        for (const record::ItemResponse& item : response.items) {
            const Variable* variable = byName.value(item.item);
            if (variable == nullptr || !isNoChoice(*variable, item.answer)) continue;
            const auto known = std::find_if(
                found.begin(), found.end(), [&](const NoChoices& one) { return one.variable == item.item; });
            if (known == found.end())
                found.push_back({item.item, 1});
            else
                ++known->cases;
        }
    }
    return found;
}

std::vector<NoChoices> answersThatAreNoChoice(const Casebook& casebook) {
    std::vector<NoChoices> found;
    const std::vector<Variable>& variables = casebook.variables();
    for (std::size_t i = 0; i < variables.size(); ++i) {
        if (variables[i].instrument == nullptr || variables[i].item.options.empty()) continue;
        NoChoices here{variables[i].name, 0};
        for (std::size_t row = 0; row < casebook.rows().size(); ++row) {
            if (casebook.rows()[row].isExcluded()) continue;
            const response::Answer answer = casebook.current(static_cast<int>(row), static_cast<int>(i));
            here.cases += isNoChoice(variables[i], answer) ? 1 : 0;
        }
        if (here.cases > 0) found.push_back(here);
    }
    return found;
}

} // namespace lacrima::casebook
