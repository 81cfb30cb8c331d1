// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/MethodWords.h"

#include "app/command/analysis/RedundancyWords.h"
#include "app/command/analysis/ResamplingOptions.h"
#include "ui/text/RefusalWords.h"

#include <algorithm>
#include <array>

namespace lacrima::app {

namespace {

using analysis::CorrelationMethod;
using findings::CorrelationCell;

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

QString noIntervalNote(const CorrelationCell& pair) {
    const CorrelationMethod method = pair.correlation->method;
    if (method == CorrelationMethod::Polychoric || method == CorrelationMethod::Polyserial)
        return QStringLiteral("the likelihood rises up to a perfect correlation, so there is no interval");
    if (method == CorrelationMethod::PercentageBend || method == CorrelationMethod::Winsorised ||
        method == CorrelationMethod::Biweight || method == CorrelationMethod::Biserial) {
        const QString note = QStringLiteral("this correlation has no interval by formula");
        return pair.resampled ? note : note + QStringLiteral("; ask for --bootstrap");
    }
    return QStringLiteral("too few cases for an interval");
}

QString perfectNote(const CorrelationCell& pair) {
    if (pair.correlation->isOfRanks) return QStringLiteral("the ranks agree completely");
    return QStringLiteral("the points lie on a line, so p is zero and its statistic infinite");
}

/// What is odd about the number of values for a method that wants ordered ones.
QString levelsNote(const CorrelationCell& pair) {
    if (pair.detail.polychoric) {
        const std::size_t most = 1 + std::max(pair.detail.polychoric->rowThresholds.size(),
                                         pair.detail.polychoric->columnThresholds.size());
        if (most <= analysis::kMostOrderedLevels) return {};
        return QStringLiteral("a variable has %1 values; polychoric is for ordered ones with at most %2, "
                              "polyserial for one of them, pearson for none")
            .arg(most)
            .arg(analysis::kMostOrderedLevels);
    }
    if (!pair.detail.orderedSide) return {};
    const analysis::OrderedSide& side = *pair.detail.orderedSide;
    const QString taken = side.isFirst ? QStringLiteral("x") : QStringLiteral("y");
    if (side.isNone())
        return QStringLiteral(
            "neither variable looks ordered (%1 and %2 values); %3 is taken for it, pearson "
            "would be the usual")
            .arg(side.firstLevels)
            .arg(side.secondLevels)
            .arg(taken);
    if (side.areBoth())
        return QStringLiteral(
            "both variables look ordered (%1 and %2 values); %3 is taken for it, polychoric "
            "would be the usual")
            .arg(side.firstLevels)
            .arg(side.secondLevels)
            .arg(taken);
    return {};
}

QString problemNote(const DataInput& data, const CorrelationCell& pair) {
    switch (pair.problem) {
    case findings::PairProblem::NotMeasured:
        return QStringLiteral(
            "the numbers of a nominal variable with more than two values only name something");
    case findings::PairProblem::IsCovariate:
        return QStringLiteral("a variable of the pair is itself among the covariates");
    case findings::PairProblem::BadCovariate:
        return QStringLiteral(
            "a covariate is nominal with more than two values: its numbers only name something");
    case findings::PairProblem::LacksDichotomy:
        return QStringLiteral("neither variable has exactly two values");
    case findings::PairProblem::NoSuchVariable:
    case findings::PairProblem::None:
        break;
    }
    return pair.redundancy ? redundancyWords(data, *pair.redundancy) : ui::text::refusalWords(*pair.refusal);
}

} // namespace

QString correlationNote(const DataInput& data, const CorrelationCell& pair) {
    if (!pair.correlation) return problemNote(data, pair);
    QStringList notes;
    if (pair.isClustered) {
        notes.append(clusterNote());
        if (pair.permutation)
            notes.append(QStringLiteral("so are permutations, which take cases as exchangeable"));
    } else if (!pair.correlation->interval) {
        notes.append(noIntervalNote(pair));
    }
    if (pair.correlation->perfect) notes.append(perfectNote(pair));
    if (pair.detail.polychoric && pair.detail.polychoric->addedToEmptyCell > 0)
        notes.append(QStringLiteral("one cell of the four is empty: %1 of a case was added to it")
                         .arg(QString::number(pair.detail.polychoric->addedToEmptyCell)));
    if (const QString note = levelsNote(pair); !note.isEmpty()) notes.append(note);
    if (pair.permutation && !*pair.permutation && !pair.isClustered)
        notes.append(QStringLiteral("no permutation test for this kind of correlation"));
    return notes.join(QStringLiteral("; "));
}

} // namespace lacrima::app
