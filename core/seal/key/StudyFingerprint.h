// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lacrima::seal {

/// The id of a new study, 32 bytes: BLAKE2b over random bytes, the key that answers are sealed to and the one
/// that signs who belongs to it. Nobody puts other keys under the same id. Studies made before have 16 random
/// bytes.
QByteArray studyIdOf(const QByteArray& nonce, const QByteArray& publicKey, const QByteArray& founderKey);
/// Whether the id is of one of these sorts, and fits the keys where it is made of them.
bool isStudyIdOf(const QByteArray& studyId, const QByteArray& nonce, const QByteArray& publicKey,
    const QByteArray& founderKey);

/// What names a study to people who compare it: eight groups of four letters and digits without look-alikes,
/// BLAKE2b with 160 bits over the key that answers are sealed to and the id of the study. Whoever puts
/// another key into a file gets another fingerprint.
QString studyFingerprint(const QByteArray& publicKey, const QByteArray& studyId);

/// As studyFingerprint() writes it, of what somebody typed: small letters, spaces, O for 0, I and L for 1.
/// Empty when it cannot be a fingerprint.
QString readFingerprint(const QString& typed);

} // namespace lacrima::seal
