// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Command.h"
#include "app/command/DataInput.h"
#include "app/command/JsonWriter.h"
#include "core/analysis/RankTests.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <algorithm>

namespace lacrima::app {
namespace {

using analysis::Outcome;

/// The group of each case as a number; texts are numbered in alphabetical order.
std::vector<double> groupNumbers(const exchange::NumericColumn& column) {
    if (!column.isText()) return column.numbers;
    std::vector<QString> levels(column.texts);
    std::sort(levels.begin(), levels.end());
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    std::vector<double> numbers;
    for (const QString& text : column.texts) {
        const auto at = std::lower_bound(levels.begin(), levels.end(), text) - levels.begin();
        numbers.push_back(
            text.isEmpty() ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(at));
    }
    return numbers;
}

/// Named numbers of one test, or why there are none.
struct Test {
    const char* name;
    std::vector<std::pair<const char*, double>> numbers;
    QString note; ///< not empty: the numbers are null
};

template<class Result, class Numbers>
Test testOf(const char* name, const Outcome<Result>& result, Numbers numbers) {
    Test test{name, numbers(result ? *result : Result()), {}};
    if (!result) test.note = ui::text::refusalWords(result.refusal());
    return test;
}

std::vector<Test> testsOf(const analysis::GroupedValues& groups, double confidence) {
    if (groups.levels.size() > 2) {
        return {testOf("welch_anova", analysis::welchAnova(groups.values, confidence),
                    [](const analysis::WelchAnova& a) {
                        return std::vector<std::pair<const char*, double>>{
                            {"F", a.f}, {"df1", a.df1}, {"df2", a.df2}, {"p", a.p.p}};
                    }),
            testOf("kruskal", analysis::kruskalWallis(groups.values), [](const analysis::KruskalWallis& k) {
                return std::vector<std::pair<const char*, double>>{
                    {"H", k.h}, {"df", k.degreesOfFreedom}, {"p", k.p.p}};
            })};
    }
    return {testOf("welch_t", analysis::welchT(groups.values[0], groups.values[1], confidence),
                [](const analysis::WelchT& t) {
                    return std::vector<std::pair<const char*, double>>{{"t", t.t}, {"df", t.degreesOfFreedom},
                        {"p", t.p.p}, {"low", t.interval.low}, {"high", t.interval.high}};
                }),
        testOf("mann_whitney", analysis::mannWhitney(groups.values[0], groups.values[1], confidence),
            [](const analysis::MannWhitney& m) {
                return std::vector<std::pair<const char*, double>>{{"W", m.w}, {"p", m.p.p}};
            })};
}

QString jsonOf(const std::vector<Test>& tests) {
    JsonWriter json;
    json.beginObject();
    for (const Test& test : tests) {
        json.key(QString::fromLatin1(test.name)).beginObject();
        for (const auto& number : test.numbers) {
            json.key(QString::fromLatin1(number.first));
            if (test.note.isEmpty())
                json.value(number.second);
            else
                json.null();
        }
        if (!test.note.isEmpty()) json.key(QStringLiteral("note")).value(test.note);
        json.endObject();
    }
    json.endObject();
    return json.text();
}

void print(const Console& console, const std::vector<Test>& tests) {
    for (const Test& test : tests) {
        QString line = QString::fromLatin1(test.name);
        for (const auto& number : test.numbers) {
            const QString name = QString::fromLatin1(number.first);
            if (test.note.isEmpty())
                line += QStringLiteral("  ") +
                        (name == QLatin1String("p")
                                ? ui::text::pWords(number.second)
                                : QStringLiteral("%1 %2").arg(name, ui::text::fixed(number.second, 3)));
        }
        console.printLine(test.note.isEmpty() ? line : line + QStringLiteral("  ") + test.note);
    }
}

} // namespace

Exit runCompare(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("compare"))->usage);
    const ParsedArguments parsed = parseArguments(arguments,
        {QStringLiteral("outcome"), QStringLiteral("group"), QStringLiteral("confidence"),
            QStringLiteral("passphrase-file")},
        {QStringLiteral("json")});
    const auto confidence = confidenceOf(parsed);
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    if (!parsed.has("outcome") || !parsed.has("group"))
        return console.misuse(QStringLiteral("--outcome and --group are needed"), usage);
    if (!confidence) return console.misuse(QStringLiteral("--confidence is a number between 0 and 1"), usage);
    Exit exit = Exit::Done;
    const auto data = openData(parsed, console, usage, exit);
    if (!data) return exit;
    const ChosenColumns outcome = chooseColumns(*data, parsed.option("outcome"));
    const ChosenColumns group = chooseColumns(*data, parsed.option("group"), ColumnKind::Any);
    const QString problem = outcome.problem.isEmpty() ? group.problem : outcome.problem;
    if (!problem.isEmpty()) {
        console.complain(problem);
        return Exit::BadInput;
    }
    const std::vector<double> numbers = groupNumbers(data->table.columns[group.places.front()]);
    const auto groups = analysis::grouped(numbersOf(*data, outcome.places.front()), numbers);
    std::vector<Test> tests;
    if (groups) {
        tests = testsOf(*groups, *confidence);
    } else {
        const QString why = ui::text::refusalWords(groups.refusal());
        tests = {{"welch_t", {{"t", 0}, {"df", 0}, {"p", 0}, {"low", 0}, {"high", 0}}, why},
            {"mann_whitney", {{"W", 0}, {"p", 0}}, why}};
    }
    if (parsed.has("json"))
        console.print(jsonOf(tests));
    else
        print(console, tests);
    return Exit::Done;
}

} // namespace lacrima::app
