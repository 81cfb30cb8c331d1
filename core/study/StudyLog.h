// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/table/RecordLog.h"
#include "core/study/Entry.h"
#include "core/study/log/Authority.h"
#include "core/study/log/Chain.h"
#include "core/study/log/Log.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace lacrima::seal {
class SigningKey;
}

namespace lacrima::study {

struct StudyParts;

/// The log of a study: anyone can append, reading what is sealed needs the key. A light handle: it lives no
/// longer than its Study.
class StudyLog {
public:
    using Headers = std::vector<record::RecordHeader>;

    explicit StudyLog(StudyParts& parts)
        : m_parts(&parts) {}

    /// Seals what is to be sealed, chains, signs and stores all entries in one transaction; with it goes the
    /// draft they come from, if any. "study.no_office", "study.older_copy" (see StudyMemory). The headers
    /// come back with the new ids, in order.
    base::Result<Headers> append(std::span<const Entry> entries, const QByteArray& finishedDraft = {});
    base::Result<Headers> append(const Entry& entry);
    /// As append(), where `mayAppend` agrees: it is asked in the same transaction, so that what it looked at
    /// still holds when the entries are stored. Its error is passed on.
    base::Result<Headers> appendIf(
        const std::function<base::Result<void>()>& mayAppend, std::span<const Entry> entries);
    /// As append(), if no record came to the log after `position`: "study.others_wrote".
    base::Result<Headers> appendAfter(std::int64_t position, std::span<const Entry> entries);
    /// As append(), into the chain of another key than this office's, in a transaction that is going on.
    base::Result<Headers> appendAs(const seal::SigningKey& key, std::span<const Entry> entries,
        const seal::SigningKey* author = nullptr);
    /// All that `work` changes of who belongs to the study, in one transaction: "study.locked",
    /// "study.older_copy". This computer keeps it in mind once it is on the disk.
    base::Result<void> changePeople(const std::function<base::Result<void>()>& work);
    /// As append(), of what is about people, by whoever unlocked: needs no office.
    base::Result<void> sayOfPeople(std::span<const Entry> entries);
    /// The same as a part of changePeople(), also by another `author`.
    base::Result<void> appendAboutPeople(
        std::span<const Entry> entries, const seal::SigningKey* author = nullptr);

    /// Who belongs to the study, as it stands now.
    base::Result<Authority> authority() const;

    base::Result<std::int64_t> lastPosition() const; ///< 0 when empty
    base::Result<std::int64_t> count() const;
    /// All readable headers after `position`, in order; unverified.
    base::Result<std::vector<store::PlacedHeader>> headers(std::int64_t position = 0) const;
    /// Everything after `position`. From the start, without imports that were taken back (see
    /// withdrawImports()), and the chain of each office vouches for its records up to the signed head;
    /// otherwise each signature is checked.
    base::Result<OpenedLog> read(std::int64_t position = 0) const;
    /// The log as it was when the record at `position` was its last. Judged as a whole, so that later records
    /// vouch for these.
    base::Result<OpenedLog> readUntil(std::int64_t position) const;
    /// 64 hex digits that name the state of the study at `position`: SHA-256 over the heads that the offices'
    /// chains had then. Files that hold the same records have the same; nothing is needed to make it but the
    /// file. A position beyond the end means the end.
    base::Result<QString> stateHash(std::int64_t position) const;
    /// Every signature, chain and (unlocked) body.
    base::Result<CheckReport> verify() const;

private:
    struct Appended {
        Headers headers;
        ChainTip tip; ///< of the chain, with them
    };

    base::Result<Headers> store(std::span<const Entry> entries,
        const std::function<base::Result<void>()>& before, const QByteArray& finishedDraft);
    base::Result<Appended> appendTo(
        const seal::SigningKey& key, std::span<const Entry> entries, const seal::SigningKey* author);
    base::Result<std::optional<ChainTip>> ownTip(
        const store::RecordLog& log, const seal::SigningKey& key) const;
    base::Result<ChainTip> tipOf(const store::RecordLog& log, const seal::SigningKey& key) const;
    std::optional<ChainTip> tipInFile(const QString& office) const;
    base::Result<std::int64_t> lastLamport() const;
    base::Result<store::Signer> headOf(const store::RecordLog& log, const seal::SigningKey& key) const;
    void keepInMind(const ChainTip& tip) const;
    void addMissing(OpenedLog& log) const;
    void nameCases(std::vector<LogProblem>& problems) const;

    StudyParts* m_parts;
};

} // namespace lacrima::study
