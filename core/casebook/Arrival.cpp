// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/Arrival.h"

#include "core/casebook/VariableList.h"

#include <algorithm>

namespace lacrima::casebook {
namespace {

bool hasAny(const std::vector<bool>& blocks) {
    return std::find(blocks.begin(), blocks.end(), true) != blocks.end();
}

} // namespace

void Arrival::note(const record::Response& response, const VariableList& variables) {
    m_responded.resize(variables.blockCount());
    m_collected.resize(variables.blockCount());
    const auto mark = [&](std::size_t block) {
        m_responded[block] = true;
        if (response.mode != record::Mode::Import) m_collected[block] = true;
    };
    const auto& instruments = variables.catalogue().instruments();
    for (std::size_t block = 0; block < instruments.size(); ++block) {
        if (instruments[block]->id == response.instrument) mark(block);
    }
    // An import may bring answers of several instruments in one response.
    for (const record::ItemResponse& item : response.items) {
        const int variable = variables.find(item.item);
        if (variable >= 0) mark(variables.blockOf(variable));
    }
}

void Arrival::forget(std::size_t block) {
    if (block < m_responded.size()) m_responded[block] = m_collected[block] = false;
}

bool Arrival::isEmpty() const {
    return !hasAny(m_responded);
}

bool Arrival::isImportOnly() const {
    return hasAny(m_responded) && !hasAny(m_collected);
}

} // namespace lacrima::casebook
