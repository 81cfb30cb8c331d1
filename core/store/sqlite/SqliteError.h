// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace lacrima::store {

/// What an (extended) result code of SQLite and the system's errno behind it mean to the person:
/// "store.disk_full", "store.busy", "store.read_only", "store.damaged", "store.not_a_study",
/// "store.not_found", "store.cannot_open", "store.too_large", "store.input_output", else "store.failed".
/// Arguments: file, code.
base::Error sqliteError(int code, int systemCode, const QString& path);

/// Whether this process may write to the folder the file is in.
bool isFolderWritable(const QString& path);

} // namespace lacrima::store
