// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input/Clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QCursor>
#include <QMimeData>
#include <QPointer>
#include <QToolTip>
#include <QWidget>

namespace lacrima::ui {
namespace {

constexpr int kShown = 1500; ///< milliseconds

/// Some platforms cannot say whose the clipboard is; what they hold for us they hand back as it is.
QPointer<const QMimeData>& lastCopy() {
    static QPointer<const QMimeData> copy;
    return copy;
}

/// The context of the word below.
class CopySign {
    Q_DECLARE_TR_FUNCTIONS(CopySign)
};

/// A sign that something happened, where the pointer or the keyboard is.
void saySo() {
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr) return;
    const bool isPointed = QApplication::widgetAt(QCursor::pos()) != nullptr;
    const QPoint place = isPointed ? QCursor::pos() : focus->mapToGlobal(focus->rect().bottomLeft());
    QToolTip::showText(place, CopySign::tr("Copied"), focus, {}, kShown);
}

} // namespace

void copyToClipboard(QMimeData* data) {
    QGuiApplication::clipboard()->setMimeData(data);
    lastCopy() = data;
    saySo();
}

void copyToClipboard(const QString& words) {
    auto* data = new QMimeData;
    data->setText(words);
    copyToClipboard(data);
}

void forgetOwnCopies() {
    QClipboard* clipboard = QGuiApplication::clipboard();
    const bool isLast =
        !lastCopy().isNull() && clipboard->mimeData(QClipboard::Clipboard) == lastCopy().data();
    if (isLast || clipboard->ownsClipboard()) clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection() && clipboard->ownsSelection()) clipboard->clear(QClipboard::Selection);
}

} // namespace lacrima::ui
