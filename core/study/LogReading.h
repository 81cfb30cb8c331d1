// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/study/log/Log.h"
#include "core/study/log/LogVerifier.h"

#include <QString>

#include <cstdint>
#include <limits>

namespace lacrima::seal {
class StudyKey;
}

namespace lacrima::study {

struct StudyParts;

/// What of a log is read, and how.
struct LogReading {
    VerificationLevel level = VerificationLevel::Chains;
    const seal::StudyKey* key = nullptr; ///< null: what is sealed stays so
    std::int64_t after = 0;              ///< the position to go on from
    std::int64_t lastToOpen = std::numeric_limits<std::int64_t>::max();
    /// An office whose records count though nobody has accepted it yet: the one that looks at its own.
    QString own = {};
};

/// The records of a sound file; of a damaged one those that can be read, and a problem for each that cannot.
base::Result<OpenedLog> readLog(const StudyParts& parts, const LogReading& reading);

/// How many records the file holds; a damaged table does not know, there it is those that can be read.
base::Result<std::int64_t> countRecords(const StudyParts& parts);

} // namespace lacrima::study
