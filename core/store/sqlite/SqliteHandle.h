// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <cstdint>

class QSqlDatabase;
struct sqlite3;

namespace lacrima::store {

struct FileHeader;

/// What SQLite can do and Qt Sql has no way to ask for, through the handle of Qt's driver. Each function says
/// why it is here; all take the handle of an open connection.
sqlite3* handleOf(const QSqlDatabase& database); ///< null unless it is an open one of SQLite

/// "store.other_sqlite" (both versions) unless the driver runs in the very library that this program calls: a
/// plugin may bring its own, and a handle of one means nothing to another. Asked once.
base::Result<void> requireSameLibrary(const QSqlDatabase& database);
bool isThisLibrary(const QString& sourceId);

/// Limits on what a file may ask of us, and no triggers, views or extensions: sqlite3_limit and
/// sqlite3_db_config have no SQL. A result code of SQLite.
int limitFile(sqlite3* handle);
/// Nobody, however they got to run SQL here, changes the schema by hand: no SQL for it either.
int defend(sqlite3* handle);
/// The driver falls back to reading when it may not write, and no SQL tells.
bool isReadOnly(sqlite3* handle);
/// The first bytes and the size, read through the file handle that SQLite has open: opening and closing the
/// file a second time would drop the locks that another window of this process holds on it.
int readHeader(sqlite3* handle, FileHeader& header, std::int64_t& size);
/// Whether the open file is still the one of that name.
int hasMoved(sqlite3* handle, bool& moved);
/// errno behind the last failure: a full disk is told apart from a broken one.
int systemCode(sqlite3* handle);

} // namespace lacrima::store
