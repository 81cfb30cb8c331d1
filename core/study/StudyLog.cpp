// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyLog.h"

#include "core/seal/Padding.h"
#include "core/study/Imports.h"
#include "core/study/LogReading.h"
#include "core/study/PeopleMemory.h"
#include "core/study/SeenStudy.h"
#include "core/study/StudyBoard.h"
#include "core/study/StudyKeys.h"
#include "core/study/StudyMemory.h"
#include "core/study/StudyParts.h"
#include "core/study/log/Chain.h"
#include "core/study/log/TrueChains.h"

#include <algorithm>
#include <span>

namespace lacrima::study {
namespace {

constexpr std::size_t kAtOnce =
    512; ///< entries sealed before they are stored: bounds the memory of an import

/// All that the key signed of this log; of the founder's, which is about people alone, nothing else is read.
base::Result<TrueChain> chainSignedBy(const store::RecordLog& log, const QString& key, bool isFounder) {
    if (isFounder) return trueChainOfFounder(log, key);
    return trueChains(log).transform([&](const std::map<QString, TrueChain>& chains) {
        const auto found = chains.find(key);
        return found == chains.end() ? TrueChain() : found->second;
    });
}

/// Puts the head at the end of what the key signed, where somebody put an older head back: to go on from it
/// would fork the chain. Answers the number of the last record. `isInDoubt`: the row at the last place may be
/// the last in no other way, as somebody could have moved it there; of the founder's chain, which seldom
/// grows, it always is.
base::Result<std::int64_t> endOfChain(
    const store::RecordLog& log, const QString& office, store::Signer& head, bool isInDoubt, bool isFounder) {
    const auto last = log.lastOf(office);
    if (last && !*last) return 0;
    if (last && !(*last)->isTooLarge && !isInDoubt && !isFounder) {
        const record::RecordHeader& header = (*last)->record.header;
        if (seal::recordHash(header, (*last)->record.body) == head.lastHash) return header.lamport;
    }
    const auto chain = chainSignedBy(log, office, isFounder);
    if (!chain) return chain.error();
    if (chain->hashes.empty()) return 0;
    const auto length = static_cast<std::size_t>(std::max<std::int64_t>(0, head.length));
    const bool isOlder = length < chain->hashes.size() &&
                         (length == 0 ? head.lastHash.isEmpty() : chain->hashes[length - 1] == head.lastHash);
    if (isOlder) {
        head.length = static_cast<std::int64_t>(chain->hashes.size());
        head.lastHash = chain->hashes.back();
    }
    const auto end = log.readAt(chain->lastPosition);
    if (!end) return end.error();
    return *end ? (*end)->record.header.lamport : 0;
}

} // namespace

base::Result<StudyLog::Headers> StudyLog::append(const Entry& entry) {
    return append(std::span(&entry, 1));
}

base::Result<StudyLog::Headers> StudyLog::append(
    std::span<const Entry> entries, const QByteArray& finishedDraft) {
    return store(
        entries, [] { return base::Result<void>(); }, finishedDraft);
}

base::Result<StudyLog::Headers> StudyLog::appendIf(
    const std::function<base::Result<void>()>& mayAppend, std::span<const Entry> entries) {
    return store(entries, mayAppend, {});
}

base::Result<StudyLog::Headers> StudyLog::appendAfter(std::int64_t position, std::span<const Entry> entries) {
    const auto isLast = [this, position]() -> base::Result<void> {
        const auto last = lastPosition();
        if (!last) return last.error();
        if (*last != position) return base::error("study.others_wrote");
        return {};
    };
    return store(entries, isLast, {});
}

base::Result<StudyLog::Headers> StudyLog::store(std::span<const Entry> entries,
    const std::function<base::Result<void>()>& before, const QByteArray& finishedDraft) {
    if (!m_parts->mayAdd() && m_parts->isToRemember()) // what was missing may be there again
        if (auto recalled = StudyMemory(*m_parts).recall(); !recalled) return recalled.error();
    if (auto may = m_parts->mayAdd(); !may) return may.error();
    std::shared_ptr<const seal::SigningKey> key;
    {
        const std::scoped_lock lock(m_parts->mutex);
        key = m_parts->officeKey;
    }
    if (!key) return base::error("study.no_office");
    if (StudyMemory(*m_parts).isGivenUpMeanwhile()) return base::error("study.older_copy");
    Appended appended;
    const auto stored = m_parts->file.transaction([&]() -> base::Result<void> {
        if (auto agreed = before(); !agreed) return agreed;
        auto added = appendTo(*key, entries, nullptr);
        if (!added) return added.error();
        appended = std::move(*added);
        return finishedDraft.isEmpty() ? base::Result<void>() : m_parts->file.drafts().remove(finishedDraft);
    });
    if (!stored) return stored.error();
    keepInMind(appended.tip);
    {
        const std::scoped_lock lock(m_parts->mutex);
        m_parts->ownTip = std::move(appended.tip);
    }
    // What was appended is safe whether or not the log can be emptied just now; the next time will do it.
    static_cast<void>(m_parts->file.checkpointTruncate());
    return std::move(appended.headers);
}

base::Result<StudyLog::Headers> StudyLog::appendAs(
    const seal::SigningKey& key, std::span<const Entry> entries, const seal::SigningKey* author) {
    auto appended = appendTo(key, entries, author);
    if (!appended) return appended.error();
    return std::move(appended->headers);
}

/// As this program left it, if the file ends there and its head is still that one.
base::Result<std::optional<ChainTip>> StudyLog::ownTip(
    const store::RecordLog& log, const seal::SigningKey& key) const {
    std::optional<ChainTip> own;
    {
        const std::scoped_lock lock(m_parts->mutex);
        own = m_parts->ownTip;
    }
    if (!own || own->head.fingerprint != key.fingerprint()) return std::optional<ChainTip>();
    const auto position = log.lastPosition();
    if (!position) return position.error();
    const auto head = log.signer(own->head.fingerprint);
    if (!head) return head.error();
    const bool isThere = own->position == *position && *head && **head == own->head;
    return isThere ? own : std::nullopt;
}

/// Where the key goes on: at the end of its chain, after all that counts. "study.older_copy" where this
/// computer has seen it go further.
base::Result<ChainTip> StudyLog::tipOf(const store::RecordLog& log, const seal::SigningKey& key) const {
    const auto own = ownTip(log, key);
    if (!own) return own.error();
    if (*own) return **own; // nobody wrote since: nothing is to be read back
    const QString office = key.fingerprint();
    const auto head = headOf(log, key);
    if (!head) return head.error();
    ChainTip tip{*head, 0, 0};
    const auto seen = SeenStudy::ofThisComputer(m_parts->definition.studyId).head(office);
    const auto last = endOfChain(
        log, office, tip.head, seen && seen->length > head->length, office == m_parts->origin.founder);
    if (!last) return last.error();
    const bool isOwn = office != m_parts->origin.founder; // of the founder's chain, see changePeople()
    if (isOwn && seen && m_parts->isToRemember() && seen->length > tip.head.length)
        return base::error("study.older_copy"); // its contents were turned back while it was open
    const auto lamport = lastLamport();
    if (!lamport) return lamport.error();
    tip.lamport = *last <= record::kFurthestOwnLamport ? std::max(*lamport, *last) : *lamport;
    return tip;
}

base::Result<StudyLog::Appended> StudyLog::appendTo(
    const seal::SigningKey& key, std::span<const Entry> entries, const seal::SigningKey* author) {
    store::RecordLog log = m_parts->file.records();
    auto tip = tipOf(log, key);
    if (!tip) return tip.error();
    const StepOf stepOf = [this](const Entry& entry) {
        const auto* response = std::get_if<record::Response>(&entry.payload);
        return response != nullptr ? m_parts->paddedSizeOf(response->instrument) : seal::kSmallStep;
    };
    const auto team = m_parts->teamAtHand();
    SealingContext context{
        key.fingerprint(), m_parts->definition.publicKey, m_parts->now(), tip->lamport, {}};
    if (team != nullptr) context.authors = {author != nullptr ? author : &team->own, &team->founder};
    Appended appended;
    for (std::size_t at = 0; at < entries.size(); at += kAtOnce) {
        const auto some = entries.subspan(at, std::min(kAtOnce, entries.size() - at));
        auto records = sealEntries(some, context, stepOf);
        context.lamport += static_cast<std::int64_t>(some.size());
        if (!records) return records.error();
        chainRecords(*records, key, tip->head);
        if (auto stored = log.append(*records); !stored) return stored.error();
        for (const auto& record : *records) appended.headers.push_back(record.header);
    }
    if (auto moved = log.putSigner(tip->head); !moved) return moved.error();
    const auto position = log.lastPosition();
    if (!position) return position.error();
    appended.tip = {std::move(tip->head), *position, context.lamport};
    return appended;
}

/// The signed head of the key's chain. What is not signed is not gone on from: the key would vouch for it.
/// Where the row was altered or taken out, it is signed anew as far as this computer has seen the chain, if
/// what it saw last is there.
base::Result<store::Signer> StudyLog::headOf(const store::RecordLog& log, const seal::SigningKey& key) const {
    const auto stored = log.signer(key.fingerprint());
    if (!stored) return stored.error();
    if (*stored && isHeadSigned(**stored, key.publicKey())) {
        store::Signer head = **stored; // it may tell of an act that was taken out: that is never signed away
        head.publicKey = key.publicKey();
        return head;
    }
    const auto known = SeenStudy::ofThisComputer(m_parts->definition.studyId).head(key.fingerprint());
    const auto chain = chainSignedBy(log, key.fingerprint(), key.fingerprint() == m_parts->origin.founder);
    if (!chain) return chain.error();
    const bool isThere = known && chain->all.contains(known->hash);
    if (!isThere)
        return *stored ? base::error("study.head_mismatch", {key.fingerprint().toStdString()})
                       : base::error("study.no_office");
    return store::Signer{key.fingerprint(), key.publicKey(), known->length, known->hash,
        key.sign(seal::chainHeadHash(key.fingerprint(), known->length, known->hash))};
}

/// The largest of what counts: what anybody else wrote moves nothing.
base::Result<std::int64_t> StudyLog::lastLamport() const {
    const auto counted = StudyBoard(*m_parts).lastLamport();
    if (!counted) return counted.error();
    const auto known = authority();
    if (!known) return known.error();
    return std::max(*counted, known->lastLamport());
}

base::Result<void> StudyLog::changePeople(const std::function<base::Result<void>()>& work) {
    const auto team = m_parts->teamAtHand();
    if (team == nullptr) return base::error("study.locked");
    const auto changed = m_parts->file.transaction([&]() -> base::Result<void> {
        // Another program may have said more since the file was opened, here or in a copy of it.
        if (m_parts->isToRemember())
            if (auto recalled = StudyMemory(*m_parts).recall(); !recalled) return recalled;
        if (auto may = m_parts->mayAdd(); !may) return may;
        // Altered, it would leave in doubt what was said, though this computer has seen all of it.
        store::RecordLog log = m_parts->file.records();
        if (const auto head = headOf(log, team->founder))
            if (auto put = log.putSigner(*head); !put) return put;
        return work();
    });
    if (!changed) return changed;
    // The acts before the head: that it went further must never be known without what was said.
    if (!m_parts->isToRemember() || PeopleMemory(*m_parts).keep())
        if (const auto tip = tipInFile(team->founder.fingerprint())) keepInMind(*tip);
    static_cast<void>(m_parts->file.checkpointTruncate());
    return {};
}

base::Result<void> StudyLog::sayOfPeople(std::span<const Entry> entries) {
    return changePeople([&] { return appendAboutPeople(entries); });
}

base::Result<void> StudyLog::appendAboutPeople(
    std::span<const Entry> entries, const seal::SigningKey* author) {
    const auto team = m_parts->teamAtHand();
    if (team == nullptr) return base::error("study.locked");
    const auto appended = appendAs(team->founder, entries, author);
    return appended ? base::Result<void>() : base::Result<void>(appended.error());
}

/// As the file says; without a Lamport number.
std::optional<ChainTip> StudyLog::tipInFile(const QString& office) const {
    const auto head = m_parts->file.records().signer(office);
    const auto position = lastPosition();
    if (!head || !*head || !position) return std::nullopt;
    return ChainTip{**head, *position, 0};
}

/// How far the chain goes now that its last record is on the disk.
void StudyLog::keepInMind(const ChainTip& tip) const {
    const QString& office = tip.head.fingerprint;
    if (!m_parts->isToRemember()) return;
    if (m_parts->isMissing(office)) return; // what was seen is more than what is there
    const SeenStudy seen = SeenStudy::ofThisComputer(m_parts->definition.studyId);
    const SeenHead head{tip.head.length, tip.position, tip.head.lastHash};
    const std::scoped_lock lock(m_parts->mutex);
    const bool isNotedHere = m_parts->ownTip && m_parts->ownTip->head.fingerprint == office;
    if (isNotedHere)
        seen.noteOwnHead(office, head);
    else
        seen.noteHead(office, head, m_parts->file.path());
}

void StudyLog::addMissing(OpenedLog& log) const {
    const std::string founder = m_parts->origin.founder.toStdString();
    const bool isCut = std::any_of(log.problems.begin(), log.problems.end(), [&](const LogProblem& problem) {
        const auto& arguments = problem.error.arguments;
        return problem.position == 0 && !arguments.empty() && arguments.front() == founder;
    });
    tellMissing(log.problems, StudyMemory(*m_parts).missing());
    if (isCut || !m_parts->isMissing(m_parts->origin.founder)) return;
    // An older copy, with a head of its time, lost nothing: it is from before.
    std::erase_if(log.problems,
        [](const LogProblem& problem) { return problem.error.key.is("study.people_remembered"); });
}

base::Result<Authority> StudyLog::authority() const {
    const auto log = m_parts->file.records();
    const auto signers = log.signers();
    if (!signers) return signers.error();
    auto people = log.recordsOfPeople();
    if (!people) return people.error();
    return m_parts->authorityOf(std::move(*people), *signers)
        .transform([](const std::shared_ptr<const Authority>& authority) { return *authority; });
}

base::Result<std::int64_t> StudyLog::lastPosition() const {
    return m_parts->file.records().lastPosition();
}

base::Result<std::int64_t> StudyLog::count() const {
    return m_parts->file.records().count();
}

base::Result<std::vector<store::PlacedHeader>> StudyLog::headers(std::int64_t position) const {
    return m_parts->file.records().headersAfter(position);
}

base::Result<OpenedLog> StudyLog::read(std::int64_t position) const {
    const auto studyKey = m_parts->keyAtHand();
    const auto level = position == 0 ? VerificationLevel::Chains : VerificationLevel::Signatures;
    auto opened = readLog(*m_parts, {level, studyKey.get(), position});
    if (opened && (position == 0 || m_parts->isDamaged)) {
        withdrawImports(*opened);
        addMissing(*opened);
    }
    return opened;
}

base::Result<OpenedLog> StudyLog::readUntil(std::int64_t position) const {
    const auto studyKey = m_parts->keyAtHand();
    auto opened = readLog(*m_parts, {VerificationLevel::Chains, studyKey.get(), 0, position});
    if (!opened) return opened;
    std::erase_if(opened->records, [&](const OpenedRecord& record) { return record.position > position; });
    std::erase_if(opened->problems, [&](const LogProblem& problem) { return problem.position > position; });
    std::erase_if(
        opened->failed, [&](const store::PlacedHeader& failed) { return failed.position > position; });
    opened->lastPosition = std::min(opened->lastPosition, position);
    withdrawImports(*opened);
    addMissing(*opened);
    return opened;
}

base::Result<QString> StudyLog::stateHash(std::int64_t position) const {
    return stateHashAt(m_parts->file.records(), position);
}

/// What the rows say they are about; of the first, where a file has very many problems.
void StudyLog::nameCases(std::vector<LogProblem>& problems) const {
    constexpr std::size_t kMostNamed = 1000;
    const std::size_t named = std::min(problems.size(), kMostNamed);
    for (LogProblem& problem : std::span(problems).first(named)) {
        if (problem.position == 0) continue;
        const auto placed = m_parts->file.records().readAt(problem.position);
        if (placed && *placed) problem.caseId = (*placed)->record.header.caseId;
    }
}

base::Result<CheckReport> StudyLog::verify() const {
    const auto studyKey = m_parts->keyAtHand();
    if (!m_parts->isDamaged) {
        if (auto intact = m_parts->file.checkIntegrity(); !intact) return intact.error();
    }
    auto opened = readLog(*m_parts, {VerificationLevel::All, studyKey.get()});
    if (!opened) return opened.error();
    addMissing(*opened);
    const auto locks = StudyKeys(*m_parts).checkLocks();
    if (!locks) return locks.error();
    opened->problems.insert(opened->problems.end(), locks->begin(), locks->end());
    nameCases(opened->problems);
    const auto held = countRecords(*m_parts);
    CheckReport report{held.value_or(0), studyKey != nullptr, std::move(opened->problems), opened->refused};
    if (m_parts->isDamaged) report.problems.push_back({0, {}, base::error("study.damaged")});
    return report;
}

} // namespace lacrima::study
