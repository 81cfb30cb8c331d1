// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table/RecordLog.h"

#include "core/store/Connection.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace lacrima::store {
namespace {

/// Behind it no place is left, see checkPlaces().
constexpr std::int64_t kFurthestPosition = (std::int64_t{1} << 48) - (std::int64_t{1} << 20);

using record::RecordHeader;
using record::StoredRecord;

/// A number that no kind has, for what does not fit.
record::Kind kindFrom(std::int64_t number) {
    return static_cast<record::Kind>(number > 0 && number < 256 ? number : 0);
}

RecordHeader headerOf(const Statement& row) {
    return {row.bytes(1), kindFrom(row.number(2)), row.text(3), row.text(4), row.text(5), row.smallNumber(6),
        row.text(7), row.text(8), row.bytes(9), row.number(10)};
}

PlacedRecord recordOf(const Statement& row) {
    return {row.number(0), {headerOf(row), row.bytes(12), row.bytes(11)}, row.number(13) > kLargestBody};
}

base::Result<std::optional<PlacedRecord>> oneRecord(base::Result<Statement> statement) {
    if (!statement) return statement.error();
    const auto row = statement->step();
    if (!row) return row.error();
    return *row ? std::optional(recordOf(*statement)) : std::nullopt;
}

Signer signerOf(const Statement& row) {
    return {row.text(0), row.bytes(1), row.number(2), row.bytes(3), row.bytes(4)};
}

OfficeEnd endOf(const Statement& row) {
    return {row.text(0), row.number(1), row.number(2)};
}

template<class T>
base::Result<std::vector<T>> allRows(base::Result<Statement> prepared, T (*read)(const Statement&)) {
    if (!prepared) return prepared.error();
    std::vector<T> rows;
    for (;;) {
        const auto row = prepared->step();
        if (!row) return row.error();
        if (!*row) return rows;
        rows.push_back(read(*prepared));
    }
}

PlacedHeader placedHeaderOf(const Statement& row) {
    return {row.number(0), headerOf(row)};
}

/// The size of a body is known without reading it; what is too large stays where it is (16777216 is
/// kLargestBody).
#define LACRIMA_RECORD_COLUMNS                                                                               \
    "SELECT position, id, kind, office, clinician, case_id, sitting, instrument, date, previous, "           \
    "lamport, signature, CASE WHEN length(body) <= 16777216 THEN body END, length(body)"
static_assert(kLargestBody == 16777216);

} // namespace

base::Result<std::int64_t> RecordLog::count() const {
    return m_connection->numberOf("SELECT count(*) FROM record");
}

base::Result<std::int64_t> RecordLog::countUntil(std::int64_t position) const {
    // All are counted in an index, those after it are few: the bodies before it are not gone through.
    const QByteArray after = "SELECT count(*) FROM record WHERE position > " + QByteArray::number(position);
    return m_connection->numberOf(
        QByteArray("SELECT (SELECT count(*) FROM record) - (" + after + ")").constData());
}

base::Result<std::int64_t> RecordLog::lastPosition() const {
    return m_connection->numberOf("SELECT coalesce(max(position), 0) FROM record");
}

base::Result<std::vector<PlacedRecord>> RecordLog::readAfter(std::int64_t position, int limit) const {
    std::vector<PlacedRecord> records;
    auto read = readSome(position, limit, records);
    // A header can be too large as well: that record is told by its place, and the rest is read.
    if (!read && read.error().key.is("store.too_large") && records.empty()) {
        auto next = m_connection->query(
            "SELECT position FROM record WHERE position > ? ORDER BY position LIMIT 1", position);
        if (!next) return next.error();
        const auto row = next->step();
        if (!row) return row.error();
        records.push_back({next->number(0), {}, true});
        return records;
    }
    if (!read && records.empty()) return read.error();
    return records;
}

base::Result<void> RecordLog::readSome(
    std::int64_t position, int limit, std::vector<PlacedRecord>& records) const {
    auto statement = m_connection->query(
        LACRIMA_RECORD_COLUMNS " FROM record WHERE position > ? ORDER BY position LIMIT ?", position, limit);
    if (!statement) return statement.error();
    for (std::int64_t bytes = 0; bytes < kLargestBody;) {
        const auto row = statement->step();
        if (!row) return row.error();
        if (!*row) break;
        records.push_back(recordOf(*statement));
        bytes += records.back().record.body.size();
    }
    return {};
}

base::Result<std::vector<PlacedRecord>> RecordLog::recordsOfPeople() const {
    // As the index has it, so that it is used.
    return allRows(m_connection->prepare(LACRIMA_RECORD_COLUMNS
                       " FROM record WHERE kind IN (1, 2, 6, 7, 8, 9) ORDER BY position"),
        recordOf);
}

base::Result<std::vector<PlacedRecord>> RecordLog::recordsOfPeopleUnindexed() const {
    return allRows(m_connection->prepare(LACRIMA_RECORD_COLUMNS
                       " FROM record NOT INDEXED WHERE kind IN (1, 2, 6, 7, 8, 9) ORDER BY position"),
        recordOf);
}

base::Result<std::vector<PlacedRecord>> RecordLog::recordsOf(const QString& office) const {
    return allRows(
        m_connection->query(LACRIMA_RECORD_COLUMNS " FROM record WHERE office = ? ORDER BY position", office),
        recordOf);
}

