// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/OfficePin.h"

#include "core/seal/Sodium.h"

namespace lacrima::seal {
namespace {

base::Result<QByteArray> derived(const QString& pin, const KdfParameters& kdf) {
    const auto key = deriveKey(SecretBytes::fromPassphrase(pin), kdf);
    if (!key) return key.error();
    return QByteArray(reinterpret_cast<const char*>(key->data()), static_cast<qsizetype>(key->size()));
}

} // namespace

base::Result<PinHash> hashPin(const QString& pin, KdfCost cost) {
    PinHash made{KdfParameters::make(cost), {}};
    auto hash = derived(pin, made.kdf);
    if (!hash) return hash.error();
    made.hash = *hash;
    return made;
}

base::Result<bool> isPin(const QString& pin, const PinHash& expected) {
    const auto hash = derived(pin, expected.kdf);
    if (!hash) return hash.error();
    return hash->size() == expected.hash.size() &&
           sodium_memcmp(hash->constData(), expected.hash.constData(), toSize(*hash)) == 0;
}

} // namespace lacrima::seal
