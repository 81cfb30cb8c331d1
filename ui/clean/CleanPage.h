// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Controls.h"

#include <set>
#include <utility>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace lacrima::ui {

class CaseFilter;
class CasebookGrid;
class CasebookModel;
class CellPanel;
class MessageBar;
class PickedCases;
class ProblemList;
class SecondClick;
class StudySession;

/// The research assistant's workspace: the grid over the casebook, the history and correction of the cell at
/// hand, and the problems the rules found.
class CleanPage final : public Page {
    Q_OBJECT
public:
    CleanPage(StudySession& session, QWidget* parent);

    /// Only these cases, by code and sitting, with the first of them at hand.
    void showCases(const std::set<std::pair<QString, int>>& cases);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void addActions();
    QWidget* makeTools();
    void addChoices(QHBoxLayout* row);
    void addFolds(QHBoxLayout* row);
    void applyFilter();
    void showProblems(bool areShown);
    void showAllCases();
    void propose(int row, int column, const QString& typed);
    void jumpTo(int row, int variable);
    void takeChange(const std::vector<int>& rows, bool isStructural);
    struct CellKey {
        QString caseId;
        int sitting = 0;
        QString column;
        bool operator==(const CellKey&) const = default;
    };
    CellKey keyOf(const QModelIndex& cell) const;
    void takeOtherRows();
    void updateWords();
    void summarizeColumn(int column);
    void exportCsv();
    void writeCsv(const QString& path);

    StudySession& m_session;
    MessageBar* m_leftOut; ///< that records of the study are not here, where some are not
    MessageBar* m_messages;
    CasebookModel* m_model;
    CaseFilter* m_filter;
    CasebookGrid* m_grid;
    CellPanel* m_cell;
    ProblemList* m_problems;
    QStackedWidget* m_middle;
    QLineEdit* m_expression = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_summary;
    SecondClick* m_secondClick;
    QPushButton* m_problemButton = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QComboBox* m_marks = nullptr;
    PickedCases* m_picked;
    bool m_hasFilterProblem = false; ///< the message bar speaks of the filter
    CellKey m_shown;                 ///< the cell in the panel
    bool m_isReading = false;        ///< the grid is being filled anew and is nowhere
};

} // namespace lacrima::ui
