// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Commands.h"
#include "app/command/JsonWriter.h"
#include "app/command/analysis/DataInput.h"
#include "app/command/study/OpenedStudy.h"
#include "core/dataset/FirstSittings.h"
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

/// What `lacrima findings` was asked for.
struct FindingsRequest {
    double confidence = 0.95;
    double margin = findings::kShareMargin;
    QString problem;
};

FindingsRequest requestOf(const ParsedArguments& parsed) {
    FindingsRequest request;
    const auto confidence = confidenceOf(parsed);
    if (!confidence) request.problem = QStringLiteral("--confidence is a number between 0 and 1");
    request.confidence = confidence.value_or(request.confidence);
    if (!parsed.has("margin")) return request;
    bool isNumber = false;
    request.margin = parsed.option("margin").toDouble(&isNumber) / 100;
    if (!isNumber || !(request.margin > 0 && request.margin < 1))
        request.problem = QStringLiteral("--margin is a number of percentage points between 0 and 100");
    return request;
}

QString verdictWord(findings::Verdict verdict) {
    switch (verdict) {
    case findings::Verdict::Supported:
        return QStringLiteral("supported");
    case findings::Verdict::Undecided:
        return QStringLiteral("undecided");
    case findings::Verdict::Against:
        return QStringLiteral("against");
    }
    return {};
}

QString noteOf(const FindingResult& result) {
    if (result.isMissingVariable) return QStringLiteral("the study has no such variable");
    if (result.refusal) return ui::text::refusalWords(*result.refusal);
    const bool isUndecided = result.judgement && result.judgement->verdict == findings::Verdict::Undecided;
    if (!isUndecided || result.judgement->neededN) return {};
    return result.gap ? QStringLiteral("the published study is too small for any number of cases to decide")
                      : QStringLiteral("no number of cases tells an r of zero from zero");
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

/// "verdict", for a share its distance to the published one, and "n_needed" where undecided.
void writeVerdict(JsonWriter& json, const FindingResult& result) {
    if (result.judgement)
        json.text("verdict", verdictWord(result.judgement->verdict));
    else
        json.key(QStringLiteral("verdict")).null();
    if (result.gap) {
        json.number("difference", result.gap->difference);
        json.number("difference_low", result.gap->interval.low);
        json.number("difference_high", result.gap->interval.high);
    }
    if (!result.judgement || result.judgement->verdict != findings::Verdict::Undecided) return;
    const auto& needed = result.judgement->neededN;
    json.number("n_needed", needed ? std::optional<double>(static_cast<double>(*needed)) : std::nullopt);
}

QString jsonOf(std::size_t n, const std::vector<FindingResult>& results, const FindingsRequest& request) {
    JsonWriter json;
    json.beginObject().key(QStringLiteral("n")).integer(static_cast<long long>(n));
    json.number("confidence", request.confidence).number("margin", request.margin);
    const findings::VerdictCounts counts = findings::countVerdicts(results);
    json.count("supported", counts.supported).count("undecided", counts.undecided);
    json.count("against", counts.against);
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
        writeVerdict(json, result);
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

QString verdictWords(const FindingResult& result) {
    if (!result.judgement) return {};
    const QString word = verdictWord(result.judgement->verdict);
    if (result.judgement->verdict != findings::Verdict::Undecided || result.refusal) return word;
    if (result.judgement->neededN)
        return word + QStringLiteral(", needs n = %1").arg(*result.judgement->neededN);
    return result.gap ? word + QStringLiteral(", too few in the published study") : word;
}

void printTable(const std::vector<FindingResult>& results, const Console& console) {
    for (const FindingResult& result : results) {
        const QString claim = result.definition.claim.in(QStringLiteral("en"));
        console.printLine(QStringLiteral("%1  %2  n = %3  %4  %5")
                              .arg(result.definition.id, claim.leftJustified(56))
                              .arg(result.n, 4)
                              .arg(estimateWords(result).leftJustified(32), verdictWords(result))
                              .trimmed());
    }
    const findings::VerdictCounts counts = findings::countVerdicts(results);
    QString line = QStringLiteral("%1 of %2 findings are supported, %3 undecided, %4 against")
                       .arg(counts.supported)
                       .arg(results.size())
                       .arg(counts.undecided)
                       .arg(counts.against);
    if (counts.absent > 0) line += QStringLiteral(", %1 not in this study").arg(counts.absent);
    console.printLine(line);
}

} // namespace

Options findingsOptions() {
    return Options{{"passphrase-file", "FILE", "the passphrase is its first line; - reads standard input"},
        {"confidence", "SHARE", "of intervals, 0.95 unless said"},
        {"margin", "POINTS", "the gap of shares that counts as none, in percentage points"},
        {"json", nullptr, "JSON in place of text"}};
}

Exit runFindings(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("findings"))->usage);
    const ParsedArguments parsed = parseArguments(arguments, findingsOptions());
    const FindingsRequest request = requestOf(parsed);
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    if (parsed.words.size() != 1) return console.misuse(QStringLiteral("name the study file"), usage);
    if (!request.problem.isEmpty()) return console.misuse(request.problem, usage);
    if (!parsed.has("passphrase-file"))
        return console.misuse(QStringLiteral("--passphrase-file is missing"), usage);
    auto opened = openStudy(parsed.words.front(), parsed.option("passphrase-file"), console);
    if (!opened) return console.fail(opened.error());
    auto definitions = findings::shippedFindings();
    if (!definitions) return console.fail(definitions.error());
    const dataset::Dataset dataset = dataset::firstSittings(opened->dataset());
    console.leaveSittingsOut(dataset.laterSittings);
    const auto results = findings::computeFindings(dataset, *definitions, request.confidence, request.margin);
    if (parsed.has("json"))
        console.printJson(jsonOf(dataset.rows.size(), results, request));
    else
        printTable(results, console);
    if (const QString words = laterSittingsWords(dataset); !words.isEmpty() && !parsed.has("json"))
        console.printLine(words);
    return Exit::Done;
}

} // namespace lacrima::app
