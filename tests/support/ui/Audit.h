// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace lacrima::ui::test {

/// What can get the focus in this window and has no accessible name: class and object name.
QStringList namelessControls(const QWidget& window);

/// Labels, buttons and cells of result tables whose words do not fit where they stand, and what lies outside
/// its parent.
QStringList clippedTexts(const QWidget& window);

/// Controls that Tab should reach and does not. The focus is put back.
QStringList unreachedControls(QWidget& window);

/// Every word a screen reader can find in the windows that are shown, joined.
QString spokenWords();

} // namespace lacrima::ui::test
