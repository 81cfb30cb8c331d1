// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/analysis/CompareModes.h"
#include "app/command/analysis/MethodWords.h"
#include "core/analysis/correlation/DependentCorrelations.h"
#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/correlation/Spearman.h"
#include "core/analysis/probability/Multiplicity.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacrima::app {
namespace {

using analysis::Column;
using analysis::Computed;
using analysis::TestStatistic;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Two rivals of one shared variable.
struct ComparedPair {
    std::size_t first = 0; ///< columns of the table
    std::size_t second = 0;
    double r1 = kNone, r2 = kNone, between = kNone; ///< by the method asked for
    Computed<analysis::DependentComparison> tests;
    double holm = kNone;
    std::optional<Resampled> bootstrap = {};

    bool hasDifference() const { return !std::isnan(r1 - r2); }
};

/// The tests are for Pearson's r of independent cases.
bool hasFormulas(const CompareRequest& request) {
    return request.method == analysis::CorrelationMethod::Pearson && !request.resampling.cluster;
}

QString noteOf(const ComparedPair& pair, const CompareRequest& request) {
    if (request.method != analysis::CorrelationMethod::Pearson)
        return QStringLiteral("the tests are for Pearson's r; the interval is that of the bootstrap");
    if (request.resampling.cluster) return clusterNote();
    return pair.tests ? QString() : ui::text::refusalWords(pair.tests.refusal());
}

double differenceOf(std::span<const Column> drawn, analysis::CorrelationMethod method) {
    return analysis::estimateOf(drawn[0], drawn[1], method) -
           analysis::estimateOf(drawn[0], drawn[2], method);
}

Resampled bootstrapOf(Column shared, Column first, Column second, const CompareRequest& request) {
    if (!request.resampling.cluster)
        return {analysis::bootstrapDifference(shared, first, second, request.method, request.resampling.plan),
            {}, {}};
    return resampled(
        {shared, first, second},
        [&](std::span<const Column> drawn) { return differenceOf(drawn, request.method); },
        request.resampling);
}

Computed<analysis::Correlation> correlationBy(const CompareRequest& request, Column x, Column y) {
    if (request.method == analysis::CorrelationMethod::Spearman)
        return analysis::spearman(x, y, request.confidence);
    if (request.method == analysis::CorrelationMethod::KendallTauB)
        return analysis::kendall(x, y, request.confidence);
    return analysis::pearson(x, y, request.confidence);
}

ComparedPair compared(Column shared, Column first, Column second, const CompareRequest& request) {
    ComparedPair pair{0, 0, analysis::estimateOf(shared, first, request.method),
        analysis::estimateOf(shared, second, request.method),
        analysis::estimateOf(first, second, request.method), {analysis::Refusal::Undefined, 0}};
    pair.tests = analysis::compareDependent(shared, first, second, request.confidence);
    if (request.resampling.isAsked) pair.bootstrap = bootstrapOf(shared, first, second, request);
    return pair;
}

void writeRivalPair(
    JsonWriter& json, const DataInput& data, const ComparedPair& pair, const CompareRequest& request) {
    const bool isTested = pair.tests && hasFormulas(request);
    const analysis::DependentComparison none;
    const analysis::DependentComparison& all = isTested ? *pair.tests : none;
    json.beginObject().text("first", nameOf(data, pair.first)).text("second", nameOf(data, pair.second));
    json.number("r_first", pair.r1).number("r_second", pair.r2).number("r_between", pair.between);
    writeDifference(json, known(pair.hasDifference(), pair.r1 - pair.r2), isTested, all.interval);
    writeDependentTests(json, isTested, all);
    json.number("holm_p", pair.holm);
    if (pair.bootstrap) writeBootstrap(json, *pair.bootstrap, request.resampling);
    json.note(noteOf(pair, request)).endObject();
}

void printRivalPair(
    const Console& console, const DataInput& data, const ComparedPair& pair, const CompareRequest& request) {
    using namespace ui::text;
    QString line = QStringLiteral("%1  %2").arg(
        nameOf(data, pair.first).leftJustified(24), nameOf(data, pair.second).leftJustified(24));
    if (pair.hasDifference())
        line += QStringLiteral("  %1 - %2 = %3")
                    .arg(bounded(pair.r1), bounded(pair.r2), bounded(pair.r1 - pair.r2));
    const QString note = noteOf(pair, request);
    if (note.isEmpty()) {
        const analysis::DependentComparison& all = *pair.tests;
        line += QStringLiteral(" %1 (Zou)  Williams %2, Dunn-Clark %3, Steiger %4, Meng %5, Holm %6")
                    .arg(interval(all.interval.low, all.interval.high), pWords(all.williams.p.p),
                        pWords(all.dunnClark.p.p), pWords(all.steiger.p.p), pWords(all.meng.p.p),
                        pValue(pair.holm));
    }
    if (pair.bootstrap && pair.hasDifference()) line += bootstrapWords(*pair.bootstrap);
    console.printLine(note.isEmpty() ? line : line + QStringLiteral("  ") + note);
}

/// The comparison of all rivals of one variable.
struct Rivals {
    std::size_t shared = 0;
    std::vector<std::size_t> rivals; ///< columns of the table
    std::vector<analysis::Computed<analysis::Correlation>> r;
    Computed<analysis::DependentOmnibus> omnibus;
    std::vector<ComparedPair> pairs;
    std::size_t n = 0;
};

QString comparedProblem(const ChosenColumns& shared, const ChosenColumns& rivals) {
    if (!shared.problem.isEmpty()) return shared.problem;
    if (!rivals.problem.isEmpty()) return rivals.problem;
    if (rivals.places.size() < 2) return QStringLiteral("--rivals needs at least two different columns.");
    const bool isRival =
        std::find(rivals.places.begin(), rivals.places.end(), shared.places.front()) != rivals.places.end();
    return isRival ? QStringLiteral("--shared names a column that is also among --rivals.") : QString();
}

Rivals compareAll(const DataInput& data, std::size_t shared, const std::vector<std::size_t>& rivals,
    const CompareRequest& request) {
    std::vector<std::size_t> places{shared};
    places.insert(places.end(), rivals.begin(), rivals.end());
    const std::vector<std::vector<double>> complete = listwiseColumns(data, places);
    const Column common = complete.front();
    const std::vector<Column> columns(complete.begin() + 1, complete.end());
    Rivals all{shared, rivals, {}, {analysis::Refusal::Undefined, 0}, {}, 0};
    all.n = static_cast<std::size_t>(
        std::count_if(common.begin(), common.end(), [](double value) { return !std::isnan(value); }));
    std::vector<double> p;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        all.r.push_back(correlationBy(request, common, columns[i]));
        for (std::size_t k = i + 1; k < columns.size(); ++k) {
            ComparedPair pair = compared(common, columns[i], columns[k], request);
            pair.first = rivals[i];
            pair.second = rivals[k];
            p.push_back(pair.tests ? pair.tests->steiger.p.p : kNone);
            all.pairs.push_back(std::move(pair));
        }
    }
    if (!hasFormulas(request)) return all;
    all.omnibus = analysis::compareAllDependent(common, columns, request.confidence);
    const std::vector<double> holm = analysis::adjusted(p, analysis::Adjustment::Holm);
    for (std::size_t i = 0; i < holm.size(); ++i) all.pairs[i].holm = holm[i];
    return all;
}

