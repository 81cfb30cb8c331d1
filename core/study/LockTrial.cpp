// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/LockTrial.h"

#include "core/seal/key/WrittenCode.h"

#include <set>
#include <utility>

namespace lacrima::study {
namespace {

constexpr std::size_t kMostLocks = 32;
/// Work that unlocking may take, as if each of those locks were made as we make them.
constexpr std::uint64_t kMostWork =
    kMostLocks * seal::KdfCost::interactive().operations * seal::KdfCost::interactive().memoryKibibytes;

std::uint64_t workOf(const seal::KeyHolder& lock) {
    return std::uint64_t{lock.kdf.cost.operations} * lock.kdf.cost.memoryKibibytes;
}

/// Tries the locks of one sort, those known first: all of these, and of the others as many as a hostile file
/// may make it work.
base::Result<Unlocked> tryLocks(const std::vector<seal::KeyHolder>& locks, const KnownLock& isKnown,
    seal::SecretBytes secret, bool isRecovery) {
    base::Error error = base::error("seal.wrong_passphrase");
    std::uint64_t work = 0;
    std::size_t tried = 0;
    bool hasKnown = false;
    for (const seal::KeyHolder& lock : locks) {
        if (lock.isRecovery != isRecovery) continue;
        if (isKnown(lock)) {
            hasKnown = true;
        } else {
            work += workOf(lock);
            if (++tried > kMostLocks || work > kMostWork)
                return hasKnown ? error : base::error("study.too_many_locks", {std::to_string(locks.size())});
        }
        auto keys = seal::unwrapKeys(lock, secret);
        if (keys) return Unlocked{std::move(*keys), lock, std::move(secret)};
        if (!keys.error().key.is("seal.wrong_passphrase")) error = keys.error();
    }
    return error;
}

} // namespace

base::Result<Unlocked> tryPassphrase(
    const std::vector<seal::KeyHolder>& locks, const KnownLock& isKnown, const QString& passphrase) {
    auto unlocked = tryLocks(locks, isKnown, seal::SecretBytes::fromPassphrase(passphrase), false);
    if (unlocked || !seal::looksLikeRecoveryCode(passphrase)) return unlocked;
    auto code = seal::readRecoveryCode(passphrase);
    if (!code) return code.error();
    return tryLocks(locks, isKnown, std::move(*code), true);
}

KnownLock locksOf(const base::Result<Authority>& authority) {
    std::set<QByteArray> known;
    if (authority) {
        for (const auto& [fingerprint, holder] : authority->holders())
            if (!holder.removedAt && !holder.lock.isEmpty()) known.insert(holder.lock);
    }
    return [known = std::move(known)](
               const seal::KeyHolder& lock) { return known.contains(seal::lockHash(lock)); };
}

base::Result<std::vector<seal::KeyHolder>> locksAtHand(
    const StudyParts& parts, const QString& first, const KnownLock& isKnown) {
    auto locks = parts.file.keyHolders().list(first, isKnown);
    if (!locks) return locks;
    const std::scoped_lock lock(parts.mutex);
    for (const seal::KeyHolder& seen : parts.locks)
        if (isKnown(seen) && std::find(locks->begin(), locks->end(), seen) == locks->end())
            locks->insert(seen.name == first ? locks->begin() : locks->end(), seen);
    return locks;
}

} // namespace lacrima::study
