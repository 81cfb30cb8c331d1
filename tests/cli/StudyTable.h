// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/AnalysisFixture.h"

namespace lacrima::cli::test {

/// The cells of a CSV file as its text has them, read by the rules of RFC 4180 and nothing else.
class StudyTable {
public:
    explicit StudyTable(const QByteArray& csv);

    const QStringList& names() const { return m_names; }
    /// A cell a row; a failure when there is no such column.
    QStringList column(const char* name) const;
    /// Of all rows; a failure when they differ.
    qsizetype width() const;

private:
    QStringList m_names;
    std::vector<QStringList> m_rows;
};

} // namespace lacrima::cli::test
