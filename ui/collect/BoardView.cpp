// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collect/BoardView.h"

#include "ui/collect/BoardModel.h"
#include "ui/widgets/theme/Icons.h"
#include "ui/widgets/theme/Theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace lacrima::ui {
namespace {

constexpr int kRowHeight = 40;

/// Draws a tick for a step that is done, a small dot for one that is not, and the next step in the accent
/// colour.
class StepDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant isDone = index.data(BoardModel::kIsDoneRole);
        if (!isDone.isValid()) return;
        const Theme& theme = currentTheme();
        const QPoint centre = option.rect.center();
        if (isDone.toBool()) {
            painter->drawPixmap(centre - QPoint(9, 9), iconPixmap(QStringLiteral("check"), 20, theme.ok));
            return;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.line);
        painter->drawEllipse(QPointF(centre) + QPointF(0.5, 0.5), 2, 2);
        painter->restore();
    }

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        if (index.column() == BoardModel::NextStep)
            option->palette.setColor(QPalette::Text, currentTheme().accent);
        if (index.column() == BoardModel::Receipt)
            option->palette.setColor(QPalette::Text, currentTheme().ink2);
    }
};

} // namespace

BoardView::BoardView(BoardModel* model, QWidget* parent)
    : QTableView(parent) {
    setModel(model);
    setItemDelegate(new StepDelegate(this));
    setObjectName(QStringLiteral("board"));
    setAccessibleName(tr("Cases of this study"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int wide : {BoardModel::HandedOver, BoardModel::Receipt, BoardModel::NextStep}) {
        horizontalHeader()->setSectionResizeMode(wide, QHeaderView::ResizeToContents);
    }
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == BoardModel::NextStep) Q_EMIT nextStepChosen(index.row());
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() != BoardModel::NextStep) Q_EMIT nextStepChosen(index.row());
    });
}

void BoardView::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT nextStepChosen(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void BoardView::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid()) Q_EMIT menuRequested(index.row(), event->globalPos());
}

void BoardView::mouseMoveEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    const bool isLink =
        index.column() == BoardModel::NextStep && !index.data(Qt::DisplayRole).toString().isEmpty();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

} // namespace lacrima::ui
