// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input/Clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

namespace lacrima::ui {
namespace {

/// Some platforms cannot say whose the clipboard is; what they hold for us they hand back as it is.
QPointer<const QMimeData>& lastCopy() {
    static QPointer<const QMimeData> copy;
    return copy;
}

} // namespace

void copyToClipboard(QMimeData* data) {
    QGuiApplication::clipboard()->setMimeData(data);
    lastCopy() = data;
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
