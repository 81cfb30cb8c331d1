// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFileDialog;

namespace lacrima::ui {

/// Has the dialog show files without looking into them: whoever reads a file and closes it takes the locks
/// that this program has on it, so that another program could take away what was written last to an open
/// study.
void leaveFilesAlone(QFileDialog& dialog);

} // namespace lacrima::ui
