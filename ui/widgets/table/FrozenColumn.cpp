// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/FrozenColumn.h"

#include "ui/widgets/Controls.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace lacrima::ui {

FrozenColumn::FrozenColumn(QTableView* table)
    : QTableView(table)
    , m_table(table) {
    setRole(this, "frozen");
    setModel(table->model());
    QItemSelectionModel* own = selectionModel();
    setSelectionModel(table->selectionModel());
    delete own;
    setItemDelegate(table->itemDelegate());
    setFocusPolicy(Qt::NoFocus);
    setSelectionBehavior(table->selectionBehavior());
    setSelectionMode(table->selectionMode());
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(table->verticalScrollMode());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(table->verticalHeader()->defaultSectionSize());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(
        table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(
        verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(), &QScrollBar::setValue);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == 0 && isVisible()) follow(true);
    });
    hide();
}

void FrozenColumn::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    // What QTableView adds tells a screen reader, which the table itself does already.
    QAbstractItemView::currentChanged( // NOLINT(bugprone-parent-virtual-call)
        current, previous);
}

void FrozenColumn::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QAbstractItemView::selectionChanged( // NOLINT(bugprone-parent-virtual-call)
        selected, deselected);
}

void FrozenColumn::follow(bool isWanted) {
    setVisible(isWanted);
    if (!isWanted) return;
    for (int i = 1; i < model()->columnCount(); ++i) setColumnHidden(i, true);
    const int head = m_table->horizontalHeader()->height();
    horizontalHeader()->setFixedHeight(head);
    setColumnWidth(0, m_table->columnWidth(0));
    const QRect port = m_table->viewport()->geometry();
    setGeometry(port.left(), port.top() - head, m_table->columnWidth(0) + 1, port.height() + head);
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
    raise();
}

void FrozenColumn::mousePressEvent(QMouseEvent* event) {
    m_table->setFocus(Qt::MouseFocusReason);
    QTableView::mousePressEvent(event);
}

void FrozenColumn::mouseMoveEvent(QMouseEvent* event) {
    viewport()->setCursor(m_table->viewport()->cursor());
    QTableView::mouseMoveEvent(event);
}

bool FrozenColumn::viewportEvent(QEvent* event) {
    return showWholeCell(*this, *event) || QTableView::viewportEvent(event);
}

bool showWholeCell(const QTableView& table, QEvent& event) {
    if (event.type() != QEvent::ToolTip) return false;
    const auto& help = static_cast<QHelpEvent&>(event);
    const QModelIndex index = table.indexAt(help.pos());
    if (!index.isValid()) return false;
    const QString words = index.data().toString();
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.font = table.font();
    option.widget = &table;
    const bool isCut =
        table.itemDelegate()->sizeHint(option, index).width() > table.columnWidth(index.column());
    if (!isCut || words.isEmpty()) return false;
    QToolTip::showText(help.globalPos(), plainTip(words), table.viewport(), table.visualRect(index));
    return true;
}

} // namespace lacrima::ui
