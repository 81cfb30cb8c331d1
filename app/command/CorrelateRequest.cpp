// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/CorrelateRequest.h"

#include "core/analysis/CodedColumn.h"
#include "core/analysis/Kendall.h"
#include "core/analysis/Partial.h"
#include "core/analysis/Pearson.h"
#include "core/analysis/Polychoric.h"
#include "core/analysis/Polyserial.h"
#include "core/analysis/Robust.h"
#include "core/analysis/Spearman.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace lacrima::app {
namespace {

using analysis::Column;
using analysis::Correlation;
using analysis::CorrelationMethod;
using analysis::Outcome;

constexpr std::size_t kTableFrom = 20000; ///< rows from which coded columns go through their table

std::optional<CorrelationMethod> methodNamed(const QString& name) {
    if (name == QLatin1String("pearson")) return CorrelationMethod::Pearson;
    if (name == QLatin1String("spearman")) return CorrelationMethod::Spearman;
    if (name == QLatin1String("kendall")) return CorrelationMethod::KendallTauB;
    if (name == QLatin1String("polychoric")) return CorrelationMethod::Polychoric;
    if (name == QLatin1String("polyserial")) return CorrelationMethod::Polyserial;
    if (name == QLatin1String("bend")) return CorrelationMethod::PercentageBend;
    if (name == QLatin1String("winsorised")) return CorrelationMethod::Winsorised;
    if (name == QLatin1String("biweight")) return CorrelationMethod::Biweight;
    return std::nullopt;
}

std::optional<analysis::Adjustment> adjustmentNamed(const QString& name) {
    if (name == QLatin1String("none")) return analysis::Adjustment::None;
    if (name == QLatin1String("holm")) return analysis::Adjustment::Holm;
    if (name == QLatin1String("bh")) return analysis::Adjustment::BenjaminiHochberg;
    if (name == QLatin1String("bonferroni")) return analysis::Adjustment::Bonferroni;
    return std::nullopt;
}

template<class Fit>
Outcome<Correlation> correlationIn(const Outcome<Fit>& fit) {
    if (!fit) return fit.refused();
    return fit->correlation;
}

bool hasTableForm(CorrelationMethod method) {
    return method == CorrelationMethod::Pearson || method == CorrelationMethod::Spearman ||
           method == CorrelationMethod::KendallTauB || method == CorrelationMethod::Polychoric;
}

/// Large columns of few values: everything from their table.
Outcome<Correlation> fromTable(const analysis::PairTable& table, const CorrelateRequest& request) {
    if (request.method == CorrelationMethod::Spearman) return analysis::spearman(table, request.confidence);
    if (request.method == CorrelationMethod::KendallTauB) return analysis::kendall(table, request.confidence);
    if (request.method == CorrelationMethod::Polychoric)
        return correlationIn(analysis::polychoric(table, request.confidence));
    return analysis::pearson(table, request.confidence);
}

Outcome<Correlation> fromColumns(Column x, Column y, const CorrelateRequest& request) {
    if (request.method == CorrelationMethod::Spearman) return analysis::spearman(x, y, request.confidence);
    if (request.method == CorrelationMethod::KendallTauB) return analysis::kendall(x, y, request.confidence);
    if (request.method == CorrelationMethod::Polychoric)
        return correlationIn(analysis::polychoric(x, y, request.confidence));
    if (request.method == CorrelationMethod::Polyserial)
        return correlationIn(analysis::polyserial(x, y, request.confidence));
    if (request.method == CorrelationMethod::PercentageBend) return analysis::percentageBend(x, y);
    if (request.method == CorrelationMethod::Winsorised) return analysis::winsorised(x, y);
    if (request.method == CorrelationMethod::Biweight) return analysis::biweight(x, y);
    return analysis::pearson(x, y, request.confidence);
}

analysis::PartialScale scaleOf(const CorrelateRequest& request) {
    return request.method == CorrelationMethod::Spearman ? analysis::PartialScale::Ranks
                                                         : analysis::PartialScale::Values;
}

Outcome<Correlation> correlationOf(
    Column x, Column y, const std::vector<Column>& covariates, const CorrelateRequest& request) {
    if (!covariates.empty()) return analysis::partial(x, y, covariates, request.confidence, scaleOf(request));
    if (x.size() >= kTableFrom && hasTableForm(request.method)) {
        const auto codedX = analysis::encoded(x);
        const auto codedY = analysis::encoded(y);
        if (codedX && codedY) {
            const std::vector<analysis::CodedColumn> both{*codedX, *codedY};
            return fromTable(analysis::allPairTables(both).front(), request);
        }
    }
    return fromColumns(x, y, request);
}

Outcome<analysis::BootstrapResult> bootstrapOf(
    Column x, Column y, const std::vector<Column>& covariates, const CorrelateRequest& request) {
    analysis::BootstrapPlan plan;
    plan.resamples = *request.resamples;
    plan.seed = request.seed;
    plan.confidence = request.confidence;
    if (covariates.empty()) return analysis::bootstrapCorrelation(x, y, request.method, plan);
    std::vector<Column> columns{x, y};
    columns.insert(columns.end(), covariates.begin(), covariates.end());
    const auto rows = analysis::completeRows(columns);
    if (!rows) return rows.refused();
    const analysis::Statistic statistic = [&](std::span<const std::uint32_t> positions) {
        std::vector<std::vector<double>> drawn(rows->size());
        for (std::size_t c = 0; c < drawn.size(); ++c) {
            for (const std::uint32_t i : positions) drawn[c].push_back((*rows)[c][i]);
        }
        const std::vector<Column> others(drawn.begin() + 2, drawn.end());
        const auto result =
            analysis::partial(drawn[0], drawn[1], others, request.confidence, scaleOf(request));
        return result ? result->estimate : std::numeric_limits<double>::quiet_NaN();
    };
    return analysis::bootstrap(rows->front().size(), statistic, plan);
}

Outcome<analysis::PermutationTest> permutationOf(
    Column x, Column y, const std::vector<Column>& covariates, const CorrelateRequest& request) {
    // Permuting one variable also breaks its tie with the covariates, which tests something else.
    if (!covariates.empty()) return {analysis::Refusal::BadArgument, x.size()};
    const std::vector<Column> xs{x};
    return analysis::permutationTest(
        xs, y, request.method, {*request.permutations, request.seed, request.confidence});
}

} // namespace

