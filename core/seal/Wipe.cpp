// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Wipe.h"

#include <sodium.h>

namespace lacrima::seal {

void wipe(QByteArray& bytes) {
    if (!bytes.isEmpty()) sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

void wipe(QString& text) {
    if (!text.isEmpty()) sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

} // namespace lacrima::seal
