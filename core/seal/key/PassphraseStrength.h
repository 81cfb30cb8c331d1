// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lacrima::seal {

/// How hard a passphrase is to guess: 0 useless, 1 weak, 2 fair, 3 good, 4 strong. By zxcvbn (Wheeler 2016),
/// which knows common passwords, English words, names, dates and rows of keys; to it are added the words of
/// this trade in English and Italian and `ownWords` (titles, names, codes: what somebody who knows the study
/// tries first). Length and variety speak too, for the words of languages that it does not know.
int passphraseStrength(const QString& passphrase, const QStringList& ownWords = {});

/// From here on a passphrase may lock a study.
constexpr int kFairPassphrase = 2;

} // namespace lacrima::seal
