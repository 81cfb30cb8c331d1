// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/seal/key/KeyHolder.h"

#include <QString>

#include <functional>
#include <vector>

namespace lacrima::store {

class Connection;

/// Who can open the study. A light handle: it lives no longer than its StudyFile.
class KeyHolderTable {
public:
    explicit KeyHolderTable(Connection& connection)
        : m_connection(&connection) {}

    /// All that are known, then 256 at most of the others, which anybody may have put there: how many of them
    /// are tried is for who unlocks. Of each the one of that name, the recovery sheet, the oldest.
    base::Result<std::vector<seal::KeyHolder>> list(
        const QString& first = {}, const std::function<bool(const seal::KeyHolder&)>& isKnown = {}) const;
    /// "store.name_taken".
    base::Result<void> add(const seal::KeyHolder& holder);
    /// Another lock for the holder of this name; "store.no_such_key_holder".
    base::Result<void> replace(const seal::KeyHolder& holder);
    /// The lock of the holder of this name, who may have none.
    base::Result<void> put(const seal::KeyHolder& holder);
    /// "store.last_key_holder": somebody must be able to open the study; "store.no_such_key_holder".
    base::Result<void> remove(const QString& name);

private:
    Connection* m_connection;
};

} // namespace lacrima::store
