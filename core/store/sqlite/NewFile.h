// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace lacrima::store {

/// An empty file that only its owner may read (0600). "store.exists", "store.read_only", "store.disk_full",
/// "store.no_folder", "store.cannot_open".
base::Result<void> makeEmptyFile(const QString& path);

/// Makes sure that a new name in the folder of `path` survives a power cut.
base::Result<void> syncFolder(const QString& path);

} // namespace lacrima::store
