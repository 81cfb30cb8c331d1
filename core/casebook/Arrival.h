// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Response.h"

#include <cstddef>
#include <vector>

namespace lacrima::casebook {

class VariableList;

/// Which forms of one row, or of one clinician, came, and whether they were answered here or came with a
/// file. A form is known by its block (VariableList::blockOf).
class Arrival {
public:
    void note(const record::Response& response, const VariableList& variables);
    void forget(std::size_t block);

    bool has(std::size_t block) const { return block < m_responded.size() && m_responded[block]; }
    /// All of it came with a file.
    bool isImported(std::size_t block) const { return has(block) && !m_collected[block]; }
    bool isEmpty() const;
    /// Something came, and nothing was answered here.
    bool isImportOnly() const;

private:
    std::vector<bool> m_responded; ///< by block
    std::vector<bool> m_collected; ///< by block: some of it was answered here
};

} // namespace lacrima::casebook
