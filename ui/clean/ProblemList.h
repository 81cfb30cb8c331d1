// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace lacrima::ui {

class ResultTable;
class StudySession;

/// Every hit of every rule, always live, with a jump to its cell.
class ProblemList final : public QWidget {
    Q_OBJECT
public:
    ProblemList(StudySession& session, QWidget* parent);

    void refresh();

Q_SIGNALS:
    void jumpRequested(int row, int variable);

private:
    StudySession& m_session;
    ResultTable* m_table;
    QWidget* m_empty;
};

} // namespace lacrima::ui
