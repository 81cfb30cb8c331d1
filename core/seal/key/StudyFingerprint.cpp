// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/StudyFingerprint.h"

#include "core/seal/Sodium.h"
#include "core/seal/key/WrittenCode.h"

namespace lacrima::seal {
namespace {

constexpr int kBytes = 20; ///< 160 bits: 32 characters of five

constexpr int kIdSize = 32;
constexpr int kEarlierIdSize = 16;

} // namespace

QByteArray studyIdOf(const QByteArray& nonce, const QByteArray& publicKey, const QByteArray& founderKey) {
    ensureSodium();
    const QByteArray named = QByteArrayLiteral("lacrima study id") + publicKey + founderKey + nonce;
    QByteArray hash(kIdSize, '\0');
    crypto_generichash(toBytes(hash), toSize(hash), toBytes(named), toSize(named), nullptr, 0);
    return hash;
}

bool isStudyIdOf(const QByteArray& studyId, const QByteArray& nonce, const QByteArray& publicKey,
    const QByteArray& founderKey) {
    if (studyId.size() == kEarlierIdSize) return true;
    return studyId.size() == kIdSize && studyId == studyIdOf(nonce, publicKey, founderKey);
}

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
