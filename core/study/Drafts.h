// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/record/RecordHeader.h"
#include "core/seal/key/Kdf.h"
#include "core/store/table/DraftTable.h"
#include "core/study/DraftContent.h"
#include "core/study/DraftSeal.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace lacrima::study {

struct Entry;
struct StudyParts;

/// Whose survey it is.
struct DraftSubject {
    QString clinician;
    QString caseId;
    int sitting = 1;
    QStringList instruments;
};

struct StartedDraft {
    OpenDraft draft;
    QString resumeCode; ///< told only now
};

struct ResumedDraft {
    OpenDraft draft;
    store::DraftSummary summary;
    DraftContent content;
};

/// The unfinished surveys of a study. A light handle: it lives no longer than its Study.
class Drafts {
public:
    explicit Drafts(StudyParts& parts)
        : m_parts(&parts) {}

    /// Who and how far (in thirds), never an answer; oldest first.
    base::Result<std::vector<store::DraftSummary>> list() const;
    base::Result<std::vector<store::DraftSummary>> discarded() const;
    /// That of one case and sitting; nothing when none was begun, or it was sealed or discarded.
    base::Result<std::optional<store::DraftSummary>> find(const QString& caseId, int sitting) const;

    /// Stores an empty draft. The KDF may take a tenth of a second.
    base::Result<StartedDraft> start(const DraftSubject& subject, const DraftContent& content,
        seal::KdfCost cost = seal::KdfCost::interactive());
    /// When it returns without an error, the content is on the disk. `progress` is from 0 to 1.
    base::Result<void> save(OpenDraft& draft, const DraftContent& content, double progress);
    /// "seal.mistyped_code", "seal.wrong_code", "store.no_such_draft"; "study.draft_altered" when it was put
    /// under another case, sitting or instrument; "study.draft_older" when this computer has saved it since.
    base::Result<ResumedDraft> resume(const QByteArray& id, const QString& code) const;

    /// Appends the finished responses and removes the draft, both or neither.
    base::Result<std::vector<record::RecordHeader>> seal(
        const OpenDraft& draft, std::span<const Entry> entries);
    /// Kept for 30 days, then removed by purge(): days that passed by the clock and by the dates of the
    /// records, since a clock may be wrong.
    base::Result<void> discard(const QByteArray& id);
    base::Result<void> restore(const QByteArray& id);
    base::Result<void> purge();

private:
    int paddedSizeOf(const QStringList& instruments) const;
    base::Result<ResumedDraft> opened(store::StoredDraft stored, base::Result<seal::DraftKey> key) const;

    StudyParts* m_parts;
};

} // namespace lacrima::study
