// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Padding.h"
#include "core/seal/RandomBytes.h"
#include "core/seal/key/KeyHolder.h"
#include "core/seal/key/WrittenCode.h"
#include "core/study/StudyParts.h"
#include "core/study/log/Chain.h"

#include <array>

/// The part of Study that makes, holds and gives up the study's key.
namespace lacrima::study {
namespace {

/// The name the recovery sheet is listed under.
QString recoveryName() {
    return QString();
}

void completeDefinition(record::StudyDefinition& definition, const seal::StudyKey& key) {
    if (definition.studyId.isEmpty()) definition.studyId = seal::randomBytes(16);
    if (definition.drawSeed.isEmpty()) definition.drawSeed = seal::randomBytes(32);
    definition.publicKey = key.publicKey();
}

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
        if (key.error().key != "seal.wrong_passphrase") error = key.error();
    }
    return error;
}

base::Result<Unwrapped> unwrapWith(const std::vector<seal::KeyHolder>& holders, const QString& passphrase) {
    auto unwrapped = unwrapAny(holders, seal::SecretBytes::fromPassphrase(passphrase), false);
    if (unwrapped || !seal::looksLikeRecoveryCode(passphrase)) return unwrapped;
    const auto code = seal::readRecoveryCode(passphrase);
    if (!code) return code.error();
    return unwrapAny(holders, *code, true);
}

base::Result<void> readableInstruments(const record::StudyDefinition& definition) {
    instrument::Catalogue catalogue;
    for (const auto& instrument : definition.instruments) {
        if (auto added = catalogue.add(instrument.json); !added) return added;
    }
    return {};
}

/// The key holders and, signed by the founder, the definition as the first record.
base::Result<void> fillFile(store::StudyFile& file, const record::StudyDefinition& definition,
    const seal::StudyKey& key, std::span<const seal::KeyHolder> holders) {
    for (const seal::KeyHolder& holder : holders) {
        if (auto added = file.keyHolders().add(holder); !added) return added;
    }
    const auto founder = seal::OfficeKey::fromSeed(key.founderSeed());
    const Entry entry{definition, {}, {}, 0, {}};
    auto records = sealEntries(std::span(&entry, 1), founder.fingerprint(), key.publicKey(),
        base::SystemClock().now(), [](const Entry&) { return seal::kSmallStep; });
    if (!records) return records.error();
    store::Signer head{founder.fingerprint(), founder.publicKey(), 0, {}, {}};
    chainRecords(*records, founder, head);
    if (auto stored = file.records().append(*records); !stored) return stored;
    return file.records().putSigner(head);
}

base::Result<void> makeFile(const QString& path, const record::StudyDefinition& definition,
    const seal::StudyKey& key, std::span<const seal::KeyHolder> holders) {
    auto file = store::StudyFile::create(path);
    if (!file) return file.error();
    auto filled = file->transaction([&] { return fillFile(*file, definition, key, holders); });
    if (filled) filled = file->checkpointTruncate();
    if (!filled) store::StudyFile::remove(path);
    return filled;
}

} // namespace

base::Result<Study::Created> Study::create(const QString& path, record::StudyDefinition definition,
    const Founding& founding, const QByteArray& installation) {
    if (founding.passphrase.isEmpty() || founding.keyHolder.isEmpty())
        return base::error("study.no_passphrase");
    if (auto readable = readableInstruments(definition); !readable) return readable.error();
    auto key = seal::StudyKey::make();
    completeDefinition(definition, key);
    const QString code = seal::makeRecoveryCode();
    const auto recoverySecret = seal::readRecoveryCode(code);
    const auto holder = seal::wrapKey(
        key, founding.keyHolder, seal::SecretBytes::fromPassphrase(founding.passphrase), founding.cost);
    if (!holder) return holder.error();
    const auto recovery = seal::wrapKey(key, recoveryName(), *recoverySecret, founding.cost, true);
    if (!recovery) return recovery.error();
    const std::array holders{*holder, *recovery};
    if (auto made = makeFile(path, definition, key, holders); !made) return made.error();
    auto study = open(path, installation);
    if (!study) return study.error();
    study->m_parts->key = std::make_shared<const seal::StudyKey>(std::move(key));
    return Created{std::move(*study), code};
}

bool Study::isUnlocked() const {
    return key() != nullptr;
}

std::shared_ptr<const seal::StudyKey> Study::key() const {
    const std::scoped_lock lock(m_parts->mutex);
    return m_parts->key;
}

base::Result<QString> Study::unlock(const QString& passphrase) {
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

void Study::lock() {
    const std::scoped_lock lock(m_parts->mutex);
    m_parts->key.reset();
}

base::Result<std::vector<QString>> Study::keyHolders() const {
    const auto holders = m_parts->file.keyHolders().list();
    if (!holders) return holders.error();
    std::vector<QString> names;
    for (const seal::KeyHolder& holder : *holders) {
        if (!holder.isRecovery) names.push_back(holder.name);
    }
    return names;
}

base::Result<void> Study::addKeyHolder(const QString& name, const QString& passphrase, seal::KdfCost cost) {
    const auto studyKey = key();
    if (!studyKey) return base::error("study.locked");
    if (name.isEmpty() || passphrase.isEmpty()) return base::error("study.no_passphrase");
    const auto holder = seal::wrapKey(*studyKey, name, seal::SecretBytes::fromPassphrase(passphrase), cost);
    if (!holder) return holder.error();
    return m_parts->file.keyHolders().add(*holder);
}

base::Result<void> Study::removeKeyHolder(const QString& name) {
    if (!isUnlocked()) return base::error("study.locked");
    return m_parts->file.transaction([&]() -> base::Result<void> {
        const auto named = keyHolders();
        if (!named) return named.error();
        if (named->size() == 1 && named->front() == name) return base::error("store.last_key_holder");
        return m_parts->file.keyHolders().remove(name);
    });
}

} // namespace lacrima::study
