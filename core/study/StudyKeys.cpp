// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyKeys.h"

#include "core/seal/SealedPayload.h"
#include "core/seal/key/KeyHolder.h"
#include "core/seal/key/SigningKey.h"
#include "core/seal/key/WrittenCode.h"
#include "core/study/LockTrial.h"
#include "core/study/StudyKept.h"
#include "core/study/StudyLog.h"
#include "core/study/StudyMemory.h"
#include "core/study/StudyParts.h"
#include "core/study/StudyTeam.h"
#include "core/study/log/PersonName.h"
#include "core/study/log/TrueChains.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace lacrima::study {
namespace {

/// What the passphrase opens of this study; the lock of `likely` is tried first.
base::Result<Unlocked> openLock(StudyParts& parts, const QString& passphrase, const QString& likely = {}) {
    // Somebody may have been removed since the file was opened, in another program or a copy of it.
    if (parts.isToRemember())
        if (auto recalled = StudyMemory(parts).recall(); !recalled) return recalled.error();
    const KnownLock isKnown = locksOf(StudyLog(parts).authority());
    const auto locks = locksAtHand(parts, likely, isKnown);
    if (!locks) return locks.error();
    if (locks->empty()) return base::error("study.no_locks");
    auto unlocked = tryPassphrase(*locks, isKnown, passphrase);
    if (unlocked && unlocked->keys.study.publicKey() != parts.definition.publicKey)
        return base::error("study.definition_forged");
    return unlocked;
}

/// After it the key stands behind this lock.
Entry actOn(QLatin1String act, const seal::KeyHolder& lock, const seal::SigningKey& own) {
    return {record::KeyHolderAct{act, lock.name, own.publicKey(), {}, seal::lockHash(lock)}, {}, {}, 0, {}};
}

/// Whether it is not the lock that was made last for its key, as far as that was written down.
bool isAnother(const seal::KeyHolder& lock, const CertifiedHolder& holder) {
    return !holder.lock.isEmpty() && holder.lock != seal::lockHash(lock);
}

} // namespace

bool StudyKeys::isUnlocked() const {
    return key() != nullptr;
}

std::shared_ptr<const seal::StudyKey> StudyKeys::key() const {
    return m_parts->keyAtHand();
}

base::Result<void> StudyKeys::prove(const QString& passphrase) const {
    const auto unlocked = openLock(*m_parts, passphrase);
    if (!unlocked) return unlocked.error();
    // Before format 2 nobody had a key of their own.
    return unlocked->keys.own ? lockStands(unlocked->lock, unlocked->keys.own->fingerprint())
                              : base::Result<void>();
}

base::Result<QString> StudyKeys::unlock(const QString& passphrase, const QString& likely) {
    auto unlocked = openLock(*m_parts, passphrase, likely);
    if (!unlocked) return unlocked.error();
    const bool isNewKey = !unlocked->keys.own;
    auto own = isNewKey ? seal::SigningKey::make() : std::move(*unlocked->keys.own);
    auto team = std::make_shared<const TeamKeys>(std::move(unlocked->keys.study), std::move(own));
    if (team->founder.fingerprint() != m_parts->origin.founder && !m_parts->isDamaged)
        return base::error("study.definition_forged");
    if (auto stands = lockStands(unlocked->lock, team->own.fingerprint()); !stands) return stands.error();
    {
        const std::scoped_lock lock(m_parts->mutex);
        m_parts->team = team;
        m_parts->mendedLock.reset();
    }
    // A file that cannot be written to can be read all the same.
    if (!m_parts->isDamaged) static_cast<void>(complete(unlocked->lock, unlocked->secret, isNewKey));
    const auto authority = StudyLog(*m_parts).authority();
    const CertifiedHolder* holder = authority ? authority->holder(team->own.fingerprint()) : nullptr;
    return holder != nullptr ? holder->name : unlocked->lock.name;
}

/// Whether the lock is neither of somebody who was removed nor an older one than the study knows.
base::Result<void> StudyKeys::lockStands(const seal::KeyHolder& lock, const QString& fingerprint) const {
    if (m_parts->isDamaged) return {};
    const auto authority = StudyLog(*m_parts).authority();
    if (!authority) return authority.error();
    if (const CertifiedHolder* own = authority->holder(fingerprint); own != nullptr) {
        if (own->removedAt) return base::error("study.holder_removed", {own->name.toStdString()});
        return isAnother(lock, *own)
                   ? base::Result<void>(base::error("study.lock_older", {own->name.toStdString()}))
                   : base::Result<void>();
    }
    if (auto mayBe = mayBeNew(lock); !mayBe) return mayBe;
    const auto& all = authority->holders();
    const bool hasOtherKey = std::any_of(all.begin(), all.end(),
        [&](const auto& known) { return known.second.name == lock.name && !known.second.removedAt; });
    return hasOtherKey ? base::error("study.lock_older", {lock.name.toStdString()}) : base::Result<void>();
}

