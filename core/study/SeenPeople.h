// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/RecordHeader.h"
#include "core/seal/key/KeyHolder.h"
#include "core/store/table/RecordLog.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace lacrima::study {

/// What this computer has seen of who belongs to a study: the founder's chain, in the order in which it
/// counts, the signed head at its end, if it was there, and the locks that were made last. What it says is
/// held by signatures; that it is this study's, by where it is kept.
struct SeenPeople {
    std::vector<record::StoredRecord> chain;
    std::optional<store::Signer> head = {};
    std::vector<seal::KeyHolder> locks = {};
    /// Whether the record with this hash is in the chain.
    bool has(const QByteArray& hash) const;
    bool operator==(const SeenPeople&) const = default;
};

QByteArray bytesOf(const SeenPeople& people);
/// Nothing where the bytes are anything else.
std::optional<SeenPeople> readPeople(const QByteArray& bytes);

} // namespace lacrima::study
