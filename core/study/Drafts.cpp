// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Drafts.h"

#include "core/seal/RandomBytes.h"
#include "core/seal/key/WrittenCode.h"
#include "core/study/StudyLog.h"
#include "core/study/StudyParts.h"

#include <algorithm>

namespace lacrima::study {
namespace {

constexpr std::int64_t kThirtyDays = std::int64_t{30} * 24 * 60 * 60 * 1000;
constexpr int kSurroundings = 1024; ///< more than the members around the responses take

int thirdsOf(double progress) {
    return std::clamp(static_cast<int>(progress * 3), 0, 2);
}

} // namespace

base::Result<std::vector<store::DraftSummary>> Drafts::list() const {
    return m_parts->file.drafts().list();
}

base::Result<std::vector<store::DraftSummary>> Drafts::discarded() const {
    return m_parts->file.drafts().list(true);
}

base::Result<std::optional<store::DraftSummary>> Drafts::find(const QString& caseId, int sitting) const {
    const auto drafts = list();
    if (!drafts) return drafts.error();
    const auto found = std::find_if(drafts->begin(), drafts->end(),
        [&](const auto& draft) { return draft.caseId == caseId && draft.sitting == sitting; });
    return found == drafts->end() ? std::optional<store::DraftSummary>() : std::optional(*found);
}

int Drafts::paddedSizeOf(const QStringList& instruments) const {
    int size = kSurroundings;
    for (const QString& instrument : instruments) size += m_parts->paddedSizeOf(instrument);
    return size;
}

base::Result<StartedDraft> Drafts::start(
    const DraftSubject& subject, const DraftContent& content, seal::KdfCost cost) {
    StartedDraft started{{seal::randomBytes(16), seal::DraftKey::make(), paddedSizeOf(subject.instruments)},
        seal::makeResumeCode()};
    const OpenDraft& draft = started.draft;
    auto lock = draft.key.lock(started.resumeCode, m_parts->definition.publicKey, cost);
    if (!lock) return lock.error();
    const store::DraftSummary summary{draft.id, subject.clinician, subject.caseId, subject.sitting,
        subject.instruments, m_parts->now(), 0, {}};
    const QByteArray body = draft.key.close(draft.id, encodeDraft(content), draft.paddedSize);
    if (auto stored = m_parts->file.drafts().add({summary, *lock, body}); !stored) return stored.error();
    return started;
}

base::Result<void> Drafts::save(const OpenDraft& draft, const DraftContent& content, double progress) {
    const QByteArray body = draft.key.close(draft.id, encodeDraft(content), draft.paddedSize);
    return m_parts->file.drafts().save(draft.id, thirdsOf(progress), body);
}

base::Result<ResumedDraft> Drafts::opened(store::StoredDraft stored, base::Result<seal::DraftKey> key) const {
    if (!key) return key.error();
    const auto bytes = key->open(stored.summary.id, stored.body);
    if (!bytes) return bytes.error();
    auto content = decodeDraft(*bytes);
    if (!content) return content.error();
    const int paddedSize = paddedSizeOf(stored.summary.instruments);
    return ResumedDraft{
        {stored.summary.id, std::move(*key), paddedSize}, std::move(stored.summary), std::move(*content)};
}

base::Result<ResumedDraft> Drafts::resume(const QByteArray& id, const QString& code) const {
    auto stored = m_parts->file.drafts().load(id);
    if (!stored) return stored.error();
    auto key = seal::DraftKey::fromCode(stored->lock, code);
    return opened(std::move(*stored), std::move(key));
}

base::Result<ResumedDraft> Drafts::resumeWithStudyKey(const QByteArray& id) const {
    const auto studyKey = m_parts->keyAtHand();
    if (!studyKey) return base::error("study.locked");
    auto stored = m_parts->file.drafts().load(id);
    if (!stored) return stored.error();
    auto key = seal::DraftKey::fromStudyKey(stored->lock, *studyKey);
    return opened(std::move(*stored), std::move(key));
}

base::Result<std::vector<record::RecordHeader>> Drafts::seal(
    const OpenDraft& draft, std::span<const Entry> entries) {
    return StudyLog(*m_parts).append(entries, draft.id);
}

base::Result<void> Drafts::discard(const QByteArray& id) {
    return m_parts->file.drafts().archive(id, m_parts->now());
}

base::Result<void> Drafts::restore(const QByteArray& id) {
    return m_parts->file.drafts().restore(id);
}

base::Result<void> Drafts::purge() {
    return m_parts->file.drafts().purgeArchived(m_parts->now() - kThirtyDays);
}

} // namespace lacrima::study
