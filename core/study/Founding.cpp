// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Founding.h"

#include "core/base/Clock.h"
#include "core/instrument/Catalogue.h"
#include "core/seal/Padding.h"
#include "core/seal/RandomBytes.h"
#include "core/seal/key/KeyHolder.h"
#include "core/seal/key/OfficeKey.h"
#include "core/seal/key/WrittenCode.h"
#include "core/store/StudyFile.h"
#include "core/study/log/Chain.h"

#include <array>
#include <utility>

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

base::Result<Founded> foundStudy(
    const QString& path, record::StudyDefinition definition, const Founding& founding) {
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
    return Founded{std::move(key), code};
}

} // namespace lacrima::study
