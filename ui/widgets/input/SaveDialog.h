// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace lacrima::ui {

/// Makes the dialog ask where a file goes: in the folder that was chosen last, at first among the person's
/// documents. `name` is the one suggested, with or without a folder; its suffix is added to a name that has
/// none, before the dialog asks about replacing.
void askToSave(QFileDialog& dialog, const QString& name);
/// The same, until it is answered. Empty when the person changed their mind.
QString chooseWhereToSave(QWidget* parent, const QString& title, const QString& name, const QString& filter);

} // namespace lacrima::ui
