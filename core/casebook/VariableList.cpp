// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/VariableList.h"

#include <algorithm>
#include <utility>

namespace lacrima::casebook {

VariableList::VariableList(const instrument::Catalogue& catalogue)
    : m_catalogue(catalogue) {
    for (const auto& instrument : m_catalogue.instruments()) {
        for (const instrument::Item& item : instrument->items) {
            Variable variable;
            variable.name = item.id;
            variable.instrument = instrument;
            variable.item = item;
            variable.isOfClinician = instrument->respondent == instrument::Respondent::Clinician;
            add(std::move(variable));
        }
    }
}

void VariableList::add(Variable variable) {
    const auto& instruments = m_catalogue.instruments();
    const auto block = std::find(instruments.begin(), instruments.end(), variable.instrument);
    m_blocks.push_back(static_cast<std::size_t>(block - instruments.begin()));
    m_index.insert(variable.name, count());
    m_variables.push_back(std::move(variable));
}

} // namespace lacrima::casebook
