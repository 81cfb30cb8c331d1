// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace lacrima::store {

class Connection;

/// Small values kept beside the log under a name, the newest only. A light handle: it lives no longer than
/// its StudyFile.
class MetaTable {
public:
    explicit MetaTable(Connection& connection)
        : m_connection(&connection) {}

    base::Result<std::optional<QByteArray>> find(const QString& key) const;
    /// The names that begin so.
    base::Result<std::vector<QString>> keys(const QString& beginning) const;
    /// Replaces what was there.
    base::Result<void> put(const QString& key, const QByteArray& value);
    /// What is not there is passed over.
    base::Result<void> remove(const QString& key);

private:
    Connection* m_connection;
};

} // namespace lacrima::store
