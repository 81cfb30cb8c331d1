// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Which records can be trusted, and what is wrong with the others.
OpenedLog judge(
    std::vector<Examined> records, const std::vector<store::Signer>& signers, VerificationLevel level);

} // namespace lacrima::study
