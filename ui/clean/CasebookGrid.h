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
