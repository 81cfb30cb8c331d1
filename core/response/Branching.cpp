// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/Branching.h"

#include "core/response/LogicValue.h"

#include <algorithm>
#include <utility>

namespace lacrima::response {

std::shared_ptr<const Branching> Branching::of(std::shared_ptr<const instrument::Instrument> instrument) {
    return std::shared_ptr<const Branching>(new Branching(std::move(instrument)));
}

Branching::Branching(std::shared_ptr<const instrument::Instrument> instrument)
    : m_instrument(std::move(instrument))
    , m_dependents(m_instrument->items.size()) {
    int index = 0;
    for (const instrument::Item& item : m_instrument->items) {
        auto showIf = compiled(item.showIf);
        if (showIf) {
            for (Target& target : showIf->targets) {
                target.isBlank = target.item >= index;
                if (target.item < 0 || target.isBlank) continue;
                auto& dependents = m_dependents[static_cast<std::size_t>(target.item)];
                if (dependents.empty() || dependents.back() != index) dependents.push_back(index);
            }
        }
        m_showIf.push_back(std::move(showIf));
        m_checks.push_back(compiled(item.check));
        ++index;
    }
    for (const instrument::ImpliedValue& implied : m_instrument->implied) {
        if (auto when = compiled(implied.when)) {
            m_implied.push_back({m_instrument->indexOf(implied.item), std::move(*when), implied.value});
        }
    }
}

std::optional<Branching::Condition> Branching::compiled(const QString& text) const {
    if (text.isEmpty()) return std::nullopt;
    auto parsed = logic::Expression::parse(text.toStdString());
    if (!parsed.isValid()) return std::nullopt;
    Condition condition{parsed.expression(), {}};
    for (const logic::Reference& reference : condition.expression.references()) {
        Target target;
        target.foreign = QString::fromStdString(reference.name);
        target.code = reference.code;
        target.item = m_instrument->indexOf(target.foreign);
        condition.targets.push_back(std::move(target));
    }
    return condition;
}

bool Branching::holds(const Condition& condition, const AnswerOf& answerOf, const ForeignAnswerOf& foreign) {
    return condition.expression.holds([&](int slot) -> logic::Value {
        const Target& target = condition.targets[static_cast<std::size_t>(slot)];
        if (target.isBlank) return logic::Blank{};
        return logicValue(target.item < 0 ? foreign(target.foreign) : answerOf(target.item), target.code);
    });
}

bool Branching::isShown(int item, const AnswerOf& answerOf, const ForeignAnswerOf& foreign) const {
    const auto& condition = m_showIf[static_cast<std::size_t>(item)];
    return !condition || holds(*condition, answerOf, foreign);
}

bool Branching::passesCheck(int item, const AnswerOf& answerOf, const ForeignAnswerOf& foreign) const {
    const auto& condition = m_checks[static_cast<std::size_t>(item)];
    return !condition || holds(*condition, answerOf, foreign);
}

std::optional<double> Branching::impliedValue(
    int item, const AnswerOf& answerOf, const ForeignAnswerOf& foreign) const {
    const auto it = std::find_if(m_implied.begin(), m_implied.end(), [&](const Implied& implied) {
        return implied.item == item && holds(implied.when, answerOf, foreign);
    });
    if (it == m_implied.end()) return std::nullopt;
    return it->value;
}

} // namespace lacrima::response
