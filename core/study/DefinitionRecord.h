// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/record/Payload.h"
#include "core/store/table/RecordLog.h"
#include "core/study/log/Authority.h"

#include <optional>
#include <span>

namespace lacrima::study {

/// What a study's record of its definition says, and who signed it.
struct Definition {
    record::StudyDefinition content;
    StudyOrigin origin;
};

/// Responses are sealed to the key that the definition names, so an altered one is not used: it is the first
/// record of its kind, in the order of places, that its founder signed and whose id is made of both its keys.
/// That is the first record of all, unless somebody moved it or put others before it; then all are looked at.
/// "study.no_definition"; "study.definition_altered" where none of them fits.
base::Result<Definition> findDefinition(const store::RecordLog& log);

/// The same among what was salvaged of a damaged file; where none fits, the first that can be read.
base::Result<Definition> salvagedDefinition(
    std::span<const store::PlacedRecord> records, const store::RecordLog& log);

} // namespace lacrima::study
