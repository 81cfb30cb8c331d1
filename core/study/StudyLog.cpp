// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyLog.h"

#include "core/seal/Padding.h"
#include "core/study/Imports.h"
#include "core/study/SeenHeads.h"
#include "core/study/StudyKeys.h"
#include "core/study/StudyMemory.h"
#include "core/study/StudyParts.h"
#include "core/study/log/Chain.h"
#include "core/study/log/LogVerifier.h"
#include "core/study/log/RecordExamination.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <tbb/parallel_for.h>

namespace lacrima::study {
namespace {

constexpr std::size_t kAtOnce =
    512; ///< entries sealed before they are stored: bounds the memory of an import

/// Of a damaged file: the records that can be read, and a problem for each that cannot.
base::Result<OpenedLog> readDamaged(
    const store::StudyFile& file, const StudyOrigin& origin, const seal::StudyKey* key) {
    const auto salvaged = file.salvage();
    if (!salvaged) return salvaged.error();
    std::vector<Examined> examined(salvaged->records.size());
    tbb::parallel_for(std::size_t{0}, examined.size(),
        [&](std::size_t at) { examined[at] = examine(salvaged->records[at], key); });
    const std::vector<store::Signer> signers = file.records().signers().value_or({});
    std::vector<store::PlacedRecord> people;
    std::copy_if(salvaged->records.begin(), salvaged->records.end(), std::back_inserter(people),
        [](const store::PlacedRecord& placed) { return record::isAboutPeople(placed.record.header.kind); });
    const Authority authority(origin, people, signers);
    OpenedLog opened = judge(std::move(examined), signers, authority, VerificationLevel::All);
    for (const std::int64_t position : salvaged->lostPositions) {
        opened.problems.push_back({position, {}, base::error("study.lost_position")});
    }
    return opened;
}

/// A damaged table does not know how many records it holds.
base::Result<std::int64_t> salvageable(const store::StudyFile& file) {
    const auto salvaged = file.salvage();
    if (!salvaged) return salvaged.error();
    return static_cast<std::int64_t>(salvaged->records.size());
}

base::Result<OpenedLog> readSound(const StudyParts& parts, std::int64_t position, const seal::StudyKey* key,
    VerificationLevel level, std::int64_t lastToOpen = std::numeric_limits<std::int64_t>::max()) {
    const store::RecordLog log = parts.file.records();
    std::vector<Examined> examined;
    auto heads = log.signers();
    // Another window may append between the reading of records and of heads: until both fit, read what came.
    for (;;) {
        if (!heads) return heads.error();
        auto more = examineLog(log, examined.empty() ? position : examined.back().position, key, lastToOpen);
        if (!more) return more.error();
        examined.insert(
            examined.end(), std::make_move_iterator(more->begin()), std::make_move_iterator(more->end()));
        auto headsNow = log.signers();
        if (headsNow && *headsNow == *heads) {
            const auto indexed = log.recordsOfPeople();
            if (!indexed) return indexed.error();
            // What the index hides is found where all is read; later reading follows on that.
            const bool isWhole = level != VerificationLevel::Signatures;
            const auto people = isWhole ? log.recordsOfPeopleUnindexed() : indexed;
            if (!people) return people.error();
            const auto authority = parts.authorities.of(parts.origin, *people, *heads);
            auto judged = judge(std::move(examined), *heads, *authority, level);
            if (*indexed != *people) judged.problems.push_back({0, {}, base::error("study.damaged")});
            return judged;
        }
        heads = std::move(headsNow);
    }
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

base::Result<bool> StudyLog::hasSurvey(const QString& caseId, int sitting) const {
    const auto all = headers();
    if (!all) return all.error();
    return std::any_of(all->begin(), all->end(), [&](const store::PlacedHeader& placed) {
        const record::RecordHeader& header = placed.header;
        if (header.kind != record::Kind::Response || header.caseId != caseId || header.sitting != sitting)
            return false;
        const auto instrument = m_parts->catalogue.find(header.instrument);
        return instrument != nullptr && instrument->respondent == instrument::Respondent::Patient;
    });
}

base::Result<StudyLog::Headers> StudyLog::store(std::span<const Entry> entries,
    const std::function<base::Result<void>()>& before, const QByteArray& finishedDraft) {
    if (auto may = m_parts->mayAdd(); !may) return may.error();
    std::shared_ptr<const seal::SigningKey> key;
    {
        const std::scoped_lock lock(m_parts->mutex);
        key = m_parts->officeKey;
    }
    if (!key) return base::error("study.no_office");
    std::vector<record::RecordHeader> headers;
    const auto stored = m_parts->file.transaction([&]() -> base::Result<void> {
        if (auto agreed = before(); !agreed) return agreed;
        auto appended = appendAs(*key, entries);
        if (!appended) return appended.error();
        headers = std::move(*appended);
        return finishedDraft.isEmpty() ? base::Result<void>() : m_parts->file.drafts().remove(finishedDraft);
    });
    if (!stored) return stored.error();
    keepInMind(key->fingerprint());
    // What was appended is safe whether or not the log can be emptied just now; the next time will do it.
    static_cast<void>(m_parts->file.checkpointTruncate());
    return headers;
}

base::Result<StudyLog::Headers> StudyLog::appendAs(
    const seal::SigningKey& key, std::span<const Entry> entries) {
    store::RecordLog log = m_parts->file.records();
    auto head = log.signer(key.fingerprint());
    if (!head) return head.error();
    if (!*head) return base::error("study.no_office");
    // What is not signed is not gone on from: the key would vouch for it.
    if (!isHeadSigned(**head, key.publicKey()))
        return base::error("study.head_mismatch", {key.fingerprint().toStdString()});
    const StepOf stepOf = [this](const Entry& entry) {
        const auto* response = std::get_if<record::Response>(&entry.payload);
        return response != nullptr ? m_parts->paddedSizeOf(response->instrument) : seal::kSmallStep;
    };
    const auto lamport = lastLamport(key.fingerprint());
    if (!lamport) return lamport.error();
    const auto team = m_parts->teamAtHand();
    SealingContext context{key.fingerprint(), m_parts->definition.publicKey, m_parts->now(), *lamport, {}};
    if (team != nullptr) context.authors = {&team->own, &team->founder};
    std::vector<record::RecordHeader> headers;
    for (std::size_t at = 0; at < entries.size(); at += kAtOnce) {
        const auto some = entries.subspan(at, std::min(kAtOnce, entries.size() - at));
        auto records = sealEntries(some, context, stepOf);
        context.lamport += static_cast<std::int64_t>(some.size());
        if (!records) return records.error();
        chainRecords(*records, key, **head);
        if (auto stored = log.append(*records); !stored) return stored.error();
        for (const auto& record : *records) headers.push_back(record.header);
    }
    if (auto moved = log.putSigner(**head); !moved) return moved.error();
    return headers;
}

/// The largest in the file, as far as it is of somebody who counts or follows on what stands there: what
/// anybody else wrote moves nothing.
base::Result<std::int64_t> StudyLog::lastLamport(const QString& own) const {
    const auto lamports = m_parts->file.records().lastLamports(own);
    if (!lamports) return lamports.error();
    const auto known = authority();
    if (!known) return known.error();
    std::int64_t last = 0;
    for (auto each = lamports->rbegin(); each != lamports->rend();
         ++each) { // the own one, then the oldest first
        const bool counts = each->office == own || known->stateOf(each->office) == OfficeState::Accepted;
        if (each->lamport <= (counts ? record::kLargestLamport : last + 1))
            last = std::max(last, each->lamport);
    }
    return last;
}

base::Result<void> StudyLog::appendAboutPeople(std::span<const Entry> entries) {
    if (auto may = m_parts->mayAdd(); !may) return may;
    const auto team = m_parts->teamAtHand();
    if (team == nullptr) return base::error("study.locked");
    const auto stored = m_parts->file.transaction([&]() -> base::Result<void> {
        const auto appended = appendAs(team->founder, entries);
        return appended ? base::Result<void>() : base::Result<void>(appended.error());
    });
    if (!stored) return stored;
    keepInMind(team->founder.fingerprint());
    static_cast<void>(m_parts->file.checkpointTruncate());
    return {};
}

/// How far the chain goes now that its last record is on the disk.
void StudyLog::keepInMind(const QString& office) const {
    {
        const std::scoped_lock lock(m_parts->mutex);
        if (!m_parts->isRemembered) return;
    }
    if (m_parts->isMissing(office)) return; // what was seen is more than what is there
    const auto head = m_parts->file.records().signer(office);
    const auto position = lastPosition();
    if (!head || !*head || !position) return;
    SeenHeads::ofThisComputer(m_parts->definition.studyId)
        .note(office, {(*head)->length, *position, (*head)->lastHash});
}

void StudyLog::addMissing(OpenedLog& log) const {
    const std::vector<LogProblem> missing = StudyMemory(*m_parts).missing();
    log.problems.insert(log.problems.begin(), missing.begin(), missing.end());
}

base::Result<Authority> StudyLog::authority() const {
    const auto log = m_parts->file.records();
    const auto signers = log.signers();
    if (!signers) return signers.error();
    auto people = log.recordsOfPeople();
    if (!people) return people.error();
    return *m_parts->authorities.of(m_parts->origin, std::move(*people), *signers);
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
    auto opened = m_parts->isDamaged
                      ? readDamaged(m_parts->file, m_parts->origin, studyKey.get())
                      : readSound(*m_parts, position, studyKey.get(),
                            position == 0 ? VerificationLevel::Chains : VerificationLevel::Signatures);
    if (opened && (position == 0 || m_parts->isDamaged)) {
        withdrawImports(*opened);
        addMissing(*opened);
    }
    return opened;
}

base::Result<OpenedLog> StudyLog::readUntil(std::int64_t position) const {
    const auto studyKey = m_parts->keyAtHand();
    auto opened = m_parts->isDamaged
                      ? readDamaged(m_parts->file, m_parts->origin, studyKey.get())
                      : readSound(*m_parts, 0, studyKey.get(), VerificationLevel::Chains, position);
    if (!opened) return opened;
    std::erase_if(opened->records, [&](const OpenedRecord& record) { return record.position > position; });
    std::erase_if(opened->problems, [&](const LogProblem& problem) { return problem.position > position; });
    opened->lastPosition = std::min(opened->lastPosition, position);
    withdrawImports(*opened);
    addMissing(*opened);
    return opened;
}

base::Result<QString> StudyLog::stateHash(std::int64_t position) const {
    return stateHashAt(m_parts->file.records(), position);
}

base::Result<OpenedLog> StudyLog::readPlain() const {
    const auto stored = m_parts->file.records().plainRecords();
    if (!stored) return stored.error();
    OpenedLog log;
    for (const store::PlacedRecord& placed : *stored) {
        log.lastPosition = placed.position;
        if (record::isAuthored(placed.record.header.kind)) continue; // see authority()
        auto payload = record::decode(placed.record.header.kind, placed.record.body);
        if (payload)
            log.records.push_back({placed.position, {placed.record.header, std::move(*payload)}});
        else
            log.problems.push_back(
                {placed.position, placed.record.header.id, base::error("study.malformed")});
    }
    return log;
}

base::Result<CheckReport> StudyLog::verify() const {
    const auto studyKey = m_parts->keyAtHand();
    if (!m_parts->isDamaged) {
        if (auto intact = m_parts->file.checkIntegrity(); !intact) return intact.error();
    }
    auto opened = m_parts->isDamaged ? readDamaged(m_parts->file, m_parts->origin, studyKey.get())
                                     : readSound(*m_parts, 0, studyKey.get(), VerificationLevel::All);
    if (!opened) return opened.error();
    addMissing(*opened);
    const auto locks = StudyKeys(*m_parts).checkLocks();
    if (!locks) return locks.error();
    opened->problems.insert(opened->problems.end(), locks->begin(), locks->end());
    const auto held = m_parts->isDamaged ? salvageable(m_parts->file) : count();
    CheckReport report{held.value_or(0), studyKey != nullptr, std::move(opened->problems)};
    if (m_parts->isDamaged) report.problems.push_back({0, {}, base::error("study.damaged")});
    return report;
}

} // namespace lacrima::study
