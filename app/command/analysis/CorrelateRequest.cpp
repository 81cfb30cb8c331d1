// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/CorrelateRequest.h"

#include "app/command/ReadingArguments.h"
#include "app/command/analysis/MethodWords.h"

#include <algorithm>

namespace lacrima::app {
namespace {

using analysis::CorrelationMethod;

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
    if (request.covariateUse != Covariates::None && request.method != CorrelationMethod::Pearson &&
        request.method != CorrelationMethod::Spearman)
        return QStringLiteral("--partial and --semi-partial go with --method pearson or spearman");
    return {};
}

/// What max-T needs: it permutes the same cases for the whole family.
QString maxTProblem(const ParsedArguments& parsed, const CorrelateRequest& request) {
    if (!request.isMaxT) return {};
    if (!request.permutations) return QStringLiteral("--adjust maxt needs --permutations N");
    if (!parsed.has("y")) return QStringLiteral("--adjust maxt needs --y: it permutes the y against the x");
    if (request.covariateUse != Covariates::None || !hasPermutations(request.method))
        return QStringLiteral("--adjust maxt goes with --method pearson, point-biserial, spearman or "
                              "kendall, without covariates");
    if (isMissingSaid(parsed, QStringLiteral("pairwise")))
        return QStringLiteral(
            "--adjust maxt permutes the same cases for all pairs, so --missing is listwise");
    return {};
}

QString readAmounts(const ParsedArguments& parsed, CorrelateRequest& request) {
    if (parsed.has("permutations") && !(request.permutations = wholeNumberOf(parsed, "permutations", 1)))
        return QStringLiteral("--permutations is a whole number of at least 1");
    return readResampling(parsed, request.confidence, request.resampling);
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
    request.method = *method;
    request.adjustment = *adjustment;
    request.isMaxT = parsed.option("adjust") == QLatin1String("maxt");
    request.isListwise = isMissingSaid(parsed, QStringLiteral("listwise"));
    request.confidence = *confidence;
    request.isAllPairs = !parsed.has("y");
    if (parsed.has("partial")) request.covariateUse = Covariates::FromBoth;
    if (parsed.has("semi-partial")) request.covariateUse = Covariates::FromX;
    request.problem = covariateProblem(parsed, request);
    if (request.problem.isEmpty()) request.problem = readAmounts(parsed, request);
    if (request.problem.isEmpty()) request.problem = maxTProblem(parsed, request);
    request.isListwise = request.isListwise || request.isMaxT;
    return request;
}

QString chooseCorrelateColumns(
    const DataInput& data, const ParsedArguments& parsed, CorrelateRequest& request) {
    const auto choose = [&](const char* option, std::vector<std::size_t>& places) {
        if (!parsed.has(option)) return QString();
        const ChosenColumns chosen = chooseColumns(data, parsed.option(option));
        places = chosen.places;
        return chosen.problem;
    };
    QString problem = choose("x", request.x);
    if (problem.isEmpty()) problem = choose("y", request.y);
    if (problem.isEmpty() && request.isAllPairs) request.y = request.x;
    for (const char* option : {"partial", "semi-partial"}) {
        if (problem.isEmpty()) problem = choose(option, request.covariates);
    }
    if (problem.isEmpty()) problem = chooseCluster(data, parsed, request.resampling);
    const auto isOnBothSides = [&](std::size_t place) {
        return std::find(request.y.begin(), request.y.end(), place) != request.y.end();
    };
    if (problem.isEmpty() && request.isMaxT && std::any_of(request.x.begin(), request.x.end(), isOnBothSides))
        problem = QStringLiteral("--adjust maxt permutes the y against the x, so no column may be in both.");
    return problem;
}

} // namespace lacrima::app
