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

/// Numbers in tables and reports use the point in every language, as journals do.
QString rounded(double value, int decimals) {
    QString text = QLocale::c().toString(value, 'f', decimals);
    const bool isNegative = text.startsWith(QLatin1Char('-'));
    if (isNegative) text.remove(0, 1);
    const bool isZero = QLocale::c().toDouble(text) == 0.0;
    return isNegative && !isZero ? QString(kMinus + text) : text;
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
    return p < 0.001 ? QStringLiteral("< .001") : bounded(p, 3);
}

QString pWords(double p) {
    if (std::isnan(p)) return NumberWords::tr("no p");
    return p < 0.001 ? QStringLiteral("p < .001") : QStringLiteral("p = %1").arg(bounded(p, 3));
}

QString interval(double low, double high, int decimals) {
    return QStringLiteral("[%1, %2]").arg(bounded(low, decimals), bounded(high, decimals));
}

QString percent(double proportion, int decimals) {
    return QStringLiteral("%1 %").arg(rounded(proportion * 100, decimals));
}

QString unbroken(const QString& sentence) {
    // Around a sign that compares, before a number without a leading zero, and before the percent sign.
    static const QRegularExpression kBlank(
        QStringLiteral("(?<=\\S) (?=[=<>\u2264\u2265] )|(?<= [=<>\u2264\u2265]) (?=\\S)|"
                       "(?<=\\S) (?=[\u2212-]?\\.\\d)|(?<=\\d) (?=%)"));
    // A line may end after a point that no digit stands before.
    static const QRegularExpression kPoint(QStringLiteral("(?<!\\d)\\.(?=\\d)"));
    QString kept = sentence;
    kept.replace(kBlank, QString(QChar(QChar::Nbsp)));
    return kept.replace(kPoint, QStringLiteral(".\uFEFF"));
}

QString broken(const QString& sentence) {
    QString plain = sentence;
    plain.remove(QChar(0xFEFF));
    return plain.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

QString percentInterval(double low, double high, int decimals) {
    return QStringLiteral("[%1, %2]").arg(rounded(low * 100, decimals), rounded(high * 100, decimals));
}

} // namespace lacrima::ui::text
