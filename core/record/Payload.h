// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/record/CellAddress.h"
#include "core/record/People.h"
#include "core/record/RecordHeader.h"
#include "core/record/Response.h"
#include "core/record/StudyDefinition.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <variant>

namespace lacrima::record {

struct OfficeRegistration {
    QString code; ///< short, used in clinician and case codes ("VD")
    QString name;
    QByteArray signingKey;       ///< Ed25519 public key
    QByteArray ticketKey = {};   ///< of the ticket it was registered with; empty without one
    QByteArray ticketProof = {}; ///< signature of that ticket over the signing key, see seal::ticketHash()
    /// It goes on with an older copy: so many records that its computer had seen are not in it.
    std::int64_t missing = 0;
    bool operator==(const OfficeRegistration&) const = default;
};

struct Draw {
    int eligible = 0;   ///< N, the number of eligible patients
    int drawNumber = 1; ///< 1 for the first draw of this clinician's case, +1 after each declined one
    int index = 0;      ///< 1..N, the patient drawn
    bool operator==(const Draw&) const = default;
};

struct DrawDeclined {
    int drawNumber = 1;
    QString reasonCode; ///< declined, ineligible, ended_therapy, other
    bool operator==(const DrawDeclined&) const = default;
};

struct HandOver {
    bool operator==(const HandOver&) const = default;
};

struct Correction {
    CellAddress cell;
    response::Answer before;
    response::Answer after;
    QString reason;
    QString note;
    QString author;
    std::int64_t time = 0;
    QByteArray batch;    ///< corrections with the same batch are undone together; may be empty
    QByteArray saw = {}; ///< id of the record that set the cell as its author saw it; empty: none did
    bool operator==(const Correction&) const = default;
};

/// Undoes the record `target` (a Correction, an Exclusion, a SavedView, or a Reversal: that is redo), or the
/// import with the batch `target`.
struct Reversal {
    QByteArray target;
    QString author;
    std::int64_t time = 0;
    bool operator==(const Reversal&) const = default;
};

struct Exclusion {
    QString caseId;
    int sitting = 1;
    QString reasonCode; ///< test, withdrew, duplicate, ineligible, careless, other
    QString note;
    QString author;
    std::int64_t time = 0;
    QByteArray batch = {}; ///< of the import that it came with; else empty
    bool operator==(const Exclusion&) const = default;
};

/// A variable that came with an import and that no instrument of the study has.
struct VariableDefinition {
    QString name;
    QString label;
    bool isNumeric = true;
    QByteArray batch = {}; ///< of the import that it came with; empty in older studies
    bool operator==(const VariableDefinition&) const = default;
};

/// An arrangement of the analysis (filters, method, family, charts) saved under a name. Saving under the same
/// name replaces it; reversing it removes it.
struct SavedView {
    QString name;           ///< not empty
    QByteArray arrangement; ///< JSON; what it means is known to who shows it; kLargestArrangement at most
    std::int64_t logPosition = 0; ///< the state of the study it was saved on
    QByteArray digest;            ///< of the numbers shown then
    QString author;
    std::int64_t time = 0;
    bool operator==(const SavedView&) const = default;
};
constexpr qsizetype kLargestArrangement = qsizetype{64} * 1024;

using Payload = std::variant<StudyDefinition, OfficeRegistration, Draw, DrawDeclined, HandOver, KeyHolderAct,
    OfficeTicket, OfficeVerdict, Migration, Response, Correction, Reversal, Exclusion, VariableDefinition,
    SavedView>;

Kind kindOf(const Payload& payload);

/// A record opened: who, when and what.
struct Record {
    RecordHeader header;
    Payload payload;
    bool operator==(const Record&) const = default;
};

/// CBOR map with short text keys. decode() answers "record.malformed" for bytes that are not a payload of
/// `kind`; unknown keys of a newer minor version are ignored.
QByteArray encode(const Payload& payload);
base::Result<Payload> decode(Kind kind, const QByteArray& bytes);

} // namespace lacrima::record
