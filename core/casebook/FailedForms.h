// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/CaseRow.h"
#include "core/casebook/Variable.h"
#include "core/record/RecordHeader.h"

#include <QString>

#include <set>
#include <tuple>

namespace lacrima::casebook {

/// Forms that came and fail their check, as their records say of themselves: what was answered in them cannot
/// be told, and is not the same as what nobody answered.
class FailedForms {
public:
    /// A record that counts for nothing.
    void add(const record::RecordHeader& header);
    /// Whether one says that it is the form of this row, or of its clinician, that asks the variable.
    bool has(const CaseRow& row, const Variable& variable) const;

private:
    std::set<std::tuple<QString, int, QString>> m_forms; ///< case or clinician, sitting, instrument
};

} // namespace lacrima::casebook
