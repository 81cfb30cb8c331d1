// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table/DraftTable.h"

#include "core/store/sqlite/SqliteConnection.h"
#include "core/store/table/KdfColumns.h"

#include <algorithm>

namespace lacrima::store {
namespace {

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
    const std::scoped_lock lock(m_database->mutex());
    auto statement = m_database->prepare(
        "SELECT id, clinician, case_id, sitting, instruments, started, thirds, archived FROM draft "
        "WHERE (archived IS NOT NULL) = ? ORDER BY started, id");
    if (!statement) return statement.error();
    if (auto bound = statement->bind(isArchived ? 1 : 0); !bound) return bound.error();
    std::vector<DraftSummary> drafts;
    for (;;) {
        const auto row = statement->step();
        if (!row) return row.error();
        if (!*row) return drafts;
        drafts.push_back(summaryOf(*statement));
    }
}

base::Result<StoredDraft> DraftTable::load(const QByteArray& id) const {
    const std::scoped_lock lock(m_database->mutex());
    auto statement = m_database->prepare(
        "SELECT id, clinician, case_id, sitting, instruments, started, thirds, archived, salt, "
        "operations, memory, by_code, by_study, body FROM draft WHERE id = ?");
    if (!statement) return statement.error();
    if (auto bound = statement->bind(id); !bound) return bound.error();
    const auto row = statement->step();
    if (!row) return row.error();
    if (!*row) return noSuchDraft();
    return StoredDraft{summaryOf(*statement),
        {kdfParameters(*statement, 8), statement->bytes(11), statement->bytes(12)}, statement->bytes(13)};
}

base::Result<void> DraftTable::add(const StoredDraft& draft) {
    return m_database->transaction([&]() -> base::Result<void> {
        auto statement = m_database->prepare(
            "INSERT INTO draft (id, clinician, case_id, sitting, instruments, started, thirds, salt, "
            "operations, memory, by_code, by_study, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        if (!statement) return statement.error();
        const DraftSummary& summary = draft.summary;
        return statement->runWith(summary.id, summary.clinician, summary.caseId, summary.sitting,
            summary.instruments.join(QLatin1Char(' ')), summary.started, summary.thirds, draft.lock.kdf.salt,
            operationsOf(draft.lock.kdf), memoryOf(draft.lock.kdf), draft.lock.byCode, draft.lock.byStudy,
            draft.body);
    });
}

base::Result<void> DraftTable::save(const QByteArray& id, int thirds, const QByteArray& body) {
    return m_database->transaction([&]() -> base::Result<void> {
        auto statement =
            m_database->prepare("UPDATE draft SET thirds = ?, body = ? WHERE id = ? AND archived IS NULL");
        if (!statement) return statement.error();
        auto done = statement->runWith(thirds, body, id);
        if (done && m_database->changes() == 0) return noSuchDraft();
        return done;
    });
}

base::Result<void> DraftTable::remove(const QByteArray& id) {
    return changeOne("DELETE FROM draft WHERE id = ?", id);
}

base::Result<void> DraftTable::archive(const QByteArray& id, std::int64_t now) {
    return m_database->transaction([&]() -> base::Result<void> {
        auto statement =
            m_database->prepare("UPDATE draft SET archived = ? WHERE id = ? AND archived IS NULL");
        if (!statement) return statement.error();
        auto done = statement->runWith(now, id);
        if (done && m_database->changes() == 0) return noSuchDraft();
        return done;
    });
}

base::Result<void> DraftTable::restore(const QByteArray& id) {
    return changeOne("UPDATE draft SET archived = NULL WHERE id = ?", id);
}

base::Result<void> DraftTable::purgeArchived(std::int64_t time) {
    return m_database->transaction([&]() -> base::Result<void> {
        auto statement = m_database->prepare("DELETE FROM draft WHERE archived < ?");
        if (!statement) return statement.error();
        return statement->runWith(time);
    });
}

base::Result<void> DraftTable::changeOne(const char* sql, const QByteArray& id) {
    return m_database->transaction([&]() -> base::Result<void> {
        auto statement = m_database->prepare(sql);
        if (!statement) return statement.error();
        auto done = statement->runWith(id);
        if (done && m_database->changes() == 0) return noSuchDraft();
        return done;
    });
}

} // namespace lacrima::store
