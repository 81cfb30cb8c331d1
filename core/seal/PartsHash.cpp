// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/PartsHash.h"

#include <array>

namespace lacrima::seal {

PartsHash::PartsHash() {
    ensureSodium();
    crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES);
}

PartsHash& PartsHash::add(const QByteArray& part) {
    const std::uint64_t size = toSize(part);
    std::array<unsigned char, 8> length{};
    for (std::size_t at = 0; at < length.size(); ++at) {
        length[at] = static_cast<unsigned char>((size >> (8 * at)) & 0xffU);
    }
    crypto_generichash_update(&m_state, length.data(), length.size());
    crypto_generichash_update(&m_state, toBytes(part), toSize(part));
    return *this;
}

QByteArray PartsHash::result() {
    QByteArray hash = uninitialised(crypto_generichash_BYTES);
    crypto_generichash_final(&m_state, toBytes(hash), toSize(hash));
    return hash;
}

} // namespace lacrima::seal
