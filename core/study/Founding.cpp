// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Founding.h"

#include "core/base/Clock.h"
#include "core/instrument/Catalogue.h"
#include "core/seal/Padding.h"
#include "core/seal/RandomBytes.h"
#include "core/seal/key/KeyHolder.h"
#include "core/seal/key/SigningKey.h"
#include "core/seal/key/StudyFingerprint.h"
#include "core/seal/key/WrittenCode.h"
#include "core/store/StudyFile.h"
#include "core/study/StudyTicket.h"
#include "core/study/log/Chain.h"
#include "core/study/log/PersonName.h"

#include <utility>
#include <vector>

namespace lacrima::study {
namespace {

/// The name the recovery sheet is listed under.
QString recoveryName() {
    return QString();
}

void completeDefinition(record::StudyDefinition& definition, const seal::StudyKey& key) {
    if (definition.drawSeed.isEmpty()) definition.drawSeed = seal::randomBytes(32);
    definition.publicKey = key.publicKey();
    if (!definition.studyId.isEmpty()) return;
    definition.nonce = seal::randomBytes(16);
    definition.studyId = seal::studyIdOf(
        definition.nonce, definition.publicKey, seal::SigningKey::fromSeed(key.founderSeed()).publicKey());
}

base::Result<void> readableInstruments(const record::StudyDefinition& definition) {
    instrument::Catalogue catalogue;
    for (const auto& instrument : definition.instruments) {
        if (auto added = catalogue.add(instrument.json); !added) return added;
    }
    return {};
}

/// Who can open the study from the beginning.
struct Founders {
    seal::StudyKey key;
    seal::SigningKey own;               ///< the key holder's
    seal::SigningKey recovery;          ///< of the recovery sheet
    seal::SigningKey ticket;            ///< of the founder's own office
    std::vector<seal::KeyHolder> locks; ///< the key holder's, the recovery sheet's
};

Entry certificate(const seal::KeyHolder& lock, const seal::SigningKey& own) {
    return {record::KeyHolderAct{record::kCertified, lock.name, own.publicKey(), {}, seal::lockHash(lock)},
        {}, {}, 0, {}};
}

std::vector<Entry> firstEntries(const record::StudyDefinition& definition, const Founders& founders) {
    return {{definition, {}, {}, 0, {}}, certificate(founders.locks.front(), founders.own),
        certificate(founders.locks.back(), founders.recovery),
        {record::OfficeTicket{founders.ticket.publicKey(), {}}, {}, {}, 0, {}}};
}

/// The locks, the ticket and, in the founder's chain, the first records.
base::Result<void> fillFile(
    store::StudyFile& file, std::span<const Entry> entries, const Founders& founders) {
    for (const seal::KeyHolder& holder : founders.locks) {
        if (auto added = file.keyHolders().add(holder); !added) return added;
    }
    const auto founder = seal::SigningKey::fromSeed(founders.key.founderSeed());
    const SealingContext context{founder.fingerprint(), founders.key.publicKey(), base::SystemClock().now(),
        0, {&founders.own, &founder}};
    auto records = sealEntries(entries, context, [](const Entry&) { return seal::kSmallStep; });
    if (!records) return records.error();
    store::Signer head{founder.fingerprint(), founder.publicKey(), 0, {}, {}};
    chainRecords(*records, founder, head);
    if (auto stored = file.records().append(*records); !stored) return stored;
    if (auto kept = putTicket(file, founders.ticket); !kept) return kept;
    return file.records().putSigner(head);
}

base::Result<void> makeFile(const QString& path, std::span<const Entry> entries, const Founders& founders) {
    auto file = store::StudyFile::create(path);
    if (!file) return file.error();
    auto filled = file->transaction([&] { return fillFile(*file, entries, founders); });
    if (filled) filled = file->checkpointTruncate();
    if (!filled) store::StudyFile::remove(path);
    return filled;
}

} // namespace

base::Result<Founded> foundStudy(
    const QString& path, record::StudyDefinition definition, const Founding& founding) {
    if (founding.passphrase.isEmpty() || founding.keyHolder.isEmpty())
        return base::error("study.no_passphrase");
    if (!mayBeName(founding.keyHolder)) return base::error("study.bad_name");
    if (auto readable = readableInstruments(definition); !readable) return readable.error();
    Founders founders{seal::StudyKey::make(), seal::SigningKey::make(), seal::SigningKey::make(),
        seal::SigningKey::make(), {}};
    completeDefinition(definition, founders.key);
    const QString code = seal::makeRecoveryCode();
    const auto recoverySecret = seal::readRecoveryCode(code);
    auto holder = seal::wrapKeys(founders.key, founders.own, founding.keyHolder,
        seal::SecretBytes::fromPassphrase(founding.passphrase), founding.cost);
    if (!holder) return holder.error();
    auto recovery =
        seal::wrapKeys(founders.key, founders.recovery, recoveryName(), *recoverySecret, founding.cost, true);
    if (!recovery) return recovery.error();
    founders.locks = {std::move(*holder), std::move(*recovery)};
    const auto entries = firstEntries(definition, founders);
    if (auto made = makeFile(path, entries, founders); !made) return made.error();
    return Founded{std::move(founders.key), std::move(founders.own), code};
}

} // namespace lacrima::study
