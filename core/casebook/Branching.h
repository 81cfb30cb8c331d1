// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Variable.h"
#include "core/logic/Expression.h"
#include "core/response/Answer.h"

#include <functional>
#include <optional>
#include <vector>

namespace lacrima::casebook {

class Casebook;

/// Which cells of a row branching hides, judged on the values as they are now (a correction of "cried_ever"
/// hides or shows what depends on it). Conditions and implied values are compiled once; variables added later
/// by imports have no conditions.
class Branching {
public:
    explicit Branching(const std::vector<Variable>& variables);

    /// The answers of a row as they count: hidden ones are NotApplicable. `hidden`, when given, gets one flag
    /// a variable.
    std::vector<response::Answer> effective(
        const Casebook& casebook, int row, std::vector<bool>* hidden = nullptr) const;

    /// What a variable counts as in analysis though it was not asked, for a row of effective answers.
    std::optional<double> implied(int variable, const std::vector<response::Answer>& effectiveAnswers) const;

private:
    struct Condition {
        logic::Expression expression;
        std::vector<int> variables; ///< of each reference, -1 for an unknown one
    };
    struct Implied {
        int variable = 0;
        double value = 0;
        Condition when;
    };

    std::optional<Condition> compile(const QString& text) const;
    bool holds(const Condition& condition, const std::vector<response::Answer>& answers) const;
    static bool isUnknown(const Condition& condition, const std::vector<response::Answer>& answers);
    int indexOf(const QString& name) const;

    std::vector<instrument::Item> m_items; ///< a copy: the casebook may grow
    std::vector<Condition> m_conditions;   ///< distinct ones: many items hang on the same
    std::vector<int> m_showIf;             ///< condition of each item, -1: always shown
    std::vector<Implied> m_implied;
};

} // namespace lacrima::casebook
