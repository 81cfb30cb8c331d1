// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/CompareModes.h"
#include "app/command/analysis/MethodWords.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lacrima::app {

std::optional<double> known(bool isKnown, double value) {
    return isKnown ? std::optional<double>(value) : std::nullopt;
}

void writeTest(JsonWriter& json, const char* name, const char* statistic, bool isKnown,
    const analysis::TestStatistic& test) {
    json.key(QString::fromLatin1(name)).beginObject().number(statistic, known(isKnown, test.value));
    if (QLatin1String(statistic) != QLatin1String("z"))
        json.number("df", known(isKnown, test.degreesOfFreedom));
    json.number("p", known(isKnown, test.p.p)).endObject();
}

void writeDependentTests(JsonWriter& json, bool isKnown, const analysis::DependentComparison& tests) {
    writeTest(json, "williams", "t", isKnown, tests.williams);
    writeTest(json, "dunn_clark", "z", isKnown, tests.dunnClark);
    writeTest(json, "steiger", "z", isKnown, tests.steiger);
    writeTest(json, "meng", "z", isKnown, tests.meng);
}

void writeDifference(JsonWriter& json, std::optional<double> difference, bool hasInterval,
    const analysis::Interval& interval) {
    json.number("difference", difference);
    json.number("low", known(hasInterval, interval.low)).number("high", known(hasInterval, interval.high));
    if (hasInterval)
        json.text("interval_method", intervalWords(analysis::IntervalMethod::Zou));
    else
        json.number("interval_method", std::nullopt);
}

