// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/seal/key/Kdf.h"
#include "core/seal/key/SigningKey.h"

#include <QString>

#include <optional>

namespace lacrima::store {
class StudyFile;
}

namespace lacrima::study {

/// The ticket that a file carries for the next office that registers in it; it goes with the registration.
base::Result<void> putTicket(store::StudyFile& file, const seal::SigningKey& ticket);
base::Result<std::optional<seal::SigningKey>> ticketIn(const store::StudyFile& file);
base::Result<void> removeTicket(store::StudyFile& file);

/// The code with which a forgotten PIN is ended in a file that was made for an office and has no locks of key
/// holders. Kept as slow to guess as a PIN.
base::Result<void> putOfficeCode(store::StudyFile& file, const QString& code, seal::KdfCost cost);
base::Result<bool> isOfficeCode(const store::StudyFile& file, const QString& typed);

} // namespace lacrima::study
