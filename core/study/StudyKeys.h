// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/seal/key/Kdf.h"
#include "core/study/log/Authority.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace lacrima::seal {
class SecretBytes;
class StudyKey;
struct KeyHolder;
} // namespace lacrima::seal

namespace lacrima::study {

struct StudyParts;

/// Who can read a study, and whether its key is at hand. A light handle: it lives no longer than its Study.
class StudyKeys {
public:
    explicit StudyKeys(StudyParts& parts)
        : m_parts(&parts) {}

    bool isUnlocked() const;
    std::shared_ptr<const seal::StudyKey> key() const; ///< null while locked
    /// With a passphrase or the recovery code. Answers the name of the key holder it belongs to, whoever
    /// claims to be there; that of the recovery code is empty. The lock of `likely` is tried first. What a
    /// study of format 1 lacks is made on the way: a key to sign with, and the word of who unlocks for what
    /// bears no signature. "seal.wrong_passphrase", "seal.mistyped_code", "study.no_locks",
    /// "study.definition_forged" when the definition was not made by who holds the key,
    /// "study.too_many_locks" when none of those that may be tried fits and there are more;
    /// "study.holder_removed", "study.lock_older" (name) when somebody put a lock back that the study knows
    /// to be over; "study.lock_foreign" (name) of one that nobody of the team made.
    base::Result<QString> unlock(const QString& passphrase, const QString& likely = {});
    /// Whose lock stood in the file no more, or in other bytes, and was put right when it was unlocked with
    /// last; nothing otherwise.
    std::optional<QString> mendedLock() const;
    /// Whether it opens this study, which stays as it is. Errors as unlock().
    base::Result<void> prove(const QString& passphrase) const;
    void lock(); ///< wipes the key as soon as no reading is going on

    /// Whose locks are in the file; anybody may have put one there or taken one out.
    base::Result<std::vector<QString>> holders() const;
    /// Who is a key holder, as the team has signed it. Of a study of format 1 also those who have not
    /// unlocked it since.
    base::Result<std::vector<QString>> members() const;
    /// What happened to the ways to the key, in order; needs none.
    base::Result<std::vector<HolderAct>> acts() const;
    /// Locks that were taken out or put in by somebody: "study.lock_missing", "study.lock_changed",
    /// "study.lock_unknown" (name).
    base::Result<std::vector<LogProblem>> checkLocks() const;
    /// "study.locked".
    base::Result<void> add(
        const QString& name, const QString& passphrase, seal::KdfCost cost = seal::KdfCost::interactive());
    /// Also "store.last_key_holder": a recovery code alone is not enough to go on with.
    base::Result<void> remove(const QString& name);
    /// "study.locked", "seal.wrong_passphrase" when `old` is not that key holder's.
    base::Result<void> changePassphrase(const QString& name, const QString& old, const QString& passphrase,
        seal::KdfCost cost = seal::KdfCost::interactive());
    /// Another recovery code; the one before opens nothing any more. "study.locked".
    base::Result<QString> renewRecovery(seal::KdfCost cost = seal::KdfCost::interactive());

private:
    base::Result<void> complete(const seal::KeyHolder& lock, const seal::SecretBytes& secret, bool isNewKey);
    base::Result<void> lockStands(const seal::KeyHolder& lock, const QString& fingerprint) const;
    base::Result<void> mayBeNew(const seal::KeyHolder& lock) const;
    base::Result<void> nameIsFree(const QString& name) const;
    base::Result<void> changeHolders(const std::function<base::Result<void>()>& work);
    base::Result<void> anotherRemains(const QString& name) const;
    base::Result<void> removeLock(const QString& name);
    base::Result<void> endKeysOf(const QString& name);
    base::Result<void> putBack(const seal::KeyHolder& lock);
    base::Result<void> vouchForFormat1();
    base::Result<std::optional<seal::KeyHolder>> lockOf(const QString& name) const;

    StudyParts* m_parts;
};

} // namespace lacrima::study
