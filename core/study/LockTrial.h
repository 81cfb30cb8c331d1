// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/seal/SecretBytes.h"
#include "core/seal/key/KeyHolder.h"
#include "core/study/log/Authority.h"

#include <QString>

#include <functional>
#include <vector>

/// Finding the lock that a passphrase opens, however many others somebody put beside it.
namespace lacrima::study {

struct StudyParts;

/// The keys behind a lock, and what opened it.
struct Unlocked {
    seal::HolderKeys keys;
    seal::KeyHolder lock;
    seal::SecretBytes secret;
};

using KnownLock = std::function<bool(const seal::KeyHolder&)>;

/// The locks that key holders who are still ones said they made last.
KnownLock locksOf(const base::Result<Authority>& authority);

/// As KeyHolderTable::list(), and those that are known and not in the file: somebody took them out, or an
/// older copy does not have them yet. This computer has seen them.
base::Result<std::vector<seal::KeyHolder>> locksAtHand(
    const StudyParts& parts, const QString& first, const KnownLock& isKnown);

/// Tries the locks of key holders, or of the recovery sheet where a recovery code was typed: all known ones,
/// and of the others no more than the work of 32 of ours. "seal.wrong_passphrase", "seal.mistyped_code",
/// "study.too_many_locks".
base::Result<Unlocked> tryPassphrase(
    const std::vector<seal::KeyHolder>& locks, const KnownLock& isKnown, const QString& passphrase);

} // namespace lacrima::study
