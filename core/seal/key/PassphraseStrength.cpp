// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/PassphraseStrength.h"

#include <QSet>

#include <array>
#include <cmath>

namespace lacrima::seal {
namespace {

/// How many characters a guesser has to try for each one of this passphrase.
double alphabetSize(const QString& passphrase) {
    bool hasSmall = false;
    bool hasCapital = false;
    bool hasDigit = false;
    bool hasSpace = false;
    bool hasOther = false;
    for (const QChar character : passphrase) {
        if (character.isDigit())
            hasDigit = true;
        else if (character.isUpper())
            hasCapital = true;
        else if (character.isLetter())
            hasSmall = true;
        else if (character.isSpace())
            hasSpace = true;
        else
            hasOther = true;
    }
    return (hasSmall ? 26 : 0) + (hasCapital ? 26 : 0) + (hasDigit ? 10 : 0) + (hasSpace ? 1 : 0) +
           (hasOther ? 30 : 0);
}

/// Characters that are not foreseen by the one or two before them.
double surprisingCharacters(const QString& passphrase) {
    double count = 0;
    int step = 1000;
    for (qsizetype at = 0; at < passphrase.size(); ++at) {
        const int previous = at == 0 ? -1000 : passphrase.at(at - 1).unicode();
        const int difference = passphrase.at(at).unicode() - previous;
        const bool isRun = difference == 0 || (std::abs(difference) == 1 && difference == step);
        count += isRun ? 0.2 : 1.0;
        step = difference;
    }
    return count;
}

} // namespace

int passphraseStrength(const QString& passphrase) {
    if (passphrase.isEmpty()) return 0;
    const QSet<QChar> distinct(passphrase.begin(), passphrase.end());
    // Words are easier than letters drawn at random: a letter of a longer passphrase counts 2.5 bits at most.
    const double bitsEach = std::log2(alphabetSize(passphrase)) * 0.6;
    const double variety = std::min(1.0, static_cast<double>(distinct.size()) / 8.0);
    const double bits = surprisingCharacters(passphrase) * bitsEach * variety;
    constexpr std::array<double, 4> kSteps{20, 35, 50, 70};
    int strength = 0;
    for (const double step : kSteps) strength += bits >= step ? 1 : 0;
    return strength;
}

} // namespace lacrima::seal
