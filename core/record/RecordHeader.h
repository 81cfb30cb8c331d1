// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace lacrima::record {

/// What can happen in a study. The numbers are stored: never change or reuse one.
enum class Kind : std::uint8_t {
    Study = 1,         ///< title, languages, instruments, public key: plain
    Office = 2,        ///< an office and the key it signs with: plain
    Draw = 3,          ///< a patient drawn from a caseload: plain, so that anyone can verify it
    DrawDeclined = 4,  ///< the patient drawn does not take part, with a reason code: plain
    HandOver = 5,      ///< the computer was handed to a patient: plain
    KeyHolder = 6,     ///< somebody may read and clean, may no longer, or has another passphrase: plain
    Ticket = 7,        ///< one office may register without being asked about: plain
    OfficeVerdict = 8, ///< an office was accepted, or refused: plain
    Migration = 9,     ///< what an older format left without an author, vouched for: plain
    Response = 10,     ///< one person's answers to one instrument: sealed
    Correction = 11,   ///< a cell set to another value, with a reason: sealed
    Reversal = 12,     ///< undoes one earlier correction, exclusion, saved view or reversal: sealed
    Exclusion = 13,    ///< a case left out of the analysis, with a reason: sealed
    Variable = 14,     ///< a variable that no instrument of the study has (from an import): sealed
    SavedView = 15,    ///< an arrangement of the analysis under a name: sealed
};

bool isSealed(Kind kind);
/// False for a kind that only a newer version writes.
bool isKnown(Kind kind);
/// Whether a key holder signs such a record beside the office, so that it counts as theirs: all that changes
/// what others have sealed, and who may.
bool isAuthored(Kind kind);
/// Whether it says who belongs to the study: the records that decide which others count.
bool isAboutPeople(Kind kind);

/// No study comes near to it; a larger number is none.
constexpr std::int64_t kLargestLamport = std::int64_t{1} << 48;
/// The largest that others go on from: whoever has an office's key could use up the rest at once.
constexpr std::int64_t kFurthestLamport = std::int64_t{1} << 31;
/// The largest that it goes on from in its own chain.
constexpr std::int64_t kFurthestOwnLamport = std::int64_t{1} << 47;

/// The readable part of a record. It holds codes and a date, never an answer and never a time of day: the
/// time between hand-over and sealing would tell how long a patient took. Exact times are in the sealed
/// payload.
struct RecordHeader {
    QByteArray id; ///< 16 random bytes
    Kind kind = Kind::Study;
    QString office; ///< fingerprint of the signing key whose chain it is in, an office's or the founder's (16
                    ///< hex digits)
    QString clinician;   ///< clinician code or empty
    QString caseId;      ///< case code or empty
    int sitting = 0;     ///< 1, 2, ... for a patient's response, else 0
    QString instrument;  ///< instrument id for a response, else empty
    QString date;        ///< ISO date, UTC
    QByteArray previous; ///< hash of the record before it in the same office's chain; empty for the first
    /// Lamport number: more than any in the file when it was written; 0 for records of format 1, which have
    /// none.
    std::int64_t lamport = 0;

    bool operator==(const RecordHeader&) const = default;
};

/// A record as it stands in the file. `body` is the payload (plain kinds) or the sealed payload.
struct StoredRecord {
    RecordHeader header;
    QByteArray body;
    QByteArray signature; ///< Ed25519 by the office over recordHash(header, body)

    bool operator==(const StoredRecord&) const = default;
};

/// The bytes of a header that are hashed and signed: CBOR array of its members in the order above, without
/// the Lamport number where there is none.
QByteArray canonicalBytes(const RecordHeader& header);

} // namespace lacrima::record
