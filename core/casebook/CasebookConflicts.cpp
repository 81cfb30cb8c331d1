// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/Casebook.h"

/// The part of Casebook that knows where two responses say different things.
namespace lacrima::casebook {

std::vector<int> Casebook::answeredTwice(int row) const {
    const CaseRow& caseRow = m_rows[static_cast<std::size_t>(row)];
    std::vector<int> variables;
    const auto collect = [&](const QString& caseId, int sitting) {
        const auto found = m_histories.constFind(caseId);
        if (found == m_histories.constEnd()) return;
        for (const auto& [place, history] : *found) {
            const int variable = variableOf(place.second);
            if (place.first == sitting && variable >= 0 && !history.others.empty() && !history.isCorrected())
                variables.push_back(variable);
        }
    };
    collect(caseRow.caseId, caseRow.sitting);
    if (!caseRow.clinician.isEmpty()) collect(caseRow.clinician, 0);
    return variables;
}

} // namespace lacrima::casebook
