// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/LogReading.h"

#include "core/study/StudyParts.h"
#include "core/study/log/RecordExamination.h"

#include <algorithm>
#include <iterator>
#include <tbb/parallel_for.h>
#include <utility>

namespace lacrima::study {
namespace {

base::Result<OpenedLog> readDamaged(const StudyParts& parts, const LogReading& reading) {
    const auto salvaged = parts.file.salvage();
    if (!salvaged) return salvaged.error();
    std::vector<Examined> examined(salvaged->records.size());
    tbb::parallel_for(std::size_t{0}, examined.size(),
        [&](std::size_t at) { examined[at] = examine(salvaged->records[at], reading.key); });
    const std::vector<store::Signer> signers = parts.file.records().signers().value_or({});
    std::vector<store::PlacedRecord> people;
    std::copy_if(salvaged->records.begin(), salvaged->records.end(), std::back_inserter(people),
        [](const store::PlacedRecord& placed) { return record::isAboutPeople(placed.record.header.kind); });
    const auto authority = parts.authorityOf(std::move(people), signers, &salvaged->records);
    if (!authority) return authority.error();
    OpenedLog opened = judge(std::move(examined), signers, **authority, VerificationLevel::All, reading.own);
    for (const std::int64_t position : salvaged->lostPositions) {
        opened.problems.push_back({position, {}, base::error("study.lost_position")});
    }
    return opened;
}

base::Result<OpenedLog> readSound(const StudyParts& parts, const LogReading& reading) {
    const store::RecordLog log = parts.file.records();
    std::vector<Examined> examined;
    auto heads = log.signers();
    // Another window may append between the reading of records and of heads: until both fit, read what came.
    for (;;) {
        if (!heads) return heads.error();
        const std::int64_t last = examined.empty() ? reading.after : examined.back().position;
        auto more = examineLog(log, last, reading.key, reading.lastToOpen);
        if (!more) return more.error();
        examined.insert(
            examined.end(), std::make_move_iterator(more->begin()), std::make_move_iterator(more->end()));
        auto headsNow = log.signers();
        if (headsNow && *headsNow == *heads) break;
        heads = std::move(headsNow);
    }
    const auto indexed = log.recordsOfPeople();
    if (!indexed) return indexed.error();
    // What the index hides is found where all is read; later reading follows on that.
    const bool isWhole = reading.level != VerificationLevel::Signatures;
    const auto people = isWhole ? log.recordsOfPeopleUnindexed() : indexed;
    if (!people) return people.error();
    const auto authority = parts.authorityOf(*people, *heads);
    if (!authority) return authority.error();
    auto judged = judge(std::move(examined), *heads, **authority, reading.level, reading.own);
    if (*indexed != *people) judged.problems.push_back({0, {}, base::error("study.damaged")});
    return judged;
}

} // namespace

base::Result<OpenedLog> readLog(const StudyParts& parts, const LogReading& reading) {
    return parts.isDamaged ? readDamaged(parts, reading) : readSound(parts, reading);
}

base::Result<std::int64_t> countRecords(const StudyParts& parts) {
    if (!parts.isDamaged) return parts.file.records().count();
    const auto salvaged = parts.file.salvage();
    if (!salvaged) return salvaged.error();
    return static_cast<std::int64_t>(salvaged->records.size());
}

} // namespace lacrima::study
