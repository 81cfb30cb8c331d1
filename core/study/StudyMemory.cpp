// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyMemory.h"

#include "core/seal/key/SigningKey.h"
#include "core/study/PeopleMemory.h"
#include "core/study/SeenStudy.h"
#include "core/study/Study.h"
#include "core/study/StudyParts.h"
#include "core/study/StudyPins.h"
#include "core/study/StudyTicket.h"
#include "core/study/log/Chain.h"
#include "core/study/log/TrueChains.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

namespace lacrima::study {
namespace {

using Heads = std::map<QString, SeenHead>;

QByteArray hashOf(const store::PlacedRecord& placed) {
    return seal::recordHash(placed.record.header, placed.record.body);
}

base::Result<bool> isAt(const base::Result<std::optional<store::PlacedRecord>>& found, const QString& office,
    const SeenHead& head) {
    if (!found) return found.error();
    return found->has_value() && (*found)->record.header.office == office && hashOf(**found) == head.hash;
}

base::Result<std::map<QString, store::OfficeEnd>> endsOf(const store::RecordLog& log) {
    const auto ends = log.endsAt(std::numeric_limits<std::int64_t>::max());
    if (!ends) return ends.error();
    std::map<QString, store::OfficeEnd> byOffice;
    for (const store::OfficeEnd& end : *ends) byOffice.emplace(end.office, end);
    return byOffice;
}

bool isSigned(const store::Signer& signer) {
    return seal::fingerprintOf(signer.publicKey) == signer.fingerprint &&
           isHeadSigned(signer, signer.publicKey);
}

/// Those that end otherwise than they did, by their signed head and where it stands.
base::Result<Heads> moved(const store::RecordLog& log, const Heads& seen) {
    const auto signers = log.signers();
    if (!signers) return signers.error();
    Heads others = seen;
    for (const store::Signer& signer : *signers) {
        const auto known = seen.find(signer.fingerprint);
        if (known == seen.end() || signer.length != known->second.length ||
            signer.lastHash != known->second.hash || !isSigned(signer))
            continue;
        const auto isThere = isAt(log.readAt(known->second.position), known->first, known->second);
        if (!isThere) return isThere.error();
        if (*isThere) others.erase(known->first);
    }
    return others;
}

/// As far as each chain goes, whatever else stands in its office's name.
base::Result<Heads> trueHeadsIn(const store::RecordLog& log) {
    return trueChains(log).transform([](const std::map<QString, TrueChain>& chains) {
        Heads heads;
        for (const auto& [office, chain] : chains) {
            if (chain.hashes.empty()) continue;
            const auto length = static_cast<std::int64_t>(chain.hashes.size());
            heads.emplace(office, SeenHead{length, chain.lastPosition, chain.hashes.back()});
        }
        return heads;
    });
}

/// The head of each chain.
base::Result<Heads> headsIn(const store::RecordLog& log) {
    const auto signers = log.signers();
    if (!signers) return signers.error();
    const auto ends = endsOf(log);
    if (!ends) return ends.error();
    Heads heads;
    for (const store::Signer& signer : *signers) {
        const auto end = ends->find(signer.fingerprint);
        if (end == ends->end()) continue;
        if (end->second.length != signer.length || !isSigned(signer)) return trueHeadsIn(log);
        const SeenHead head{signer.length, end->second.position, signer.lastHash};
        const auto isThere = isAt(log.readAt(head.position), signer.fingerprint, head);
        if (!isThere) return isThere.error();
        if (!*isThere) return trueHeadsIn(log);
        heads.emplace(signer.fingerprint, head);
    }
    return heads;
}

/// Whether some chain of the file goes further than was seen.
bool hasNews(const std::vector<store::Signer>& signers, const Heads& seen) {
    return std::any_of(signers.begin(), signers.end(), [&](const store::Signer& signer) {
        const auto known = seen.find(signer.fingerprint);
        return known == seen.end() || known->second.length < signer.length;
    });
}

/// What the chains themselves do not tell: a chain says by its signed head how long it is, where as many rows
/// stand in its name. One of them that is altered is told with the others of that sort.
std::optional<LogProblem> problemOf(const QString& office, const SeenHead& seen, const TrueChain& chain,
    std::int64_t rows, std::int64_t signedLength) {
    const auto length = static_cast<std::int64_t>(chain.hashes.size());
    if (seen.length < 1) return std::nullopt;
    if (length >= seen.length) {
        if (chain.hashes[static_cast<std::size_t>(seen.length - 1)] == seen.hash) return std::nullopt;
        return LogProblem{0, {}, base::error("study.signed_anew", {office.toStdString()})};
    }
    // What is gone before it shows by itself, where the head, or what was seen, is still the end of it.
    if (chain.hasHead ? chain.ofHead.contains(seen.hash) : chain.all.contains(seen.hash)) return std::nullopt;
    const std::int64_t told = std::max(length, std::min(signedLength, rows));
    if (told >= seen.length) return std::nullopt;
    return LogProblem{
        0, {}, base::error("study.seen_missing", {office.toStdString(), std::to_string(seen.length - told)})};
}

/// Whether the chain is what was seen before, as far as it goes.
bool isBeginning(const TrueChain& chain, const SeenPeople& seen) {
    return chain.hashes.empty() || seen.chain.empty() || seen.has(chain.hashes.back());
}

std::int64_t countOf(const std::vector<LogProblem>& missing) {
    std::int64_t count = 0;
    for (const LogProblem& problem : missing)
        count += problem.error.arguments.size() == 2 ? std::stoll(problem.error.arguments[1]) : 1;
    return count;
}

} // namespace

const QString& StudyMemory::path() const {
    return m_parts->file.path();
}

/// What is missing of other offices counts where it was seen: each has a file of its own.
std::map<QString, SeenHead> StudyMemory::relevantHeads(const QString& path) const {
    const SeenStudy seen = SeenStudy::ofThisComputer(m_parts->definition.studyId);
    const QString own = ownAsSeen(path);
    Heads heads = seen.knows(path) ? seen.headsAt(path) : seen.headsWith(own, hasLocks());
    if (!seen.knows(path)) takeLonger(heads, seen.ownHeads(hasLocks())); // a row may hide which it was
    const auto office = StudyOffice(*m_parts).info();
    const QString named = office ? office->fingerprint : QString();
    const QString before = ownBefore(path).fingerprint;
    for (const auto& [chain, head] : seen.heads()) {
        if (chain == m_parts->origin.founder || chain == own || chain == named || chain == before)
            heads.insert_or_assign(chain, head);
    }
    if (const auto head = seen.givenUp(named)) takeLonger(heads, {{named, *head}});
    std::erase_if(heads, [](const auto& each) { return each.second.length < 1; });
    return heads;
}

/// As the file says, or where it does not know this computer, or as what it was before, as it registered
/// last.
QString StudyMemory::ownAsSeen(const QString& path) const {
    const SeenStudy seen = SeenStudy::ofThisComputer(m_parts->definition.studyId);
    const auto office = StudyOffice(*m_parts).info();
    return office && !seen.givenUp(office->fingerprint) ? office->fingerprint : ownBefore(path).fingerprint;
}

OwnOffice StudyMemory::ownBefore(const QString& path) const {
    return SeenStudy::ofThisComputer(m_parts->definition.studyId).ownAt(path, hasLocks());
}

bool StudyMemory::hasLocks() const {
    const auto locks = m_parts->file.keyHolders().list();
    return locks && !locks->empty();
}

std::optional<OwnOffice> StudyMemory::lastOwn() const {
    OwnOffice own = ownBefore(path());
    if (own.code.isEmpty()) return std::nullopt;
    return own;
}

void StudyMemory::giveUpOffices() const {
    const SeenStudy seen = SeenStudy::ofThisComputer(m_parts->definition.studyId);
    for (const QString& office : m_parts->ownOffices())
        if (m_parts->isMissing(office)) seen.giveUp(office);
}

base::Result<std::vector<LogProblem>> StudyMemory::compareWith(
    const std::map<QString, SeenHead>& seen, const QString& path) const {
    const store::RecordLog log = m_parts->file.records();
    std::vector<LogProblem> problems;
    const auto others = moved(log, seen);
    if (!others) return others.error();
    if (others->empty()) return problems;
    const auto isCopy = isCopyForOffice(path);
    if (!isCopy) return isCopy.error();
    const auto chains = trueChains(log);
    if (!chains) return chains.error();
    const auto ends = endsOf(log);
    if (!ends) return ends.error();
    const SeenStudy memory = SeenStudy::ofThisComputer(m_parts->definition.studyId);
    const Heads ofTheCopy = *isCopy ? memory.headsAt(path) : Heads();
    for (const auto& [office, head] : *others) {
        const auto chain = chains->find(office);
        const auto end = ends->find(office);
        const auto signer = log.signer(office);
        if (!signer) return signer.error();
        auto problem = problemOf(office, head, chain == chains->end() ? TrueChain() : chain->second,
            end == ends->end() ? 0 : end->second.length,
            *signer && isSigned(**signer) ? (*signer)->length : 0);
        if (!problem) continue;
        // A copy has what it was made with, whatever came since; what was seen of its office is another
        // matter, and what was never so is no copy.
        const bool isFounder = office == m_parts->origin.founder;
        const bool mayEndBefore =
            *isCopy && (isFounder || !ofTheCopy.contains(office)) &&
            problem->error.key.is("study.seen_missing") &&
            (!isFounder ||
                isBeginning(chain == chains->end() ? TrueChain() : chain->second, memory.people(office)));
        if (!mayEndBefore) problems.push_back(std::move(*problem));
    }
    return problems;
}

/// It carries a ticket and nothing but the founder's chain, or an office came with one; it has no locks, its
/// place was never that of the study, and nothing of this computer's own office was seen there.
base::Result<bool> StudyMemory::isCopyForOffice(const QString& path) const {
    const SeenStudy seen = SeenStudy::ofThisComputer(m_parts->definition.studyId);
    const auto locks = m_parts->file.keyHolders().list();
    if (!locks) return locks.error();
    if (!locks->empty() || seen.hasLocksAt(path)) return false;
    if (seen.headsAt(path).contains(ownBefore(path).fingerprint)) return false;
    const auto ends = endsOf(m_parts->file.records());
    if (!ends) return ends.error();
    if (ends->contains(ownAsSeen(path))) return false;
    const auto ticket = ticketIn(m_parts->file);
    if (!ticket) return ticket.error();
    const bool isEmpty = ends->size() == 1 && ends->contains(m_parts->origin.founder);
    if (*ticket && !isEmpty) return false;
    return StudyLog(*m_parts).authority().transform(
        [](const Authority& authority) { return authority.mayBeCopyForOffice(); });
}

base::Result<void> StudyMemory::recall() {
    const SeenStudy seen = SeenStudy::ofThisComputer(m_parts->definition.studyId);
    const Heads known = relevantHeads(path());
    const auto recalled = recallFrom(known, path());
    if (!recalled) return recalled.error();
    const bool isCopy = *recalled;
    const OwnOffice before = ownBefore(path());
    const auto own = StudyOffice(*m_parts).info();
    const bool isGivenUp = own && seen.givenUp(own->fingerprint);
    if (!isCopy && !seen.knows(path())) takeAlong(known);
    {
        const std::scoped_lock lock(m_parts->mutex);
        m_parts->isRemembered = true;
        m_parts->ownBefore = isCopy ? QString() : before.fingerprint;
        m_parts->isOfficeGivenUp = isGivenUp;
    }
    // Somebody may have put the row of another office of this computer in the place of the one that was here.
    const bool hasChanged = own && !before.fingerprint.isEmpty() && before.fingerprint != own->fingerprint;
    const bool isAsBefore = !hasChanged || !m_parts->isMissing(before.fingerprint);
    if (own && !isGivenUp && isAsBefore && isRegisteredHere(own->fingerprint))
        seen.noteOwn({own->fingerprint, own->code, own->name}, path());
    if (hasLocks()) seen.noteLocks(path());
    return keepHeads(PeopleMemory(*m_parts).keep(isCopy));
}

/// The row that says who this computer is can come from another file: its chain begins here, whole as it was
/// seen, or it is none of this one.
bool StudyMemory::isRegisteredHere(const QString& office) const {
    if (m_parts->isMissing(office)) return false;
    const auto authority = StudyLog(*m_parts).authority();
    const KnownOffice* known = authority ? authority->office(office) : nullptr;
    return known != nullptr && !known->date.isEmpty();
}

base::Result<void> StudyMemory::keepHeads(bool withFounder) const {
    const SeenStudy seen = SeenStudy::ofThisComputer(m_parts->definition.studyId);
    const store::RecordLog log = m_parts->file.records();
    const auto signers = log.signers();
    if (!signers) return signers.error();
    if (!hasNews(*signers, seen.headsAt(path()))) return {};
    const auto heads = headsIn(log);
    if (!heads) return heads.error();
    for (const auto& [office, head] : *heads)
        if (!m_parts->isMissing(office) && (withFounder || office != m_parts->origin.founder))
            seen.noteHead(office, head, path());
    return {};
}

/// Of offices: what others said of people is kept with the people, see recall().
base::Result<void> StudyMemory::keepNews() {
    return m_parts->isToRemember() ? keepHeads(false) : base::Result<void>();
}

base::Result<void> StudyMemory::recallAs(const QString& path) {
    const auto recalled = recallFrom(relevantHeads(path), path);
    return recalled ? base::Result<void>() : base::Result<void>(recalled.error());
}

/// Answers whether it is a copy for an office.
base::Result<bool> StudyMemory::recallFrom(const std::map<QString, SeenHead>& seen, const QString& path) {
    auto missing = compareWith(seen, path);
    if (!missing) return missing.error();
    const auto isCopy = isCopyForOffice(path);
    if (!isCopy) return isCopy.error();
    PeopleMemory(*m_parts).recall(*isCopy);
    const std::scoped_lock lock(m_parts->mutex);
    m_parts->missing = std::move(*missing);
    return *isCopy;
}

base::Result<void> StudyMemory::bringPeopleBack() {
    if (!m_parts->isMissing(m_parts->origin.founder)) return {};
    const auto back = PeopleMemory(*m_parts).bringBack();
    return back ? recall() : back;
}

/// What was seen in the file that now stands at another path; of the founder's chain it is known wherever it
/// is.
void StudyMemory::takeAlong(std::map<QString, SeenHead> known) const {
    known.erase(m_parts->origin.founder);
    SeenStudy::ofThisComputer(m_parts->definition.studyId).takeAlong(known, path());
}

std::vector<LogProblem> StudyMemory::missing() const {
    const std::scoped_lock lock(m_parts->mutex);
    return m_parts->missing;
}

bool StudyMemory::hasSeenLocks() const {
    return SeenStudy::ofThisComputer(m_parts->definition.studyId).hasLocksAt(path());
}

bool StudyMemory::isBehind() const {
    return m_parts->isBehind();
}

bool StudyMemory::hasGivenUp() const {
    return m_parts->isGivenUp();
}

bool StudyMemory::isGivenUpMeanwhile() const {
    const auto office = StudyOffice(*m_parts).info();
    if (!m_parts->isToRemember() || !office) return false;
    if (!SeenStudy::ofThisComputer(m_parts->definition.studyId).givenUp(office->fingerprint)) return false;
    const std::scoped_lock lock(m_parts->mutex);
    m_parts->isOfficeGivenUp = true;
    return true;
}

bool StudyMemory::needsNewKey() const {
    return m_parts->isOwnMissing() || m_parts->isGivenUp();
}

base::Result<bool> StudyMemory::goOn() {
    if (auto back = bringPeopleBack(); !back) return back.error();
    const std::int64_t count = countOf(missing());
    if (count == 0 && !needsNewKey()) return false;
    if (!needsNewKey()) { // of the team alone, and what was seen counts
        if (auto begun = beginAnew(); !begun) return begun.error();
        return false;
    }
    giveUpOffices();
    if (auto made = StudyOffice(*m_parts).startAnew(count); !made) return made.error();
    if (auto begun = beginAnew(); !begun) return begun.error();
    if (m_parts->teamAtHand() == nullptr) return true;
    if (auto vouched = StudyTeam(*m_parts).vouchForOffices(); !vouched) return vouched.error();
    return true;
}

std::int64_t StudyMemory::missingOfThisComputer() const {
    return m_parts->isBehind() ? countOf(missing()) : 0;
}

base::Result<void> StudyMemory::beginAnew() {
    const SeenStudy seen = SeenStudy::ofThisComputer(m_parts->definition.studyId);
    for (const LogProblem& problem : missing())
        seen.forget(QString::fromStdString(problem.error.arguments.front()));
    return recall();
}

base::Result<Recognition> recognise(Study& study) {
    const StudyPins pins = StudyPins::ofThisComputer();
    const Recognition known{pins.known(study).isEmpty(), pins.otherAt(study)};
    if (auto pinned = pins.pin(study); !pinned) return pinned.error();
    if (auto recalled = study.memory().recall(); !recalled) return recalled.error();
    return known;
}

} // namespace lacrima::study
