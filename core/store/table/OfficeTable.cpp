// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table/OfficeTable.h"

#include "core/store/sqlite/SqliteConnection.h"
#include "core/store/table/KdfColumns.h"

namespace lacrima::store {

base::Result<std::optional<OfficeIdentity>> OfficeTable::find(const QByteArray& installation) const {
    const std::scoped_lock lock(m_database->mutex());
    auto statement =
        m_database->prepare("SELECT code, name, fingerprint, wrapped_key FROM office WHERE installation = ?");
    if (!statement) return statement.error();
    if (auto bound = statement->bind(installation); !bound) return bound.error();
    const auto row = statement->step();
    if (!row) return row.error();
    if (!*row) return std::optional<OfficeIdentity>();
    return std::optional<OfficeIdentity>(
        {installation, statement->text(0), statement->text(1), statement->text(2), statement->bytes(3)});
}

base::Result<void> OfficeTable::add(const OfficeIdentity& office) {
    return m_database->transaction([&]() -> base::Result<void> {
        auto statement = m_database->prepare(
            "INSERT INTO office (installation, code, name, fingerprint, wrapped_key) VALUES (?, ?, ?, ?, ?)");
        if (!statement) return statement.error();
        return statement->runWith(
            office.installation, office.code, office.name, office.fingerprint, office.wrappedKey);
    });
}

base::Result<std::optional<StoredPin>> OfficeTable::pin(const QByteArray& installation) const {
    const std::scoped_lock lock(m_database->mutex());
    auto statement = m_database->prepare("SELECT salt, operations, memory, hash, failures, last_failure FROM "
                                         "office_pin WHERE installation = ?");
    if (!statement) return statement.error();
    if (auto bound = statement->bind(installation); !bound) return bound.error();
    const auto row = statement->step();
    if (!row) return row.error();
    if (!*row) return std::optional<StoredPin>();
    return std::optional<StoredPin>({{kdfParameters(*statement, 0), statement->bytes(3)},
        statement->smallNumber(4), statement->number(5)});
}

base::Result<void> OfficeTable::setPin(const QByteArray& installation, const seal::PinHash& hash) {
    return m_database->transaction([&]() -> base::Result<void> {
        auto statement = m_database->prepare("INSERT OR REPLACE INTO office_pin (installation, salt, "
                                             "operations, memory, hash) VALUES (?, ?, ?, ?, ?)");
        if (!statement) return statement.error();
        return statement->runWith(
            installation, hash.kdf.salt, operationsOf(hash.kdf), memoryOf(hash.kdf), hash.hash);
    });
}

base::Result<void> OfficeTable::countPinFailure(const QByteArray& installation, std::int64_t now) {
    return m_database->transaction([&]() -> base::Result<void> {
        auto statement =
            m_database->prepare("UPDATE office_pin SET failures = min(failures + 1, 1000), last_failure = ? "
                                "WHERE installation = ?");
        if (!statement) return statement.error();
        return statement->runWith(now, installation);
    });
}

base::Result<void> OfficeTable::movePinFailure(const QByteArray& installation, std::int64_t now) {
    return m_database->transaction([&]() -> base::Result<void> {
        auto statement = m_database->prepare("UPDATE office_pin SET last_failure = ? WHERE installation = ?");
        if (!statement) return statement.error();
        return statement->runWith(now, installation);
    });
}

base::Result<void> OfficeTable::forgetPinFailures(const QByteArray& installation) {
    return m_database->transaction([&]() -> base::Result<void> {
        auto statement = m_database->prepare(
            "UPDATE office_pin SET failures = 0, last_failure = 0 WHERE installation = ?");
        if (!statement) return statement.error();
        return statement->runWith(installation);
    });
}

} // namespace lacrima::store
