// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/instrument/Catalogue.h"
#include "core/record/Payload.h"
#include "core/seal/key/SigningKey.h"
#include "core/seal/key/StudyKey.h"
#include "core/store/StudyFile.h"
#include "core/study/StudyBoard.h"
#include "core/study/StudyOffice.h"
#include "core/study/log/Authority.h"
#include "core/study/log/AuthorityCache.h"
#include "core/study/log/Chain.h"
#include "core/study/log/Log.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace lacrima::study {

/// What somebody of the team has at hand: the study's key, their own to sign with, the founder's.
struct TeamKeys {
    seal::StudyKey study;
    seal::SigningKey own;
    seal::SigningKey founder;

    TeamKeys(seal::StudyKey studyKey, seal::SigningKey ownKey)
        : study(std::move(studyKey))
        , own(std::move(ownKey))
        , founder(seal::SigningKey::fromSeed(study.founderSeed())) {}
};

/// What a Study is made of, and what its handles (keys(), office(), log(), ...) work on; included by their
/// sources only.
struct StudyParts {
    store::StudyFile file;
    record::StudyDefinition definition;
    StudyOrigin origin;
    instrument::Catalogue catalogue;
    QHash<QString, int> paddedSizes;
    QByteArray installation;
    bool isDamaged = false;
    std::shared_ptr<const base::Clock> clock = std::make_shared<base::SystemClock>();

    mutable AuthorityCache authorities{};
    mutable BoardCache board{};

    mutable std::mutex mutex{}; ///< guards what follows
    std::optional<OfficeInfo> office{};
    std::shared_ptr<const seal::SigningKey> officeKey{};
    std::optional<ChainTip> ownTip{};          ///< of that key's chain, as this program left it
    std::shared_ptr<const TeamKeys> team{};    ///< null while locked
    std::vector<LogProblem> missing{};         ///< seen on this computer before, see StudyMemory
    std::vector<store::PlacedRecord> people{}; ///< said of people here before, see StudyMemory
    std::vector<seal::KeyHolder> locks{};      ///< that were made last, as was seen here before
    std::optional<QString> mendedLock{};       ///< see StudyKeys::mendedLock()
    QString ownBefore{};          ///< as which office this computer registered last, also in another file
    bool isOfficeGivenUp = false; ///< this computer went on under another key than that in the file
    bool isRemembered = false;    ///< what is appended is to be kept in mind

    /// To what size responses to the instrument are padded.
    int paddedSizeOf(const QString& instrumentId) const;
    std::int64_t now() const { return clock->now(); }
    std::shared_ptr<const TeamKeys> teamAtHand() const;      ///< null while locked
    std::shared_ptr<const seal::StudyKey> keyAtHand() const; ///< null while locked
    /// As these records about people say, and those that this computer remembers. Whoever has the founder's
    /// key can put another record between them, which says nothing of people: where something seems to be
    /// missing, it is looked for. `all` are the records to look in; null: those of the file.
    base::Result<std::shared_ptr<const Authority>> authorityOf(std::vector<store::PlacedRecord> people,
        const std::vector<store::Signer>& signers,
        const std::vector<store::PlacedRecord>* all = nullptr) const;
    base::Error damaged() const;
    bool isToRemember() const;
    /// Something of the chain is missing that was seen here.
    bool isMissing(const QString& chain) const;
    /// Of the chain of this computer's office, in the file or as which it went on last.
    bool isOwnMissing() const;
    bool isGivenUp() const; ///< see isOfficeGivenUp
    /// As which this computer is known: in the file, and as which it registered last. Either may be empty.
    QStringList ownOffices() const;
    /// Of this office's own chain, or of the founder's; or the office in the file was given up.
    bool isBehind() const;
    /// Whether this computer may add to the file: "study.older_copy", the error of a damaged one.
    base::Result<void> mayAdd() const;
};

} // namespace lacrima::study