CorrelateRequest readCorrelateRequest(const ParsedArguments& parsed) {
    CorrelateRequest request;
    const auto option = [&](const char* name, const char* otherwise) {
        return parsed.has(name) ? parsed.option(name) : QString::fromLatin1(otherwise);
    };
    const auto method = methodNamed(option("method", "pearson"));
    const auto adjustment = adjustmentNamed(option("adjust", "none"));
    const QString missing = option("missing", "pairwise");
    const auto confidence = confidenceOf(parsed);
    if (!method)
        request.problem = QStringLiteral(
            "--method is pearson, spearman, kendall, polychoric, polyserial, bend, winsorised or biweight");
    else if (!adjustment)
        request.problem = QStringLiteral("--adjust is none, holm, bh or bonferroni");
    else if (missing != QLatin1String("pairwise") && missing != QLatin1String("listwise"))
        request.problem = QStringLiteral("--missing is pairwise or listwise");
    else if (!confidence)
        request.problem = QStringLiteral("--confidence is a number between 0 and 1");
    else if (!parsed.has("x"))
        request.problem = QStringLiteral("--x is missing");
    else if (parsed.has("partial") && *method != CorrelationMethod::Pearson &&
             *method != CorrelationMethod::Spearman)
        request.problem = QStringLiteral("--partial goes with --method pearson or spearman");
    if (!request.problem.isEmpty()) return request;
    request.method = *method;
    request.adjustment = *adjustment;
    request.isListwise = missing == QLatin1String("listwise");
    request.confidence = *confidence;
    if (parsed.has("bootstrap") && !(request.resamples = wholeNumberOf(parsed, "bootstrap", 20)))
        request.problem = QStringLiteral("--bootstrap is a whole number of at least 20");
    if (parsed.has("permutations") && !(request.permutations = wholeNumberOf(parsed, "permutations", 1)))
        request.problem = QStringLiteral("--permutations is a whole number of at least 1");
    const auto seed = parsed.has("seed") ? wholeNumberOf(parsed, "seed", 0) : std::optional<std::size_t>(1);
    if (!seed) request.problem = QStringLiteral("--seed is a whole number");
    request.seed = seed.value_or(1);
    return request;
}

QString chooseCorrelateColumns(
    const DataInput& data, const ParsedArguments& parsed, CorrelateRequest& request) {
    const auto choose = [&](const char* option, std::vector<std::size_t>& places) {
        const ChosenColumns chosen = chooseColumns(data, parsed.option(option));
        places = chosen.places;
        return chosen.problem;
    };
    QString problem = choose("x", request.x);
    if (problem.isEmpty() && parsed.has("y")) problem = choose("y", request.y);
    if (problem.isEmpty() && !parsed.has("y")) request.y = request.x;
    if (problem.isEmpty() && parsed.has("partial")) problem = choose("partial", request.covariates);
    return problem;
}

std::vector<CorrelatedPair> correlatePairs(const DataInput& data, const CorrelateRequest& request) {
    std::vector<std::size_t> places(request.x);
    for (const auto& others : {request.y, request.covariates})
        places.insert(places.end(), others.begin(), others.end());
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    const std::vector<std::vector<double>> complete =
        request.isListwise ? listwiseColumns(data, places) : std::vector<std::vector<double>>();
    const auto column = [&](std::size_t place) -> Column {
        if (!request.isListwise) return numbersOf(data, place);
        return complete[static_cast<std::size_t>(
            std::lower_bound(places.begin(), places.end(), place) - places.begin())];
    };
    std::vector<Column> covariates;
    for (const std::size_t place : request.covariates) covariates.push_back(column(place));
    std::vector<CorrelatedPair> pairs;
    std::set<std::pair<std::size_t, std::size_t>> seen;
    std::vector<double> p;
    for (const std::size_t x : request.x) {
        for (const std::size_t y : request.y) {
            if (x == y || !seen.insert(std::minmax(x, y)).second) continue;
            CorrelatedPair pair{x, y, correlationOf(column(x), column(y), covariates, request), {}, {}, 0};
            if (request.resamples) pair.bootstrap = bootstrapOf(column(x), column(y), covariates, request);
            if (request.permutations)
                pair.permutation = permutationOf(column(x), column(y), covariates, request);
            p.push_back(pair.result ? pair.result->p.p : std::numeric_limits<double>::quiet_NaN());
            pairs.push_back(std::move(pair));
        }
    }
    const std::vector<double> adjusted = analysis::adjusted(p, request.adjustment);
    for (std::size_t i = 0; i < pairs.size(); ++i) pairs[i].adjustedP = adjusted[i];
    return pairs;
}

} // namespace lacrima::app
