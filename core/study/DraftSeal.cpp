// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/DraftSeal.h"

#include "core/seal/Wipe.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace lacrima::study {
namespace {

/// Stands before the counter. A body of the earlier form begins with 24 random bytes.
const QByteArray kMark = QByteArrayLiteral("lacrima draft 2\n");
constexpr qsizetype kSealedCounterSize = sizeof(std::int64_t);

QByteArray headOf(std::int64_t counter) {
    QByteArray bytes(kSealedCounterSize, '\0');
    qToBigEndian(counter, bytes.data());
    return kMark + bytes;
}

bool isOfSubject(const DraftContent& content, const store::DraftSummary& summary) {
    return std::all_of(
        content.responses.begin(), content.responses.end(), [&](const record::Response& response) {
            return response.clinician == summary.clinician && response.caseId == summary.caseId &&
                   response.sitting == summary.sitting;
        });
}

base::Result<DraftContent> decoded(base::Result<QByteArray> bytes) {
    if (!bytes) return base::error("study.draft_altered");
    auto content = decodeDraft(*bytes);
    seal::wipe(*bytes);
    return content;
}

base::Result<ClosedDraft> openEarlierForm(
    const seal::DraftKey& key, const store::DraftSummary& summary, const QByteArray& body) {
    auto content = decoded(key.open(summary.id, body));
    if (!content) return content.error();
    if (!isOfSubject(*content, summary)) return base::error("study.draft_altered");
    return ClosedDraft{std::move(*content), 0};
}

} // namespace

QByteArray bindingOf(const store::DraftSummary& summary) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly); // each word with its length: no two drafts read alike
    stream.setVersion(QDataStream::Qt_6_0);
    stream << summary.id << summary.clinician << summary.caseId << summary.sitting << summary.instruments
           << static_cast<qint64>(summary.started);
    return bytes;
}

QByteArray closeDraft(const OpenDraft& draft, const DraftContent& content) {
    const QByteArray head = headOf(draft.counter);
    QByteArray bytes = encodeDraft(content);
    QByteArray body = head + draft.key.close(head + draft.binding, bytes, draft.paddedSize);
    seal::wipe(bytes);
    return body;
}

base::Result<ClosedDraft> openDraft(
    const seal::DraftKey& key, const store::DraftSummary& summary, const QByteArray& body) {
    if (!body.startsWith(kMark)) return openEarlierForm(key, summary, body);
    const QByteArray head = body.first(std::min(body.size(), kMark.size() + kSealedCounterSize));
    if (head.size() < kMark.size() + kSealedCounterSize) return base::error("study.draft_altered");
    auto content = decoded(key.open(head + bindingOf(summary), body.sliced(head.size())));
    if (!content) return content.error();
    return ClosedDraft{std::move(*content), qFromBigEndian<std::int64_t>(head.constData() + kMark.size())};
}

} // namespace lacrima::study
