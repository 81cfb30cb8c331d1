// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/dataset/LeftOutRecords.h"
#include "core/record/Payload.h"
#include "core/store/table/RecordLog.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <set>
#include <vector>

namespace lacrima::study {

/// A record opened, and where it stands.
struct OpenedRecord {
    std::int64_t position = 0;
    record::Record record;
    bool operator==(const OpenedRecord&) const = default;
};

/// Whether one of two records comes first: by their numbers, which are signed, and then by office; places in
/// the file are not signed. Those of format 1 have no number and stay as they stand, before the others.
bool isBefore(const record::RecordHeader& one, const record::RecordHeader& other);

/// What is wrong with one record, or with the log at its place. Keys:
/// "study.altered" (its signature does not fit), "study.unknown_signer" (argument: fingerprint),
/// "study.records_missing" (some before it are gone), "study.out_of_order", "study.second_definition",
/// "study.missing_at_end" and "study.missing_within" (arguments: fingerprint, how many),
/// "study.head_mismatch" (fingerprint), "study.unreadable_body",
/// "study.malformed", "study.newer_kind" (of a kind that this version does not know), "study.lost_position"
/// (the row cannot be read), "study.too_large", "study.damaged" (the file as a whole, or its structure),
/// "study.definition_forged", "study.seen_missing", "study.signed_anew" (see StudyMemory).
struct LogProblem {
    std::int64_t position = 0; ///< 0: the log as a whole
    QByteArray id;
    base::Error error;
    QString caseId = {}; ///< of a check: the case that the record says it is of, which may be false as well
    bool operator==(const LogProblem&) const = default;
};

/// The records that can be trusted and read, and whatever is wrong with the others: nothing is dropped
/// silently.
struct OpenedLog {
    /// In order, without those by which the team says who belongs to it: see Authority.
    std::vector<OpenedRecord> records;
    /// Of the others that count, in order: what stays sealed, as no key was at hand.
    std::vector<store::PlacedHeader> sealed;
    std::vector<LogProblem> problems;
    std::int64_t lastPosition = 0; ///< where to go on reading
    /// What offices signed that does not count: others follow on their numbers, one by one.
    std::vector<store::PlacedHeader> beside = {};
    /// What fails its own check in the name of this computer's office or of one that counts, as it says of
    /// itself, which may be false as well.
    std::vector<store::PlacedHeader> failed = {};
    int refused = 0;      ///< records of offices that the team refused
    std::size_t read = 0; ///< how many there were, whatever became of them
    /// Of a log read from its start: a reversal of one of these takes a whole import back, or brings it
    /// again.
    std::set<QByteArray> importTurns;
    /// Something in it says who belongs to the study: of earlier records others may count now.
    bool changesWhoCounts = false;
};

/// Puts what a computer misses before the problems of the log, in the place of a chain's own tale of it that
/// says no more.
void tellMissing(std::vector<LogProblem>& problems, const std::vector<LogProblem>& missing);

/// How many records a result that rests on the others leaves out: those that fail their check or cannot be
/// read, and those known to be gone (1 where the log as a whole is in doubt); and those of offices that
/// nobody has accepted yet.
dataset::LeftOutRecords recordsLeftOut(const std::vector<LogProblem>& problems);

struct CheckReport {
    std::int64_t records = 0; ///< how many the file holds; of a damaged one, how many can be read
    bool areBodiesChecked = false;
    std::vector<LogProblem> problems;
    int refused = 0; ///< records of offices that the team refused: kept, and in no result
    bool isSound() const { return problems.empty(); }
};

} // namespace lacrima::study
