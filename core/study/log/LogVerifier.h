// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/log/Authority.h"
#include "core/study/log/Log.h"
#include "core/study/log/RecordExamination.h"

#include <cstdint>
#include <vector>

namespace lacrima::study {

/// How closely records are judged.
enum class VerificationLevel : std::uint8_t {
    Chains,     ///< the whole log: signatures only of offices whose chain does not fit
    Signatures, ///< a part of the log: each signature, no chain
    All,        ///< the whole log: each signature and the chains
};

/// Which records count, and why the others do not: because of their signature or place, or of who made them.
/// `own`: see LogReading.
OpenedLog judge(std::vector<Examined> records, const std::vector<store::Signer>& signers,
    const Authority& authority, VerificationLevel level, const QString& own = {});

} // namespace lacrima::study
