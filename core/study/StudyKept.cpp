// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyKept.h"

#include "core/seal/Padding.h"
#include "core/seal/SealedPayload.h"
#include "core/study/StudyParts.h"

namespace lacrima::study {
namespace {

QString keyFor(const QString& name) {
    return QStringLiteral("sealed:%1").arg(name);
}

/// What is sealed belongs to its name: moved to another it does not open.
record::RecordHeader contextOf(const QString& name) {
    record::RecordHeader header;
    header.kind = record::Kind::SavedView;
    header.instrument = keyFor(name);
    return header;
}

} // namespace

base::Result<void> StudyKept::put(const QString& name, const QByteArray& content) {
    const auto sealed =
        seal::sealPayload(m_parts->definition.publicKey, contextOf(name), content, seal::kSmallStep);
    if (!sealed) return sealed.error();
    if (auto kept = m_parts->file.meta().put(keyFor(name), *sealed); !kept) return kept;
    return m_parts->file.checkpointTruncate();
}

base::Result<std::optional<QByteArray>> StudyKept::find(const QString& name) const {
    const auto studyKey = m_parts->keyAtHand();
    if (!studyKey) return base::error("study.locked");
    const auto sealed = m_parts->file.meta().find(keyFor(name));
    if (!sealed) return sealed.error();
    if (!*sealed) return std::optional<QByteArray>();
    return seal::openPayload(*studyKey, contextOf(name), **sealed).transform([](QByteArray&& content) {
        return std::optional<QByteArray>(std::move(content));
    });
}

} // namespace lacrima::study
