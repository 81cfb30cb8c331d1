// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/DraftSeal.h"

#include "core/seal/Wipe.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace lacrima::study {
namespace {

/// A body of the earliest form begins with 24 random bytes.
const QByteArray kMark = QByteArrayLiteral("lacrima draft 3\n");
/// The counter stood readable behind this one, and told how many questions were answered.
const QByteArray kOpenMark = QByteArrayLiteral("lacrima draft 2\n");
constexpr qsizetype kSealedCounterSize = sizeof(std::int64_t);

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

namespace {

base::Result<ClosedDraft> openSecondForm(
    const seal::DraftKey& key, const store::DraftSummary& summary, const QByteArray& body) {
    const QByteArray head = body.first(std::min(body.size(), kOpenMark.size() + kSealedCounterSize));
    if (head.size() < kOpenMark.size() + kSealedCounterSize) return base::error("study.draft_altered");
    auto content = decoded(key.open(head + bindingOf(summary), body.sliced(head.size())));
    if (!content) return content.error();
    return ClosedDraft{
        std::move(*content), qFromBigEndian<std::int64_t>(head.constData() + kOpenMark.size())};
}

} // namespace

QByteArray closeDraft(const OpenDraft& draft, const DraftContent& content) {
    QByteArray bytes(kSealedCounterSize, '\0');
    qToBigEndian(draft.counter, bytes.data());
    bytes += encodeDraft(content);
    QByteArray body = kMark + draft.key.close(kMark + draft.binding, bytes,
                                  draft.paddedSize + static_cast<int>(kSealedCounterSize));
    seal::wipe(bytes);
    return body;
}

base::Result<ClosedDraft> openDraft(
    const seal::DraftKey& key, const store::DraftSummary& summary, const QByteArray& body) {
    if (body.startsWith(kOpenMark)) return openSecondForm(key, summary, body);
    if (!body.startsWith(kMark)) return openEarlierForm(key, summary, body);
    auto bytes = key.open(kMark + bindingOf(summary), body.sliced(kMark.size()));
    if (!bytes || bytes->size() < kSealedCounterSize) return base::error("study.draft_altered");
    const auto counter = qFromBigEndian<std::int64_t>(bytes->constData());
    auto content = decodeDraft(bytes->sliced(kSealedCounterSize));
    seal::wipe(*bytes);
    return content ? base::Result<ClosedDraft>(ClosedDraft{std::move(*content), counter}) : content.error();
}

} // namespace lacrima::study
