// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyKept.h"

#include "core/record/AuthoredBody.h"
#include "core/seal/Padding.h"
#include "core/seal/SealedPayload.h"
#include "core/seal/key/SigningKey.h"
#include "core/study/StudyLog.h"
#include "core/study/StudyParts.h"

#include <utility>

namespace lacrima::study {
namespace {

const QString kBeginning = QStringLiteral("sealed:");

QString keyFor(const QString& name) {
    return kBeginning + name;
}

/// What is sealed belongs to its name and study: moved to another it does not open.
record::RecordHeader contextOf(const QString& name, const QByteArray& studyId) {
    record::RecordHeader header;
    header.kind = record::Kind::SavedView;
    header.office = QString::fromLatin1(studyId.toHex());
    header.instrument = keyFor(name);
    header.lamport = 1; // bears an author
    return header;
}

} // namespace

base::Result<void> StudyKept::put(const QString& name, const QByteArray& content) {
    auto written = write(name, content);
    return written ? m_parts->file.checkpointTruncate() : written;
}

base::Result<void> StudyKept::write(const QString& name, const QByteArray& content) {
    const auto team = m_parts->teamAtHand();
    if (team == nullptr) return base::error("study.locked");
    const record::RecordHeader context = contextOf(name, m_parts->definition.studyId);
    const QByteArray authored = encode(record::AuthoredBody{
        content, team->own.fingerprint(), team->own.sign(seal::authorHash(context, content))});
    const auto sealed = seal::sealPayload(m_parts->definition.publicKey, context, authored, seal::kSmallStep);
    return sealed ? m_parts->file.meta().put(keyFor(name), *sealed) : base::Result<void>(sealed.error());
}

/// Nobody signed what was written then; in any other study it could be anybody's. What opens in neither way
/// was not written by this program.
base::Result<std::optional<QByteArray>> StudyKept::findOfFormat1(
    const QString& name, const seal::StudyKey& key, const QByteArray& sealed) const {
    record::RecordHeader context;
    context.kind = record::Kind::SavedView;
    context.instrument = keyFor(name);
    auto content = seal::openPayload(key, context, sealed);
    if (!content || !m_parts->origin.isFromFormat1) return base::error("study.words_forged");
    return std::optional<QByteArray>(std::move(*content));
}

base::Result<void> StudyKept::takeOver() {
    const auto keys = m_parts->file.meta().keys(kBeginning);
    if (!keys) return keys.error();
    for (const QString& key : *keys) {
        const QString name = key.mid(kBeginning.size());
        const auto content = find(name);
        if (!content || !*content) continue; // of nobody who counts: told where it is read
        if (auto taken = write(name, **content); !taken) return taken;
    }
    return {};
}

base::Result<std::optional<QByteArray>> StudyKept::find(const QString& name) const {
    const auto studyKey = m_parts->keyAtHand();
    if (!studyKey) return base::error("study.locked");
    const auto sealed = m_parts->file.meta().find(keyFor(name));
    if (!sealed) return sealed.error();
    if (!*sealed) return std::optional<QByteArray>();
    const record::RecordHeader context = contextOf(name, m_parts->definition.studyId);
    const auto authored = seal::openPayload(*studyKey, context, **sealed);
    if (!authored) return findOfFormat1(name, *studyKey, **sealed);
    const auto body = record::decodeAuthored(context.kind, *authored);
    if (!body) return base::error("study.words_forged");
    const auto authority = StudyLog(*m_parts).authority();
    if (!authority) return authority.error();
    const CertifiedHolder* by = authority->holder(body->author);
    const bool isTrue =
        by != nullptr && !by->removedAt &&
        seal::isSignedBy(by->signingKey, seal::authorHash(context, body->payload), body->signature);
    return isTrue ? base::Result<std::optional<QByteArray>>(body->payload)
                  : base::error("study.words_forged");
}

} // namespace lacrima::study
