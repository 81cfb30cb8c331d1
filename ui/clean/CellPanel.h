// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Casebook.h"

#include <QWidget>

class QVBoxLayout;

namespace lacrima::ui {

class CellEditor;
class ExclusionPart;
class StudySession;

/// The cell that is selected: what ever stood in it, correcting it with a reason, undoing a correction, the
/// problems of its case, and leaving the case out. A correction without a reason cannot be made here or
/// anywhere. What somebody is typing stays, whatever else changes.
class CellPanel final : public QWidget {
    Q_OBJECT
public:
    CellPanel(StudySession& session, QWidget* parent);

    /// -1 for row: nothing is selected. A variable of -1 is a computed column: it shows the case only.
    void showCell(int row, int variable);
    /// The value somebody typed into the grid: asks for the reason, or uses the one given a moment ago.
    bool propose(int row, int variable, const QString& typed);

Q_SIGNALS:
    void jumpRequested(int row, int variable);
    /// Something was saved, or the control that had the focus is gone: back to the cells.
    void done();

private:
    QWidget* freshPart(QWidget*& part, int place);
    void showStory();
    void showHits();
    void addHistory(const casebook::CellHistory& history);
    void addEntry(const QString& value, const QString& detail, const QString& reason, bool isActive);

    StudySession& m_session;
    int m_row = -1;
    int m_variable = -1;
    QVBoxLayout* m_box;
    QWidget* m_story = nullptr; ///< made anew at each change, as the hits are
    CellEditor* m_editor;
    QWidget* m_hits = nullptr;
    ExclusionPart* m_exclusion;
};

} // namespace lacrima::ui
