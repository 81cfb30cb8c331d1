// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Imports.h"
#include "core/study/StudyParts.h"
#include "core/study/log/Chain.h"
#include "core/study/log/RecordExamination.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <tbb/parallel_for.h>

/// The part of Study that opens and judges records.
namespace lacrima::study {
namespace {

/// Of a damaged file: the records that can be read, and a problem for each that cannot.
base::Result<OpenedLog> readDamaged(const store::StudyFile& file, const seal::StudyKey* key) {
    const auto salvaged = file.salvage();
    if (!salvaged) return salvaged.error();
    std::vector<Examined> examined(salvaged->records.size());
    tbb::parallel_for(std::size_t{0}, examined.size(),
        [&](std::size_t at) { examined[at] = examine(salvaged->records[at], key); });
    const auto signers = file.records().signers();
    OpenedLog opened = judge(std::move(examined), signers.value_or({}), VerificationLevel::All);
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

base::Result<OpenedLog> readSound(const store::RecordLog& log, std::int64_t position,
    const seal::StudyKey* key, VerificationLevel level,
    std::int64_t lastToOpen = std::numeric_limits<std::int64_t>::max()) {
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
        if (headsNow && *headsNow == *heads) return judge(std::move(examined), *heads, level);
        heads = std::move(headsNow);
    }
}

} // namespace

base::Result<OpenedLog> Study::readRecords(std::int64_t position) const {
    const auto studyKey = key();
    const auto log = m_parts->file.records();
    auto opened = m_parts->isDamaged
                      ? readDamaged(m_parts->file, studyKey.get())
                      : readSound(log, position, studyKey.get(),
                            position == 0 ? VerificationLevel::Chains : VerificationLevel::Signatures);
    if (opened && (position == 0 || m_parts->isDamaged)) withdrawImports(*opened);
    return opened;
}

base::Result<OpenedLog> Study::readUntil(std::int64_t position) const {
    const auto studyKey = key();
    const auto log = m_parts->file.records();
    auto opened = m_parts->isDamaged ? readDamaged(m_parts->file, studyKey.get())
                                     : readSound(log, 0, studyKey.get(), VerificationLevel::Chains, position);
    if (!opened) return opened;
    std::erase_if(opened->records, [&](const OpenedRecord& record) { return record.position > position; });
    std::erase_if(opened->problems, [&](const LogProblem& problem) { return problem.position > position; });
    opened->lastPosition = std::min(opened->lastPosition, position);
    withdrawImports(*opened);
    return opened;
}

base::Result<QString> Study::stateHash(std::int64_t position) const {
    return stateHashAt(m_parts->file.records(), position);
}

base::Result<OpenedLog> Study::readPlain() const {
    const auto stored = m_parts->file.records().plainRecords();
    if (!stored) return stored.error();
    OpenedLog log;
    for (const store::PlacedRecord& placed : *stored) {
        log.lastPosition = placed.position;
        auto payload = record::decode(placed.record.header.kind, placed.record.body);
        if (payload)
            log.records.push_back({placed.position, {placed.record.header, std::move(*payload)}});
        else
            log.problems.push_back(
                {placed.position, placed.record.header.id, base::error("study.malformed")});
    }
    return log;
}

base::Result<CheckReport> Study::verify() const {
    const auto studyKey = key();
    const auto log = m_parts->file.records();
    if (!m_parts->isDamaged) {
        if (auto intact = m_parts->file.checkIntegrity(); !intact) return intact.error();
    }
    auto opened = m_parts->isDamaged ? readDamaged(m_parts->file, studyKey.get())
                                     : readSound(log, 0, studyKey.get(), VerificationLevel::All);
    if (!opened) return opened.error();
    const auto count = m_parts->isDamaged ? salvageable(m_parts->file) : log.count();
    CheckReport report{count.value_or(0), studyKey != nullptr, std::move(opened->problems)};
    if (m_parts->isDamaged) report.problems.push_back({0, {}, base::error("study.damaged")});
    return report;
}

} // namespace lacrima::study
