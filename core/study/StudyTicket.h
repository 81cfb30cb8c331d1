// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/seal/key/SigningKey.h"

#include <optional>

namespace lacrima::store {
class StudyFile;
}

namespace lacrima::study {

/// The ticket that a file carries for the next office that registers in it; it goes with the registration.
base::Result<void> putTicket(store::StudyFile& file, const seal::SigningKey& ticket);
base::Result<std::optional<seal::SigningKey>> ticketIn(const store::StudyFile& file);
base::Result<void> removeTicket(store::StudyFile& file);

} // namespace lacrima::study
