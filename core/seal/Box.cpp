// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Box.h"

#include "core/seal/Sodium.h"

namespace lacrima::seal {
namespace {

constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

} // namespace

QByteArray closeBox(
    const SecretBytes& key, std::span<const unsigned char> content, const QByteArray& context) {
    ensureSodium();
    QByteArray box = uninitialised(kNonceSize + content.size() + kTagSize);
    unsigned char* nonce = toBytes(box);
    randombytes_buf(nonce, kNonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + kNonceSize, nullptr, content.data(), content.size(),
        toBytes(context), toSize(context), nullptr, nonce, key.data());
    return box;
}

std::optional<SecretBytes> openBox(const SecretBytes& key, const QByteArray& box, const QByteArray& context) {
    ensureSodium();
    constexpr std::size_t kOverhead = kNonceSize + kTagSize;
    if (toSize(box) < kOverhead || key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        return std::nullopt;
    SecretBytes content(toSize(box) - kOverhead);
    const unsigned char* nonce = toBytes(box);
    const int status = crypto_aead_xchacha20poly1305_ietf_decrypt(content.data(), nullptr, nullptr,
        nonce + kNonceSize, toSize(box) - kNonceSize, toBytes(context), toSize(context), nonce, key.data());
    if (status != 0) return std::nullopt;
    return content;
}

} // namespace lacrima::seal
