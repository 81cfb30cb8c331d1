// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/seal/key/OfficePin.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace lacrima::store {

class Connection;

/// The office that one installation of the program is, in this file.
struct OfficeIdentity {
    QByteArray installation; ///< seal::installationId
    QString code;
    QString name;
    QString fingerprint;
    QByteArray wrappedKey; ///< seal::SigningKey::wrap
    bool operator==(const OfficeIdentity&) const = default;
};

/// The PIN of an office's computer and how often it was mistyped.
struct StoredPin {
    seal::PinHash hash;
    int failures = 0;
    std::int64_t lastFailure = 0; ///< ms since 1970 UTC
    bool operator==(const StoredPin&) const = default;
};

/// Offices and their PINs by installation. A light handle: it lives no longer than its StudyFile.
class OfficeTable {
public:
    explicit OfficeTable(Connection& connection)
        : m_connection(&connection) {}

    base::Result<std::optional<OfficeIdentity>> find(const QByteArray& installation) const;
    /// Its signer must be there. "store.failed" when the installation has an office already.
    base::Result<void> add(const OfficeIdentity& office);
    /// The office that the installation is from now on.
    base::Result<void> replace(const OfficeIdentity& office);

    base::Result<std::optional<StoredPin>> pin(const QByteArray& installation) const;
    /// Replaces the PIN and forgets the failures.
    base::Result<void> setPin(const QByteArray& installation, const seal::PinHash& hash);
    base::Result<void> removePin(const QByteArray& installation);
    base::Result<void> countPinFailure(const QByteArray& installation, std::int64_t now);
    /// The last failure as if it were at `now`; their number stays.
    base::Result<void> movePinFailure(const QByteArray& installation, std::int64_t now);
    base::Result<void> forgetPinFailures(const QByteArray& installation);

private:
    Connection* m_connection;
};

} // namespace lacrima::store
