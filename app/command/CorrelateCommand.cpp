// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Command.h"
#include "app/command/CorrelateRequest.h"
#include "app/command/JsonWriter.h"
#include "app/command/MethodWords.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

namespace lacrima::app {
namespace {

void writeBootstrap(
    JsonWriter& json, const analysis::Outcome<analysis::BootstrapResult>& result, std::size_t resamples) {
    json.key(QStringLiteral("bootstrap")).beginObject();
    const auto limit = [&](double value) { return result ? std::optional<double>(value) : std::nullopt; };
    const analysis::BootstrapResult none;
    const analysis::BootstrapResult& all = result ? *result : none;
    json.key(QStringLiteral("low")).value(limit(all.interval.low));
    json.key(QStringLiteral("high")).value(limit(all.interval.high));
    json.key(QStringLiteral("kind")).value(intervalWords(all.kind));
    json.key(QStringLiteral("resamples")).integer(static_cast<long long>(result ? all.resamples : resamples));
    json.key(QStringLiteral("degenerate")).integer(static_cast<long long>(all.degenerate));
    if (!result) json.key(QStringLiteral("note")).value(ui::text::refusalWords(result.refusal()));
    json.endObject();
}

void writePair(
    JsonWriter& json, const DataInput& data, const CorrelatedPair& pair, const CorrelateRequest& request) {
    const bool isKnown = pair.result.hasValue();
    const auto known = [&](double value) { return isKnown ? std::optional<double>(value) : std::nullopt; };
    const analysis::Correlation none;
    const analysis::Correlation& all = isKnown ? *pair.result : none;
    json.beginObject().key(QStringLiteral("x")).value(nameOf(data, pair.x));
    json.key(QStringLiteral("y")).value(nameOf(data, pair.y));
    json.key(QStringLiteral("n")).integer(static_cast<long long>(isKnown ? all.n : pair.result.refused().n));
    json.key(QStringLiteral("estimate")).value(known(all.estimate));
    json.key(QStringLiteral("low"))
        .value(all.interval ? std::optional<double>(all.interval->low) : std::nullopt);
    json.key(QStringLiteral("high"))
        .value(all.interval ? std::optional<double>(all.interval->high) : std::nullopt);
    json.key(QStringLiteral("p")).value(known(all.p.p));
    json.key(QStringLiteral("adjusted_p")).value(known(pair.adjustedP));
    json.key(QStringLiteral("p_method"));
    if (isKnown)
        json.value(pMethodWords(all.pMethod));
    else
        json.null();
    json.key(QStringLiteral("interval_method"));
    if (all.interval)
        json.value(intervalWords(all.intervalMethod));
    else
        json.null();
    if (pair.bootstrap) writeBootstrap(json, *pair.bootstrap, *request.resamples);
    if (pair.permutation) {
        json.key(QStringLiteral("permutation_p"))
            .value(*pair.permutation ? std::optional<double>((*pair.permutation)->variables.front().p)
                                     : std::nullopt);
    }
    if (const QString note = correlationNote(pair); !note.isEmpty())
        json.key(QStringLiteral("note")).value(note);
    json.endObject();
}

QString jsonOf(
    const DataInput& data, const CorrelateRequest& request, const std::vector<CorrelatedPair>& pairs) {
    JsonWriter json;
    json.beginObject().key(QStringLiteral("method")).value(methodWord(request.method));
    json.key(QStringLiteral("missing"))
        .value(request.isListwise ? QStringLiteral("listwise") : QStringLiteral("pairwise"));
    json.key(QStringLiteral("confidence")).value(request.confidence);
    json.key(QStringLiteral("adjust")).value(adjustmentWord(request.adjustment));
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
        line += QStringLiteral("  n = %1  %2").arg(pair.result->n).arg(bounded(pair.result->estimate));
        if (pair.result->interval)
            line += QLatin1Char(' ') + interval(pair.result->interval->low, pair.result->interval->high);
        line +=
            QStringLiteral(", %1 (%2), adjusted %3")
                .arg(pWords(pair.result->p.p), pMethodWords(pair.result->pMethod), pValue(pair.adjustedP));
    }
    if (pair.bootstrap && *pair.bootstrap) {
        const analysis::BootstrapResult& result = **pair.bootstrap;
        line += QStringLiteral(", %1 %2").arg(
            intervalWords(result.kind), interval(result.interval.low, result.interval.high));
    }
    if (pair.permutation && *pair.permutation)
        line += QStringLiteral(", permutation %1").arg(pWords((*pair.permutation)->variables.front().p));
    const QString note = correlationNote(pair);
    console.printLine(note.isEmpty() ? line : line + QStringLiteral("  ") + note);
}

} // namespace

Exit runCorrelate(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("correlate"))->usage);
    const ParsedArguments parsed = parseArguments(arguments,
        {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("method"), QStringLiteral("partial"),
            QStringLiteral("adjust"), QStringLiteral("bootstrap"), QStringLiteral("seed"),
            QStringLiteral("permutations"), QStringLiteral("missing"), QStringLiteral("confidence"),
            QStringLiteral("passphrase-file")},
        {QStringLiteral("json")});
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
        console.print(jsonOf(*data, request, pairs));
        return Exit::Done;
    }
    for (const CorrelatedPair& pair : pairs) printPair(console, *data, pair);
    return Exit::Done;
}

} // namespace lacrima::app
