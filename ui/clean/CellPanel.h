// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Casebook.h"

#include <QDateTime>
#include <QWidget>

#include <map>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lacrima::ui {

class StudySession;

/// The cell that is selected: what ever stood in it, correcting it with a reason, undoing a correction, the
/// problems of its case, and leaving the case out. A correction without a reason cannot be made here or
/// anywhere.
class CellPanel final : public QWidget {
    Q_OBJECT
public:
    CellPanel(StudySession& session, QWidget* parent);

    /// -1 for row: nothing is selected. A variable of -1 is a computed column: it shows the case only.
    void showCell(int row, int variable);
    /// The value somebody typed into the grid: asks for the reason, or uses the one given a moment ago.
    void propose(int row, int variable, const QString& typed);
    void focusValue();

Q_SIGNALS:
    void jumpRequested(int row, int variable);

private:
    void rebuild();
    void addHistory(const casebook::CellHistory& history);
    void addEditor();
    void addHits();
    void addExclusion();
    void addEntry(const QString& value, const QString& detail, const QString& reason, bool isActive);
    void save();
    void remember();
    QString reasonChosen() const;
    std::optional<response::Answer> typedAnswer(const QString& typed);

    StudySession& m_session;
    int m_row = -1;
    int m_variable = -1;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_box;
    QLineEdit* m_value = nullptr;
    QComboBox* m_reason = nullptr;
    QLineEdit* m_note = nullptr;
    QLabel* m_problem = nullptr;
    /// What was typed into the editor of a cell and not saved yet; it waits until one comes back to the cell.
    struct Unsaved {
        QString value;
        int reason = 0;
        QString note;
    };
    std::map<record::CellAddress, Unsaved> m_unsaved;
    QString m_lastReason; ///< asked once for a group of edits
    QDateTime m_lastReasonTime;
};

} // namespace lacrima::ui
