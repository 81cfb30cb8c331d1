// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/StudyFingerprint.h"

#include <gtest/gtest.h>

namespace lacrima::seal {
namespace {

QByteArray counted(int size) {
    QByteArray bytes;
    for (int i = 0; i < size; ++i) bytes.append(static_cast<char>(i));
    return bytes;
}

/// Computed with another implementation of BLAKE2b and written with Crockford's letters by hand.
const QString kKnown = QStringLiteral("CVCK-G3TM-B3JG-PZNC-8ZXP-PYEH-YWBA-J906");

TEST(StudyFingerprintTest, IsTheHashOfKeyAndId) {
    EXPECT_EQ(studyFingerprint(counted(32), counted(16)), kKnown);
}

TEST(StudyFingerprintTest, AnotherKeyOrAnotherIdIsAnotherFingerprint) {
    QByteArray key = counted(32);
    key[31] = 'x';
    QByteArray id = counted(16);
    id[0] = 'x';
    EXPECT_NE(studyFingerprint(key, counted(16)), kKnown);
    EXPECT_NE(studyFingerprint(counted(32), id), kKnown);
}

TEST(StudyFingerprintTest, IsReadAsPeopleTypeIt) {
    QString typed = kKnown.toLower().replace(QLatin1Char('-'), QLatin1Char(' '));
    typed.replace(QLatin1Char('0'), QLatin1Char('o')).replace(QLatin1Char('1'), QLatin1Char('l'));
    EXPECT_EQ(readFingerprint(typed), kKnown);
    EXPECT_EQ(readFingerprint(QString(kKnown).replace(QLatin1Char('-'), QStringLiteral("-\uFEFF"))), kKnown)
        << "copied from the screen";
    EXPECT_EQ(readFingerprint(kKnown.chopped(1)), QString());
    EXPECT_EQ(readFingerprint(kKnown + QLatin1Char('2')), QString());
    EXPECT_EQ(readFingerprint({}), QString());
}

} // namespace
} // namespace lacrima::seal
