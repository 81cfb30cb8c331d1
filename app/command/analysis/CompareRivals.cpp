// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/CompareRivals.h"

#include "app/command/analysis/ComparisonJson.h"
#include "app/command/analysis/MethodWords.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <algorithm>

namespace lacrima::app {
namespace {

using analysis::TestStatistic;
using findings::ComparedResult;
using findings::CorrelationDifference;

bool hasFormulas(const CompareRequest& request) {
    return findings::DifferencePlan{request.method, request.confidence, request.resampling}.hasFormulas();
}

QString noteOf(const CorrelationDifference& pair, const CompareRequest& request) {
    if (request.method != analysis::CorrelationMethod::Pearson)
        return QStringLiteral("the tests are for Pearson's r; the interval is that of the bootstrap");
    if (request.resampling.cluster) return clusterNote();
    return pair.tests ? QString() : ui::text::refusalWords(pair.tests.refusal());
}

void writeRivalPair(JsonWriter& json, const DataInput& data, const CorrelationDifference& pair,
    const CompareRequest& request) {
    const bool isTested = pair.isTested();
    const analysis::DependentComparison none;
    const analysis::DependentComparison& all = isTested ? *pair.tests : none;
    json.beginObject().text("first", nameOf(data, pair.first)).text("second", nameOf(data, pair.second));
    json.number("r_first", pair.rFirst).number("r_second", pair.rSecond).number("r_between", pair.rBetween);
    writeDifference(json, pair.difference(), isTested, all.interval);
    writeDependentTests(json, isTested, all);
    json.number("holm_p", isTested ? std::optional(pair.holmP) : std::nullopt);
    if (pair.resampled) writeBootstrap(json, *pair.resampled, request.resampling);
    json.note(noteOf(pair, request)).endObject();
}

void printRivalPair(const Console& console, const DataInput& data, const CorrelationDifference& pair,
    const CompareRequest& request) {
    using namespace ui::text;
    QString line = QStringLiteral("%1  %2").arg(
        nameOf(data, pair.first).leftJustified(24), nameOf(data, pair.second).leftJustified(24));
    if (pair.difference())
        line += QStringLiteral("  %1 - %2 = %3")
                    .arg(bounded(pair.rFirst), bounded(pair.rSecond), bounded(*pair.difference()));
    const QString note = noteOf(pair, request);
    if (note.isEmpty()) {
        const analysis::DependentComparison& all = *pair.tests;
        line += QStringLiteral(" %1 (Zou)  Williams %2, Dunn-Clark %3, Steiger %4, Meng %5, Holm %6")
                    .arg(interval(all.interval.low, all.interval.high), pWords(all.williams.p.p),
                        pWords(all.dunnClark.p.p), pWords(all.steiger.p.p), pWords(all.meng.p.p),
                        pValue(pair.holmP));
    }
    if (pair.resampled && pair.difference()) line += bootstrapWords(*pair.resampled);
    console.printLine(note.isEmpty() ? line : line + QStringLiteral("  ") + note);
}

QString comparedProblem(const ChosenColumns& shared, const ChosenColumns& rivals) {
    if (!shared.problem.isEmpty()) return shared.problem;
    if (!rivals.problem.isEmpty()) return rivals.problem;
    if (rivals.names.size() < 2) return QStringLiteral("--rivals needs at least two different columns.");
    return rivals.names.contains(shared.names.front())
               ? QStringLiteral("--shared names a column that is also among --rivals.")
               : QString();
}

QString jsonOf(const DataInput& data, const ComparedResult& all, const CompareRequest& request) {
    JsonWriter json;
    json.beginObject();
    writeReading(json, data);
    json.text("method", methodWord(request.method)).text("missing", QStringLiteral("listwise"));
    json.number("confidence", request.confidence).count("n", all.n);
    json.text("shared", nameOf(data, all.x)).key(QStringLiteral("rivals")).beginArray();
    for (const findings::ComparedCorrelation& rival : all.correlations) {
        const auto& r = rival.correlation;
        const bool hasInterval = r && r->interval && !request.resampling.cluster;
        json.beginObject().text("name", nameOf(data, rival.rival));
        json.number("r", known(r.hasValue(), r ? r->estimate : 0));
        json.number("low", known(hasInterval, hasInterval ? r->interval->low : 0));
        json.number("high", known(hasInterval, hasInterval ? r->interval->high : 0));
        json.note(r ? QString() : ui::text::refusalWords(r.refusal())).endObject();
    }
    json.endArray();
    const bool isTested = all.omnibus.has_value();
    writeTest(json, "omnibus", "chi_squared", isTested, isTested ? *all.omnibus : TestStatistic());
    json.text("holm_over", QStringLiteral("steiger")).key(QStringLiteral("pairs")).beginArray();
    for (const CorrelationDifference& pair : all.differences) writeRivalPair(json, data, pair, request);
    json.endArray();
    if (!isTested && hasFormulas(request))
        json.note(QStringLiteral("no test of all rivals together: %1")
                      .arg(ui::text::refusalWords(all.refusal.value_or(analysis::Refusal::Undefined))));
    json.endObject();
    return json.text();
}

void print(
    const Console& console, const DataInput& data, const ComparedResult& all, const CompareRequest& request) {
    QString line = QStringLiteral("n = %1  correlations with %2").arg(all.n).arg(nameOf(data, all.x));
    if (all.omnibus)
        line += QStringLiteral("  all equal: chi-squared %1, df %2, %3")
                    .arg(ui::text::fixed(all.omnibus->value, 3))
                    .arg(all.omnibus->degreesOfFreedom)
                    .arg(ui::text::pWords(all.omnibus->p.p));
    console.printLine(line);
    for (const CorrelationDifference& pair : all.differences) printRivalPair(console, data, pair, request);
}

} // namespace

Exit compareCorrelations(const DataInput& data, const ParsedArguments& parsed, const CompareRequest& request,
    const Console& console) {
    const ChosenColumns shared = chooseColumn(data, parsed, "shared");
    const ChosenColumns rivals = chooseColumns(data, parsed.option("rivals"));
    if (const QString problem = comparedProblem(shared, rivals); !problem.isEmpty()) {
        console.complain(problem);
        return Exit::BadInput;
    }
    const auto compared = findings::compareCorrelations(
        data.dataset, {shared.names, rivals.names, request.confidence, request.method, request.resampling});
    const ComparedResult& all = compared.results.front();
    if (request.isJson)
        console.printJson(jsonOf(data, all, request));
    else
        print(console, data, all, request);
    const bool hasAny = std::any_of(all.correlations.begin(), all.correlations.end(),
        [](const findings::ComparedCorrelation& rival) { return rival.correlation.hasValue(); });
    return hasAny ? Exit::Done : Exit::DataSayNo;
}

} // namespace lacrima::app
