// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/table/RecordLog.h"

#include <cstdint>
#include <vector>

namespace lacrima::store {

class SqliteConnection;

/// What could still be read of a damaged file.
struct Salvaged {
    std::vector<PlacedRecord> records;
    std::vector<std::int64_t> lostPositions;
};

/// Every position on its own, past what cannot be read. "store.damaged" when not even the table can be found.
base::Result<Salvaged> salvage(SqliteConnection& connection);

} // namespace lacrima::store
