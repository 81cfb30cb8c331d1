// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace lacrima::store {

class SqliteConnection;

/// "store.damaged" when SQLite finds anything wrong with the file.
base::Result<void> checkIntegrity(SqliteConnection& connection);

/// Checks the file, copies it to `target` + ".partial", opens and checks the copy, and only then gives it its
/// name; earlier ones become target.1 ... target.4. Any step that fails is an error and leaves the earlier
/// ones alone. "store.backup_no_room" when the disk of the target is full; "store.backup_onto_itself" when
/// any of these names is the study or belongs to it.
base::Result<void> backUp(SqliteConnection& connection, const QString& target);

} // namespace lacrima::store
