// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/SecretBytes.h"

#include <QByteArray>

#include <optional>
#include <span>

/// Authenticated encryption under one 32-byte key (XChaCha20-Poly1305). The nonce is fresh each time and
/// stands before the ciphertext; `context` is authenticated too, so that a box cannot be passed off as
/// another.
namespace lacrima::seal {

QByteArray closeBox(
    const SecretBytes& key, std::span<const unsigned char> content, const QByteArray& context);
std::optional<SecretBytes> openBox(const SecretBytes& key, const QByteArray& box, const QByteArray& context);

} // namespace lacrima::seal
