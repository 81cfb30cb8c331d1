// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/table/RecordLog.h"

#include <QByteArray>

#include <cstddef>
#include <vector>

namespace lacrima::study {

/// The records by which a team says who belongs to its study, in the order in which they were said.
struct FounderChain {
    std::vector<std::size_t> order; ///< places in what was given, from the definition on
    bool hasGap = false;            ///< no signed head hangs together with the definition
};

/// Of `people`, what the founder signed: the way from the definition to the signed head, and what follows on
/// it. Numbers and places are anybody's who has the key; the hash of the record before is not. Where
/// something is gone or altered, what hangs on the definition comes first and what leads to the head last.
/// `founder` has the key and the head; `definition` is the hash of the record that says what the study is, or
/// empty.
FounderChain founderChain(const std::vector<store::PlacedRecord>& people, const store::Signer& founder,
    const QByteArray& definition);

} // namespace lacrima::study
