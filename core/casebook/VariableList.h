// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Variable.h"
#include "core/instrument/Catalogue.h"

#include <QHash>

#include <cstddef>
#include <vector>

namespace lacrima::casebook {

/// The variables of a study, in the order of its instruments, then of the imports that brought more. Each
/// belongs to a block: its instrument, or one for all that no instrument has.
class VariableList {
public:
    explicit VariableList(const instrument::Catalogue& catalogue);

    const instrument::Catalogue& catalogue() const { return m_catalogue; }
    const std::vector<Variable>& all() const { return m_variables; }
    int count() const { return static_cast<int>(m_variables.size()); }
    const Variable& operator[](int variable) const { return m_variables[static_cast<std::size_t>(variable)]; }
    int find(const QString& name) const { return m_index.value(name, -1); } ///< -1 when there is none

    /// The place of its instrument in the catalogue; one past all for an additional variable.
    std::size_t blockOf(int variable) const { return m_blocks[static_cast<std::size_t>(variable)]; }
    std::size_t blockCount() const { return m_catalogue.instruments().size() + 1; }

    void add(Variable variable);

private:
    instrument::Catalogue m_catalogue;
    std::vector<Variable> m_variables;
    std::vector<std::size_t> m_blocks; ///< of each variable
    QHash<QString, int> m_index;
};

} // namespace lacrima::casebook
