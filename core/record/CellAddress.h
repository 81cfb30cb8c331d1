// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tuple>

namespace lacrima::record {

/// Which cell of the data: a case, a sitting and a variable name. Practice variables belong to a clinician,
/// so their cells are addressed by the clinician code in `caseId` and sitting 0.
struct CellAddress {
    QString caseId;
    int sitting = 1;
    QString variable;
    bool operator==(const CellAddress&) const = default;
    bool operator<(const CellAddress& other) const {
        return std::tie(caseId, sitting, variable) < std::tie(other.caseId, other.sitting, other.variable);
    }
};

} // namespace lacrima::record
