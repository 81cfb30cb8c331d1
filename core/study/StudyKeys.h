// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/seal/key/Kdf.h"

#include <QString>

#include <memory>
#include <vector>

namespace lacrima::seal {
class StudyKey;
}

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
    /// claims to be there; that of the recovery code is empty. "seal.wrong_passphrase", "seal.mistyped_code",
    /// "study.definition_forged" when the definition was not made by who holds the key.
    base::Result<QString> unlock(const QString& passphrase);
    void lock(); ///< wipes the key as soon as no reading is going on

    base::Result<std::vector<QString>> holders() const;
    /// "study.locked".
    base::Result<void> add(
        const QString& name, const QString& passphrase, seal::KdfCost cost = seal::KdfCost::interactive());
    /// Also "store.last_key_holder": a recovery code alone is not enough to go on with.
    base::Result<void> remove(const QString& name);

private:
    StudyParts* m_parts;
};

} // namespace lacrima::study
