// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/KeyHolder.h"

#include "core/seal/Box.h"

namespace lacrima::seal {
namespace {

QByteArray contextOf(bool isRecovery) {
    return isRecovery ? QByteArrayLiteral("lacrima recovery") : QByteArrayLiteral("lacrima key holder");
}

} // namespace

base::Result<KeyHolder> wrapKey(
    const StudyKey& key, const QString& name, const SecretBytes& secret, KdfCost cost, bool isRecovery) {
    KeyHolder holder{name, KdfParameters::make(cost), {}, isRecovery};
    const auto wrappingKey = deriveKey(secret, holder.kdf);
    if (!wrappingKey) return wrappingKey.error();
    holder.wrapped = closeBox(*wrappingKey, key.privateKey().bytes(), contextOf(isRecovery));
    return holder;
}

base::Result<StudyKey> unwrapKey(const KeyHolder& holder, const SecretBytes& secret) {
    const auto wrappingKey = deriveKey(secret, holder.kdf);
    if (!wrappingKey) return wrappingKey.error();
    auto opened = openBox(*wrappingKey, holder.wrapped, contextOf(holder.isRecovery));
    if (!opened) return base::error("seal.wrong_passphrase");
    return StudyKey::fromPrivate(std::move(*opened));
}

} // namespace lacrima::seal
