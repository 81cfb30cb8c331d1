// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Sodium.h"

#include "core/seal/RandomBytes.h"

#include <cstdlib>

namespace lacrima::seal {

void ensureSodium() {
    static const bool isReady = sodium_init() >= 0;
    if (!isReady) std::abort();
}

QByteArray randomBytes(int size) {
    ensureSodium();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), toSize(bytes));
    return bytes;
}

} // namespace lacrima::seal
