// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace lacrima::ui {

/// The first column of a table, standing still over it while the others scroll sideways under it. It shows
/// the table's own model and selection and has no life of its own: no focus, no scroll bars, nothing to say
/// to assistive technology, which sees the table.
class FrozenColumn final : public QTableView {
    Q_OBJECT
public:
    /// The table has its model already, and owns the column.
    explicit FrozenColumn(QTableView* table);

    /// After the table has new contents, columns or size: shows itself over the first column, or not at all.
    void follow(bool isWanted);

protected:
    /// Without the news for assistive technology, which has them from the table.
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    QTableView* m_table;
};

/// Shows the words of a cell as a tooltip where they are wider than the cell; true when it did.
bool showWholeCell(const QTableView& table, QEvent& event);

} // namespace lacrima::ui
