// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/CellHistories.h"

#include "core/casebook/VariableList.h"

namespace lacrima::casebook {

const CellHistory* CellHistories::find(const record::CellAddress& cell) const {
    const auto ofCase = m_byCase.constFind(cell.caseId);
    if (ofCase == m_byCase.constEnd()) return nullptr;
    const auto found = ofCase->find({cell.sitting, cell.variable});
    return found == ofCase->end() ? nullptr : &found->second;
}

CellHistory& CellHistories::begin(const record::CellAddress& cell, const response::Answer& raw) {
    const auto [place, isNew] = m_byCase[cell.caseId].try_emplace({cell.sitting, cell.variable});
    if (isNew) place->second.raw = raw;
    return place->second;
}

void CellHistories::turn(
    const record::CellAddress& cell, const QByteArray& root, const QByteArray& reversal, bool isActive) {
    for (CellChange& change : m_byCase[cell.caseId][{cell.sitting, cell.variable}].changes) {
        if (change.record != root) continue;
        change.isActive = isActive;
        change.lastReversal = reversal;
    }
}

void CellHistories::forget(const record::CellAddress& cell) {
    const auto ofCase = m_byCase.find(cell.caseId);
    if (ofCase != m_byCase.end()) ofCase->erase({cell.sitting, cell.variable});
}

bool CellHistories::isCorrected(const QString& caseId, int sitting, const VariableList& variables) const {
    const auto ofCase = m_byCase.constFind(caseId);
    if (ofCase == m_byCase.constEnd()) return false;
    return std::any_of(ofCase->begin(), ofCase->end(), [&](const auto& cell) {
        const auto& [place, history] = cell;
        return place.first == sitting && variables.find(place.second) >= 0 && history.isCorrected();
    });
}

std::vector<int> CellHistories::contested(
    const QString& caseId, int sitting, const VariableList& variables) const {
    std::vector<int> found;
    const auto ofCase = m_byCase.constFind(caseId);
    if (ofCase == m_byCase.constEnd()) return found;
    for (const auto& [place, history] : *ofCase) {
        const int variable = variables.find(place.second);
        if (place.first == sitting && variable >= 0 && !history.others.empty() && !history.isCorrected())
            found.push_back(variable);
    }
    return found;
}

} // namespace lacrima::casebook
