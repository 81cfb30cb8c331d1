// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/KeyHolder.h"

#include "core/seal/Box.h"
#include "core/seal/PartsHash.h"

#include <algorithm>
#include <utility>

namespace lacrima::seal {
namespace {

constexpr std::size_t kStudyKeySize = 32;
constexpr std::size_t kSeedSize = 32;

/// As they were made before names were bound.
QByteArray earlierContextOf(bool isRecovery) {
    return isRecovery ? QByteArrayLiteral("lacrima recovery") : QByteArrayLiteral("lacrima key holder");
}

/// A lock under another's name does not open.
QByteArray contextOf(const KeyHolder& holder) {
    return earlierContextOf(holder.isRecovery) + '\n' + holder.name.toUtf8();
}

} // namespace

QByteArray lockHash(const KeyHolder& holder) {
    return PartsHash()
        .add(QByteArrayLiteral("lacrima lock 1"))
        .add(holder.name.toUtf8())
        .add(holder.isRecovery ? 1 : 0)
        .add(holder.kdf.salt)
        .add(holder.kdf.cost.operations)
        .add(holder.kdf.cost.memoryKibibytes)
        .add(holder.wrapped)
        .result();
}

base::Result<KeyHolder> wrapKeys(const StudyKey& key, const SigningKey& own, const QString& name,
    const SecretBytes& secret, KdfCost cost, bool isRecovery) {
    KeyHolder holder{name, KdfParameters::make(cost), {}, isRecovery};
    const auto wrappingKey = deriveKey(secret, holder.kdf);
    if (!wrappingKey) return wrappingKey.error();
    const SecretBytes seed = own.seed();
    SecretBytes both(key.privateKey().size() + seed.size());
    std::copy_n(key.privateKey().data(), key.privateKey().size(), both.data());
    std::copy_n(seed.data(), seed.size(), both.data() + key.privateKey().size());
    holder.wrapped = closeBox(*wrappingKey, both.bytes(), contextOf(holder));
    return holder;
}

base::Result<HolderKeys> unwrapKeys(const KeyHolder& holder, const SecretBytes& secret) {
    const auto wrappingKey = deriveKey(secret, holder.kdf);
    if (!wrappingKey) return wrappingKey.error();
    auto opened = openBox(*wrappingKey, holder.wrapped, contextOf(holder));
    if (!opened) opened = openBox(*wrappingKey, holder.wrapped, earlierContextOf(holder.isRecovery));
    if (!opened) return base::error("seal.wrong_passphrase");
    if (opened->size() != kStudyKeySize && opened->size() != kStudyKeySize + kSeedSize)
        return base::error("seal.wrong_key");
    auto study = StudyKey::fromPrivate(SecretBytes::copyOf(opened->bytes().first(kStudyKeySize)));
    if (!study) return study.error();
    std::optional<SigningKey> own;
    if (opened->size() > kStudyKeySize)
        own = SigningKey::fromSeed(SecretBytes::copyOf(opened->bytes().subspan(kStudyKeySize)));
    return HolderKeys{std::move(*study), std::move(own)};
}

} // namespace lacrima::seal
