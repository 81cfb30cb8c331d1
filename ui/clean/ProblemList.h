// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace lacrima::ui::spec {
struct ResultCell;
}

namespace lacrima::ui {

class ResultTable;
class StudySession;

/// Every hit of every rule, always live, with a jump to its cell. Hits that follow from one answer are one
/// line.
class ProblemList final : public QWidget {
    Q_OBJECT
public:
    ProblemList(StudySession& session, QWidget* parent);

    void refresh();

Q_SIGNALS:
    void jumpRequested(int row, int variable);

private:
    std::vector<std::vector<std::size_t>> folded() const;
    std::vector<spec::ResultCell> cellsOf(const std::vector<std::size_t>& line) const;

    StudySession& m_session;
    std::vector<std::vector<std::size_t>> m_lines; ///< each line's hits, as places in those of the session
    ResultTable* m_table;
    QWidget* m_empty;
};

} // namespace lacrima::ui
