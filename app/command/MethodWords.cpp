// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/MethodWords.h"

#include "app/command/CorrelatePairs.h"
#include "ui/text/RefusalWords.h"

#include <array>

namespace lacrima::app {

namespace {

using analysis::CorrelationMethod;

struct MethodName {
    CorrelationMethod method;
    const char* word;
    bool isOption;
};

constexpr std::array<MethodName, 12> kMethods{{{CorrelationMethod::Pearson, "pearson", true},
    {CorrelationMethod::PointBiserial, "point-biserial", true},
    {CorrelationMethod::Biserial, "biserial", true}, {CorrelationMethod::Spearman, "spearman", true},
    {CorrelationMethod::KendallTauB, "kendall", true}, {CorrelationMethod::Polychoric, "polychoric", true},
    {CorrelationMethod::Polyserial, "polyserial", true}, {CorrelationMethod::PercentageBend, "bend", true},
    {CorrelationMethod::Winsorised, "winsorised", true}, {CorrelationMethod::Biweight, "biweight", true},
    {CorrelationMethod::Partial, "partial", false}, {CorrelationMethod::SemiPartial, "semi-partial", false}}};

} // namespace

QString methodWord(CorrelationMethod method) {
    for (const MethodName& name : kMethods) {
        if (name.method == method) return QString::fromLatin1(name.word);
    }
    return {};
}

std::optional<CorrelationMethod> methodNamed(const QString& word) {
    for (const MethodName& name : kMethods) {
        if (name.isOption && word == QLatin1String(name.word)) return name.method;
    }
    return std::nullopt;
}

QString adjustmentWord(analysis::Adjustment adjustment) {
    switch (adjustment) {
    case analysis::Adjustment::Holm:
        return QStringLiteral("holm");
    case analysis::Adjustment::BenjaminiHochberg:
        return QStringLiteral("bh");
    case analysis::Adjustment::Bonferroni:
        return QStringLiteral("bonferroni");
    case analysis::Adjustment::None:
        break;
    }
    return QStringLiteral("none");
}

QString pMethodWords(analysis::PMethod method) {
    using analysis::PMethod;
    switch (method) {
    case PMethod::StudentT:
        return QStringLiteral("t");
    case PMethod::Exact:
        return QStringLiteral("exact");
    case PMethod::Edgeworth:
        return QStringLiteral("Edgeworth");
    case PMethod::NormalTies:
        return QStringLiteral("z, ties");
    case PMethod::NormalContinuity:
        return QStringLiteral("z, ties, continuity");
    case PMethod::Normal:
        return QStringLiteral("z");
    case PMethod::ChiSquared:
        return QStringLiteral("chi-squared");
    case PMethod::FisherF:
        return QStringLiteral("F");
    case PMethod::MonteCarlo:
        return QStringLiteral("Monte Carlo");
    case PMethod::LikelihoodRatio:
        return QStringLiteral("likelihood ratio");
    case PMethod::None:
        break;
    }
    return QStringLiteral("none");
}

QString intervalWords(analysis::IntervalMethod method) {
    using analysis::IntervalMethod;
    switch (method) {
    case IntervalMethod::FisherZ:
        return QStringLiteral("Fisher z");
    case IntervalMethod::BonettWright:
        return QStringLiteral("Bonett-Wright");
    case IntervalMethod::BrownBenedetti:
        return QStringLiteral("Brown-Benedetti");
    case IntervalMethod::HollanderWolfe:
        return QStringLiteral("Hollander-Wolfe");
    case IntervalMethod::WaldFisherZ:
        return QStringLiteral("Wald on Fisher z");
    case IntervalMethod::Wilson:
        return QStringLiteral("Wilson");
    case IntervalMethod::ClopperPearson:
        return QStringLiteral("Clopper-Pearson");
    case IntervalMethod::Feldt:
        return QStringLiteral("Feldt");
    case IntervalMethod::StudentT:
        return QStringLiteral("t");
    case IntervalMethod::NoncentralT:
        return QStringLiteral("noncentral t");
    case IntervalMethod::NoncentralF:
        return QStringLiteral("noncentral F");
    case IntervalMethod::Zou:
        return QStringLiteral("Zou");
    case IntervalMethod::BootstrapPercentile:
        return QStringLiteral("percentile");
    case IntervalMethod::BootstrapBca:
        return QStringLiteral("bca");
    case IntervalMethod::None:
        break;
    }
    return QStringLiteral("none");
}

namespace {

QString noIntervalNote(const CorrelatedPair& pair) {
    const CorrelationMethod method = pair.result->method;
    if (method == CorrelationMethod::Polychoric || method == CorrelationMethod::Polyserial)
        return QStringLiteral("the likelihood rises up to a perfect correlation, so there is no interval");
    if (method == CorrelationMethod::PercentageBend || method == CorrelationMethod::Winsorised ||
        method == CorrelationMethod::Biweight || method == CorrelationMethod::Biserial) {
        const QString note = QStringLiteral("this correlation has no interval by formula");
        return pair.bootstrap ? note : note + QStringLiteral("; ask for --bootstrap");
    }
    return QStringLiteral("too few cases for an interval");
}

} // namespace

QString correlationNote(const CorrelatedPair& pair) {
    if (!pair.why.isEmpty()) return pair.why;
    if (!pair.result) return ui::text::refusalWords(pair.result.refusal());
    QStringList notes;
    if (!pair.result->interval) notes.append(noIntervalNote(pair));
    if (pair.result->perfect) notes.append(QStringLiteral("the points lie on a line"));
    if (pair.permutation && !*pair.permutation)
        notes.append(QStringLiteral("no permutation test for this kind of correlation"));
    return notes.join(QStringLiteral("; "));
}

} // namespace lacrima::app
