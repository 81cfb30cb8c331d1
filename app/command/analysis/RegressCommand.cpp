// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Commands.h"
#include "app/command/JsonWriter.h"
#include "app/command/ReadingArguments.h"
#include "app/command/analysis/DataInput.h"
#include "app/command/analysis/RedundancyWords.h"
#include "core/findings/regression/RegressionModel.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <cmath>

namespace lacrima::app {
namespace {

using findings::RegressionModel;

QString noteOf(const RegressionModel& model, const DataInput& data) {
    const auto& fit = model.fit;
    if (!model.notMeasured.isEmpty())
        return QStringLiteral("the numbers of %1 only name something: a nominal variable with more than two "
                              "values cannot be put into a regression as it is")
            .arg(model.notMeasured.join(QStringLiteral(", ")));
    if (fit && !fit->perfect) return {};
    if (fit)
        return QStringLiteral("the predictors give the outcome without a residual, as far as the digits go: "
                              "t, F and p say no more than that (null where infinite)");
    if (model.redundancy) return redundancyWords(data, *model.redundancy);
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

QString jsonOf(
    const DataInput& data, const findings::RegressionRequest& request, const RegressionModel& model) {
    const auto& fit = model.fit;
    const analysis::LinearRegression none;
    const analysis::LinearRegression& all = fit ? *fit : none;
    const auto known = [&](double value) { return fit ? std::optional<double>(value) : std::nullopt; };
    JsonWriter json;
    json.beginObject();
    writeReading(json, data);
    json.text("outcome", nameOf(data, request.outcome)).text("missing", QStringLiteral("listwise"));
    json.number("confidence", request.confidence).count("n", fit ? all.n : fit.refused().n);
    json.number("r_squared", known(all.rSquared)).number("residual_sd", known(all.residualSd));
    json.number("F", known(all.f)).number("df1", known(all.df1)).number("df2", known(all.df2));
    json.number("p", known(all.p.p)).key(QStringLiteral("intercept")).beginObject();
    writeCoefficient(json, all.intercept);
    json.endObject().key(QStringLiteral("predictors")).beginArray();
    for (std::size_t i = 0; i < static_cast<std::size_t>(request.predictors.size()); ++i) {
        json.beginObject().text("name", nameOf(data, request.predictors[static_cast<qsizetype>(i)]));
        writeCoefficient(json, fit ? std::optional(all.slopes[i]) : std::nullopt);
        json.number("semi_partial", fit ? std::optional<double>(all.slopes[i].semiPartial) : std::nullopt);
        json.number("vif", fit ? std::optional<double>(all.slopes[i].varianceInflation) : std::nullopt);
        json.endObject();
    }
    json.endArray().note(noteOf(model, data)).endObject();
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

void print(const Console& console, const DataInput& data, const findings::RegressionRequest& request,
    const RegressionModel& model) {
    const auto& fit = model.fit;
    using namespace ui::text;
    if (!fit) return console.printLine(noteOf(model, data));
    console.printLine(
        nameOf(data, request.outcome) + QStringLiteral("  n = %1  R squared %2  F(%3, %4) = %5, %6")
                                            .arg(fit->n)
                                            .arg(bounded(fit->rSquared, 3), fixed(fit->df1, 0),
                                                fixed(fit->df2, 0), finite(fit->f), pWords(fit->p.p)));
    for (qsizetype i = 0; i < request.predictors.size(); ++i)
        printCoefficient(
            console, nameOf(data, request.predictors[i]), fit->slopes[static_cast<std::size_t>(i)]);
    if (const QString note = noteOf(model, data); !note.isEmpty()) console.printLine(note);
}

} // namespace

Options regressOptions() {
    return Options{{"outcome", "COLUMN", "what is explained"}, {"on", "COLUMNS", "a,b,c: the predictors"}} +
           dataOptions();
}

Exit runRegress(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("regress"))->usage);
    const ParsedArguments parsed = parseArguments(arguments, regressOptions());
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
    if (problem.isEmpty() && on.names.contains(outcome.names.front()))
        problem = QStringLiteral("--outcome names a column that is also among --on.");
    if (!problem.isEmpty()) {
        console.complain(problem);
        return Exit::BadInput;
    }
    const findings::RegressionRequest request{outcome.names.front(), on.names, *confidence};
    const RegressionModel model = findings::regress(data->dataset, request);
    if (parsed.has("json"))
        console.printJson(jsonOf(*data, request, model));
    else
        print(console, *data, request, model);
    return model.fit ? Exit::Done : Exit::DataSayNo;
}

} // namespace lacrima::app
