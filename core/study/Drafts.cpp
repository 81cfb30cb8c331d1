// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Drafts.h"

#include "core/seal/RandomBytes.h"
#include "core/seal/key/WrittenCode.h"
#include "core/study/DraftCounters.h"
#include "core/study/StudyLog.h"
#include "core/study/StudyParts.h"

#include <QDateTime>

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
    const store::DraftSummary summary{seal::randomBytes(16), subject.clinician, subject.caseId,
        subject.sitting, subject.instruments, m_parts->now(), 0, {}};
    StartedDraft started{
        {summary.id, seal::DraftKey::make(), paddedSizeOf(subject.instruments), bindingOf(summary)},
        seal::makeResumeCode()};
    OpenDraft& draft = started.draft;
    auto lock = draft.key.lock(started.resumeCode, m_parts->definition.publicKey, cost);
    if (!lock) return lock.error();
    draft.counter = 1;
    const QByteArray body = closeDraft(draft, content);
    if (auto stored = m_parts->file.drafts().add({summary, *lock, body}); !stored) return stored.error();
    DraftCounters::ofThisComputer().note(draft.id, draft.counter);
    return started;
}

base::Result<void> Drafts::save(OpenDraft& draft, const DraftContent& content, double progress) {
    ++draft.counter;
    auto saved = m_parts->file.drafts().save(draft.id, thirdsOf(progress), closeDraft(draft, content));
    if (saved) DraftCounters::ofThisComputer().note(draft.id, draft.counter);
    return saved;
}

base::Result<ResumedDraft> Drafts::opened(store::StoredDraft stored, base::Result<seal::DraftKey> key) const {
    if (!key) return key.error();
    const store::DraftSummary& summary = stored.summary;
    auto closed = openDraft(*key, summary, stored.body);
    if (!closed) return closed.error();
    if (closed->counter < DraftCounters::ofThisComputer().known(summary.id))
        return base::error("study.draft_older");
    OpenDraft draft{
        summary.id, std::move(*key), paddedSizeOf(summary.instruments), bindingOf(summary), closed->counter};
    return ResumedDraft{std::move(draft), std::move(stored.summary), std::move(closed->content)};
}

base::Result<ResumedDraft> Drafts::resume(const QByteArray& id, const QString& code) const {
    auto stored = m_parts->file.drafts().load(id);
    if (!stored) return stored.error();
    auto key = seal::DraftKey::fromCode(stored->lock, code);
    return opened(std::move(*stored), std::move(key));
}

base::Result<std::vector<record::RecordHeader>> Drafts::seal(
    const OpenDraft& draft, std::span<const Entry> entries) {
    auto sealed = StudyLog(*m_parts).append(entries, draft.id);
    if (sealed) DraftCounters::ofThisComputer().forget(draft.id);
    return sealed;
}

base::Result<void> Drafts::discard(const QByteArray& id) {
    return m_parts->file.drafts().archive(id, m_parts->now());
}

base::Result<void> Drafts::restore(const QByteArray& id) {
    return m_parts->file.drafts().restore(id);
}

/// What is removed cannot be brought back, so the clock alone does not decide: the thirty days must have
/// passed in the study, too, up to its last record.
base::Result<void> Drafts::purge() {
    const auto last = m_parts->file.records().lastDate();
    if (!last) return last.error();
    const QDateTime ended = QDate::fromString(*last, Qt::ISODate).addDays(1).startOfDay(Qt::UTC);
    if (!ended.isValid()) return {};
    const std::int64_t now = std::min<std::int64_t>(m_parts->now(), ended.toMSecsSinceEpoch());
    const auto discardedOnes = discarded();
    if (!discardedOnes) return discardedOnes.error();
    if (auto purged = m_parts->file.drafts().purgeArchived(now - kThirtyDays); !purged) return purged;
    for (const store::DraftSummary& draft : *discardedOnes) {
        if (draft.archived < now - kThirtyDays) DraftCounters::ofThisComputer().forget(draft.id);
    }
    return {};
}

} // namespace lacrima::study
