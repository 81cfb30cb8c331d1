// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyBoard.h"

#include "core/study/Drafts.h"
#include "core/study/LogReading.h"
#include "core/study/StudyOffice.h"
#include "core/study/StudyParts.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace lacrima::study {
namespace {

void share(const OpenedLog& log, QHash<QString, OfficeShare>& offices) {
    for (const auto* some : {&log.sealed, &log.beside})
        for (const store::PlacedHeader& placed : *some) offices[placed.header.office].take(placed.header);
    for (const OpenedRecord& open : log.records) offices[open.record.header.office].take(open.record.header);
}

/// What is sealed and what is not, in one order.
void apply(const OpenedLog& log, LogBoard& counted) {
    casebook::Board& board = counted.board;
    const auto goOn = [&counted](std::int64_t lamport) {
        if (lamport <= record::kFurthestLamport) counted.lamport = std::max(counted.lamport, lamport);
    };
    for (const store::PlacedHeader& placed : log.sealed) goOn(placed.header.lamport);
    for (const OpenedRecord& open : log.records) goOn(open.record.header.lamport);
    const auto isEarlier = [](const store::PlacedHeader& sealed, const OpenedRecord& open) {
        const record::RecordHeader& header = open.record.header;
        const bool areNumbered = sealed.header.lamport != 0 || header.lamport != 0;
        return areNumbered ? isBefore(sealed.header, header) : sealed.position < open.position;
    };
    std::vector<std::int64_t> beside;
    for (const store::PlacedHeader& placed : log.beside) beside.push_back(placed.header.lamport);
    std::sort(beside.begin(), beside.end());
    for (const std::int64_t lamport : beside)
        if (lamport <= counted.lamport + 1) goOn(lamport);
    auto sealed = log.sealed.begin();
    for (const OpenedRecord& open : log.records) {
        for (; sealed != log.sealed.end() && isEarlier(*sealed, open); ++sealed)
            board.apply(sealed->header, nullptr);
        board.apply(open.record.header, &open.record.payload);
    }
    for (; sealed != log.sealed.end(); ++sealed) board.apply(sealed->header, nullptr);
    for (const store::PlacedHeader& failed : log.failed) board.markFailed(failed.header);
    board.tellFailed();
    share(log, counted.offices);
    const auto left = recordsLeftOut(log.problems);
    counted.leftOut.failed += left.failed;
    counted.leftOut.waiting += left.waiting;
    counted.leftOut.refused += log.refused;
}

} // namespace

void OfficeShare::take(const record::RecordHeader& header) {
    if (!header.caseId.isEmpty()) cases.insert(header.caseId);
    if (record::isSealed(header.kind)) ++envelopes;
}

base::Result<std::shared_ptr<const LogBoard>> BoardCache::of(
    const StudyParts& parts, const QString& own, Care care) {
    const std::scoped_lock lock(m_mutex);
    if (own != m_own) m_board.reset();
    m_own = own;
    const auto isSame = goesOn(parts, care);
    if (!isSame) return isSame.error();
    if (auto read = m_board != nullptr && *isSame ? readMore(parts) : readAll(parts); !read)
        return read.error();
    if (care == Care::Rows && m_rowsUntil != m_position && !parts.isDamaged) {
        auto rows = parts.file.records().rowsUntil(m_position);
        if (!rows) return rows.error();
        m_rows = std::move(*rows);
        m_rowsUntil = m_position;
    }
    return std::shared_ptr<const LogBoard>(m_board);
}

base::Result<void> BoardCache::readMore(const StudyParts& parts) {
    LogReading reading;
    reading.own = m_own;
    reading.level = VerificationLevel::Signatures;
    reading.after = m_position;
    const auto more = readLog(parts, reading);
    if (!more) return more.error();
    if (more->lastPosition <= m_position) return {};
    if (more->changesWhoCounts) return readAll(parts);
    // Others may still look at the one they got; a large one is not copied for each answer.
    if (m_board.use_count() > 1) m_board = std::make_shared<LogBoard>(*m_board);
    std::atomic_thread_fence(std::memory_order_acquire); // after whoever gave theirs back
    apply(*more, *m_board);
    m_position = more->lastPosition;
    m_count += static_cast<std::int64_t>(more->read);
    return {};
}

base::Result<void> BoardCache::readAll(const StudyParts& parts) {
    LogReading reading;
    reading.own = m_own;
    const auto all = readLog(parts, reading);
    if (!all) return all.error();
    m_board = std::make_shared<LogBoard>(LogBoard{casebook::Board(parts.catalogue)});
    apply(*all, *m_board);
    m_position = all->lastPosition;
    m_count = static_cast<std::int64_t>(all->read);
    m_rows.clear();
    m_rowsUntil = 0;
    return {};
}

/// Whether what was read still stands before the place that was reached, and no more: somebody could move or
/// remove some meanwhile.
base::Result<bool> BoardCache::goesOn(const StudyParts& parts, Care care) const {
    if (m_board == nullptr || parts.isDamaged) return true;
    const store::RecordLog log = parts.file.records();
    if (care == Care::Places) // a large log is not counted for each answer
        return log.lastPosition().transform([this](std::int64_t last) { return last >= m_position; });
    const auto before = log.countUntil(m_position);
    if (!before) return before.error();
    if (*before != m_count) return false;
    if (m_rows.isEmpty()) return true;
    return log.rowsUntil(m_rowsUntil).transform([this](const QByteArray& rows) { return rows == m_rows; });
}

base::Result<std::shared_ptr<const LogBoard>> StudyBoard::ofLog(BoardCache::Care care) const {
    const auto office = StudyOffice(*m_parts).info();
    return m_parts->board.of(*m_parts, office ? office->fingerprint : QString(), care);
}

base::Result<casebook::Board> StudyBoard::now() const {
    const auto log = ofLog();
    if (!log) return log.error();
    const auto drafts = Drafts(*m_parts).list();
    if (!drafts) return drafts.error();
    casebook::Board board = (*log)->board;
    for (const store::DraftSummary& draft : *drafts) board.markDraft(draft.caseId, draft.sitting, true);
    return board;
}

base::Result<bool> StudyBoard::hasSurvey(const QString& caseId, int sitting) const {
    const auto log = ofLog();
    if (!log) return log.error();
    return (*log)->board.hasSurvey(caseId, sitting);
}

base::Result<bool> StudyBoard::isHandedOver(const QString& caseId, int sitting) const {
    const auto log = ofLog();
    if (!log) return log.error();
    const casebook::BoardRow* row = (*log)->board.row(caseId, sitting);
    return row != nullptr && row->isHandedOver;
}

/// Asked before an append; rows that were moved have the numbers that they had.
base::Result<std::int64_t> StudyBoard::lastLamport() const {
    const auto log = ofLog(BoardCache::Care::Places);
    if (!log) return log.error();
    return (*log)->lamport;
}

base::Result<QHash<QString, OfficeShare>> StudyBoard::offices() const {
    const auto log = ofLog();
    if (!log) return log.error();
    return (*log)->offices;
}

base::Result<dataset::LeftOutRecords> StudyBoard::leftOut() const {
    const auto log = ofLog();
    if (!log) return log.error();
    return (*log)->leftOut;
}

} // namespace lacrima::study
