// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace lacrima::ui {

/// Everything the program copies goes through these, so that it can be taken back.
void copyToClipboard(QMimeData* data); ///< the clipboard owns it
void copyToClipboard(const QString& words);

/// Takes out of the clipboard (and out of the selection of the middle button) what this program put there;
/// what other programs hold stays.
void forgetOwnCopies();

} // namespace lacrima::ui
