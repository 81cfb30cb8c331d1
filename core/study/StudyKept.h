// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lacrima::seal {
class StudyKey;
}

namespace lacrima::study {

struct StudyParts;

/// What the team is still writing, sealed to the study's key, signed by who wrote it and kept beside the log
/// under a name; the newest replaces what was there. A light handle: it lives no longer than its Study.
class StudyKept {
public:
    explicit StudyKept(StudyParts& parts)
        : m_parts(&parts) {}

    /// "study.locked".
    base::Result<void> put(const QString& name, const QByteArray& content);
    /// "study.locked"; "study.words_forged" when no key holder wrote it.
    base::Result<std::optional<QByteArray>> find(const QString& name) const;

    /// Signs all of it anew, before somebody who may have written it is removed.
    base::Result<void> takeOver();

private:
    base::Result<std::optional<QByteArray>> findOfFormat1(
        const QString& name, const seal::StudyKey& key, const QByteArray& sealed) const;
    base::Result<void> write(const QString& name, const QByteArray& content);

    StudyParts* m_parts;
};

} // namespace lacrima::study
