// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace lacrima::casebook {
class Board;
} // namespace lacrima::casebook

namespace lacrima::ui {

class StudySession;

/// What stands under the board: how far the work came, what does not count, and that answers are sealed.
class BoardFoot final : public QWidget {
    Q_OBJECT
public:
    BoardFoot(StudySession& session, QWidget* parent);

    void refresh(const casebook::Board& board);

private:
    void sayTotals(const casebook::Board& board);
    void sayOwnState();
    void sayLeftOut();

    StudySession& m_session;
    QLabel* m_own;     ///< that this office waits, where it does
    QLabel* m_leftOut; ///< that records of the file do not count, where some do not
    QLabel* m_totals;
    QLabel* m_promise; ///< by which letters the study and this office are known
};

} // namespace lacrima::ui
