// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/record/RecordHeader.h"
#include "core/response/Answer.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <tuple>
#include <variant>
#include <vector>

namespace lacrima::record {

/// Which cell of the data: a case, a sitting and a variable name. Practice variables belong to a clinician,
/// so their cells are addressed by the clinician code in `caseId` and sitting 0.
struct CellAddress {
    QString caseId;
    int sitting = 1;
    QString variable;
    bool operator==(const CellAddress&) const = default;
    bool operator<(const CellAddress& other) const {
        return std::tie(caseId, sitting, variable) < std::tie(other.caseId, other.sitting, other.variable);
    }
};

/// The key of a member that is stored only when it is not empty, so that records from before it existed are
/// read.
struct OptionalKey {
    const char* name;
};

struct InstrumentDefinition {
    QString id;
    QByteArray json; ///< the instrument file as it was when the study was made
    bool operator==(const InstrumentDefinition&) const = default;
};

/// How the study is set up; the first record of every study file.
struct StudyDefinition {
    QByteArray studyId; ///< 16 random bytes
    QString title;
    QStringList languages; ///< ISO codes, the first is the default
    bool synthetic = false;
    QByteArray publicKey; ///< X25519: what responses are sealed to
    QByteArray drawSeed;  ///< 32 bytes, see casebook/Draw
    std::vector<InstrumentDefinition> instruments;
    double answeredShare = 0.75; ///< a scale is scored from at least this share of its items
    std::vector<int> levelBands{
        2, 5, 8, 10};    ///< highest po_overall of psychotic, borderline, neurotic, healthy
    QString supportText; ///< shown under "Talk to someone"
    bool operator==(const StudyDefinition&) const = default;
};

struct OfficeRegistration {
    QString code; ///< short, used in clinician and case codes ("VD")
    QString name;
    QByteArray signingKey; ///< Ed25519 public key
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

enum class Mode : std::uint8_t { Screen = 1, Paper = 2, Import = 3 };

struct ItemResponse {
    QString item;
    response::Answer answer;
    bool isShadowed = false;       ///< answered, then hidden by a later change of branch
    std::int64_t milliseconds = 0; ///< time the question was shown
    int changes = 0;               ///< how often the answer was changed before sealing
    bool operator==(const ItemResponse&) const = default;
};

struct Response {
    QString clinician;
    QString caseId; ///< empty for the practice form
    int sitting = 1;
    QString sittingDate; ///< ISO date, may be empty
    QString instrument;
    QString instrumentVersion;
    QByteArray instrumentHash;
    Mode mode = Mode::Screen;
    QString language;
    QString office;           ///< office code as typed in an import; empty: the office of the record
    std::int64_t started = 0; ///< ms since 1970 UTC, 0 unknown
    std::int64_t ended = 0;
    bool isStopped = false; ///< the patient stopped before the end and kept the answers
    std::vector<ItemResponse> items;
    QByteArray batch = {}; ///< of an import: what came together and is taken back together; else empty
    bool operator==(const Response&) const = default;
};

struct Correction {
    CellAddress cell;
    response::Answer before;
    response::Answer after;
    QString reason;
    QString note;
    QString author;
    std::int64_t time = 0;
    QByteArray batch; ///< corrections with the same batch are undone together; may be empty
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

using Payload = std::variant<StudyDefinition, OfficeRegistration, Draw, DrawDeclined, HandOver, Response,
    Correction, Reversal, Exclusion, VariableDefinition, SavedView>;

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
