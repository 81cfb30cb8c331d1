// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/CellHistory.h"
#include "core/record/CellAddress.h"

#include <QHash>

#include <map>
#include <utility>
#include <vector>

namespace lacrima::casebook {

class VariableList;

/// The histories of the few cells that have one: corrected, shadowed, or answered twice.
class CellHistories {
public:
    bool hasCase(const QString& caseId) const { return m_byCase.contains(caseId); }
    const CellHistory* find(const record::CellAddress& cell) const; ///< null when there is none
    /// The history of the cell; begun with `raw` where there was none.
    CellHistory& begin(const record::CellAddress& cell, const response::Answer& raw);
    /// Undoes the correction `root`, or brings it again.
    void turn(
        const record::CellAddress& cell, const QByteArray& root, const QByteArray& reversal, bool isActive);
    void forget(const record::CellAddress& cell);

    /// Whether any cell of the case and sitting that is one of these variables is corrected.
    bool isCorrected(const QString& caseId, int sitting, const VariableList& variables) const;
    /// Variables of the case and sitting of which a second response says something else, as long as no
    /// correction has settled which answer stands.
    std::vector<int> contested(const QString& caseId, int sitting, const VariableList& variables) const;

private:
    /// By sitting and variable.
    using OfCase = std::map<std::pair<int, QString>, CellHistory>;

    QHash<QString, OfCase> m_byCase;
};

} // namespace lacrima::casebook
