// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table/OfficeTable.h"

#include "core/store/Connection.h"
#include "core/store/table/KdfColumns.h"

namespace lacrima::store {

base::Result<std::optional<OfficeIdentity>> OfficeTable::find(const QByteArray& installation) const {
    auto statement = m_connection->query(
        "SELECT code, name, fingerprint, wrapped_key FROM office WHERE installation = ?", installation);
    if (!statement) return statement.error();
    const auto row = statement->step();
    if (!row) return row.error();
    if (!*row) return std::optional<OfficeIdentity>();
    return std::optional<OfficeIdentity>(
        {installation, statement->text(0), statement->text(1), statement->text(2), statement->bytes(3)});
}

base::Result<void> OfficeTable::add(const OfficeIdentity& office) {
    return m_connection->write(
        "INSERT INTO office (installation, code, name, fingerprint, wrapped_key) VALUES (?, ?, ?, ?, ?)",
        office.installation, office.code, office.name, office.fingerprint, office.wrappedKey);
}

base::Result<void> OfficeTable::replace(const OfficeIdentity& office) {
    auto removed = m_connection->write("DELETE FROM office WHERE installation = ?", office.installation);
    return removed ? add(office) : removed;
}

base::Result<std::optional<StoredPin>> OfficeTable::pin(const QByteArray& installation) const {
    auto statement = m_connection->query("SELECT salt, operations, memory, hash, failures, last_failure FROM "
                                         "office_pin WHERE installation = ?",
        installation);
    if (!statement) return statement.error();
    const auto row = statement->step();
    if (!row) return row.error();
    if (!*row) return std::optional<StoredPin>();
    return std::optional<StoredPin>({{kdfParameters(*statement, 0), statement->bytes(3)},
        statement->smallNumber(4), statement->number(5)});
}

base::Result<void> OfficeTable::setPin(const QByteArray& installation, const seal::PinHash& hash) {
    return m_connection->write(
        "INSERT INTO office_pin (installation, salt, operations, memory, hash, failures, last_failure) "
        "VALUES (?, ?, ?, ?, ?, 0, 0) ON CONFLICT (installation) DO UPDATE SET salt = excluded.salt, "
        "operations = excluded.operations, memory = excluded.memory, hash = excluded.hash, failures = 0, "
        "last_failure = 0",
        installation, hash.kdf.salt, operationsOf(hash.kdf), memoryOf(hash.kdf), hash.hash);
}

base::Result<void> OfficeTable::removePin(const QByteArray& installation) {
    return m_connection->write("DELETE FROM office_pin WHERE installation = ?", installation);
}

base::Result<void> OfficeTable::countPinFailure(const QByteArray& installation, std::int64_t now) {
    return m_connection->write(
        "UPDATE office_pin SET failures = CASE WHEN failures < 1000 THEN failures + 1 ELSE 1000 END, "
        "last_failure = ? WHERE installation = ?",
        now, installation);
}

base::Result<void> OfficeTable::movePinFailure(const QByteArray& installation, std::int64_t now) {
    return m_connection->write(
        "UPDATE office_pin SET last_failure = ? WHERE installation = ?", now, installation);
}

base::Result<void> OfficeTable::forgetPinFailures(const QByteArray& installation) {
    return m_connection->write(
        "UPDATE office_pin SET failures = 0, last_failure = 0 WHERE installation = ?", installation);
}

} // namespace lacrima::store
