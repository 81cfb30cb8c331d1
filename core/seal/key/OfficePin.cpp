// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/OfficePin.h"

#include "core/seal/Sodium.h"

namespace lacrima::seal {
namespace {

base::Result<QByteArray> derived(const QString& pin, const KdfParameters& kdf) {
    return deriveKey(SecretBytes::fromPassphrase(pin), kdf).transform([](const SecretBytes& key) {
        return QByteArray(reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size()));
    });
}

} // namespace

base::Result<PinHash> hashPin(const QString& pin, KdfCost cost) {
    const KdfParameters kdf = KdfParameters::make(cost);
    return derived(pin, kdf).transform([&](const QByteArray& hash) { return PinHash{kdf, hash}; });
}

base::Result<bool> isPin(const QString& pin, const PinHash& expected) {
    return derived(pin, expected.kdf).transform([&](const QByteArray& hash) {
        return hash.size() == expected.hash.size() &&
               sodium_memcmp(hash.constData(), expected.hash.constData(), toSize(hash)) == 0;
    });
}

} // namespace lacrima::seal
