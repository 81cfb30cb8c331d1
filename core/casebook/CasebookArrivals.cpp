// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/Casebook.h"

#include <algorithm>

/// The part of Casebook that knows which forms came, and whether they were answered here or came with a file.
namespace lacrima::casebook {

void Casebook::markResponse(const record::Response& response) {
    const std::size_t blocks = m_catalogue.instruments().size() + 1;
    Arrival& arrival = response.caseId.isEmpty()
                           ? m_clinicianArrivals[response.clinician]
                           : m_arrivals[static_cast<std::size_t>(rowOf(response.caseId, response.sitting))];
    arrival.responded.resize(blocks);
    arrival.collected.resize(blocks);
    const auto mark = [&](std::size_t block) {
        arrival.responded[block] = true;
        if (response.mode != record::Mode::Import) arrival.collected[block] = true;
    };
    for (std::size_t block = 0; block + 1 < blocks; ++block) {
        if (m_catalogue.instruments()[block]->id == response.instrument) mark(block);
    }
    // An import may bring answers of several instruments in one response.
    for (const record::ItemResponse& item : response.items) {
        const int variable = variableOf(item.item);
        if (variable >= 0) mark(static_cast<std::size_t>(m_blocks[static_cast<std::size_t>(variable)]));
    }
}

bool Casebook::Arrival::isImportOnly() const {
    const auto has = [](const std::vector<bool>& blocks) {
        return std::find(blocks.begin(), blocks.end(), true) != blocks.end();
    };
    return has(responded) && !has(collected);
}

const Casebook::Arrival* Casebook::arrivalOf(int row, int variable) const {
    const CaseRow& caseRow = m_rows[static_cast<std::size_t>(row)];
    if (m_variables[static_cast<std::size_t>(variable)].isOfClinician && !caseRow.clinician.isEmpty()) {
        const auto found = m_clinicianArrivals.constFind(caseRow.clinician);
        return found == m_clinicianArrivals.constEnd() ? nullptr : &*found;
    }
    return &m_arrivals[static_cast<std::size_t>(row)];
}

bool Casebook::hasResponse(int row, int variable) const {
    const auto block = static_cast<std::size_t>(m_blocks[static_cast<std::size_t>(variable)]);
    const Arrival* arrival = arrivalOf(row, variable);
    return arrival != nullptr && block < arrival->responded.size() && arrival->responded[block];
}

bool Casebook::isFromFile(int row, int variable) const {
    const auto block = static_cast<std::size_t>(m_blocks[static_cast<std::size_t>(variable)]);
    const Arrival* arrival = arrivalOf(row, variable);
    if (arrival != nullptr && block < arrival->responded.size() && arrival->responded[block])
        return !arrival->collected[block];
    return m_arrivals[static_cast<std::size_t>(row)].isImportOnly() &&
           (arrival == nullptr || arrival->isImportOnly());
}

} // namespace lacrima::casebook
