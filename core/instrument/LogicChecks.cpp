// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/LogicChecks.h"

#include "core/logic/Expression.h"

#include <QHash>

#include <string>
#include <vector>

namespace lacrima::instrument {
namespace {

/// Which items decide whether an item is shown.
using Edges = std::vector<std::vector<int>>;

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// Drops, again and again, every item that nothing left over leads to; what stays is on a circle or after
/// one.
std::vector<bool> peeled(const Edges& edges) {
    std::vector<int> incoming(edges.size(), 0);
    for (const auto& targets : edges) {
        for (const int target : targets) ++incoming[at(target)];
    }
    std::vector<int> ready;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (incoming[i] == 0) ready.push_back(static_cast<int>(i));
    }
    std::vector<bool> isLeft(edges.size(), true);
    while (!ready.empty()) {
        const int item = ready.back();
        ready.pop_back();
        isLeft[at(item)] = false;
        for (const int target : edges[at(item)]) {
            if (--incoming[at(target)] == 0) ready.push_back(target);
        }
    }
    return isLeft;
}

Edges turned(const Edges& edges) {
    Edges result(edges.size());
    for (std::size_t i = 0; i < edges.size(); ++i) {
        for (const int target : edges[i]) result[at(target)].push_back(static_cast<int>(i));
    }
    return result;
}

class LogicChecker {
public:
    LogicChecker(const InstrumentDraft& draft, Problems& problems)
        : m_draft(draft)
        , m_problems(problems)
        , m_edges(draft.instrument.items.size()) {
        for (std::size_t i = 0; i < draft.instrument.items.size(); ++i) {
            const QString& id = draft.instrument.items[i].id;
            if (!m_index.contains(id)) m_index.insert(id, static_cast<int>(i));
        }
    }

    void run() {
        for (const LogicText& logic : m_draft.logic) check(logic);
        reportOrder();
        if (m_problems.isEmpty()) checkJoined();
    }

private:
    struct LateReference {
        QString place;
        int firstItem;
        int target;
        bool isOwn; ///< an item that the condition itself shows or hides
    };

    void check(const LogicText& logic) {
        const auto parsed = logic::Expression::parse(logic.text.toStdString());
        if (!parsed.isValid()) {
            const auto& error = parsed.error();
            std::vector<std::string> arguments{
                std::to_string(error.line), std::to_string(error.column), std::string(error.key)};
            arguments.insert(arguments.end(), error.arguments.begin(), error.arguments.end());
            m_problems.add(logic.place, "instrument.logic", std::move(arguments));
            return;
        }
        QSet<int> targets;
        for (const logic::Reference& reference : parsed.expression().references()) {
            check(logic, reference, targets);
        }
    }

    void check(const LogicText& logic, const logic::Reference& reference, QSet<int>& targets) {
        const QString name = QString::fromStdString(reference.name);
        const int target = m_index.value(name, -1);
        if (target < 0) {
            const bool isForeign = m_draft.uses.contains(name);
            if (!isForeign) m_problems.add(logic.place, "instrument.unknown_item", {reference.name});
            return;
        }
        const Item& item = m_draft.instrument.items[at(target)];
        if (!reference.code.empty() && item.option(QString::fromStdString(reference.code)) == nullptr) {
            m_problems.add(logic.place, "instrument.unknown_option", {reference.name, reference.code});
        }
        if (logic.firstItem < 0 || targets.contains(target)) return;
        targets.insert(target);
        for (int i = logic.firstItem; i < logic.firstItem + logic.itemCount; ++i) {
            m_edges[at(i)].push_back(target);
        }
        if (target >= logic.firstItem)
            m_late.push_back(
                {logic.place, logic.firstItem, target, target < logic.firstItem + logic.itemCount});
    }

    /// Two conditions that are each short and shallow enough need not be so together.
    void checkJoined() {
        for (std::size_t i = 0; i < m_draft.instrument.items.size(); ++i) {
            const QString& showIf = m_draft.instrument.items[i].showIf;
            if (showIf.isEmpty() || logic::Expression::parse(showIf.toStdString()).isValid()) continue;
            m_problems.add(
                QStringLiteral("items[%1].show_if").arg(i), "instrument.logic", {"1", "1", "logic.too_deep"});
        }
    }

    void reportOrder() {
        if (m_late.empty()) return;
        const auto isFed = peeled(m_edges);
        const auto isFeeding = peeled(turned(m_edges));
        const auto isOnCircle = [&](int item) { return isFed[at(item)] && isFeeding[at(item)]; };
        for (const LateReference& late : m_late) {
            const bool isCircular = late.isOwn || (isOnCircle(late.firstItem) && isOnCircle(late.target));
            const QString& name = m_draft.instrument.items[at(late.target)].id;
            const base::ErrorKey problem =
                isCircular ? base::ErrorKey("instrument.circular") : "instrument.forward_reference";
            m_problems.add(late.place, problem, {name.toStdString()});
        }
    }

    const InstrumentDraft& m_draft;
    Problems& m_problems;
    Edges m_edges;
    QHash<QString, int> m_index;
    std::vector<LateReference> m_late;
};

} // namespace

void checkLogic(const InstrumentDraft& draft, Problems& problems) {
    LogicChecker(draft, problems).run();
}

} // namespace lacrima::instrument
