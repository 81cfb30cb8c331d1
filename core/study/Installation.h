// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace lacrima::study {

/// The random secret of a settings folder (32 bytes): in each study file it stands for one office, and it
/// locks that office's key. Made once and never replaced: of two programs that start for the first time at
/// the same moment both answer the same one. Only its owner may read it.
///
/// "settings.damaged" (argument: its file) when what is there is no such secret; "file.unreadable",
/// "file.unwritable".
base::Result<QByteArray> installationIn(const QString& folder);

/// Of this program, for the user who runs it; it need not exist yet.
QString settingsFolder();

/// In settingsFolder().
base::Result<QByteArray> installationOfThisComputer();

} // namespace lacrima::study
