// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/CasebookGrid.h"

#include "ui/clean/CaseFilter.h"
#include "ui/clean/CasebookModel.h"
#include "ui/widgets/input/Clipboard.h"
#include "ui/widgets/theme/Icons.h"
#include "ui/widgets/theme/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace lacrima::ui {
namespace {

constexpr int kRowHeight = 34;
constexpr int kColumnWidth = 104;
constexpr int kWidestCase = 220;

/// Draws the marks of a cell (corrected, rule hit) before its value, and lets somebody type without
/// committing: what was typed goes to the panel that asks for the reason.
class CellDelegate final : public QStyledItemDelegate {
public:
    explicit CellDelegate(CasebookGrid* grid)
        : QStyledItemDelegate(grid)
        , m_grid(grid) {}

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = currentTheme();
        QStyledItemDelegate::paint(painter, option, index);
        int x = option.rect.left() + 6;
        if (index.data(CasebookModel::kHasHitRole).toBool()) {
            painter->drawPixmap(
                x, option.rect.center().y() - 7, iconPixmap(QStringLiteral("warning"), 14, theme.warn));
            x += 16;
        }
        if (index.data(CasebookModel::kIsCorrectedRole).toBool()) {
            painter->drawPixmap(
                x, option.rect.center().y() - 7, iconPixmap(QStringLiteral("edit"), 14, theme.accent));
        }
        if (m_grid->currentIndex() == index) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        if (index.data(CasebookModel::kIsExcludedRole).toBool()) option->font.setStrikeOut(true);
        if (index.data(CasebookModel::kIsCorrectedRole).toBool()) option->font.setWeight(QFont::DemiBold);
    }

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override {
        auto* line = new QLineEdit(parent);
        line->setObjectName(QStringLiteral("cellEditor"));
        line->setAccessibleName(
            CasebookGrid::tr("New value of %1").arg(index.data(Qt::AccessibleTextRole).toString()));
        line->setAlignment(Qt::AlignRight);
        line->setStyleSheet(QStringLiteral("border-radius: 0; padding: 0 6px; min-height: 0;"));
        return line;
    }

    void setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const override {
        const QString typed = static_cast<QLineEdit*>(editor)->text();
        if (typed == index.data(Qt::EditRole).toString()) return;
        const auto* filter = static_cast<const CaseFilter*>(index.model());
        const QModelIndex source = filter->mapToSource(index);
        Q_EMIT m_grid->valueTyped(source.row(), source.column(), typed);
    }

private:
    CasebookGrid* m_grid;
};

} // namespace

CasebookGrid::CasebookGrid(CasebookModel* model, CaseFilter* filter, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_filter(filter) {
    setModel(filter);
    setItemDelegate(new CellDelegate(this));
    setObjectName(QStringLiteral("casebookGrid"));
    setAccessibleName(tr("Cases and variables"));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setWordWrap(false);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setMinimumWidth(84);
    verticalHeader()->setMaximumWidth(
        kWidestCase); // whatever a foreign file calls a case, the values stay seen
    verticalHeader()->setTextElideMode(Qt::ElideMiddle);
    horizontalHeader()->setDefaultSectionSize(kColumnWidth);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
}

void CasebookGrid::jumpTo(int row, int column) {
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, column));
    if (!index.isValid()) return;
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
    setFocus();
}

void CasebookGrid::choose(int row, int column) {
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, column));
    if (index.isValid() && index != currentIndex()) setCurrentIndex(index);
}

void CasebookGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (previous.isValid()) update(previous);
    const QModelIndex source = m_filter->mapToSource(current);
    Q_EMIT cellChosen(source.isValid() ? source.row() : -1, source.isValid() ? source.column() : -1);
}

void CasebookGrid::copySelection() const {
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty()) return;
    const QItemSelectionRange& block = selection.front();
    QStringList lines;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        QStringList cells;
        for (int column = block.left(); column <= block.right(); ++column) {
            // A comment of several lines is one cell where it is pasted.
            cells.append(m_filter->index(row, column).data(Qt::DisplayRole).toString().simplified());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    copyToClipboard(lines.join(QLatin1Char('\n')));
}

void CasebookGrid::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState && currentIndex().isValid()) {
        edit(currentIndex());
        return;
    }
    // A blank begins no value: the cell opens with what stands in it.
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && state() != EditingState &&
        currentIndex().isValid()) {
        edit(currentIndex());
        return;
    }
    // Commands of the page are no typing.
    const bool isCommand =
        (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    const bool isMove = event->text().isEmpty() || event->matches(QKeySequence::SelectAll);
    if (isCommand && !isMove) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

CasebookGrid::Place CasebookGrid::place() const {
    Place place;
    place.horizontal = horizontalScrollBar()->value();
    place.vertical = verticalScrollBar()->value();
    const auto* editor = qobject_cast<QLineEdit*>(indexWidget(currentIndex()));
    if (state() == EditingState && editor != nullptr) {
        place.typed = editor->text();
        place.cursor = editor->cursorPosition();
    }
    return place;
}

void CasebookGrid::goBackTo(const Place& place, int row, int column) {
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, column));
    if (!index.isValid()) return;
    setCurrentIndex(index);
    horizontalScrollBar()->setValue(place.horizontal);
    verticalScrollBar()->setValue(place.vertical);
    if (place.typed.isNull()) return;
    edit(index);
    auto* editor = qobject_cast<QLineEdit*>(indexWidget(index));
    if (editor == nullptr) return;
    editor->setText(place.typed);
    editor->setCursorPosition(place.cursor);
}

} // namespace lacrima::ui
