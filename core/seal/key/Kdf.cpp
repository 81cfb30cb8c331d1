// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/Kdf.h"

#include "core/seal/RandomBytes.h"
#include "core/seal/Sodium.h"

namespace lacrima::seal {

KdfParameters KdfParameters::make(KdfCost cost) {
    return {randomBytes(crypto_pwhash_SALTBYTES), cost};
}

base::Result<SecretBytes> deriveKey(const SecretBytes& secret, const KdfParameters& parameters) {
    if (!parameters.cost.isAllowed() || !hasSize(parameters.salt, crypto_pwhash_SALTBYTES)) {
        return base::error("seal.bad_parameters");
    }
    ensureSodium();
    SecretBytes key(crypto_secretbox_KEYBYTES);
    const std::size_t memory = std::size_t{parameters.cost.memoryKibibytes} * 1024;
    const char* typed = secret.isEmpty() ? "" : reinterpret_cast<const char*>(secret.data()); // never null
    const int status = crypto_pwhash(key.data(), key.size(), typed, secret.size(), toBytes(parameters.salt),
        parameters.cost.operations, memory, crypto_pwhash_ALG_ARGON2ID13);
    if (status != 0) return base::error("seal.no_memory", {std::to_string(memory / 1024 / 1024)});
    return key;
}

} // namespace lacrima::seal
