// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/UndoTargets.h"

namespace lacrima::casebook {

void UndoTargets::add(const QByteArray& id, UndoTarget::Kind kind, const record::CellAddress& cell) {
    m_targets.insert(id, {kind, cell, id, 0});
}

std::optional<UndoTarget> UndoTargets::turn(const QByteArray& reversal, const QByteArray& target) {
    const auto found = m_targets.constFind(target);
    if (found == m_targets.constEnd()) return std::nullopt;
    UndoTarget turned = *found;
    ++turned.turns;
    m_targets.insert(reversal, turned);
    return turned;
}

void UndoTargets::forgetCells(const std::function<bool(const record::CellAddress&)>& isForgotten) {
    m_targets.removeIf([&](const auto& known) {
        return known.value().kind == UndoTarget::Kind::Cell && isForgotten(known.value().cell);
    });
}

} // namespace lacrima::casebook
