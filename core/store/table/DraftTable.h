// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/seal/key/DraftKey.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace lacrima::store {

class Connection;

/// What anyone may see of an unfinished survey.
struct DraftSummary {
    QByteArray id; ///< 16 random bytes
    QString clinician;
    QString caseId;
    int sitting = 1;
    QStringList instruments;
    std::int64_t started = 0;             ///< ms since 1970 UTC
    int thirds = 0;                       ///< progress: 0, 1 or 2 thirds, never finer
    std::optional<std::int64_t> archived; ///< when it was discarded
    bool operator==(const DraftSummary&) const = default;
};

struct StoredDraft {
    DraftSummary summary;
    seal::DraftLock lock;
    QByteArray body; ///< encrypted and padded
    bool operator==(const StoredDraft&) const = default;
};

/// Unfinished surveys. A light handle: it lives no longer than its StudyFile.
class DraftTable {
public:
    explicit DraftTable(Connection& connection)
        : m_connection(&connection) {}

    /// Open ones, or those discarded; oldest first.
    base::Result<std::vector<DraftSummary>> list(bool isArchived = false) const;
    /// "store.no_such_draft".
    base::Result<StoredDraft> load(const QByteArray& id) const;

    base::Result<void> add(const StoredDraft& draft);
    /// One committed transaction; "store.no_such_draft" when it was sealed or discarded elsewhere.
    base::Result<void> save(const QByteArray& id, int thirds, const QByteArray& body);
    /// Sealed: nothing of it is kept.
    base::Result<void> remove(const QByteArray& id);
    base::Result<void> archive(const QByteArray& id, std::int64_t now);
    base::Result<void> restore(const QByteArray& id);
    /// Removes what was discarded before `time`.
    base::Result<void> purgeArchived(std::int64_t time);

private:
    Connection* m_connection;
};

} // namespace lacrima::store
