// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Command.h"
#include "app/command/JsonWriter.h"
#include "app/command/ReadingArguments.h"
#include "app/command/analysis/DataInput.h"
#include "app/command/analysis/RedundancyWords.h"
#include "core/analysis/regression/LinearRegression.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <algorithm>
#include <cmath>

namespace lacrima::app {
namespace {

using Fit = analysis::Computed<analysis::LinearRegression>;

QString noteOf(const Fit& fit, const DataInput& data, const std::vector<std::size_t>& predictors) {
    if (fit && !fit->perfect) return {};
    if (fit)
        return QStringLiteral("the predictors give the outcome without a residual, as far as the digits go: "
                              "t, F and p say no more than that (null where infinite)");
    if (fit.refusal() == analysis::Refusal::RedundantCovariate)
        return redundancyWords(data, predictors, fit.refused());
    if (fit.refusal() == analysis::Refusal::NoVarianceY)
        return QStringLiteral("the outcome is the same for everyone");
    if (fit.refusal() == analysis::Refusal::TooFewObservations)
        return QStringLiteral("too few complete cases for so many predictors");
    return ui::text::refusalWords(fit.refusal());
}

void writeCoefficient(JsonWriter& json, const std::optional<analysis::Coefficient>& coefficient) {
    const auto known = [&](double analysis::Coefficient::*member) {
        return coefficient ? std::optional<double>((*coefficient).*member) : std::nullopt;
    };
    json.number("estimate", known(&analysis::Coefficient::estimate));
    json.number("error", known(&analysis::Coefficient::error)).number("t", known(&analysis::Coefficient::t));
    const bool isKnown = coefficient.has_value();
    json.number("p", isKnown ? std::optional<double>(coefficient->p.p) : std::nullopt);
    json.number("low", isKnown ? std::optional<double>(coefficient->interval.low) : std::nullopt);
    json.number("high", isKnown ? std::optional<double>(coefficient->interval.high) : std::nullopt);
}

QString jsonOf(const DataInput& data, std::size_t outcome, const std::vector<std::size_t>& predictors,
    const Fit& fit, double confidence) {
    const analysis::LinearRegression none;
    const analysis::LinearRegression& all = fit ? *fit : none;
    const auto known = [&](double value) { return fit ? std::optional<double>(value) : std::nullopt; };
    JsonWriter json;
    json.beginObject();
    writeReading(json, data);
    json.text("outcome", nameOf(data, outcome)).text("missing", QStringLiteral("listwise"));
    json.number("confidence", confidence).count("n", fit ? all.n : fit.refused().n);
    json.number("r_squared", known(all.rSquared)).number("residual_sd", known(all.residualSd));
    json.number("F", known(all.f)).number("df1", known(all.df1)).number("df2", known(all.df2));
    json.number("p", known(all.p.p)).key(QStringLiteral("intercept")).beginObject();
    writeCoefficient(json, all.intercept);
    json.endObject().key(QStringLiteral("predictors")).beginArray();
    for (std::size_t i = 0; i < predictors.size(); ++i) {
        json.beginObject().text("name", nameOf(data, predictors[i]));
        writeCoefficient(json, fit ? std::optional(all.slopes[i]) : std::nullopt);
        json.number("semi_partial", fit ? std::optional<double>(all.slopes[i].semiPartial) : std::nullopt);
        json.number("vif", fit ? std::optional<double>(all.slopes[i].varianceInflation) : std::nullopt);
        json.endObject();
    }
    json.endArray().note(noteOf(fit, data, predictors)).endObject();
    return json.text();
}

/// Three decimals, fewer digits for what a perfect fit makes beyond measure, and a word for what has none.
QString finite(double number) {
    constexpr double kBeyondMeasure = 1e9;
    if (std::isfinite(number) && std::abs(number) > kBeyondMeasure) return QString::number(number, 'g', 3);
    return std::isfinite(number) ? ui::text::fixed(number, 3) : QStringLiteral("infinite");
}

void printCoefficient(const Console& console, const QString& name, const analysis::Coefficient& coefficient) {
    using namespace ui::text;
    console.printLine(
        QStringLiteral("  %1  %2 [%3, %4]  t %5, %6  semi-partial r %7  VIF %8")
            .arg(name.leftJustified(24), fixed(coefficient.estimate, 4), fixed(coefficient.interval.low, 4),
                fixed(coefficient.interval.high, 4), finite(coefficient.t), pWords(coefficient.p.p),
                bounded(coefficient.semiPartial), fixed(coefficient.varianceInflation, 2)));
}

void print(const Console& console, const DataInput& data, std::size_t outcome,
    const std::vector<std::size_t>& predictors, const Fit& fit) {
    using namespace ui::text;
    if (!fit) return console.printLine(noteOf(fit, data, predictors));
    console.printLine(nameOf(data, outcome) + QStringLiteral("  n = %1  R squared %2  F(%3, %4) = %5, %6")
                                                  .arg(fit->n)
                                                  .arg(bounded(fit->rSquared, 3), fixed(fit->df1, 0),
                                                      fixed(fit->df2, 0), finite(fit->f), pWords(fit->p.p)));
    for (std::size_t i = 0; i < predictors.size(); ++i)
        printCoefficient(console, nameOf(data, predictors[i]), fit->slopes[i]);
    if (const QString note = noteOf(fit, data, predictors); !note.isEmpty()) console.printLine(note);
}

} // namespace

Exit runRegress(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("regress"))->usage);
    const ParsedArguments parsed = parseArguments(arguments,
        QStringList{QStringLiteral("outcome"), QStringLiteral("on"), QStringLiteral("confidence"),
            QStringLiteral("passphrase-file")} +
            readingOptions(),
        QStringList{QStringLiteral("json")} + readingFlags());
    const auto confidence = confidenceOf(parsed);
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    if (!parsed.has("outcome") || !parsed.has("on"))
        return console.misuse(QStringLiteral("--outcome and --on are needed"), usage);
    if (!confidence) return console.misuse(QStringLiteral("--confidence is a number between 0 and 1"), usage);
    Exit exit = Exit::Done;
    const auto data = openData(parsed, console, usage, exit);
    if (!data) return exit;
    const ChosenColumns outcome = chooseColumn(*data, parsed, "outcome");
    const ChosenColumns on = chooseColumns(*data, parsed.option("on"));
    QString problem = outcome.problem.isEmpty() ? on.problem : outcome.problem;
    if (problem.isEmpty() &&
        std::find(on.places.begin(), on.places.end(), outcome.places.front()) != on.places.end())
        problem = QStringLiteral("--outcome names a column that is also among --on.");
    if (!problem.isEmpty()) {
        console.complain(problem);
        return Exit::BadInput;
    }
    std::vector<analysis::Column> predictors;
    for (const std::size_t place : on.places) predictors.push_back(numbersOf(*data, place));
    const Fit fit =
        analysis::linearRegression(numbersOf(*data, outcome.places.front()), predictors, true, *confidence);
    if (parsed.has("json"))
        console.printJson(jsonOf(*data, outcome.places.front(), on.places, fit, *confidence));
    else
        print(console, *data, outcome.places.front(), on.places, fit);
    return Exit::Done;
}

} // namespace lacrima::app
