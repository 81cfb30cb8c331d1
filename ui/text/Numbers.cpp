// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Numbers.h"

#include <QChar>
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace lacrima::ui::text {
namespace {

const QChar kMinus(0x2212);

/// The context of the words below.
class NumberWords {
    Q_DECLARE_TR_FUNCTIONS(NumberWords)
};

constexpr double kLeastP = 0.001; ///< below it a p is not written out
constexpr int kDecimalsOfP = 3;
constexpr int kMostDecimalsOfP = 6;
constexpr double kMostWrittenOut = 1e15; ///< from here on with an exponent: hundreds of digits burst a table
constexpr int kDigitsOfHuge = 4;

/// Numbers in tables and reports use the point in every language, as journals do.
QString rounded(double value, int decimals) {
    const bool isHuge = std::isfinite(value) && std::abs(value) >= kMostWrittenOut;
    QString text = isHuge ? QLocale::c().toString(value, 'g', kDigitsOfHuge)
                          : QLocale::c().toString(value, 'f', decimals);
    const bool isNegative = text.startsWith(QLatin1Char('-'));
    if (isNegative) text.remove(0, 1);
    const bool isZero = QLocale::c().toDouble(text) == 0.0;
    return isNegative && !isZero ? QString(kMinus + text) : text;
}

/// As many decimals, and up to three more, as it takes to see that a value is not zero.
int decimalsBesideZero(double value, int decimals) {
    int needed = decimals;
    while (needed < decimals + 3 && std::abs(value) * std::pow(10, needed) < 0.5) ++needed;
    return needed;
}

/// With as many decimals as it takes to see on which side of .05 or .01 it lies; beyond six the sign
/// says it. What is below .001 is never written out, so that .001 is no less.
QString onItsSide(double p) {
    for (const double limit : {0.05, 0.01}) {
        const QString atLimit = bounded(limit, kDecimalsOfP);
        if (bounded(p, kDecimalsOfP) != atLimit || p == limit) continue;
        for (int decimals = kDecimalsOfP + 1; decimals <= kMostDecimalsOfP; ++decimals) {
            if (const QString text = bounded(p, decimals); text != bounded(limit, decimals)) return text;
        }
        return (p < limit ? QStringLiteral("< ") : QStringLiteral("> ")) + atLimit;
    }
    return bounded(p, kDecimalsOfP);
}

} // namespace

QString fixed(double value, int decimals) {
    return rounded(value, decimals);
}

QString bounded(double value, int decimals) {
    QString text = rounded(value, decimals);
    const qsizetype zero = text.indexOf(QLatin1String("0."));
    if (zero == 0 || (zero == 1 && text.startsWith(kMinus))) text.remove(zero, 1);
    return text;
}

QString pValue(double p) {
    if (std::isnan(p)) return QStringLiteral("–");
    return p < kLeastP ? QStringLiteral("< .001") : onItsSide(p);
}

QString pWords(double p) {
    if (std::isnan(p)) return NumberWords::tr("no p");
    const QString value = pValue(p);
    return value.front() == QLatin1Char('.') || value.front().isDigit() ? QStringLiteral("p = ") + value
                                                                        : QStringLiteral("p ") + value;
}

QString interval(double low, double high, int decimals) {
    const bool holdsZero = low <= 0 && high >= 0;
    const auto limit = [&](double at) {
        return bounded(at, holdsZero ? decimals : decimalsBesideZero(at, decimals));
    };
    return QStringLiteral("[%1, %2]").arg(limit(low), limit(high));
}

QString percent(double proportion, int decimals) {
    return QStringLiteral("%1 %").arg(rounded(proportion * 100, decimals));
}

QString keptTogether(const QString& sentence) {
    // Around a sign that compares, before a number without a leading zero, before the percent sign, and
    // between stars and what they mean.
    static const QRegularExpression kBlank(
        QStringLiteral("(?<=\\S) (?=[=<>\u2264\u2265] )|(?<= [=<>\u2264\u2265]) (?=\\S)|"
                       "(?<=\\S) (?=[\u2212-]?\\.\\d)|(?<=\\d) (?=%)|(?<=\\*) (?=p)"));
    QString kept = sentence;
    return kept.replace(kBlank, QString(QChar(QChar::Nbsp)));
}

QString unbroken(const QString& sentence) {
    // A line may end after a point that no digit stands before.
    static const QRegularExpression kPoint(QStringLiteral("(?<!\\d)\\.(?=\\d)"));
    QString kept = keptTogether(sentence);
    return kept.replace(kPoint, QStringLiteral(".\uFEFF"));
}

QString inGroups(const QString& fingerprint) {
    QString groups;
    for (qsizetype at = 0; at < fingerprint.size(); ++at) {
        if (at > 0 && at % 4 == 0) groups += QLatin1Char(' ');
        groups += fingerprint.at(at);
    }
    return groups;
}

QString unparted(const QString& code) {
    QString kept = code;
    return kept.replace(QLatin1Char('-'), QStringLiteral("-\uFEFF"));
}

QString broken(const QString& sentence) {
    QString plain = sentence;
    plain.remove(QChar(0xFEFF));
    return plain.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

QString percentInterval(double low, double high, int decimals) {
    const bool holdsZero = low <= 0 && high >= 0;
    const auto limit = [&](double at) {
        return rounded(at * 100, holdsZero ? decimals : decimalsBesideZero(at * 100, decimals));
    };
    return QStringLiteral("[%1, %2]").arg(limit(low), limit(high));
}

} // namespace lacrima::ui::text