/// A key that nobody certified: in a study of format 1 its holder unlocks for the first time. Anywhere else
/// somebody who once could open the study made the lock, or its certificate is gone.
base::Result<void> StudyKeys::mayBeNew(const seal::KeyHolder& lock) const {
    if (m_parts->origin.isFromFormat1) return {};
    const auto isSound = isWhole(m_parts->file.records(), m_parts->origin.founder);
    if (!isSound) return isSound.error();
    return *isSound ? base::error("study.lock_foreign", {lock.name.toStdString()})
                    : base::error("study.lock_unproved", {lock.name.toStdString()});
}

base::Result<std::vector<LogProblem>> StudyKeys::checkLocks() const {
    // Those of an older copy are as old as it is; that it is one is told.
    if (m_parts->isMissing(m_parts->origin.founder)) return std::vector<LogProblem>();
    const auto authority = StudyLog(*m_parts).authority();
    if (!authority) return authority.error();
    const auto locks = m_parts->file.keyHolders().list({}, locksOf(authority));
    if (!locks) return locks.error();
    std::map<QString, CertifiedHolder> certified; // by name: nobody has two keys
    for (const auto& [fingerprint, holder] : authority->holders())
        if (!holder.removedAt) certified.insert_or_assign(holder.name, holder);
    std::map<QString, seal::KeyHolder> present;
    for (const seal::KeyHolder& lock : *locks) present.insert_or_assign(lock.name, lock);
    const bool mayBeCopy = authority->mayBeCopyForOffice() && !StudyMemory(*m_parts).hasSeenLocks();
    if (present.empty() && mayBeCopy) return std::vector<LogProblem>();
    std::vector<LogProblem> problems;
    const auto name = [&](base::ErrorKey what, const QString& holder) {
        problems.push_back({0, {}, base::error(what, {holder.toStdString()})});
    };
    for (const auto& [holder, known] : certified) {
        const auto lock = present.find(holder);
        if (lock == present.end())
            name("study.lock_missing", holder);
        else if (isAnother(lock->second, known))
            name("study.lock_changed", holder);
    }
    // In a study from format 1 a key holder has no certificate before they unlock it.
    for (const auto& [holder, lock] : present)
        if (!certified.contains(holder) && !m_parts->origin.isFromFormat1) name("study.lock_unknown", holder);
    return problems;
}

/// What the file lacks of who unlocked it: a key of their own, its certificate, their word for what came from
/// format 1 and for this computer's office.
base::Result<void> StudyKeys::complete(
    const seal::KeyHolder& lock, const seal::SecretBytes& secret, bool isNewKey) {
    const auto team = m_parts->teamAtHand();
    if (team == nullptr) return base::error("study.locked");
    StudyLog log(*m_parts);
    const auto authority = log.authority();
    if (!authority) return authority.error();
    if (auto put = putBack(lock); !put) return put;
    const bool isCertified = authority->holder(team->own.fingerprint()) != nullptr;
    if (!isCertified) {
        const auto certified = StudyLog(*m_parts).changePeople([&]() -> base::Result<void> {
            seal::KeyHolder stands = lock;
            if (isNewKey) {
                auto renewed =
                    seal::wrapKeys(team->study, team->own, lock.name, secret, lock.kdf.cost, lock.isRecovery);
                if (!renewed) return renewed.error();
                if (auto replaced = m_parts->file.keyHolders().replace(*renewed); !replaced) return replaced;
                stands = std::move(*renewed);
            }
            const Entry entry = actOn(record::kCertified, stands, team->own);
            return log.appendAboutPeople(std::span(&entry, 1));
        });
        if (!certified) return certified;
    }
    if (authority->awaitsMigration()) {
        if (auto vouched = vouchForFormat1(); !vouched) return vouched;
    }
    return StudyTeam(*m_parts).vouchForOffices();
}

/// The lock was taken out of the file, or another one put in its place, and this computer had seen it.
base::Result<void> StudyKeys::putBack(const seal::KeyHolder& lock) {
    if (!m_parts->isToRemember() || !m_parts->mayAdd()) return {};
    store::KeyHolderTable table = m_parts->file.keyHolders();
    const auto locks = table.list(lock.name);
    if (!locks) return locks.error();
    if (std::find(locks->begin(), locks->end(), lock) != locks->end()) return {};
    if (auto put = table.put(lock); !put) return put;
    const std::scoped_lock held(m_parts->mutex);
    m_parts->mendedLock = lock.name;
    return {};
}

