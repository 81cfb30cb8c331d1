// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Commands.h"
#include "app/command/JsonWriter.h"
#include "app/command/ReadingArguments.h"
#include "app/command/analysis/CorrelateRequest.h"
#include "app/command/analysis/MethodWords.h"
#include "app/command/analysis/ResamplingOptions.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <algorithm>

namespace lacrima::app {
namespace {

using findings::CorrelationCell;
using findings::CorrelationTable;

void writeDetails(JsonWriter& json, const CorrelationCell& pair) {
    if (pair.detail.semiPartial) {
        json.number("regression_t", pair.detail.semiPartial->regressionT);
        json.number("regression_p", pair.detail.semiPartial->regressionP.p);
    }
    if (pair.detail.polychoric) {
        const analysis::Polychoric& fit = *pair.detail.polychoric;
        json.number("standard_error", fit.onBoundary ? std::nullopt : std::optional(fit.standardError));
        json.number("log_likelihood", fit.logLikelihood).truth("on_boundary", fit.onBoundary);
        json.numbers("x_thresholds", fit.rowThresholds).numbers("y_thresholds", fit.columnThresholds);
    }
    if (pair.detail.polyserial) {
        const analysis::Polyserial& fit = *pair.detail.polyserial;
        json.number("standard_error", fit.onBoundary ? std::nullopt : std::optional(fit.standardError));
        json.number("log_likelihood", fit.logLikelihood).truth("on_boundary", fit.onBoundary);
        const bool isX = pair.detail.orderedSide && pair.detail.orderedSide->isFirst;
        json.number("closed_form", fit.closedForm);
        json.text("ordered", isX ? QStringLiteral("x") : QStringLiteral("y"));
        json.numbers(isX ? "x_thresholds" : "y_thresholds", fit.thresholds);
    }
}

void writePermutation(JsonWriter& json, const CorrelationCell& pair, const CorrelateRequest& request) {
    const auto& test = *pair.permutation;
    const auto known = [&](double value) { return test ? std::optional<double>(value) : std::nullopt; };
    const findings::PairPermutation none;
    const findings::PairPermutation& all = test ? *test : none;
    json.number("permutation_p", known(all.p));
    json.key(QStringLiteral("permutation")).beginObject();
    json.number("low", known(all.monteCarlo.low)).number("high", known(all.monteCarlo.high));
    json.count("permutations", test ? all.permutations : request.asked.permutations)
        .truth("exact", all.isExact);
    json.count("seed", request.asked.seed);
    json.text("generator", QString::fromLatin1(findings::kGeneratorName)).endObject();
}

void writePair(
    JsonWriter& json, const DataInput& data, const CorrelationCell& pair, const CorrelateRequest& request) {
    const bool isKnown = pair.correlation.has_value();
    const auto known = [&](double value) { return isKnown ? std::optional<double>(value) : std::nullopt; };
    const analysis::Correlation none;
    const analysis::Correlation& all = isKnown ? *pair.correlation : none;
    const auto word = [&](const char* name, bool isThere, const QString& text) {
        if (isThere)
            json.text(name, text);
        else
            json.number(name, std::nullopt);
    };
    json.beginObject().text("x", nameOf(data, pair.x)).text("y", nameOf(data, pair.y));
    json.count("n", pair.n);
    json.number("estimate", known(all.estimate));
    json.number("low", all.interval ? std::optional<double>(all.interval->low) : std::nullopt);
    json.number("high", all.interval ? std::optional<double>(all.interval->high) : std::nullopt);
    json.number("p", known(all.p.p)).number("adjusted_p", pair.adjustedP);
    word("p_method", isKnown && !pair.isClustered, pMethodWords(all.pMethod));
    word("interval_method", all.interval.has_value(), intervalWords(all.intervalMethod));
    word("method", isKnown, methodWord(all.method));
    json.number("statistic", known(all.statistic));
    json.number("df", isKnown && all.degreesOfFreedom > 0 ? known(all.degreesOfFreedom) : std::nullopt);
    writeDetails(json, pair);
    if (pair.resampled) writeBootstrap(json, *pair.resampled, request.resampling());
    if (pair.permutation) writePermutation(json, pair, request);
    json.note(correlationNote(data, pair)).endObject();
}

/// A column under --x and --y alike makes no pair with itself.
QString themselvesNote(const DataInput& data, const CorrelationTable& table) {
    QStringList names;
    for (const QString& name : table.pairedWithThemselves) names.append(nameOf(data, name));
    return QStringLiteral("%1 stands under --x and --y, and a column is not correlated with itself")
        .arg(names.join(QStringLiteral(", ")));
}

QString jsonOf(const DataInput& data, const CorrelateRequest& request, const CorrelationTable& table) {
    const findings::CorrelationRequest& asked = request.asked;
    JsonWriter json;
    json.beginObject().text("method", methodWord(asked.method));
    json.text("missing", asked.isListwise ? QStringLiteral("listwise") : QStringLiteral("pairwise"));
    json.number("confidence", asked.confidence);
    json.text("adjust", asked.isMaxT ? QStringLiteral("maxt") : adjustmentWord(asked.adjustment));
    json.count("family", table.familySize);
    if (!asked.covariates.isEmpty()) {
        json.text("covariates_from", asked.covariateUse == findings::CovariateUse::FromX
                                         ? QStringLiteral("x")
                                         : QStringLiteral("both"));
        json.key(QStringLiteral("covariates")).beginArray();
        for (const QString& name : asked.covariates) json.value(nameOf(data, name));
        json.endArray();
    }
    writeReading(json, data);
    if (table.smallestEigenvalue) json.number("smallest_eigenvalue", table.smallestEigenvalue);
    json.key(QStringLiteral("pairs")).beginArray();
    for (const CorrelationCell& pair : table.cells) writePair(json, data, pair, request);
    json.endArray();
    if (!table.pairedWithThemselves.isEmpty() && !asked.ys.isEmpty() && asked.xs != asked.ys)
        json.note(themselvesNote(data, table));
    json.endObject();
    return json.text();
}

void printPair(const Console& console, const DataInput& data, const CorrelationCell& pair) {
    using namespace ui::text;
    QString line = QStringLiteral("%1  %2").arg(
        nameOf(data, pair.x).leftJustified(24), nameOf(data, pair.y).leftJustified(24));
    if (pair.correlation) {
        line += QStringLiteral("  n = %1  %2 %3")
                    .arg(pair.n)
                    .arg(methodWord(pair.correlation->method), bounded(pair.correlation->estimate));
        if (pair.correlation->interval)
            line += QLatin1Char(' ') +
                    interval(pair.correlation->interval->low, pair.correlation->interval->high);
        if (!pair.isClustered)
            line += QStringLiteral(", %1 (%2)")
                        .arg(pWords(pair.correlation->p.p), pMethodWords(pair.correlation->pMethod));
        if (pair.adjustedP) line += QStringLiteral(", adjusted %1").arg(pValue(*pair.adjustedP));
        if (pair.detail.semiPartial && !pair.isClustered)
            line +=
                QStringLiteral(", in the regression %1").arg(pWords(pair.detail.semiPartial->regressionP.p));
        if (pair.resampled) line += bootstrapWords(*pair.resampled);
    }
    if (pair.permutationP()) line += QStringLiteral(", permutation %1").arg(pWords(*pair.permutationP()));
    const QString note = correlationNote(data, pair);
    console.printLine(note.isEmpty() ? line : line + QStringLiteral("  ") + note);
}

} // namespace

Options correlateOptions() {
    return Options{{"x", "COLUMNS", "a,b,c; without --y every one with every other"},
               {"y", "COLUMNS", "correlated with each x"},
               {"method", "METHOD",
                   "pearson, point-biserial, biserial, spearman, kendall, polychoric, polyserial, bend, "
                   "winsorised or biweight"},
               {"partial", "COLUMNS", "held constant in both variables"},
               {"semi-partial", "COLUMNS", "taken out of x alone"},
               {"adjust", "HOW", "none, holm, bh, bonferroni or maxt: p over all pairs"},
               {"permutations", "N", "p by N random orders"}} +
           resamplingOptions() + dataOptions();
}

Exit runCorrelate(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("correlate"))->usage);
    const ParsedArguments parsed = parseArguments(arguments, correlateOptions());
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
    const CorrelationTable table = findings::correlate(data->dataset, request.asked);
    if (parsed.has("json"))
        console.printJson(jsonOf(*data, request, table));
    else
        for (const CorrelationCell& pair : table.cells) printPair(console, *data, pair);
    const bool hasAny = std::any_of(table.cells.begin(), table.cells.end(),
        [](const CorrelationCell& pair) { return pair.correlation.has_value(); });
    return hasAny ? Exit::Done : Exit::DataSayNo;
}

} // namespace lacrima::app
