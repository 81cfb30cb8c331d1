// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/CaseRows.h"

#include <utility>

namespace lacrima::casebook {

int CaseRows::find(const QString& caseId, int sitting) const {
    const auto found = m_byCase.constFind(caseId);
    if (found == m_byCase.constEnd()) return -1;
    for (const int row : *found) {
        if ((*this)[row].sitting == sitting) return row;
    }
    return -1;
}

int CaseRows::add(CaseRow row) {
    const int place = count();
    m_byCase[row.caseId].push_back(place);
    if (!row.clinician.isEmpty()) m_byClinician[row.clinician].push_back(place);
    m_rows.push_back(std::move(row));
    return place;
}

void CaseRows::complete(
    int row, const QString& clinician, const QString& office, const QString& sittingDate) {
    CaseRow& known = at(row);
    if (known.clinician.isEmpty() && !clinician.isEmpty()) {
        known.clinician = clinician;
        m_byClinician[clinician].push_back(row);
    }
    if (known.office.isEmpty()) known.office = office;
    if (known.sittingDate.isEmpty()) known.sittingDate = sittingDate;
}

std::optional<ExclusionState>& CaseRows::exclusion(int row) {
    return at(row).exclusion;
}

/// Rare enough to count all rows anew.
void CaseRows::remove(int row) {
    std::vector<CaseRow> rows = std::exchange(m_rows, {});
    rows.erase(rows.begin() + row);
    m_byCase.clear();
    m_byClinician.clear();
    for (CaseRow& left : rows) add(std::move(left));
}

} // namespace lacrima::casebook
