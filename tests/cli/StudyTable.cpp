// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/StudyTable.h"

namespace lacrima::cli::test {

StudyTable::StudyTable(const QByteArray& csv) {
    const QString text = QString::fromUtf8(csv);
    std::vector<QStringList> rows{{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar mark = text[i];
        const bool isQuote = mark == QLatin1Char('"');
        if (isQuoted && isQuote && i + 1 < text.size() && text[i + 1] == mark)
            rows.back().back() += text[++i];
        else if (isQuote)
            isQuoted = !isQuoted;
        else if (!isQuoted && mark == QLatin1Char(','))
            rows.back().append(QString());
        else if (!isQuoted && mark == QLatin1Char('\n'))
            rows.push_back({QString()});
        else
            rows.back().back() += mark;
    }
    rows.pop_back(); // behind the last line end
    EXPECT_FALSE(rows.empty());
    if (rows.empty()) return;
    m_names = rows.front();
    m_rows.assign(rows.begin() + 1, rows.end());
}

QStringList StudyTable::column(const char* name) const {
    const qsizetype at = m_names.indexOf(str(name));
    EXPECT_GE(at, 0) << name;
    QStringList cells;
    for (const QStringList& row : m_rows) cells.append(row.value(at));
    return cells;
}

qsizetype StudyTable::width() const {
    for (const QStringList& row : m_rows) EXPECT_EQ(row.size(), m_names.size());
    return m_rows.empty() ? m_names.size() : m_rows.front().size();
}

} // namespace lacrima::cli::test