base::Result<std::optional<PlacedRecord>> RecordLog::readAt(std::int64_t position) const {
    return oneRecord(m_connection->query(LACRIMA_RECORD_COLUMNS " FROM record WHERE position = ?", position));
}

base::Result<std::optional<PlacedRecord>> RecordLog::lastOf(const QString& office) const {
    return oneRecord(m_connection->query(
        LACRIMA_RECORD_COLUMNS " FROM record WHERE office = ? ORDER BY position DESC LIMIT 1", office));
}

base::Result<QByteArray> RecordLog::rowsUntil(std::int64_t position) const {
    auto statement = m_connection->query(
        "SELECT position, id, signature FROM record WHERE position <= ? ORDER BY position", position);
    if (!statement) return statement.error();
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (;;) {
        const auto row = statement->step();
        if (!row) return row.error();
        if (!*row) return hash.result();
        hash.addData(QByteArray::number(static_cast<qlonglong>(statement->number(0))));
        for (const int column : {1, 2}) {
            const QByteArray bytes = statement->bytes(column);
            hash.addData(QByteArray(QByteArray::number(bytes.size()) + ' ' + bytes));
        }
    }
}

base::Result<std::vector<PlacedHeader>> RecordLog::headersAfter(std::int64_t position) const {
    return allRows(
        m_connection->query(
            "SELECT position, id, kind, office, clinician, case_id, sitting, instrument, date, previous, "
            "lamport FROM record WHERE position > ? ORDER BY position",
            position),
        placedHeaderOf);
}

base::Result<QString> RecordLog::lastDate() const {
    return m_connection->textOf("SELECT date FROM record ORDER BY position DESC LIMIT 1");
}

base::Result<std::vector<OfficeEnd>> RecordLog::endsAt(std::int64_t position) const {
    return allRows(m_connection->query("SELECT office, max(position), count(*) FROM record "
                                       "WHERE position <= ? GROUP BY office ORDER BY office",
                       position),
        endOf);
}

base::Result<std::vector<Signer>> RecordLog::signers() const {
    return allRows(
        m_connection->prepare(
            "SELECT fingerprint, public_key, length, last_hash, signature FROM signer ORDER BY fingerprint"),
        signerOf);
}

base::Result<std::optional<Signer>> RecordLog::signer(const QString& fingerprint) const {
    auto statement = m_connection->query(
        "SELECT fingerprint, public_key, length, last_hash, signature FROM signer WHERE fingerprint = ?",
        fingerprint);
    if (!statement) return statement.error();
    const auto row = statement->step();
    if (!row) return row.error();
    if (!*row) return std::optional<Signer>();
    return std::optional<Signer>(signerOf(*statement));
}

base::Result<void> RecordLog::append(std::span<const StoredRecord> records) {
    return m_connection->transaction([&]() -> base::Result<void> {
        if (auto made = makeRoom(); !made) return made;
        auto insert = m_connection->prepare(
            "INSERT INTO record (id, kind, office, clinician, case_id, sitting, instrument, date, "
            "previous, lamport, signature, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO NOTHING");
        if (!insert) return insert.error();
        for (const StoredRecord& record : records) {
            if (auto done = appendOne(*insert, record); !done) return done;
        }
        return {};
    });
}

/// Somebody put rows where no place is left behind them. What stands there takes the next place after all
/// others; places are not signed.
base::Result<void> RecordLog::makeRoom() {
    for (;;) {
        const auto last = lastPosition();
        if (!last) return last.error();
        if (*last < kFurthestPosition) return {};
        auto moved =
            m_connection->write("UPDATE record SET position = (SELECT coalesce(max(position), 0) + 1 FROM "
                                "record WHERE position < "
                                "?) WHERE position = (SELECT min(position) FROM record WHERE position >= ?)",
                kFurthestPosition, kFurthestPosition);
        if (!moved) return moved;
        // The next row comes after the last one, not after a place that was taken once.
        auto counted = m_connection->write(
            "UPDATE sqlite_sequence SET seq = (SELECT max(position) FROM record) WHERE name = 'record'");
        if (!counted) return counted;
    }
}

base::Result<void> RecordLog::appendOne(Statement& insert, const StoredRecord& record) {
    const RecordHeader& header = record.header;
    if (record.body.size() > kLargestBody)
        return base::error("store.too_large", {m_connection->place().toStdString()});
    const auto added = insert.runWith(header.id, static_cast<int>(header.kind), header.office,
        header.clinician, header.caseId, header.sitting, header.instrument, header.date, header.previous,
        header.lamport, record.signature, record.body);
    if (!added) return added.error();
    return *added > 0 ? base::Result<void>() : checkSame(record);
}

base::Result<void> RecordLog::checkSame(const StoredRecord& record) const {
    auto statement =
        m_connection->query(LACRIMA_RECORD_COLUMNS " FROM record WHERE id = ?", record.header.id);
    if (!statement) return statement.error();
    const auto row = statement->step();
    if (!row) return row.error();
    if (*row && recordOf(*statement).record == record) return {};
    return base::error("store.conflicting_record", {record.header.id.toHex().toStdString()});
}

base::Result<void> RecordLog::putSigner(const Signer& signer) {
    return m_connection->write(
        "INSERT INTO signer (fingerprint, public_key, length, last_hash, signature) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (fingerprint) DO UPDATE SET length = excluded.length, "
        "last_hash = excluded.last_hash, signature = excluded.signature",
        signer.fingerprint, signer.publicKey, signer.length, signer.lastHash, signer.signature);
}

} // namespace lacrima::store
