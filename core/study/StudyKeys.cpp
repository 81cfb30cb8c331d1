// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyKeys.h"

#include "core/seal/key/KeyHolder.h"
#include "core/seal/key/WrittenCode.h"
#include "core/study/StudyParts.h"

#include <utility>

namespace lacrima::study {
namespace {

/// A key, and the name of the key holder whose secret opened it.
struct Unwrapped {
    seal::StudyKey key;
    QString holder;
};

/// Tries every key holder of one sort; "seal.wrong_passphrase" when none fits.
base::Result<Unwrapped> unwrapAny(
    const std::vector<seal::KeyHolder>& holders, const seal::SecretBytes& secret, bool isRecovery) {
    base::Error error = base::error("seal.wrong_passphrase");
    for (const seal::KeyHolder& holder : holders) {
        if (holder.isRecovery != isRecovery) continue;
        auto key = seal::unwrapKey(holder, secret);
        if (key) return Unwrapped{std::move(*key), holder.name};
        if (!key.error().key.is("seal.wrong_passphrase")) error = key.error();
    }
    return error;
}

base::Result<Unwrapped> unwrapWith(const std::vector<seal::KeyHolder>& holders, const QString& passphrase) {
    auto unwrapped = unwrapAny(holders, seal::SecretBytes::fromPassphrase(passphrase), false);
    if (unwrapped || !seal::looksLikeRecoveryCode(passphrase)) return unwrapped;
    return seal::readRecoveryCode(passphrase).and_then([&](const seal::SecretBytes& code) {
        return unwrapAny(holders, code, true);
    });
}

} // namespace

bool StudyKeys::isUnlocked() const {
    return key() != nullptr;
}

std::shared_ptr<const seal::StudyKey> StudyKeys::key() const {
    return m_parts->keyAtHand();
}

base::Result<QString> StudyKeys::unlock(const QString& passphrase) {
    const auto holders = m_parts->file.keyHolders().list();
    if (!holders) return holders.error();
    auto unwrapped = unwrapWith(*holders, passphrase);
    if (!unwrapped) return unwrapped.error();
    seal::StudyKey& key = unwrapped->key;
    if (key.publicKey() != m_parts->definition.publicKey) return base::error("study.definition_forged");
    const auto founder = seal::OfficeKey::fromSeed(key.founderSeed());
    if (founder.fingerprint() != m_parts->founder && !m_parts->isDamaged)
        return base::error("study.definition_forged");
    const std::scoped_lock lock(m_parts->mutex);
    m_parts->key = std::make_shared<const seal::StudyKey>(std::move(key));
    return unwrapped->holder;
}

void StudyKeys::lock() {
    const std::scoped_lock lock(m_parts->mutex);
    m_parts->key.reset();
}

base::Result<std::vector<QString>> StudyKeys::holders() const {
    const auto holders = m_parts->file.keyHolders().list();
    if (!holders) return holders.error();
    std::vector<QString> names;
    for (const seal::KeyHolder& holder : *holders) {
        if (!holder.isRecovery) names.push_back(holder.name);
    }
    return names;
}

base::Result<void> StudyKeys::add(const QString& name, const QString& passphrase, seal::KdfCost cost) {
    const auto studyKey = key();
    if (!studyKey) return base::error("study.locked");
    if (name.isEmpty() || passphrase.isEmpty()) return base::error("study.no_passphrase");
    return seal::wrapKey(*studyKey, name, seal::SecretBytes::fromPassphrase(passphrase), cost)
        .and_then([this](const seal::KeyHolder& holder) { return m_parts->file.keyHolders().add(holder); });
}

base::Result<void> StudyKeys::remove(const QString& name) {
    if (!isUnlocked()) return base::error("study.locked");
    return m_parts->file.transaction([&]() -> base::Result<void> {
        const auto named = holders();
        if (!named) return named.error();
        if (named->size() == 1 && named->front() == name) return base::error("store.last_key_holder");
        return m_parts->file.keyHolders().remove(name);
    });
}

} // namespace lacrima::study
