// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/CellAddress.h"

#include <QByteArray>
#include <QHash>

#include <cstdint>
#include <functional>
#include <optional>

namespace lacrima::casebook {

/// A record that can be undone, what it is about, and how often it was turned round.
struct UndoTarget {
    enum class Kind : std::uint8_t { Cell, Exclusion, View };
    Kind kind = Kind::Cell;
    record::CellAddress cell; ///< caseId and sitting only for an exclusion, nothing for a view
    QByteArray root;          ///< the record that was undone, redone and so on
    int turns = 0;

    /// An even number of turns leaves the root in force, an odd number undoes it.
    bool isInForce() const { return turns % 2 == 0; }
};

/// What a reversal can name: corrections, exclusions and views, and the reversals of these.
class UndoTargets {
public:
    void add(const QByteArray& id, UndoTarget::Kind kind, const record::CellAddress& cell = {});
    /// What `reversal` turns round, as it is after that; nothing when `target` is not known.
    std::optional<UndoTarget> turn(const QByteArray& reversal, const QByteArray& target);
    /// Whatever undoes a correction of such a cell later finds nothing.
    void forgetCells(const std::function<bool(const record::CellAddress&)>& isForgotten);

private:
    QHash<QByteArray, UndoTarget> m_targets;
};

} // namespace lacrima::casebook
