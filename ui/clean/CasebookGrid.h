// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace lacrima::ui {

class CaseFilter;
class CasebookModel;

/// The grid of cases and variables. Typing in a cell proposes a correction; nothing changes before there is a
/// reason. Ctrl+C copies the block that is selected.
class CasebookGrid final : public QTableView {
    Q_OBJECT
public:
    CasebookGrid(CasebookModel* model, CaseFilter* filter, QWidget* parent);

    /// Row and column of the model, not of the filter.
    void jumpTo(int row, int column);
    /// Makes it the current cell, where it is in sight; takes no focus.
    void choose(int row, int column);
    /// Where somebody is in the grid, beside the current cell.
    struct Place {
        int horizontal = 0;
        int vertical = 0;
        QString typed; ///< into an open cell; null when none is open
        int cursor = 0;
    };
    Place place() const;
    /// After the model was read anew: the cell (of the model), the scrolling and what was being typed.
    void goBackTo(const Place& place, int row, int column);

Q_SIGNALS:
    void cellChosen(int row, int column);
    void valueTyped(int row, int column, const QString& typed);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// Typing edits; it never searches.
    void keyboardSearch(const QString&) override {}
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void copySelection() const;

    CasebookModel* m_model;
    CaseFilter* m_filter;
};

} // namespace lacrima::ui
