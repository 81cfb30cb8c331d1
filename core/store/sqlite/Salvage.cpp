// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/Salvage.h"

#include "core/store/sqlite/SqliteConnection.h"

#include <QFileInfo>

#include <algorithm>
#include <sqlite3.h>
#include <utility>

namespace lacrima::store {
namespace {

/// The last position that was ever given.
constexpr const char* kFurthest = "SELECT seq FROM sqlite_sequence WHERE name = 'record'";

/// How far salvaging looks one place after the other: no further than records fit into the file, whatever it
/// says.
std::int64_t furthestPosition(const SqliteConnection& connection) {
    const std::int64_t most = QFileInfo(connection.place()).size() / 128 + 16;
    const auto said = connection.numberOf(kFurthest);
    return said && *said > 0 ? std::min(*said, most) : most;
}

bool hasTable(const SqliteConnection& connection) {
    return connection.prepare("SELECT position, body FROM record WHERE position = ?").has_value();
}

/// What stands further on, from one record to the next: as many as fit into the file, which may stand at any
/// place. Where one cannot be read, nobody knows where the next is.
void salvageBeyond(std::int64_t furthest, const RecordLog& log, std::vector<PlacedRecord>& records) {
    for (std::int64_t position = furthest, left = furthest; left > 0; --left) {
        auto next = log.readAfter(position, 1);
        if (!next || next->empty() || next->front().position <= position) return;
        position = next->front().position;
        records.push_back(std::move(next->front()));
    }
}

} // namespace

base::Result<Salvaged> salvage(SqliteConnection& connection) {
    if (!hasTable(connection)) return connection.errorOf(SQLITE_CORRUPT);
    Salvaged salvaged;
    std::vector<std::int64_t> lost; // counted only when a record follows: the end of the log is not known
    const RecordLog log(connection);
    const std::int64_t furthest = furthestPosition(connection);
    for (std::int64_t position = 1; position <= furthest; ++position) {
        auto record = log.readAt(position);
        if (record && *record) {
            salvaged.records.push_back(std::move(**record));
            salvaged.lostPositions.insert(salvaged.lostPositions.end(), lost.begin(), lost.end());
            lost.clear();
        } else {
            lost.push_back(position);
        }
    }
    const auto said = connection.numberOf(kFurthest);
    if (said && *said == furthest)
        salvaged.lostPositions.insert(salvaged.lostPositions.end(), lost.begin(), lost.end());
    salvageBeyond(furthest, log, salvaged.records);
    return salvaged;
}

} // namespace lacrima::store
