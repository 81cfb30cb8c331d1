// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/response/ResponseSheet.h"

#include <algorithm>
#include <set>
#include <utility>

namespace lacrima::response {
namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

bool isGiven(const Answer& answer) {
    return missingReason(answer) != MissingReason::NotReached;
}

} // namespace

ResponseSheet::ResponseSheet(std::shared_ptr<const instrument::Instrument> instrument, Context context)
    : ResponseSheet(Branching::of(std::move(instrument)), std::move(context)) {}

ResponseSheet::ResponseSheet(std::shared_ptr<const Branching> branching, Context context)
    : m_branching(std::move(branching))
    , m_context(std::move(context))
    , m_given(m_branching->instrument().items.size())
    , m_isShown(m_given.size(), false)
    , m_changes(m_given.size(), 0) {
    for (int item = 0; item < static_cast<int>(m_given.size()); ++item) {
        m_isShown[at(item)] = m_branching->isShown(item, answers(), foreignAnswers());
    }
}

Answer ResponseSheet::counted(int item) const {
    if (!m_isShown[at(item)]) return Missing{MissingReason::NotApplicable};
    return m_given[at(item)];
}

Branching::AnswerOf ResponseSheet::answers() const {
    return [this](int item) { return counted(item); };
}

Branching::ForeignAnswerOf ResponseSheet::foreignAnswers() const {
    return [this](const QString& variable) -> Answer {
        const auto it = m_context.find(variable);
        return it == m_context.end() ? Answer() : it->second;
    };
}

bool ResponseSheet::isShown(const QString& itemId) const {
    const int item = instrument().indexOf(itemId);
    return item >= 0 && m_isShown[at(item)];
}

Answer ResponseSheet::answer(const QString& itemId) const {
    const int item = instrument().indexOf(itemId);
    return item < 0 ? Answer() : counted(item);
}

Answer ResponseSheet::givenAnswer(const QString& itemId) const {
    const int item = instrument().indexOf(itemId);
    return item < 0 ? Answer() : m_given[at(item)];
}

bool ResponseSheet::isShadowed(const QString& itemId) const {
    const int item = instrument().indexOf(itemId);
    return item >= 0 && !m_isShown[at(item)] && isGiven(m_given[at(item)]);
}

std::optional<double> ResponseSheet::impliedValue(const QString& itemId) const {
    const int item = instrument().indexOf(itemId);
    if (item < 0 || m_isShown[at(item)]) return std::nullopt;
    return m_branching->impliedValue(item, answers(), foreignAnswers());
}

int ResponseSheet::nextShown(int item) const {
    const int count = static_cast<int>(m_isShown.size());
    for (int next = std::max(item, -1) + 1; next < count; ++next) {
        if (m_isShown[at(next)]) return next;
    }
    return -1;
}

int ResponseSheet::shownCount() const {
    return static_cast<int>(std::count(m_isShown.begin(), m_isShown.end(), true));
}

int ResponseSheet::answeredCount() const {
    int count = 0;
    for (std::size_t i = 0; i < m_given.size(); ++i) {
        if (m_isShown[i] && isGiven(m_given[i])) ++count;
    }
    return count;
}

int ResponseSheet::changeCount(const QString& itemId) const {
    const int item = instrument().indexOf(itemId);
    return item < 0 ? 0 : m_changes[at(item)];
}

std::vector<Problem> ResponseSheet::problemsOf(const QString& itemId, const Answer& answer) const {
    const int item = instrument().indexOf(itemId);
    if (item < 0) return {{itemId, ProblemKind::WrongType, Severity::Block}};
    auto problems = itemProblems(instrument().items[at(item)], answer);
    const bool isBlocked = std::any_of(problems.begin(), problems.end(),
        [](const Problem& problem) { return problem.severity == Severity::Block; });
    if (isBlocked || isMissing(answer)) return problems;
    const auto asIfSet = [this, item, &answer](int other) { return other == item ? answer : counted(other); };
    if (!m_branching->passesCheck(item, asIfSet, foreignAnswers())) {
        problems.push_back({itemId, ProblemKind::CheckFailed, Severity::Confirm});
    }
    return problems;
}

SheetDelta ResponseSheet::set(const QString& itemId, Answer answer) {
    answer = normalized(std::move(answer));
    SheetDelta delta;
    delta.problems = problemsOf(itemId, answer);
    delta.isTaken = std::none_of(delta.problems.begin(), delta.problems.end(),
        [](const Problem& problem) { return problem.severity == Severity::Block; });
    if (!delta.isTaken) return delta;
    const int item = instrument().indexOf(itemId);
    const Answer before = std::exchange(m_given[at(item)], std::move(answer));
    if (before == m_given[at(item)]) return delta;
    if (isGiven(before)) ++m_changes[at(item)];
    rebranch(item, delta);
    return delta;
}

void ResponseSheet::restore(const QString& itemId, Answer answer) {
    const int item = instrument().indexOf(itemId);
    if (item < 0) return;
    m_given[at(item)] = std::move(answer);
    SheetDelta delta;
    rebranch(item, delta);
}

void ResponseSheet::rebranch(int item, SheetDelta& delta) {
    // A condition looks only backwards, so the waiting item that stands first is settled by what is known
    // already.
    const auto& first = m_branching->dependents(item);
    std::set<int> waiting(first.begin(), first.end());
    while (!waiting.empty()) {
        const int next = *waiting.begin();
        waiting.erase(waiting.begin());
        const bool isShownNow = m_branching->isShown(next, answers(), foreignAnswers());
        if (isShownNow == m_isShown[at(next)]) continue;
        m_isShown[at(next)] = isShownNow;
        (isShownNow ? delta.appeared : delta.vanished).append(instrument().items[at(next)].id);
        const auto& further = m_branching->dependents(next);
        waiting.insert(further.begin(), further.end());
    }
}

} // namespace lacrima::response
