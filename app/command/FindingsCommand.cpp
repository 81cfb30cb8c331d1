// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Command.h"
#include "app/command/JsonWriter.h"
#include "app/command/OpenedStudy.h"
#include "core/findings/DatasetBuilder.h"
#include "core/findings/Findings.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

namespace lacrima::app {
namespace {

using findings::Expectation;
using findings::FindingResult;

QString expectedWord(Expectation expected) {
    switch (expected) {
    case Expectation::Proportion:
        return QStringLiteral("proportion");
    case Expectation::Negative:
        return QStringLiteral("-");
    case Expectation::Positive:
        return QStringLiteral("+");
    }
    return {};
}

QString noteOf(const FindingResult& result) {
    if (result.isMissingVariable) return QStringLiteral("the study has no such variable");
    return result.refusal ? ui::text::refusalWords(*result.refusal) : QString();
}

void writeNumbers(JsonWriter& json, const FindingResult& result) {
    std::optional<double> estimate;
    std::optional<analysis::Interval> interval;
    std::optional<double> p;
    if (result.proportion) {
        estimate = result.proportion->estimate;
        interval = result.proportion->interval;
    }
    if (result.correlation) {
        estimate = result.correlation->estimate;
        interval = result.correlation->interval;
        p = result.correlation->p.p;
    }
    json.key(QStringLiteral("estimate")).value(estimate);
    json.key(QStringLiteral("low")).value(interval ? std::optional<double>(interval->low) : std::nullopt);
    json.key(QStringLiteral("high")).value(interval ? std::optional<double>(interval->high) : std::nullopt);
    json.key(QStringLiteral("p")).value(p);
    json.key(QStringLiteral("holm_p")).value(result.holmP);
    json.key(QStringLiteral("bh_p")).value(result.bhP);
}

QString jsonOf(std::size_t n, const std::vector<FindingResult>& results) {
    JsonWriter json;
    json.beginObject().key(QStringLiteral("n")).integer(static_cast<long long>(n));
    json.key(QStringLiteral("findings")).beginArray();
    for (const FindingResult& result : results) {
        json.beginObject();
        json.key(QStringLiteral("id")).value(result.definition.id);
        json.key(QStringLiteral("x")).value(result.definition.x);
        json.key(QStringLiteral("y"));
        if (result.definition.y.isEmpty())
            json.null();
        else
            json.value(result.definition.y);
        json.key(QStringLiteral("expected")).value(expectedWord(result.definition.expected));
        json.key(QStringLiteral("n")).integer(static_cast<long long>(result.n));
        writeNumbers(json, result);
        json.key(QStringLiteral("sign_as_expected"));
        if (result.isAsExpected)
            json.value(*result.isAsExpected);
        else
            json.null();
        if (const QString note = noteOf(result); !note.isEmpty())
            json.key(QStringLiteral("note")).value(note);
        json.endObject();
    }
    json.endArray().endObject();
    return json.text();
}

QString estimateWords(const FindingResult& result) {
    using namespace ui::text;
    if (result.proportion) {
        return percent(result.proportion->estimate) + QLatin1Char(' ') +
               percentInterval(result.proportion->interval.low, result.proportion->interval.high);
    }
    if (!result.correlation) return noteOf(result);
    QString words = bounded(result.correlation->estimate);
    if (result.correlation->interval) {
        words += QLatin1Char(' ') +
                 interval(result.correlation->interval->low, result.correlation->interval->high);
    }
    return words + QStringLiteral(", ") + pWords(result.correlation->p.p);
}

void printTable(const std::vector<FindingResult>& results, const Console& console) {
    for (const FindingResult& result : results) {
        const QString claim = result.definition.claim.in(QStringLiteral("en"));
        const QString verdict = !result.isAsExpected   ? QString()
                                : *result.isAsExpected ? QStringLiteral("as expected")
                                                       : QStringLiteral("not as expected");
        console.printLine(QStringLiteral("%1  %2  n = %3  %4  %5")
                              .arg(result.definition.id, claim.leftJustified(56))
                              .arg(result.n, 4)
                              .arg(estimateWords(result).leftJustified(32), verdict)
                              .trimmed());
    }
}

} // namespace

Exit runFindings(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("findings"))->usage);
    const ParsedArguments parsed =
        parseArguments(arguments, {QStringLiteral("passphrase-file")}, {QStringLiteral("json")});
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    if (parsed.words.size() != 1) return console.misuse(QStringLiteral("name the study file"), usage);
    if (!parsed.has("passphrase-file"))
        return console.misuse(QStringLiteral("--passphrase-file is missing"), usage);
    auto opened = openStudy(parsed.words.front(), parsed.option("passphrase-file"), console);
    if (!opened) return console.fail(opened.error());
    auto definitions = findings::shippedFindings();
    if (!definitions) return console.fail(definitions.error());
    const findings::Dataset dataset = findings::buildDataset(opened->casebook, opened->datasetOptions());
    const auto results = findings::computeFindings(dataset, *definitions);
    if (parsed.has("json"))
        console.printJson(jsonOf(dataset.rows.size(), results));
    else
        printTable(results, console);
    return Exit::Done;
}

} // namespace lacrima::app
