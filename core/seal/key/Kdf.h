// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/seal/SecretBytes.h"

#include <QByteArray>

#include <cstdint>

namespace lacrima::seal {

/// How much work and memory one guess of a passphrase costs (Argon2id, one lane).
struct KdfCost {
    std::uint32_t operations = 0;
    std::uint32_t memoryKibibytes = 0;

    static constexpr KdfCost interactive() { return {3, 64 * 1024}; }
    /// For tests and scripted demonstrations: protects nothing.
    static constexpr KdfCost minimal() { return {1, 8}; }

    /// Whether a file may ask for it: outside these bounds a hostile file could ask for all memory or all
    /// day.
    bool isAllowed() const {
        return operations >= 1 && operations <= 12 && memoryKibibytes >= 8 && memoryKibibytes <= 512 * 1024;
    }
    bool operator==(const KdfCost&) const = default;
};

/// What is kept to derive the same key again.
struct KdfParameters {
    QByteArray salt; ///< 16 random bytes
    KdfCost cost;

    static KdfParameters make(KdfCost cost);
    bool operator==(const KdfParameters&) const = default;
};

/// A 32-byte key. "seal.bad_parameters" outside the bounds, before anything is allocated; "seal.no_memory".
base::Result<SecretBytes> deriveKey(const SecretBytes& secret, const KdfParameters& parameters);

} // namespace lacrima::seal
