// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/table/RecordLog.h"
#include "core/study/log/Log.h"

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
    bool isUnread = false; ///< too large to be looked at: it has no hash that could be checked
};

/// Hashes, opens and decodes one record. `key` may be null.
Examined examine(const store::PlacedRecord& placed, const seal::StudyKey* key);

/// All records after `position`, read by one thread at a time and opened by several, in order. Those after
/// `lastToOpen` are not opened.
base::Result<std::vector<Examined>> examineLog(const store::RecordLog& log, std::int64_t position,
    const seal::StudyKey* key, std::int64_t lastToOpen = std::numeric_limits<std::int64_t>::max());

/// How closely records are judged.
enum class VerificationLevel : std::uint8_t {
    Chains,     ///< the whole log: signatures only of offices whose chain does not fit
    Signatures, ///< a part of the log: each signature, no chain
    All,        ///< the whole log: each signature and the chains
};

/// Which records can be trusted, and what is wrong with the others.
OpenedLog judge(
    std::vector<Examined> records, const std::vector<store::Signer>& signers, VerificationLevel level);

} // namespace lacrima::study
