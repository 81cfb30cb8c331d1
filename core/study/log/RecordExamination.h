// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/record/Payload.h"
#include "core/store/table/RecordLog.h"

#include <limits>
#include <optional>
#include <vector>

namespace lacrima::seal {
class StudyKey;
}

namespace lacrima::study {

/// One record as it was found, opened as far as the keys at hand allow, not yet judged.
struct Examined {
    std::int64_t position = 0;
    record::RecordHeader header;
    QByteArray hash;
    QByteArray signature;
    std::optional<record::Payload> payload; ///< nothing while sealed, or when `problem` says why
    std::optional<base::Error> problem;
    /// Who says it besides the office, and their signature over `authorHash`; only of records that have one.
    QString author = {};
    QByteArray authorHash = {};
    QByteArray authorSignature = {};
    bool isUnread = false; ///< too large to be looked at: it has no hash that could be checked
};

/// Hashes, opens and decodes one record. `key` may be null.
Examined examine(const store::PlacedRecord& placed, const seal::StudyKey* key);

/// All records after `position`, read by one thread at a time and opened by several, in order. Those after
/// `lastToOpen` are not opened.
base::Result<std::vector<Examined>> examineLog(const store::RecordLog& log, std::int64_t position,
    const seal::StudyKey* key, std::int64_t lastToOpen = std::numeric_limits<std::int64_t>::max());

} // namespace lacrima::study
