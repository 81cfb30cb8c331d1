// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/record/RecordHeader.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::store {

class Connection;
class Statement;

/// What no record of ours comes near to; more is listed, never read.
constexpr std::int64_t kLargestBody = std::int64_t{16} * 1024 * 1024;

/// A record and where it stands: positions grow, none is used twice.
struct PlacedRecord {
    std::int64_t position = 0;
    record::StoredRecord record;
    bool isTooLarge = false; ///< its body is over kLargestBody and was not read
    bool operator==(const PlacedRecord&) const = default;
};

struct PlacedHeader {
    std::int64_t position = 0;
    record::RecordHeader header;
    bool operator==(const PlacedHeader&) const = default;
};

/// One office's chain: its key, how many records it has appended, the hash of the last one, and its signature
/// over both.
struct Signer {
    QString fingerprint;
    QByteArray publicKey;
    std::int64_t length = 0;
    QByteArray lastHash;
    QByteArray signature;
    bool operator==(const Signer&) const = default;
};

/// The last record of one office up to some position, and how many it has up to there.
struct OfficeEnd {
    QString office;
    std::int64_t position = 0;
    std::int64_t length = 0;
    bool operator==(const OfficeEnd&) const = default;
};

/// The log of records. A light handle: it lives no longer than its StudyFile.
class RecordLog {
public:
    explicit RecordLog(Connection& connection)
        : m_connection(&connection) {}

    base::Result<std::int64_t> count() const;
    base::Result<std::int64_t> lastPosition() const; ///< 0 when empty
    /// How many there are up to `position`.
    base::Result<std::int64_t> countUntil(std::int64_t position) const;
    /// 32 bytes that name the rows up to `position` by their places, ids and signatures.
    base::Result<QByteArray> rowsUntil(std::int64_t position) const;
    /// Records after `position`, in order, `limit` at most, and fewer when they are large.
    base::Result<std::vector<PlacedRecord>> readAfter(std::int64_t position, int limit) const;
    /// All headers after `position`, without touching the bodies.
    base::Result<std::vector<PlacedHeader>> headersAfter(std::int64_t position = 0) const;
    /// ISO date, UTC, of the last record; empty without one. Found at once, however long the log is.
    base::Result<QString> lastDate() const;
    /// The records that decide which others count (see record::isAboutPeople()), in order; found at once.
    base::Result<std::vector<PlacedRecord>> recordsOfPeople() const;
    /// The same without the index, which the file could hold as somebody wants it: looks at all records.
    base::Result<std::vector<PlacedRecord>> recordsOfPeopleUnindexed() const;
    /// All in the name of this office, in order; looks at all records.
    base::Result<std::vector<PlacedRecord>> recordsOf(const QString& office) const;
    /// By fingerprint of the office.
    base::Result<std::vector<OfficeEnd>> endsAt(std::int64_t position) const;
    base::Result<std::vector<Signer>> signers() const;
    /// What stands last in the name of an office; any column may be anybody's.
    base::Result<std::optional<PlacedRecord>> lastOf(const QString& office) const;
    base::Result<std::optional<Signer>> signer(const QString& fingerprint) const;
    /// One record, if there is one at this position.
    base::Result<std::optional<PlacedRecord>> readAt(std::int64_t position) const;

    /// Appends all or none, in one transaction; "store.too_large". A record that is there already is passed
    /// over; "store.conflicting_record" when another one has its id.
    base::Result<void> append(std::span<const record::StoredRecord> records);
    /// Adds the signer or replaces the head of its chain.
    base::Result<void> putSigner(const Signer& signer);

private:
    base::Result<void> readSome(std::int64_t position, int limit, std::vector<PlacedRecord>& records) const;
    base::Result<void> makeRoom();
    base::Result<void> appendOne(Statement& insert, const record::StoredRecord& record);
    base::Result<void> checkSame(const record::StoredRecord& record) const;

    Connection* m_connection;
};

} // namespace lacrima::store
