// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/instrument/Catalogue.h"
#include "core/record/Payload.h"
#include "core/seal/key/Kdf.h"
#include "core/store/StudyFile.h"
#include "core/study/log/Log.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::seal {
class OfficeKey;
class StudyKey;
} // namespace lacrima::seal

namespace lacrima::study {

class Drafts;

/// What a new study needs beside its definition.
struct Founding {
    QString keyHolder;
    QString passphrase;
    seal::KdfCost cost = seal::KdfCost::interactive();
};

/// Something to append. The members beside the payload go into the readable header: leave empty what need not
/// be seen (a correction is found by its sealed payload).
struct Entry {
    record::Payload payload;
    QString clinician;
    QString caseId;
    int sitting = 0;
    QString instrument;
};

struct OfficeInfo {
    QString code;
    QString name;
    QString fingerprint;
    bool operator==(const OfficeInfo&) const = default;
};

/// To whom this installation's computer was handed.
struct HandedOver {
    QString clinician;
    QString caseId;
    int sitting = 1;
    bool operator==(const HandedOver&) const = default;
};

/// An opened study: its file, its definition and the keys at hand. Anyone can append; reading what is sealed
/// needs unlock(). `installation` is a random secret of this program's settings folder (32 bytes): in each
/// study file it stands for one office. Reading may go on in another thread while this one appends or locks.
class Study {
public:
    struct Created;

    /// Makes the key, and studyId and drawSeed where they are empty. The study comes unlocked; the recovery
    /// code is told only now. "study.no_passphrase".
    static base::Result<Created> create(const QString& path, record::StudyDefinition definition,
        const Founding& founding, const QByteArray& installation);
    /// Also "study.no_definition", "study.definition_altered".
    static base::Result<Study> open(const QString& path, const QByteArray& installation);
    /// For a file that open() calls damaged or altered: reading what is left. Appending fails.
    static base::Result<Study> openDamaged(const QString& path);

    Study(Study&&) noexcept;
    Study& operator=(Study&&) noexcept;
    ~Study();

    const record::StudyDefinition& definition() const;
    const instrument::Catalogue& catalogue() const;
    store::StudyFile& file() const;
    /// To what size responses to the instrument are padded.
    int paddedSizeOf(const QString& instrumentId) const;
    std::int64_t now() const;
    void setClock(std::shared_ptr<const base::Clock> clock);

    /// This installation's office, once it is registered.
    std::optional<OfficeInfo> office() const;
    base::Result<void> registerOffice(const QString& code, const QString& name);
    bool hasPin() const;
    base::Result<void> setPin(const QString& pin, seal::KdfCost cost = seal::KdfCost::interactive());
    /// "study.wrong_pin"; "study.wait" (seconds) after several of them; "study.no_pin".
    base::Result<void> checkPin(const QString& pin);

    /// That the computer is with a patient is a fact in the file, told before the patient's window shows: it
    /// outlives a crash, and only the PIN ends it.
    base::Result<void> beginHandOver(const HandedOver& subject);
    base::Result<std::optional<HandedOver>> handedOver() const;
    /// As checkPin(); with the right one the computer is the office's again.
    base::Result<void> endHandOver(const QString& pin);

    bool isUnlocked() const;
    /// With a passphrase or the recovery code. Answers the name of the key holder it belongs to, whoever
    /// claims to be there; that of the recovery code is empty. "seal.wrong_passphrase", "seal.mistyped_code",
    /// "study.definition_forged" when the definition was not made by who holds the key.
    base::Result<QString> unlock(const QString& passphrase);
    void lock(); ///< wipes the key as soon as no reading is going on
    base::Result<std::vector<QString>> keyHolders() const;
    /// "study.locked".
    base::Result<void> addKeyHolder(
        const QString& name, const QString& passphrase, seal::KdfCost cost = seal::KdfCost::interactive());
    /// Also "store.last_key_holder": a recovery code alone is not enough to go on with.
    base::Result<void> removeKeyHolder(const QString& name);

    /// Seals what is to be sealed, chains, signs and stores all entries in one transaction; with it goes the
    /// draft they come from, if any. "study.no_office". The headers come back with the new ids, in order.
    base::Result<std::vector<record::RecordHeader>> append(
        std::span<const Entry> entries, const QByteArray& finishedDraft = {});
    base::Result<std::vector<record::RecordHeader>> append(const Entry& entry);
    /// As append(), where `mayAppend` agrees: it is asked in the same transaction, so that what it looked at
    /// still holds when the entries are stored. Its error is passed on.
    base::Result<std::vector<record::RecordHeader>> appendIf(
        const std::function<base::Result<void>()>& mayAppend, std::span<const Entry> entries);
    /// As append(), if no record came to the log after `position`: "study.others_wrote".
    base::Result<std::vector<record::RecordHeader>> appendAfter(
        std::int64_t position, std::span<const Entry> entries);
    /// Whether a response of this case and sitting to any of the patient's instruments is sealed.
    base::Result<bool> hasSurvey(const QString& caseId, int sitting) const;

    /// Everything after `position`. From the start, without imports that were taken back (see
    /// withdrawImports()), and the chain of each office vouches for its records up to the signed head;
    /// otherwise each signature is checked.
    base::Result<OpenedLog> readRecords(std::int64_t position = 0) const;
    /// The log as it was when the record at `position` was its last. Judged as a whole, so that later records
    /// vouch for these.
    base::Result<OpenedLog> readUntil(std::int64_t position) const;
    /// 64 hex digits that name the state of the study at `position`: SHA-256 over the heads that the offices'
    /// chains had then. Files that hold the same records have the same; nothing is needed to make it but the
    /// file. A position beyond the end means the end.
    base::Result<QString> stateHash(std::int64_t position) const;
    /// The records that need no key, as they stand: for the office's board, not for the analysis.
    base::Result<OpenedLog> readPlain() const;
    /// Every signature, chain and (unlocked) body.
    base::Result<CheckReport> verify() const;

    /// Something the team is still writing, sealed to the study's key and kept beside the log under a name;
    /// the newest replaces what was there. Needs no key to keep, and the key to read: "study.locked".
    base::Result<void> keepSealed(const QString& name, const QByteArray& content);
    base::Result<std::optional<QByteArray>> readSealed(const QString& name) const;

    Drafts drafts();
    std::shared_ptr<const seal::StudyKey> key() const; ///< null while locked

private:
    struct Parts;
    explicit Study(std::unique_ptr<Parts> parts);
    static base::Result<Study> fromFile(
        store::StudyFile file, const QByteArray& installation, bool isDamaged);
    base::Result<void> loadOffice();
    base::Result<void> startOffice(const seal::OfficeKey& key, const QString& code, const QString& name);
    base::Result<std::vector<record::RecordHeader>> store(std::span<const Entry> entries,
        const std::function<base::Result<void>()>& before, const QByteArray& finishedDraft);
    base::Result<std::vector<record::RecordHeader>> appendAs(
        const seal::OfficeKey& key, std::span<const Entry> entries);

    std::unique_ptr<Parts> m_parts;
};

struct Study::Created {
    Study study;
    QString recoveryCode;
};

} // namespace lacrima::study
