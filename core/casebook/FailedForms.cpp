// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/FailedForms.h"

#include <algorithm>

namespace lacrima::casebook {

void FailedForms::add(const record::RecordHeader& header) {
    if (header.kind != record::Kind::Response || header.instrument.isEmpty()) return;
    const bool isOfCase = !header.caseId.isEmpty();
    m_forms.emplace(isOfCase ? header.caseId : header.clinician, isOfCase ? std::max(header.sitting, 1) : 0,
        header.instrument);
}

bool FailedForms::has(const CaseRow& row, const Variable& variable) const {
    if (m_forms.empty() || variable.instrument == nullptr) return false;
    const QString& id = variable.instrument->id;
    return variable.isOfClinician ? m_forms.contains({row.clinician, 0, id})
                                  : m_forms.contains({row.caseId, std::max(row.sitting, 1), id});
}

} // namespace lacrima::casebook
