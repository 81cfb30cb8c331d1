// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/seal/key/Kdf.h"
#include "core/seal/key/StudyKey.h"

#include <QByteArray>
#include <QString>

namespace lacrima::seal {

/// How a draft's key is kept beside the draft: once for the patient's resume code, once for the study.
struct DraftLock {
    KdfParameters kdf;
    QByteArray byCode;  ///< the key, locked under the resume code
    QByteArray byStudy; ///< the key, sealed to the study
    bool operator==(const DraftLock&) const = default;
};

/// The key of one unfinished survey, in memory only while the patient answers.
class DraftKey {
public:
    static DraftKey make();
    /// "seal.mistyped_code", "seal.wrong_code", "seal.bad_parameters".
    static base::Result<DraftKey> fromCode(const DraftLock& lock, const QString& resumeCode);
    /// "seal.unreadable".
    static base::Result<DraftKey> fromStudyKey(const DraftLock& lock, const StudyKey& key);

    base::Result<DraftLock> lock(const QString& resumeCode, const QByteArray& publicKey, KdfCost cost) const;

    /// The draft padded to `step` and encrypted with a fresh nonce; it opens with the same binding only,
    /// which says what it belongs to.
    QByteArray close(const QByteArray& binding, const QByteArray& content, int step) const;
    /// "seal.unreadable".
    base::Result<QByteArray> open(const QByteArray& binding, const QByteArray& closed) const;

private:
    explicit DraftKey(SecretBytes key)
        : m_key(std::move(key)) {}

    SecretBytes m_key;
};

} // namespace lacrima::seal
