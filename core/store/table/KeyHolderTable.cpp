// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table/KeyHolderTable.h"

#include "core/store/Connection.h"
#include "core/store/table/KdfColumns.h"

namespace lacrima::store {

namespace {

/// How many are handed out of those that nobody vouches for.
constexpr std::size_t kMostOthers = 256;

} // namespace

base::Result<std::vector<seal::KeyHolder>> KeyHolderTable::list(
    const QString& first, const std::function<bool(const seal::KeyHolder&)>& isKnown) const {
    // No lock of ours comes near to the limit of length: what is larger is no lock, and is not read.
    auto statement = m_connection->query(
        "SELECT name, is_recovery, salt, operations, memory, wrapped, CAST(name AS BLOB) FROM key_holder "
        "WHERE length(wrapped) <= 4096 AND typeof(wrapped) = 'blob' AND length(salt) <= 64 AND typeof(salt) "
        "= 'blob' AND typeof(name) = 'text' AND length(name) <= 4096 AND (is_recovery = 0 OR name = '') "
        "ORDER BY name <> ?, is_recovery = 0, rowid",
        first);
    if (!statement) return statement.error();
    std::vector<seal::KeyHolder> known;
    std::vector<seal::KeyHolder> others;
    for (;;) {
        const auto row = statement->step();
        if (!row) return row.error();
        if (!*row) break;
        seal::KeyHolder holder{
            statement->text(0), kdfParameters(*statement, 2), statement->bytes(5), statement->number(1) != 0};
        // The same letters in other bytes would be a second row of one name.
        if (holder.name.toUtf8() != statement->bytes(6)) continue;
        if (isKnown && isKnown(holder))
            known.push_back(std::move(holder));
        else if (others.size() < kMostOthers)
            others.push_back(std::move(holder));
    }
    known.insert(known.end(), others.begin(), others.end());
    return known;
}

base::Result<void> KeyHolderTable::add(const seal::KeyHolder& holder) {
    return m_connection->writeOne(base::error("store.name_taken"),
        "INSERT INTO key_holder (name, is_recovery, salt, operations, memory, wrapped) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING",
        holder.name, holder.isRecovery ? 1 : 0, holder.kdf.salt, operationsOf(holder.kdf),
        memoryOf(holder.kdf), holder.wrapped);
}

base::Result<void> KeyHolderTable::replace(const seal::KeyHolder& holder) {
    return m_connection->writeOne(base::error("store.no_such_key_holder"),
        "UPDATE key_holder SET is_recovery = ?, salt = ?, operations = ?, memory = ?, wrapped = ? "
        "WHERE name = ?",
        holder.isRecovery ? 1 : 0, holder.kdf.salt, operationsOf(holder.kdf), memoryOf(holder.kdf),
        holder.wrapped, holder.name);
}

base::Result<void> KeyHolderTable::put(const seal::KeyHolder& holder) {
    auto replaced = replace(holder);
    return !replaced && replaced.error().key.is("store.no_such_key_holder") ? add(holder) : replaced;
}

base::Result<void> KeyHolderTable::remove(const QString& name) {
    return m_connection->transaction([&]() -> base::Result<void> {
        const auto holders = m_connection->numberOf("SELECT count(*) FROM key_holder");
        if (!holders) return holders.error();
        if (*holders <= 1) return base::error("store.last_key_holder");
        return m_connection->writeOne(
            base::error("store.no_such_key_holder"), "DELETE FROM key_holder WHERE name = ?", name);
    });
}

} // namespace lacrima::store
