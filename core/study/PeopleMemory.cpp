// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/PeopleMemory.h"

#include "core/seal/key/SigningKey.h"
#include "core/study/LockTrial.h"
#include "core/study/SeenStudy.h"
#include "core/study/StudyLog.h"
#include "core/study/StudyParts.h"
#include "core/study/log/Chain.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <span>
#include <utility>

namespace lacrima::study {
namespace {

QByteArray hashOf(const record::StoredRecord& said) {
    return seal::recordHash(said.header, said.body);
}

bool isHeadOf(const store::Signer& head, const std::vector<record::StoredRecord>& chain) {
    return isHeadSigned(head, head.publicKey) && head.length == static_cast<std::int64_t>(chain.size()) &&
           head.lastHash == hashOf(chain.back());
}

} // namespace

void PeopleMemory::recall(bool isCopy) {
    SeenPeople seen;
    if (!isCopy)
        seen = SeenStudy::ofThisComputer(m_parts->definition.studyId).people(m_parts->origin.founder);
    haveAtHand(std::move(seen));
}

void PeopleMemory::haveAtHand(SeenPeople seen) const {
    std::vector<store::PlacedRecord> people;
    for (record::StoredRecord& said : seen.chain) people.push_back({0, std::move(said)});
    const std::scoped_lock lock(m_parts->mutex);
    m_parts->people = std::move(people);
    m_parts->locks = std::move(seen.locks);
}

bool PeopleMemory::keep(bool isCopy) const {
    if (m_parts->isMissing(m_parts->origin.founder)) return true;
    const auto authority = StudyLog(*m_parts).authority();
    if (!authority || authority->chain().empty()) return true;
    const SeenPeople before =
        SeenStudy::ofThisComputer(m_parts->definition.studyId).people(m_parts->origin.founder);
    SeenPeople now = authority->hasGap() || authority->isChainForked()
                         ? withMore(before, authority->chain())
                         : SeenPeople{wellSigned(authority->chain(), before)};
    const auto head = m_parts->file.records().signer(m_parts->origin.founder);
    if (head && *head && !now.chain.empty() && isHeadOf(**head, now.chain)) now.head = **head;
    const KnownLock isKnown = locksOf(authority);
    const auto locks = locksAtHand(*m_parts, {}, isKnown);
    if (!locks) return false;
    now.locks.clear();
    std::copy_if(locks->begin(), locks->end(), std::back_inserter(now.locks), isKnown);
    if (isCopy) // it has none, and says nothing of those of the study
        std::copy_if(before.locks.begin(), before.locks.end(), std::back_inserter(now.locks), isKnown);
    if (!note(before, now)) return false;
    if (!isCopy) haveAtHand(std::move(now));
    return true;
}

/// Another program may know more by now: that is never given up.
bool PeopleMemory::note(const SeenPeople& before, const SeenPeople& now) const {
    if (before == now) return true;
    const auto isThere = [&](const record::StoredRecord& said) { return now.has(hashOf(said)); };
    if (!std::all_of(before.chain.begin(), before.chain.end(), isThere)) return false;
    return SeenStudy::ofThisComputer(m_parts->definition.studyId).notePeople(m_parts->origin.founder, now);
}

/// A record is what its hash says. Where the signature beside it was altered, the one that was seen before.
std::vector<record::StoredRecord> PeopleMemory::wellSigned(
    std::vector<record::StoredRecord> chain, const SeenPeople& before) const {
    for (record::StoredRecord& said : chain) {
        if (isSigned(said)) continue;
        const QByteArray hash = hashOf(said);
        const auto seen = std::find_if(before.chain.begin(), before.chain.end(),
            [&](const record::StoredRecord& each) { return hashOf(each) == hash; });
        if (seen != before.chain.end()) said = *seen;
    }
    return chain;
}

/// While the chain has a gap or goes two ways: what was seen first, and what the founder signed besides.
SeenPeople PeopleMemory::withMore(SeenPeople seen, const std::vector<record::StoredRecord>& chain) const {
    for (const record::StoredRecord& said : chain)
        if (!seen.has(hashOf(said)) && isSigned(said)) seen.chain.push_back(said);
    return seen;
}

bool PeopleMemory::isSigned(const record::StoredRecord& said) const {
    return seal::isSignedBy(m_parts->origin.founderKey, hashOf(said), said.signature);
}

base::Result<void> PeopleMemory::bringBack() {
    const SeenPeople seen =
        SeenStudy::ofThisComputer(m_parts->definition.studyId).people(m_parts->origin.founder);
    if (seen.chain.empty()) return {};
    const auto authority = StudyLog(*m_parts).authority();
    if (!authority) return authority.error();
    const auto there = saidInFile();
    if (!there) return there.error();
    if (!endsBefore(seen.chain, *there) || authority->isChainForked()) return {};
    return m_parts->file.transaction([&]() -> base::Result<void> {
        store::RecordLog log = m_parts->file.records();
        for (const record::StoredRecord& said : seen.chain) {
            const auto put = log.append(std::span(&said, 1));
            // Another row under its id: with the head put back, nobody would miss what was said.
            if (!put && !(put.error().key.is("store.conflicting_record") && there->contains(hashOf(said))))
                return put;
        }
        if (auto headed = putHeadBack(seen); !headed) return headed;
        return putLocksBack(seen.locks, *authority);
    });
}

/// By hash.
base::Result<std::set<QByteArray>> PeopleMemory::saidInFile() const {
    return m_parts->file.records().recordsOfPeople().transform(
        [](const std::vector<store::PlacedRecord>& people) {
            std::set<QByteArray> there;
            for (const store::PlacedRecord& placed : people)
                if (!placed.isTooLarge) there.insert(hashOf(placed.record));
            return there;
        });
}

/// Whether the file has the beginning of the chain, and not the rest: acts that are put back come last, and
/// would stand in another order than they were said in.
bool PeopleMemory::endsBefore(
    const std::vector<record::StoredRecord>& chain, const std::set<QByteArray>& there) {
    const auto isThere = [&](const record::StoredRecord& said) { return there.contains(hashOf(said)); };
    return std::none_of(std::find_if_not(chain.begin(), chain.end(), isThere), chain.end(), isThere);
}

/// Unless the file's own head says that the chain went another way.
base::Result<void> PeopleMemory::putHeadBack(const SeenPeople& seen) {
    store::RecordLog log = m_parts->file.records();
    const auto there = log.signer(m_parts->origin.founder);
    if (!there) return there.error();
    const bool isOnTheWay =
        !*there || !isHeadSigned(**there, (*there)->publicKey) || seen.has((*there)->lastHash);
    return seen.head && isOnTheWay ? log.putSigner(*seen.head) : base::Result<void>();
}

/// The ones that were made last in the place of older ones, and none of who was removed.
base::Result<void> PeopleMemory::putLocksBack(
    const std::vector<seal::KeyHolder>& locks, const Authority& authority) {
    store::KeyHolderTable table = m_parts->file.keyHolders();
    const KnownLock isKnown = locksOf(base::Result<Authority>(authority));
    for (const seal::KeyHolder& lock : locks) {
        if (!isKnown(lock)) continue;
        if (auto put = table.put(lock); !put) return put;
    }
    for (const auto& [fingerprint, holder] : authority.holders()) {
        if (!holder.removedAt || holder.name.isEmpty()) continue;
        const auto removed = table.remove(holder.name);
        if (!removed && !removed.error().key.is("store.no_such_key_holder") &&
            !removed.error().key.is("store.last_key_holder"))
            return removed;
    }
    return {};
}

} // namespace lacrima::study
