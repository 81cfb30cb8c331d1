// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/ComparePairs.h"

#include "app/command/analysis/ComparisonJson.h"
#include "app/command/analysis/MethodWords.h"
#include "core/findings/correlation/PairComparison.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <algorithm>
#include <cmath>

namespace lacrima::app {
namespace {

using analysis::CorrelationMethod;
using findings::PairComparison;

/// The two pairs as columns of the dataset.
struct TwoPairs {
    findings::VariablePair first;
    findings::VariablePair second;
    QString problem;
};

TwoPairs twoPairs(const DataInput& data, const ParsedArguments& parsed) {
    TwoPairs pairs;
    for (const char* option : {"first", "second"}) {
        const ChosenColumns chosen = chooseColumns(data, parsed.option(option));
        pairs.problem = chosen.problem;
        if (pairs.problem.isEmpty() && chosen.names.size() != 2)
            pairs.problem =
                QStringLiteral("--%1 takes two different columns.").arg(QString::fromLatin1(option));
        if (!pairs.problem.isEmpty()) return pairs;
        (pairs.first.first.isEmpty() ? pairs.first : pairs.second) = {chosen.names[0], chosen.names[1]};
    }
    const auto& [a, b] = pairs.first;
    const auto& [c, d] = pairs.second;
    if (std::minmax(a, b) == std::minmax(c, d))
        pairs.problem = QStringLiteral("--first and --second name the same pair.");
    return pairs;
}

QString noteOf(const PairComparison& result, const CompareRequest& request) {
    if (request.method != CorrelationMethod::Pearson)
        return QStringLiteral("the tests are for Pearson's r; the interval is that of the bootstrap");
    if (request.resampling.cluster) return clusterNote();
    const auto& tests = result.overlapping.tests;
    if (result.isOverlapping ? tests.hasValue() : result.apart.hasValue()) return {};
    return ui::text::refusalWords(result.isOverlapping ? tests.refusal() : result.apart.refusal());
}

QString jsonOf(const DataInput& data, const PairComparison& result, const CompareRequest& request) {
    const QString note = noteOf(result, request);
    const bool isTested = note.isEmpty();
    JsonWriter json;
    json.beginObject();
    writeReading(json, data);
    json.text("method", methodWord(request.method)).text("missing", QStringLiteral("listwise"));
    json.number("confidence", request.confidence).count("n", result.n);
    json.key(QStringLiteral("first")).beginObject();
    json.text("x", nameOf(data, result.first.first)).text("y", nameOf(data, result.first.second));
    json.number("r", result.rFirst).endObject();
    json.key(QStringLiteral("second")).beginObject();
    json.text("x", nameOf(data, result.second.first)).text("y", nameOf(data, result.second.second));
    json.number("r", result.rSecond).endObject();
    if (result.isOverlapping)
        json.text("shared", nameOf(data, result.first.first));
    else
        json.key(QStringLiteral("shared")).null();
    const double difference = result.rFirst - result.rSecond;
    const auto& apart = result.apart;
    const auto& dependent = result.overlapping.tests;
    writeDifference(json, known(!std::isnan(difference), difference), isTested,
        isTested ? (result.isOverlapping ? dependent->interval : apart->interval) : analysis::Interval());
    if (result.isOverlapping)
        writeDependentTests(json, isTested, isTested ? *dependent : analysis::DependentComparison());
    else
        writeTest(json, "steiger", "z", isTested, isTested ? apart->steiger : analysis::TestStatistic());
    if (result.resampled) writeBootstrap(json, *result.resampled, request.resampling);
    json.note(note).endObject();
    return json.text();
}

void print(const Console& console, const DataInput& data, const PairComparison& result,
    const CompareRequest& request) {
    using namespace ui::text;
    const QString note = noteOf(result, request);
    QString line = QStringLiteral("n = %1  r(%2, %3)")
                       .arg(result.n)
                       .arg(nameOf(data, result.first.first), nameOf(data, result.first.second));
    line += QStringLiteral(" %1  r(%2, %3) %4")
                .arg(std::isnan(result.rFirst) ? QStringLiteral("-") : bounded(result.rFirst),
                    nameOf(data, result.second.first), nameOf(data, result.second.second),
                    std::isnan(result.rSecond) ? QStringLiteral("-") : bounded(result.rSecond));
    if (note.isEmpty()) {
        const analysis::Interval& zou =
            result.isOverlapping ? result.overlapping.tests->interval : result.apart->interval;
        const analysis::TestStatistic& steiger =
            result.isOverlapping ? result.overlapping.tests->steiger : result.apart->steiger;
        line += QStringLiteral("  difference %1 %2 (Zou)  Steiger %3")
                    .arg(bounded(result.rFirst - result.rSecond), interval(zou.low, zou.high),
                        pWords(steiger.p.p));
    }
    if (result.resampled && !note.isEmpty() && !std::isnan(result.rFirst - result.rSecond))
        line += QStringLiteral("  difference %1").arg(bounded(result.rFirst - result.rSecond));
    if (result.resampled) line += bootstrapWords(*result.resampled);
    console.printLine(note.isEmpty() ? line : line + QStringLiteral("  ") + note);
}

} // namespace

Exit comparePairs(const DataInput& data, const ParsedArguments& parsed, const CompareRequest& request,
    const Console& console) {
    const TwoPairs pairs = twoPairs(data, parsed);
    if (!pairs.problem.isEmpty()) {
        console.complain(pairs.problem);
        return Exit::BadInput;
    }
    const auto result = findings::comparePairs(
        data.dataset, pairs.first, pairs.second, {request.method, request.confidence, request.resampling});
    if (!result) {
        console.complain(ui::text::refusalWords(result.refusal()));
        return Exit::DataSayNo;
    }
    if (request.isJson)
        console.printJson(jsonOf(data, *result, request));
    else
        print(console, data, *result, request);
    return std::isnan(result->rFirst) && std::isnan(result->rSecond) ? Exit::DataSayNo : Exit::Done;
}

} // namespace lacrima::app
