// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/Instrument.h"
#include "core/logic/Expression.h"
#include "core/response/Answer.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace lacrima::response {

/// The conditions of an instrument, compiled once and shared by all sheets of it.
///
/// A show_if may look only at items before its own: one that looks at itself or further on (the reader
/// refuses such files) finds a blank there. One that is no expression always shows its item.
class Branching {
public:
    /// The answer as it counts of an item of this instrument (its index).
    using AnswerOf = std::function<Answer(int item)>;
    /// The answer to a variable of another instrument.
    using ForeignAnswerOf = std::function<Answer(const QString& variable)>;

    static std::shared_ptr<const Branching> of(std::shared_ptr<const instrument::Instrument> instrument);

    const instrument::Instrument& instrument() const { return *m_instrument; }

    bool isShown(int item, const AnswerOf& answerOf, const ForeignAnswerOf& foreign) const;
    /// True when the item has no check.
    bool passesCheck(int item, const AnswerOf& answerOf, const ForeignAnswerOf& foreign) const;
    /// What a hidden item counts as in analysis; nothing when no rule for it holds.
    std::optional<double> impliedValue(
        int item, const AnswerOf& answerOf, const ForeignAnswerOf& foreign) const;
    /// The items, all further on, whose show_if looks at this one.
    const std::vector<int>& dependents(int item) const {
        return m_dependents[static_cast<std::size_t>(item)];
    }

private:
    struct Target {
        int item = -1;   ///< index, or -1 for a variable of another instrument
        QString foreign; ///< its name
        std::string code;
        bool isBlank = false; ///< a reference that must not be followed
    };
    struct Condition {
        logic::Expression expression;
        std::vector<Target> targets; ///< of each reference
    };
    struct Implied {
        int item = -1;
        Condition when;
        double value = 0;
    };

    explicit Branching(std::shared_ptr<const instrument::Instrument> instrument);

    std::optional<Condition> compiled(const QString& text) const;
    static bool holds(const Condition& condition, const AnswerOf& answerOf, const ForeignAnswerOf& foreign);

    std::shared_ptr<const instrument::Instrument> m_instrument;
    std::vector<std::optional<Condition>> m_showIf;
    std::vector<std::optional<Condition>> m_checks;
    std::vector<Implied> m_implied;
    std::vector<std::vector<int>> m_dependents;
};

} // namespace lacrima::response
