// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <memory>

class QTemporaryDir;

namespace lacrima::store {

/// A copy of a study file and of the log beside it, for looking at: whatever SQLite or a migration does when
/// it is opened, no byte of the original or beside it changes, and its folder may be read-only. The copy is
/// sealed as the original is, for its owner alone, and goes with this.
class PrivateCopy {
public:
    /// The same moment of all parts, also while another program writes to them. "store.not_found",
    /// "store.not_a_study" when it is no database, "store.cannot_open", "store.no_room_to_check",
    /// "store.busy" when it changed all the time. Not for a file that this process has open: closing it again
    /// would drop the locks that SQLite holds on it.
    static base::Result<PrivateCopy> make(const QString& original);

    PrivateCopy(PrivateCopy&&) noexcept;
    PrivateCopy& operator=(PrivateCopy&&) noexcept;
    ~PrivateCopy();

    const QString& path() const { return m_path; }
    /// The error as it is said of the original.
    base::Error named(base::Error error) const;

private:
    explicit PrivateCopy(QString original);
    base::Result<void> copyAll() const;
    base::Result<void> copyPart(const QString& original, const QString& copy) const;

    QString m_original;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace lacrima::store