namespace {

using analysis::Column;
using analysis::Computed;
using analysis::CorrelationMethod;

/// The two pairs as columns of the table. With a shared variable it stands first in both.
struct TwoPairs {
    std::array<std::size_t, 4> places{};
    bool isOverlapping = false;
    QString problem;
};

TwoPairs twoPairs(const DataInput& data, const ParsedArguments& parsed) {
    TwoPairs pairs;
    std::vector<std::size_t> all;
    for (const char* option : {"first", "second"}) {
        const ChosenColumns chosen = chooseColumns(data, parsed.option(option));
        pairs.problem = chosen.problem;
        if (pairs.problem.isEmpty() && chosen.places.size() != 2)
            pairs.problem =
                QStringLiteral("--%1 takes two different columns.").arg(QString::fromLatin1(option));
        if (!pairs.problem.isEmpty()) return pairs;
        all.insert(all.end(), chosen.places.begin(), chosen.places.end());
    }
    std::copy(all.begin(), all.end(), pairs.places.begin());
    auto& [a, b, c, d] = pairs.places;
    if (std::minmax(a, b) == std::minmax(c, d)) {
        pairs.problem = QStringLiteral("--first and --second name the same pair.");
        return pairs;
    }
    pairs.isOverlapping = a == c || a == d || b == c || b == d;
    if (pairs.isOverlapping && (b == c || b == d)) std::swap(a, b);
    if (pairs.isOverlapping && a == d) std::swap(c, d);
    return pairs;
}

/// What came out, in either form.
struct PairComparison {
    std::size_t n = 0;
    double r1 = 0, r2 = 0; ///< by the method asked for; NaN where there is none
    Computed<analysis::DependentComparison> dependent{analysis::Refusal::Undefined, 0};
    Computed<analysis::NonOverlappingComparison> apart{analysis::Refusal::Undefined, 0};
    std::optional<Resampled> bootstrap;
};

PairComparison compared(const DataInput& data, const TwoPairs& pairs, const CompareRequest& request) {
    const std::vector<std::vector<double>> complete =
        listwiseColumns(data, {pairs.places.begin(), pairs.places.end()});
    const std::array<Column, 4> columns{complete[0], complete[1], complete[2], complete[3]};
    PairComparison result;
    result.n = analysis::presentValues(columns[0]).size();
    result.r1 = analysis::estimateOf(columns[0], columns[1], request.method);
    result.r2 = analysis::estimateOf(columns[2], columns[3], request.method);
    if (pairs.isOverlapping)
        result.dependent = analysis::compareDependent(columns[0], columns[1], columns[3], request.confidence);
    else
        result.apart = analysis::compareNonOverlapping(columns, request.confidence);
    if (request.resampling.isAsked) {
        result.bootstrap = resampled(
            {columns.begin(), columns.end()},
            [&](std::span<const Column> drawn) {
                return analysis::estimateOf(drawn[0], drawn[1], request.method) -
                       analysis::estimateOf(drawn[2], drawn[3], request.method);
            },
            request.resampling);
    }
    return result;
}

QString noteOf(const PairComparison& result, const TwoPairs& pairs, const CompareRequest& request) {
    if (request.method != CorrelationMethod::Pearson)
        return QStringLiteral("the tests are for Pearson's r; the interval is that of the bootstrap");
    if (request.resampling.cluster) return clusterNote();
    if (pairs.isOverlapping ? result.dependent.hasValue() : result.apart.hasValue()) return {};
    return ui::text::refusalWords(pairs.isOverlapping ? result.dependent.refusal() : result.apart.refusal());
}

QString jsonOf(const DataInput& data, const TwoPairs& pairs, const PairComparison& result,
    const CompareRequest& request) {
    const auto name = [&](std::size_t i) { return nameOf(data, pairs.places[i]); };
    const QString note = noteOf(result, pairs, request);
    const bool isTested = note.isEmpty();
    JsonWriter json;
    json.beginObject();
    writeReading(json, data);
    json.text("method", methodWord(request.method)).text("missing", QStringLiteral("listwise"));
    json.number("confidence", request.confidence).count("n", result.n);
    json.key(QStringLiteral("first")).beginObject().text("x", name(0)).text("y", name(1));
    json.number("r", result.r1).endObject();
    json.key(QStringLiteral("second")).beginObject().text("x", name(2)).text("y", name(3));
    json.number("r", result.r2).endObject();
    if (pairs.isOverlapping)
        json.text("shared", name(0));
    else
        json.key(QStringLiteral("shared")).null();
    const double difference = result.r1 - result.r2;
    const auto& apart = result.apart;
    const auto& dependent = result.dependent;
    writeDifference(json, known(!std::isnan(difference), difference), isTested,
        isTested ? (pairs.isOverlapping ? dependent->interval : apart->interval) : analysis::Interval());
    if (pairs.isOverlapping)
        writeDependentTests(json, isTested, isTested ? *dependent : analysis::DependentComparison());
    else
        writeTest(json, "steiger", "z", isTested, isTested ? apart->steiger : analysis::TestStatistic());
    if (result.bootstrap) writeBootstrap(json, *result.bootstrap, request.resampling);
    json.note(note).endObject();
    return json.text();
}

void print(const Console& console, const DataInput& data, const TwoPairs& pairs, const PairComparison& result,
    const CompareRequest& request) {
    using namespace ui::text;
    const auto name = [&](std::size_t i) { return nameOf(data, pairs.places[i]); };
    const QString note = noteOf(result, pairs, request);
    QString line = QStringLiteral("n = %1  r(%2, %3)").arg(result.n).arg(name(0), name(1));
    line += QStringLiteral(" %1  r(%2, %3) %4")
                .arg(std::isnan(result.r1) ? QStringLiteral("-") : bounded(result.r1), name(2), name(3),
                    std::isnan(result.r2) ? QStringLiteral("-") : bounded(result.r2));
    if (note.isEmpty()) {
        const analysis::Interval& zou =
            pairs.isOverlapping ? result.dependent->interval : result.apart->interval;
        const analysis::TestStatistic& steiger =
            pairs.isOverlapping ? result.dependent->steiger : result.apart->steiger;
        line += QStringLiteral("  difference %1 %2 (Zou)  Steiger %3")
                    .arg(bounded(result.r1 - result.r2), interval(zou.low, zou.high), pWords(steiger.p.p));
    }
    if (result.bootstrap && !note.isEmpty() && !std::isnan(result.r1 - result.r2))
        line += QStringLiteral("  difference %1").arg(bounded(result.r1 - result.r2));
    if (result.bootstrap) line += bootstrapWords(*result.bootstrap);
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
    const PairComparison result = compared(data, pairs, request);
    if (request.isJson)
        console.printJson(jsonOf(data, pairs, result, request));
    else
        print(console, data, pairs, result, request);
    return Exit::Done;
}

} // namespace lacrima::app
