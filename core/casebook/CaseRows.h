// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/CaseRow.h"

#include <QHash>

#include <vector>

namespace lacrima::casebook {

/// The rows of a casebook in the order in which their first record came, found by case and by clinician.
class CaseRows {
public:
    const std::vector<CaseRow>& all() const { return m_rows; }
    int count() const { return static_cast<int>(m_rows.size()); }
    const CaseRow& operator[](int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int find(const QString& caseId, int sitting) const; ///< -1 when there is none
    std::vector<int> ofClinician(const QString& clinician) const { return m_byClinician.value(clinician); }

    /// Puts a row of a new case and sitting behind the others and says where.
    int add(CaseRow row);
    /// What is known of a row by now; once said it stays.
    void complete(int row, const QString& clinician, const QString& office, const QString& sittingDate);
    std::optional<ExclusionState>& exclusion(int row);
    /// Those behind it move up.
    void remove(int row);

private:
    CaseRow& at(int row) { return m_rows[static_cast<std::size_t>(row)]; }

    std::vector<CaseRow> m_rows;
    QHash<QString, std::vector<int>> m_byCase; ///< one a sitting
    QHash<QString, std::vector<int>> m_byClinician;
};

} // namespace lacrima::casebook
