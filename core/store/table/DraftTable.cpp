// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table/DraftTable.h"

#include "core/store/Connection.h"
#include "core/store/table/KdfColumns.h"

#include <algorithm>

namespace lacrima::store {
namespace {

#define LACRIMA_DRAFT_SUMMARY "SELECT id, clinician, case_id, sitting, instruments, started, thirds, archived"

DraftSummary summaryOf(const Statement& row) {
    DraftSummary summary{row.bytes(0), row.text(1), row.text(2), row.smallNumber(3),
        row.text(4).split(QLatin1Char(' '), Qt::SkipEmptyParts), row.number(5),
        std::clamp(row.smallNumber(6), 0, 2), {}};
    if (!row.isNull(7)) summary.archived = row.number(7);
    return summary;
}

base::Error noSuchDraft() {
    return base::error("store.no_such_draft");
}

} // namespace

base::Result<std::vector<DraftSummary>> DraftTable::list(bool isArchived) const {
    auto statement = m_connection->query(
        isArchived ? LACRIMA_DRAFT_SUMMARY " FROM draft WHERE archived IS NOT NULL ORDER BY started, id"
                   : LACRIMA_DRAFT_SUMMARY " FROM draft WHERE archived IS NULL ORDER BY started, id");
    if (!statement) return statement.error();
    std::vector<DraftSummary> drafts;
    for (;;) {
        const auto row = statement->step();
        if (!row) return row.error();
        if (!*row) return drafts;
        drafts.push_back(summaryOf(*statement));
    }
}

base::Result<StoredDraft> DraftTable::load(const QByteArray& id) const {
    auto statement = m_connection->query(LACRIMA_DRAFT_SUMMARY
        ", salt, operations, memory, by_code, by_study, body FROM draft WHERE id = ?",
        id);
    if (!statement) return statement.error();
    const auto row = statement->step();
    if (!row) return row.error();
    if (!*row) return noSuchDraft();
    return StoredDraft{summaryOf(*statement),
        {kdfParameters(*statement, 8), statement->bytes(11), statement->bytes(12)}, statement->bytes(13)};
}

base::Result<void> DraftTable::add(const StoredDraft& draft) {
    const DraftSummary& summary = draft.summary;
    return m_connection->write(
        "INSERT INTO draft (id, clinician, case_id, sitting, instruments, started, thirds, salt, operations, "
        "memory, by_code, by_study, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        summary.id, summary.clinician, summary.caseId, summary.sitting,
        summary.instruments.join(QLatin1Char(' ')), summary.started, summary.thirds, draft.lock.kdf.salt,
        operationsOf(draft.lock.kdf), memoryOf(draft.lock.kdf), draft.lock.byCode, draft.lock.byStudy,
        draft.body);
}

base::Result<void> DraftTable::save(const QByteArray& id, int thirds, const QByteArray& body) {
    return m_connection->writeOne(noSuchDraft(),
        "UPDATE draft SET thirds = ?, body = ? WHERE id = ? AND archived IS NULL", thirds, body, id);
}

base::Result<void> DraftTable::remove(const QByteArray& id) {
    return m_connection->writeOne(noSuchDraft(), "DELETE FROM draft WHERE id = ?", id);
}

base::Result<void> DraftTable::archive(const QByteArray& id, std::int64_t now) {
    return m_connection->writeOne(
        noSuchDraft(), "UPDATE draft SET archived = ? WHERE id = ? AND archived IS NULL", now, id);
}

base::Result<void> DraftTable::restore(const QByteArray& id) {
    return m_connection->writeOne(noSuchDraft(), "UPDATE draft SET archived = NULL WHERE id = ?", id);
}

base::Result<void> DraftTable::purgeArchived(std::int64_t time) {
    return m_connection->write("DELETE FROM draft WHERE archived < ?", time);
}

} // namespace lacrima::store
