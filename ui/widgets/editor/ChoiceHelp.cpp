// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editor/ChoiceHelp.h"

#include "ui/widgets/Controls.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHelpEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace lacrima::ui {
namespace {

constexpr int kAroundText = 44; ///< of a combo box, its frame and its arrow, as the style sheet has them

void widen(QWidget& list) {
    auto* view = list.findChild<QAbstractItemView*>();
    if (view == nullptr) return;
    if (list.layout() != nullptr) list.layout()->activate();
    const int around = list.width() - view->viewport()->width();
    const QRect room = list.screen()->availableGeometry();
    const int width = std::min(view->sizeHintForColumn(0) + std::max(around, 12), room.width());
    if (width <= list.width()) return;
    QRect place(list.pos(), QSize(width, list.height()));
    if (place.right() > room.right()) place.moveRight(room.right());
    list.setGeometry(place);
}

bool isCut(const QComboBox& choice) {
    return choice.fontMetrics().horizontalAdvance(choice.currentText()) + kAroundText > choice.width();
}

} // namespace

bool ChoiceHelp::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show && watched->inherits("QComboBoxPrivateContainer"))
        widen(*static_cast<QWidget*>(watched));
    if (event->type() != QEvent::ToolTip) return false;
    const auto* choice = qobject_cast<QComboBox*>(watched);
    if (choice == nullptr || !choice->toolTip().isEmpty() || !isCut(*choice)) return false;
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTip(choice->currentText()));
    return true;
}

} // namespace lacrima::ui
