// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/StudyFingerprint.h"

#include "core/seal/Sodium.h"
#include "core/seal/key/WrittenCode.h"

namespace lacrima::seal {
namespace {

constexpr int kBytes = 20; ///< 160 bits: 32 characters of five

} // namespace

QString studyFingerprint(const QByteArray& publicKey, const QByteArray& studyId) {
    ensureSodium();
    // The sizes of both are fixed, so that no other pair gives the same bytes.
    const QByteArray named = QByteArrayLiteral("lacrima study 1") + publicKey + studyId;
    QByteArray hash(kBytes, '\0');
    crypto_generichash(toBytes(hash), toSize(hash), toBytes(named), toSize(named), nullptr, 0);
    return writtenBytes(hash);
}

QString readFingerprint(const QString& typed) {
    return asWritten(typed, kBytes * 8 / 5);
}

} // namespace lacrima::seal
