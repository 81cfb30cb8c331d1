// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/MethodWords.h"

#include "ui/text/RefusalWords.h"

namespace lacrima::app {

QString methodWord(analysis::CorrelationMethod method) {
    using analysis::CorrelationMethod;
    if (method == CorrelationMethod::Spearman) return QStringLiteral("spearman");
    if (method == CorrelationMethod::KendallTauB) return QStringLiteral("kendall");
    if (method == CorrelationMethod::Polychoric) return QStringLiteral("polychoric");
    if (method == CorrelationMethod::Polyserial) return QStringLiteral("polyserial");
    if (method == CorrelationMethod::PercentageBend) return QStringLiteral("bend");
    if (method == CorrelationMethod::Winsorised) return QStringLiteral("winsorised");
    if (method == CorrelationMethod::Biweight) return QStringLiteral("biweight");
    return QStringLiteral("pearson");
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

QString noIntervalNote(analysis::CorrelationMethod method) {
    using analysis::CorrelationMethod;
    if (method == CorrelationMethod::Polychoric || method == CorrelationMethod::Polyserial)
        return QStringLiteral("the likelihood rises up to a perfect correlation, so there is no interval");
    if (method == CorrelationMethod::PercentageBend || method == CorrelationMethod::Winsorised ||
        method == CorrelationMethod::Biweight)
        return QStringLiteral("this robust correlation has no interval by formula; ask for --bootstrap");
    return QStringLiteral("too few cases for an interval");
}

} // namespace

QString correlationNote(const CorrelatedPair& pair) {
    if (!pair.result) return ui::text::refusalWords(pair.result.refusal());
    QStringList notes;
    if (!pair.result->interval) notes.append(noIntervalNote(pair.result->method));
    if (pair.result->perfect) notes.append(QStringLiteral("the points lie on a line"));
    if (pair.permutation && !*pair.permutation)
        notes.append(QStringLiteral("no permutation test for this kind of correlation"));
    return notes.join(QStringLiteral("; "));
}

} // namespace lacrima::app
