// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/key/PassphraseStrength.h"

#include "core/seal/Wipe.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>
#include <zxcvbn.h>

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

/// What is tried first against a study like ours.
constexpr const char* kTrade[]{"lacrima", "lacrime", "psychotherapy", "psychotherapist", "therapy",
    "therapist", "clinician", "patient", "alliance", "crying", "tears", "clinic", "office", "study", "survey",
    "research", "investigator", "keyholder", "passphrase", "psicoterapia", "psicoterapeuta", "terapia",
    "terapeuta", "paziente", "alleanza", "pianto", "piangere", "clinica", "ambulatorio", "studio", "ricerca",
    "questionario", "universita", "wai"};
constexpr qsizetype kShortestWord = 3;

std::vector<QByteArray> tradeAnd(const QStringList& ownWords) {
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    std::vector<QByteArray> words(std::begin(kTrade), std::end(kTrade));
    for (const QString& own : ownWords) {
        QStringList parts = own.toLower().split(between, Qt::SkipEmptyParts);
        parts.append({own.toLower(), parts.join(QString())});
        for (const QString& part : parts) {
            if (part.size() >= kShortestWord) words.push_back(part.toUtf8());
        }
    }
    return words;
}

double guessingBits(const QString& passphrase, const QStringList& ownWords) {
    const std::vector<QByteArray> words = tradeAnd(ownWords);
    std::vector<const char*> dictionary;
    for (const QByteArray& word : words) dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);
    QByteArray utf8 = passphrase.toUtf8();
    const double bits = ZxcvbnMatch(utf8.constData(), dictionary.data(), nullptr);
    wipe(utf8);
    return bits;
}

int stepOf(double bits, const std::array<double, 4>& steps) {
    return static_cast<int>(
        std::count_if(steps.begin(), steps.end(), [bits](double step) { return bits >= step; }));
}

/// As if the letters were drawn: nothing is known of words here. A letter of a longer passphrase counts 2.5
/// bits at most.
int varietyStep(const QString& passphrase) {
    const QSet<QChar> distinct(passphrase.begin(), passphrase.end());
    const double bitsEach = std::log2(alphabetSize(passphrase)) * 0.6;
    const double variety = std::min(1.0, static_cast<double>(distinct.size()) / 8.0);
    return stepOf(surprisingCharacters(passphrase) * bitsEach * variety, {20, 35, 50, 70});
}

} // namespace

/// The steps are bits of a guesser: with Argon2id at some ten guesses a second and core, 40 bits take a
/// thousand cores years.
int passphraseStrength(const QString& passphrase, const QStringList& ownWords) {
    if (passphrase.isEmpty()) return 0;
    return std::min(varietyStep(passphrase), stepOf(guessingBits(passphrase, ownWords), {20, 40, 55, 65}));
}

} // namespace lacrima::seal