std::optional<QString> StudyKeys::mendedLock() const {
    const std::scoped_lock lock(m_parts->mutex);
    return m_parts->mendedLock;
}

base::Result<void> StudyKeys::vouchForFormat1() {
    auto ends = trueEnds(m_parts->file.records());
    if (!ends) return ends.error();
    record::Migration migration{std::move(*ends)};
    std::erase_if(migration.chains,
        [this](const record::ChainEnd& chain) { return chain.office == m_parts->origin.founder; });
    const Entry entry{std::move(migration), {}, {}, 0, {}};
    return StudyLog(*m_parts).sayOfPeople(std::span(&entry, 1));
}

void StudyKeys::lock() {
    const std::scoped_lock lock(m_parts->mutex);
    m_parts->team.reset();
}

base::Result<std::vector<QString>> StudyKeys::holders() const {
    const auto holders = locksAtHand(*m_parts, {}, locksOf(StudyLog(*m_parts).authority()));
    if (!holders) return holders.error();
    std::vector<QString> names;
    for (const seal::KeyHolder& holder : *holders) {
        if (!holder.isRecovery) names.push_back(holder.name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

base::Result<std::vector<HolderAct>> StudyKeys::acts() const {
    return StudyLog(*m_parts).authority().transform(
        [](Authority&& authority) { return std::vector<HolderAct>(authority.acts()); });
}

base::Result<void> StudyKeys::add(const QString& name, const QString& passphrase, seal::KdfCost cost) {
    const auto team = m_parts->teamAtHand();
    if (team == nullptr) return base::error("study.locked");
    if (name.isEmpty() || passphrase.isEmpty()) return base::error("study.no_passphrase");
    const auto own = seal::SigningKey::make();
    const auto lock =
        seal::wrapKeys(team->study, own, name, seal::SecretBytes::fromPassphrase(passphrase), cost);
    if (!lock) return lock.error();
    if (auto free = nameIsFree(name); !free) return free;
    return changeHolders([&]() -> base::Result<void> {
        if (auto added = m_parts->file.keyHolders().add(*lock); !added) return added;
        const std::array entries{actOn(record::kCertified, *lock, own), actOn(record::kLetIn, *lock, own)};
        return StudyLog(*m_parts).appendAboutPeople(entries);
    });
}

/// While something of what was said of them is gone or altered nobody knows whom an act is about, and it
/// would end nothing once that is put right.
base::Result<void> StudyKeys::changeHolders(const std::function<base::Result<void>()>& work) {
    return StudyLog(*m_parts).changePeople([&]() -> base::Result<void> {
        const auto authority = StudyLog(*m_parts).authority();
        if (!authority) return authority.error();
        return authority->hasGap() ? base::error("study.holders_in_doubt") : work();
    });
}

/// The name of somebody who was removed stays theirs: it stands beside what they changed.
base::Result<void> StudyKeys::nameIsFree(const QString& name) const {
    if (!mayBeName(name)) return base::error("study.bad_name");
    const auto authority = StudyLog(*m_parts).authority();
    if (!authority) return authority.error();
    for (const auto& [fingerprint, holder] : authority->holders()) {
        if (readsAs(holder.name, name)) return base::error("store.name_taken");
    }
    return {};
}

base::Result<void> StudyKeys::remove(const QString& name) {
    if (!isUnlocked()) return base::error("study.locked");
    return changeHolders([&]() -> base::Result<void> {
        if (auto remains = anotherRemains(name); !remains) return remains;
        if (auto removed = removeLock(name); !removed) return removed;
        if (auto taken = StudyKept(*m_parts).takeOver(); !taken) return taken;
        return endKeysOf(name);
    });
}

/// Somebody may have taken it out before: who is certified is a key holder all the same.
base::Result<void> StudyKeys::removeLock(const QString& name) {
    const auto lock = lockOf(name);
    if (!lock) return lock.error();
    const auto named = members();
    if (!named) return named.error();
    const bool isMember = std::find(named->begin(), named->end(), name) != named->end();
    return *lock || !isMember ? m_parts->file.keyHolders().remove(name) : base::Result<void>();
}

base::Result<std::vector<QString>> StudyKeys::members() const {
    const auto authority = StudyLog(*m_parts).authority();
    if (!authority) return authority.error();
    std::set<QString> names;
    for (const auto& [fingerprint, holder] : authority->holders())
        if (!holder.removedAt && !holder.name.isEmpty()) names.insert(holder.name);
    if (m_parts->origin.isFromFormat1) { // certified at their first unlocking
        const auto locks = holders();
        if (!locks) return locks.error();
        names.insert(locks->begin(), locks->end());
    }
    return std::vector<QString>(names.begin(), names.end());
}

/// A lock that somebody put into the file opens nothing for the team.
base::Result<void> StudyKeys::anotherRemains(const QString& name) const {
    const auto authority = StudyLog(*m_parts).authority();
    if (!authority) return authority.error();
    const auto named = holders();
    if (!named) return named.error();
    std::set<QString> certified;
    for (const auto& [fingerprint, holder] : authority->holders())
        if (!holder.removedAt) certified.insert(holder.name);
    const auto canOpen = [&](const QString& each) {
        return m_parts->origin.isFromFormat1 || certified.contains(each);
    };
    const bool remains = std::any_of(
        named->begin(), named->end(), [&](const QString& each) { return each != name && canOpen(each); });
    return remains || !canOpen(name) ? base::Result<void>() : base::error("store.last_key_holder");
}

/// What the keys of this name sign from now on does not count.
base::Result<void> StudyKeys::endKeysOf(const QString& name) {
    StudyLog log(*m_parts);
    const auto authority = log.authority();
    if (!authority) return authority.error();
    const auto chains = trueEnds(m_parts->file.records());
    if (!chains) return chains.error();
    std::vector<Entry> entries;
    for (const auto& [fingerprint, holder] : authority->holders()) {
        if (holder.name == name && !holder.removedAt)
            entries.push_back(
                {record::KeyHolderAct{record::kRemoved, name, holder.signingKey, *chains}, {}, {}, 0, {}});
    }
    return entries.empty() ? base::Result<void>() : log.appendAboutPeople(entries);
}

base::Result<std::optional<seal::KeyHolder>> StudyKeys::lockOf(const QString& name) const {
    const auto locks = m_parts->file.keyHolders().list(name);
    if (!locks) return locks.error();
    const auto found = std::find_if(locks->begin(), locks->end(),
        [&](const seal::KeyHolder& lock) { return lock.name == name && !lock.isRecovery; });
    return found == locks->end() ? std::optional<seal::KeyHolder>() : std::optional(*found);
}

base::Result<void> StudyKeys::changePassphrase(
    const QString& name, const QString& old, const QString& passphrase, seal::KdfCost cost) {
    if (!isUnlocked()) return base::error("study.locked");
    if (passphrase.isEmpty()) return base::error("study.no_passphrase");
    const auto lock = lockOf(name);
    if (!lock) return lock.error();
    if (!*lock) return base::error("store.no_such_key_holder");
    const auto keys = seal::unwrapKeys(**lock, seal::SecretBytes::fromPassphrase(old));
    if (!keys) return keys.error();
    if (!keys->own) return base::error("study.locked"); // they have not unlocked since format 1
    const auto renewed =
        seal::wrapKeys(keys->study, *keys->own, name, seal::SecretBytes::fromPassphrase(passphrase), cost);
    if (!renewed) return renewed.error();
    return changeHolders([&]() -> base::Result<void> {
        if (auto replaced = m_parts->file.keyHolders().replace(*renewed); !replaced) return replaced;
        const Entry entry = actOn(record::kNewPassphrase, *renewed, *keys->own);
        return StudyLog(*m_parts).appendAboutPeople(std::span(&entry, 1), &*keys->own);
    });
}

base::Result<QString> StudyKeys::renewRecovery(seal::KdfCost cost) {
    const auto team = m_parts->teamAtHand();
    if (team == nullptr) return base::error("study.locked");
    const QString code = seal::makeRecoveryCode();
    const auto secret = seal::readRecoveryCode(code);
    if (!secret) return secret.error();
    const auto own = seal::SigningKey::make();
    const auto lock = seal::wrapKeys(team->study, own, QString(), *secret, cost, true);
    if (!lock) return lock.error();
    const auto renewed = changeHolders([&]() -> base::Result<void> {
        // Somebody may have taken the one before out.
        if (auto put = m_parts->file.keyHolders().put(*lock); !put) return put;
        if (auto ended = endKeysOf(QString()); !ended) return ended;
        const std::array entries{
            actOn(record::kCertified, *lock, own), actOn(record::kNewRecoverySheet, *lock, own)};
        return StudyLog(*m_parts).appendAboutPeople(entries);
    });
    if (!renewed) return renewed.error();
    return code;
}

} // namespace lacrima::study
