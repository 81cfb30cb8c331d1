// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/instrument/Catalogue.h"
#include "core/record/Payload.h"
#include "core/study/Founding.h"
#include "core/study/StudyBoard.h"
#include "core/study/StudyHandOver.h"
#include "core/study/StudyKept.h"
#include "core/study/StudyKeys.h"
#include "core/study/StudyLog.h"
#include "core/study/StudyMemory.h"
#include "core/study/StudyOffice.h"
#include "core/study/StudyTeam.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>

namespace lacrima::store {
class StudyFile;
}

namespace lacrima::study {

class Drafts;

/// An opened study: its definition, and handles to what stands in its file. Anyone can append; reading what
/// is sealed needs keys().unlock(). `installation` is a random secret of this program's settings folder (32
/// bytes): in each study file it stands for one office. Reading may go on in another thread while this one
/// appends or locks.
class Study {
public:
    struct Created;

    /// See foundStudy(). The study comes unlocked; the recovery code is told only now.
    static base::Result<Created> create(const QString& path, record::StudyDefinition definition,
        const Founding& founding, const QByteArray& installation);
    /// Errors as StudyFile::open(), "study.no_definition", "study.definition_altered".
    static base::Result<Study> open(const QString& path, const QByteArray& installation);
    /// For a file that open() calls damaged or altered: reading what is left. Appending fails.
    static base::Result<Study> openDamaged(const QString& path);

    Study(Study&&) noexcept;
    Study& operator=(Study&&) noexcept;
    ~Study();

    const record::StudyDefinition& definition() const;
    /// See seal::studyFingerprint(): of the key that answers are sealed to here.
    QString fingerprint() const;
    /// Fingerprint of the key by which the team signs who belongs to the study (16 hex digits).
    QString founder() const;
    const instrument::Catalogue& catalogue() const;
    const QString& path() const;
    /// To what size responses to the instrument are padded.
    int paddedSizeOf(const QString& instrumentId) const;
    std::int64_t now() const;

    StudyKeys keys() const;         ///< who can read it
    StudyOffice office() const;     ///< who this installation is in it
    StudyHandOver handOver() const; ///< whether a patient has the computer
    StudyBoard board() const;       ///< how far its work came
    StudyTeam team() const;         ///< which offices belong to it
    StudyMemory memory() const;     ///< what was seen of it here before
    StudyLog log() const;           ///< what happened
    Drafts drafts() const;          ///< unfinished surveys
    StudyKept kept() const;         ///< what the team is still writing

    void setClock(std::shared_ptr<const base::Clock> clock);
    /// Brings everything into the file itself: what lies beside it would tell how much was written lately.
    /// Another window that is just reading puts it off, which is no error.
    base::Result<void> settle();
    /// Checked, copied to `target`, checked again; five generations. "store.backup_failed",
    /// "store.backup_onto_itself", "store.damaged".
    base::Result<void> backUp(const QString& target);

private:
    explicit Study(std::unique_ptr<StudyParts> parts);
    static base::Result<Study> fromFile(
        store::StudyFile file, const QByteArray& installation, bool isDamaged);

    std::unique_ptr<StudyParts> m_parts;
};

struct Study::Created {
    Study study;
    QString recoveryCode;
};

} // namespace lacrima::study
