// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Casebook.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace lacrima::ui {

class StudySession;

/// Corrects one cell: what may stand there, the value, the reason, a note. What the instrument does not allow
/// is refused in words, a blank entry too; what is unlikely is asked back once. There is no correction
/// without a reason, and no other reason without its note. The reason is kept for the next corrections for
/// half a minute. Stays as it is while its cell is shown, whatever others write.
class CellEditor final : public QWidget {
    Q_OBJECT
public:
    CellEditor(StudySession& session, QWidget* parent);

    /// The cell to correct. What was typed into it before and not saved is there again.
    void showCell(int row, int variable);
    /// As if it had been typed here; saves it if nothing is missing, and says whether it did.
    bool propose(const QString& typed);
    void focusValue();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// It is in the log.
    void saved();

private:
    struct Unsaved {
        QString value;
        int reason = 0;
        QString note;
    };

    void load();
    bool save();
    void remember();
    void say(const QString& words);
    const instrument::Item& item() const;
    std::optional<response::Answer> typedAnswer();
    bool isObjectedTo(const response::Answer& answer);
    int reasonInForce() const;

    StudySession& m_session;
    int m_row = -1;
    int m_variable = -1;
    record::CellAddress m_cell;
    QLabel* m_allowed;
    QLineEdit* m_value;
    QComboBox* m_reason;
    QLineEdit* m_note;
    QLabel* m_grace;
    QLabel* m_problem;
    /// What was typed into a cell and not saved yet; it waits until one comes back to the cell.
    std::map<record::CellAddress, Unsaved> m_unsaved;
    std::optional<response::Answer> m_askedBack; ///< the unlikely value that was asked back once
    int m_lastReason = 0;                        ///< asked once for a group of edits; 0: none
    QTimer m_graceTimer;
};

} // namespace lacrima::ui
