// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/casebook/Board.h"
#include "core/dataset/LeftOutRecords.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <cstdint>
#include <memory>
#include <mutex>

namespace lacrima::study {

struct StudyParts;

/// Cases and sealed records of one office.
struct OfficeShare {
    QSet<QString> cases; ///< ids
    int envelopes = 0;

    void take(const record::RecordHeader& header);
};

/// How far the work came as the log says, and what of it does not count.
struct LogBoard {
    casebook::Board board;
    QHash<QString, OfficeShare> offices = {}; ///< by fingerprint; what they signed
    dataset::LeftOutRecords leftOut = {};
    std::int64_t lamport = 0; ///< the largest of what counts, or follows on it
};

/// The board of a log, read once; later only what came since is looked at, unless somebody said anew which
/// offices count. For any thread.
class BoardCache {
public:
    /// How closely it is asked whether what was read still stands.
    enum class Care : std::uint8_t {
        Places, ///< no fewer places
        Rows,   ///< the same rows at the same places
    };

    /// `own`: fingerprint of this computer's office; empty without one.
    base::Result<std::shared_ptr<const LogBoard>> of(const StudyParts& parts, const QString& own, Care care);

private:
    base::Result<bool> goesOn(const StudyParts& parts, Care care) const;
    base::Result<void> readMore(const StudyParts& parts);
    base::Result<void> readAll(const StudyParts& parts);

    std::mutex m_mutex;
    std::shared_ptr<LogBoard> m_board; ///< null before the first
    QString m_own;
    std::int64_t m_position = 0;
    std::int64_t m_count = 0; ///< of records up to there
    QByteArray m_rows;        ///< see store::RecordLog::rowsUntil(); empty where nobody asked yet
    std::int64_t m_rowsUntil = 0;
};

/// The office's view of a study. Needs no key; counts what this office signed and what offices that the team
/// accepted did, and nothing that merely stands in the file. A light handle: it lives no longer than its
/// Study.
class StudyBoard {
public:
    explicit StudyBoard(StudyParts& parts)
        : m_parts(&parts) {}

    /// As it is now, with the unfinished surveys.
    base::Result<casebook::Board> now() const;
    /// Whether a response of this case and sitting to any of the patient's instruments is sealed.
    base::Result<bool> hasSurvey(const QString& caseId, int sitting) const;
    /// Whether the computer was handed to the patient of this case for this sitting.
    base::Result<bool> isHandedOver(const QString& caseId, int sitting) const;

    /// The largest Lamport number of a record that counts here; 0 where none has one.
    base::Result<std::int64_t> lastLamport() const;
    /// What each office signed, whether or not it counts; by fingerprint.
    base::Result<QHash<QString, OfficeShare>> offices() const;
    /// What stands in the file and is not on the board: it fails its check, or its office waits to be
    /// accepted.
    base::Result<dataset::LeftOutRecords> leftOut() const;

private:
    base::Result<std::shared_ptr<const LogBoard>> ofLog(BoardCache::Care care = BoardCache::Care::Rows) const;

    StudyParts* m_parts;
};

} // namespace lacrima::study
