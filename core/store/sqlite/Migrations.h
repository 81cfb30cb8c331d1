// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/sqlite/SqliteConnection.h"

namespace lacrima::store {

/// The newest format this program knows: the number of the last file in ":/migrations/sqlite".
int newestFormat();

/// The format of the file: "store.newer_format" with its number when a later program made it.
base::Result<int> formatOf(SqliteConnection& connection);

/// Runs the migrations the file has not seen, each in one transaction. "store.no_migrations" when the program
/// was built without them.
base::Result<void> migrate(SqliteConnection& connection);

/// "store.damaged" unless the tables are exactly those the migrations make: a prepared file cannot bring
/// triggers, views or columns of its own.
base::Result<void> checkPlaces(SqliteConnection& connection);
base::Result<void> checkSchema(SqliteConnection& connection);

/// "store.changed_structure" unless each of our tables is there, once, and exactly as the migrations make it:
/// what a damaged file must have before anything in it is read. Other things in it are left alone.
base::Result<void> checkTables(SqliteConnection& connection);

} // namespace lacrima::store
