// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Command.h"
#include "app/command/JsonWriter.h"
#include "app/command/ReadingArguments.h"
#include "app/command/analysis/CorrelatePairs.h"
#include "app/command/analysis/MethodWords.h"
#include "core/analysis/probability/RandomStream.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

namespace lacrima::app {
namespace {

void writeDetails(JsonWriter& json, const CorrelatedPair& pair) {
    if (pair.semiPartial) {
        json.number("regression_t", pair.semiPartial->regressionT);
        json.number("regression_p", pair.semiPartial->regressionP.p);
    }
    if (pair.polychoric) {
        const analysis::Polychoric& fit = *pair.polychoric;
        json.number("standard_error", fit.onBoundary ? std::nullopt : std::optional(fit.standardError));
        json.number("log_likelihood", fit.logLikelihood).truth("on_boundary", fit.onBoundary);
        json.numbers("x_thresholds", fit.rowThresholds).numbers("y_thresholds", fit.columnThresholds);
    }
    if (pair.polyserial) {
        const analysis::Polyserial& fit = *pair.polyserial;
        json.number("standard_error", fit.onBoundary ? std::nullopt : std::optional(fit.standardError));
        json.number("log_likelihood", fit.logLikelihood).truth("on_boundary", fit.onBoundary);
        const bool isX = pair.orderedSide && pair.orderedSide->isFirst;
        json.number("closed_form", fit.closedForm);
        json.text("ordered", isX ? QStringLiteral("x") : QStringLiteral("y"));
        json.numbers(isX ? "x_thresholds" : "y_thresholds", fit.thresholds);
    }
}

void writePermutation(JsonWriter& json, const CorrelatedPair& pair, const CorrelateRequest& request) {
    const auto& test = *pair.permutation;
    const PermutedPair none;
    const PermutedPair& all = test ? *test : none;
    const auto known = [&](double value) { return test ? std::optional<double>(value) : std::nullopt; };
    json.number("permutation_p", known(all.p.p));
    json.key(QStringLiteral("permutation")).beginObject();
    json.number("low", known(all.p.monteCarlo.low)).number("high", known(all.p.monteCarlo.high));
    json.count("permutations", test ? all.permutations : *request.permutations).truth("exact", all.isExact);
    json.count("seed", request.resampling.plan.seed);
    json.text("generator", QString::fromLatin1(analysis::kGeneratorName)).endObject();
}

void writePair(
    JsonWriter& json, const DataInput& data, const CorrelatedPair& pair, const CorrelateRequest& request) {
    const bool isKnown = pair.result.hasValue();
    const auto known = [&](double value) { return isKnown ? std::optional<double>(value) : std::nullopt; };
    const analysis::Correlation none;
    const analysis::Correlation& all = isKnown ? *pair.result : none;
    const auto word = [&](const char* name, bool isThere, const QString& text) {
        if (isThere)
            json.text(name, text);
        else
            json.number(name, std::nullopt);
    };
    json.beginObject().text("x", nameOf(data, pair.x)).text("y", nameOf(data, pair.y));
    json.count("n", isKnown ? all.n : pair.result.refused().n);
    json.number("estimate", known(all.estimate));
    json.number("low", all.interval ? std::optional<double>(all.interval->low) : std::nullopt);
    json.number("high", all.interval ? std::optional<double>(all.interval->high) : std::nullopt);
    json.number("p", known(all.p.p)).number("adjusted_p", known(pair.adjustedP));
    word("p_method", isKnown && !pair.isClustered, pMethodWords(all.pMethod));
    word("interval_method", all.interval.has_value(), intervalWords(all.intervalMethod));
    word("method", isKnown, methodWord(all.method));
    json.number("statistic", known(all.statistic));
    json.number("df", isKnown && all.degreesOfFreedom > 0 ? known(all.degreesOfFreedom) : std::nullopt);
    writeDetails(json, pair);
    if (pair.bootstrap) writeBootstrap(json, *pair.bootstrap, request.resampling);
    if (pair.permutation) writePermutation(json, pair, request);
    json.note(correlationNote(pair)).endObject();
}

QString jsonOf(
    const DataInput& data, const CorrelateRequest& request, const std::vector<CorrelatedPair>& pairs) {
    JsonWriter json;
    json.beginObject().text("method", methodWord(request.method));
    json.text("missing", request.isListwise ? QStringLiteral("listwise") : QStringLiteral("pairwise"));
    json.number("confidence", request.confidence);
    json.text("adjust", request.isMaxT ? QStringLiteral("maxt") : adjustmentWord(request.adjustment));
    std::vector<double> p;
    for (const CorrelatedPair& pair : pairs) p.push_back(pair.result ? pair.result->p.p : pair.adjustedP);
    json.count("family", analysis::familySize(p));
    if (request.covariateUse != Covariates::None) {
        json.text("covariates_from",
            request.covariateUse == Covariates::FromX ? QStringLiteral("x") : QStringLiteral("both"));
        json.key(QStringLiteral("covariates")).beginArray();
        for (const std::size_t place : request.covariates) json.value(nameOf(data, place));
        json.endArray();
    }
    writeReading(json, data);
    if (const auto smallest = smallestEigenvalue(data, request)) json.number("smallest_eigenvalue", smallest);
    json.key(QStringLiteral("pairs")).beginArray();
    for (const CorrelatedPair& pair : pairs) writePair(json, data, pair, request);
    json.endArray().endObject();
    return json.text();
}

void printPair(const Console& console, const DataInput& data, const CorrelatedPair& pair) {
    using namespace ui::text;
    QString line = QStringLiteral("%1  %2").arg(
        nameOf(data, pair.x).leftJustified(24), nameOf(data, pair.y).leftJustified(24));
    if (pair.result) {
        line += QStringLiteral("  n = %1  %2 %3")
                    .arg(pair.result->n)
                    .arg(methodWord(pair.result->method), bounded(pair.result->estimate));
        if (pair.result->interval)
            line += QLatin1Char(' ') + interval(pair.result->interval->low, pair.result->interval->high);
        if (!pair.isClustered)
            line += QStringLiteral(", %1 (%2), adjusted %3")
                        .arg(pWords(pair.result->p.p), pMethodWords(pair.result->pMethod),
                            pValue(pair.adjustedP));
        if (pair.semiPartial && !pair.isClustered)
            line += QStringLiteral(", in the regression %1").arg(pWords(pair.semiPartial->regressionP.p));
        if (pair.bootstrap) line += bootstrapWords(*pair.bootstrap);
    }
    if (pair.permutation && *pair.permutation)
        line += QStringLiteral(", permutation %1").arg(pWords((*pair.permutation)->p.p));
    const QString note = correlationNote(pair);
    console.printLine(note.isEmpty() ? line : line + QStringLiteral("  ") + note);
}

} // namespace

Exit runCorrelate(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("correlate"))->usage);
    const ParsedArguments parsed = parseArguments(arguments,
        QStringList{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("method"),
            QStringLiteral("partial"), QStringLiteral("semi-partial"), QStringLiteral("adjust"),
            QStringLiteral("permutations"), QStringLiteral("confidence"), QStringLiteral("passphrase-file")} +
            resamplingOptions() + readingOptions(),
        QStringList{QStringLiteral("json")} + resamplingFlags() + readingFlags());
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    CorrelateRequest request = readCorrelateRequest(parsed);
    if (!request.problem.isEmpty()) return console.misuse(request.problem, usage);
    Exit exit = Exit::Done;
    const auto data = openData(parsed, console, usage, exit);
    if (!data) return exit;
    if (const QString problem = chooseCorrelateColumns(*data, parsed, request); !problem.isEmpty()) {
        console.complain(problem);
        return Exit::BadInput;
    }
    const std::vector<CorrelatedPair> pairs = correlatePairs(*data, request);
    if (parsed.has("json")) {
        console.printJson(jsonOf(*data, request, pairs));
        return Exit::Done;
    }
    for (const CorrelatedPair& pair : pairs) printPair(console, *data, pair);
    return Exit::Done;
}

} // namespace lacrima::app