QString jsonOf(const DataInput& data, const Rivals& all, const CompareRequest& request) {
    JsonWriter json;
    json.beginObject();
    writeReading(json, data);
    json.text("method", methodWord(request.method)).text("missing", QStringLiteral("listwise"));
    json.number("confidence", request.confidence).count("n", all.n);
    json.text("shared", nameOf(data, all.shared)).key(QStringLiteral("rivals")).beginArray();
    for (std::size_t i = 0; i < all.rivals.size(); ++i) {
        const auto& r = all.r[i];
        const bool hasInterval = r && r->interval && !request.resampling.cluster;
        json.beginObject().text("name", nameOf(data, all.rivals[i]));
        json.number("r", known(r.hasValue(), r ? r->estimate : 0));
        json.number("low", known(hasInterval, hasInterval ? r->interval->low : 0));
        json.number("high", known(hasInterval, hasInterval ? r->interval->high : 0));
        json.note(r ? QString() : ui::text::refusalWords(r.refusal())).endObject();
    }
    json.endArray();
    const bool isTested = all.omnibus.hasValue();
    writeTest(json, "omnibus", "chi_squared", isTested, isTested ? all.omnibus->chiSquared : TestStatistic());
    json.text("holm_over", QStringLiteral("steiger")).key(QStringLiteral("pairs")).beginArray();
    for (const ComparedPair& pair : all.pairs) writeRivalPair(json, data, pair, request);
    json.endArray();
    if (!isTested && hasFormulas(request))
        json.note(QStringLiteral("no test of all rivals together: %1")
                      .arg(ui::text::refusalWords(all.omnibus.refusal())));
    json.endObject();
    return json.text();
}

void print(const Console& console, const DataInput& data, const Rivals& all, const CompareRequest& request) {
    QString line = QStringLiteral("n = %1  correlations with %2").arg(all.n).arg(nameOf(data, all.shared));
    if (all.omnibus)
        line += QStringLiteral("  all equal: chi-squared %1, df %2, %3")
                    .arg(ui::text::fixed(all.omnibus->chiSquared.value, 3))
                    .arg(all.omnibus->chiSquared.degreesOfFreedom)
                    .arg(ui::text::pWords(all.omnibus->chiSquared.p.p));
    console.printLine(line);
    for (const ComparedPair& pair : all.pairs) printRivalPair(console, data, pair, request);
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
    const Rivals all = compareAll(data, shared.places.front(), rivals.places, request);
    if (request.isJson)
        console.printJson(jsonOf(data, all, request));
    else
        print(console, data, all, request);
    return Exit::Done;
}

} // namespace lacrima::app
