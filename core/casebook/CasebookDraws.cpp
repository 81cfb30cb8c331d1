// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/Casebook.h"

#include <algorithm>

/// The part of Casebook that is about patients who were drawn and do not take part. What their clinician said
/// of them is in the log before the refusal; the answers of the next patient of the same case come after the
/// next draw.
namespace lacrima::casebook {
namespace {

constexpr int kFirstSitting = 1;

bool isAboutPatient(const instrument::Instrument& instrument) {
    return instrument.respondent == instrument::Respondent::ClinicianAboutPatient;
}

} // namespace

/// A form that was still open while its patient was crossed off.
bool Casebook::isOfNobody(const record::Response& response) const {
    if (response.mode == record::Mode::Import || !m_undrawn.contains(response.caseId)) return false;
    const auto instrument = m_catalogue.find(response.instrument);
    return instrument != nullptr && isAboutPatient(*instrument);
}

CasebookChange Casebook::retirePatient(const QString& caseId) {
    m_undrawn.insert(caseId);
    const int row = rowOf(caseId, kFirstSitting);
    if (row < 0) return {};
    forgetPatient(caseId, row);
    const std::vector<bool>& responded = m_arrivals[static_cast<std::size_t>(row)].responded;
    const bool isEmpty = std::find(responded.begin(), responded.end(), true) == responded.end();
    if (!isEmpty) return {false, {row}, false, false};
    removeRow(row);
    return {true, {}, false, true};
}

/// Corrections of these answers go with them; what undoes one later finds nothing.
void Casebook::forgetPatient(const QString& caseId, int row) {
    const auto at = static_cast<std::size_t>(row);
    const auto histories = m_histories.find(caseId);
    for (std::size_t i = 0; i < m_variables.size(); ++i) {
        const Variable& variable = m_variables[i];
        if (variable.instrument == nullptr || !isAboutPatient(*variable.instrument)) continue;
        if (i < m_cells[at].size()) m_cells[at][i] = response::Missing{response::MissingReason::NotReached};
        const auto block = static_cast<std::size_t>(m_blocks[i]);
        Arrival& arrival = m_arrivals[at];
        if (block < arrival.responded.size()) arrival.responded[block] = arrival.collected[block] = false;
        if (histories != m_histories.end()) histories->erase({kFirstSitting, variable.name});
    }
    m_targets.removeIf([&](const auto& known) {
        const record::CellAddress& cell = known.value().cell;
        if (known.value().kind != Target::Kind::Cell || cell.caseId != caseId) return false;
        const int variable = variableOf(cell.variable);
        const auto instrument =
            variable < 0 ? nullptr : m_variables[static_cast<std::size_t>(variable)].instrument;
        return cell.sitting == kFirstSitting && instrument != nullptr && isAboutPatient(*instrument);
    });
}

/// Rare enough to count all rows anew.
void Casebook::removeRow(int row) {
    m_rows.erase(m_rows.begin() + row);
    m_cells.erase(m_cells.begin() + row);
    m_arrivals.erase(m_arrivals.begin() + row);
    m_rowIndex.clear();
    m_clinicianRows.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rowIndex[m_rows[i].caseId].push_back(static_cast<int>(i));
        if (!m_rows[i].clinician.isEmpty())
            m_clinicianRows[m_rows[i].clinician].push_back(static_cast<int>(i));
    }
}

} // namespace lacrima::casebook
