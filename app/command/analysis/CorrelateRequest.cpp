// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/CorrelateRequest.h"

#include "app/command/ReadingArguments.h"
#include "app/command/analysis/MethodWords.h"
#include "app/command/analysis/ResamplingOptions.h"

#include <algorithm>

namespace lacrima::app {
namespace {

using analysis::CorrelationMethod;

constexpr std::size_t kMostPermutations = 10'000'000;

std::optional<analysis::Adjustment> adjustmentNamed(const QString& name) {
    if (name == QLatin1String("none") || name == QLatin1String("maxt")) return analysis::Adjustment::None;
    if (name == QLatin1String("holm")) return analysis::Adjustment::Holm;
    if (name == QLatin1String("bh")) return analysis::Adjustment::BenjaminiHochberg;
    if (name == QLatin1String("bonferroni")) return analysis::Adjustment::Bonferroni;
    return std::nullopt;
}

bool hasPermutations(CorrelationMethod method) {
    return method == CorrelationMethod::Pearson || method == CorrelationMethod::PointBiserial ||
           method == CorrelationMethod::Spearman || method == CorrelationMethod::KendallTauB;
}

QString covariateProblem(const ParsedArguments& parsed, const CorrelateRequest& request) {
    if (parsed.has("partial") && parsed.has("semi-partial"))
        return QStringLiteral("--partial and --semi-partial do not go together");
    const bool hasCovariates = parsed.has("partial") || parsed.has("semi-partial");
    if (hasCovariates && request.asked.method != CorrelationMethod::Pearson &&
        request.asked.method != CorrelationMethod::Spearman)
        return QStringLiteral("--partial and --semi-partial go with --method pearson or spearman");
    return {};
}

/// What max-T needs: it permutes the same cases for the whole family.
QString maxTProblem(const ParsedArguments& parsed, const CorrelateRequest& request) {
    if (!request.asked.isMaxT) return {};
    if (request.asked.permutations == 0) return QStringLiteral("--adjust maxt needs --permutations N");
    if (!parsed.has("y")) return QStringLiteral("--adjust maxt needs --y: it permutes the y against the x");
    if (parsed.has("partial") || parsed.has("semi-partial") || !hasPermutations(request.asked.method))
        return QStringLiteral("--adjust maxt goes with --method pearson, point-biserial, spearman or "
                              "kendall, without covariates");
    if (isMissingSaid(parsed, QStringLiteral("pairwise")))
        return QStringLiteral(
            "--adjust maxt permutes the same cases for all pairs, so --missing is listwise");
    return {};
}

QString readAmounts(const ParsedArguments& parsed, CorrelateRequest& request) {
    const auto permutations = parsed.has("permutations")
                                  ? wholeNumberOf(parsed, "permutations", 1, kMostPermutations)
                                  : std::optional<std::size_t>(0);
    if (!permutations)
        return QStringLiteral("--permutations is a whole number from 1 to %1").arg(kMostPermutations);
    findings::Resampling resampling;
    QString problem = readResampling(parsed, resampling);
    request.asked.permutations = *permutations;
    request.asked.resamples = resampling.resamples;
    request.asked.bootstrapKind = resampling.kind;
    request.asked.seed = resampling.seed;
    request.asked.isClusterWithin = resampling.isWithin;
    return problem;
}

} // namespace

CorrelateRequest readCorrelateRequest(const ParsedArguments& parsed) {
    CorrelateRequest request;
    const auto option = [&](const char* name, const char* otherwise) {
        return parsed.has(name) ? parsed.option(name) : QString::fromLatin1(otherwise);
    };
    const auto method = methodNamed(option("method", "pearson"));
    const auto adjustment = adjustmentNamed(option("adjust", "none"));
    const auto confidence = confidenceOf(parsed);
    if (!method)
        request.problem =
            QStringLiteral("--method is pearson, point-biserial, biserial, spearman, kendall, polychoric, "
                           "polyserial, bend, winsorised or biweight");
    else if (!adjustment)
        request.problem = QStringLiteral("--adjust is none, holm, bh, bonferroni or maxt");
    else if (!confidence)
        request.problem = QStringLiteral("--confidence is a number between 0 and 1");
    else if (!parsed.has("x"))
        request.problem = QStringLiteral("--x is missing");
    if (!request.problem.isEmpty()) return request;
    request.asked.method = *method;
    request.asked.adjustment = *adjustment;
    request.asked.isMaxT = parsed.option("adjust") == QLatin1String("maxt");
    request.asked.confidence = *confidence;
    request.asked.isListwise = isMissingSaid(parsed, QStringLiteral("listwise"));
    if (parsed.has("semi-partial")) request.asked.covariateUse = findings::CovariateUse::FromX;
    request.problem = covariateProblem(parsed, request);
    if (request.problem.isEmpty()) request.problem = readAmounts(parsed, request);
    if (request.problem.isEmpty()) request.problem = maxTProblem(parsed, request);
    request.asked.isListwise = request.asked.isListwise || request.asked.isMaxT;
    return request;
}

findings::Resampling CorrelateRequest::resampling() const {
    return {asked.resamples, asked.bootstrapKind, asked.seed, {}, asked.isClusterWithin};
}

QString chooseCorrelateColumns(
    const DataInput& data, const ParsedArguments& parsed, CorrelateRequest& request) {
    findings::CorrelationRequest& asked = request.asked;
    const auto choose = [&](const char* option, QStringList& names) {
        if (!parsed.has(option)) return QString();
        const ChosenColumns chosen = chooseColumns(data, parsed.option(option));
        names = chosen.names;
        return chosen.problem;
    };
    QString problem = choose("x", asked.xs);
    if (problem.isEmpty()) problem = choose("y", asked.ys);
    if (problem.isEmpty() && !parsed.has("y")) asked.ys = asked.xs;
    for (const char* option : {"partial", "semi-partial"}) {
        if (problem.isEmpty()) problem = choose(option, asked.covariates);
    }
    if (!problem.isEmpty()) return problem;
    const ChosenCluster cluster = chooseCluster(data, parsed);
    if (!cluster.problem.isEmpty()) return cluster.problem;
    asked.clusterVariable = cluster.variable;
    const auto isOnBothSides = [&](const QString& name) { return asked.ys.contains(name); };
    if (asked.isMaxT && std::any_of(asked.xs.begin(), asked.xs.end(), isOnBothSides))
        return QStringLiteral("--adjust maxt permutes the y against the x, so no column may be in both.");
    if (asked.xs.size() == 1 && asked.xs == asked.ys)
        return parsed.has("y")
                   ? QStringLiteral(
                         "--x and --y name the same column, and a column is not correlated with itself.")
                   : QStringLiteral("--x names one column; name another under --y, or several under --x.");
    return {};
}

} // namespace lacrima::app
