// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table/MetaTable.h"

#include "core/store/Connection.h"

namespace lacrima::store {

base::Result<std::optional<QByteArray>> MetaTable::find(const QString& key) const {
    auto statement = m_connection->query("SELECT value FROM meta WHERE key = ?", key);
    if (!statement) return statement.error();
    const auto row = statement->step();
    if (!row) return row.error();
    return *row ? std::optional(statement->bytes(0)) : std::nullopt;
}

base::Result<std::vector<QString>> MetaTable::keys(const QString& beginning) const {
    auto statement = m_connection->query("SELECT key FROM meta WHERE substr(key, 1, ?) = ? ORDER BY key",
        static_cast<std::int64_t>(beginning.size()), beginning);
    if (!statement) return statement.error();
    std::vector<QString> found;
    for (;;) {
        const auto row = statement->step();
        if (!row) return row.error();
        if (!*row) return found;
        found.push_back(statement->text(0));
    }
}

base::Result<void> MetaTable::put(const QString& key, const QByteArray& value) {
    return m_connection->write("INSERT INTO meta (key, value) VALUES (?, ?) "
                               "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key, value);
}

base::Result<void> MetaTable::remove(const QString& key) {
    return m_connection->write("DELETE FROM meta WHERE key = ?", key);
}

} // namespace lacrima::store
