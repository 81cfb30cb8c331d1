// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recomputation/Recomputation.h"

#include "core/exchange/recomputation/RecomputedCorrelations.h"
#include "core/exchange/recomputation/RecomputedResults.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace lacrima::exchange {
namespace {

dataset::Dataset twoCases() {
    dataset::Dataset dataset;
    dataset.rows = std::vector<dataset::DataRow>{{QStringLiteral("=A,1"), 1, QStringLiteral("C"), {}},
        {QStringLiteral("B"), 2, QStringLiteral("D\"d"), QStringLiteral("O")}};
    dataset::DataColumn column;
    column.name = QStringLiteral("x");
    column.values = std::vector<double>{0.1, std::numeric_limits<double>::quiet_NaN()};
    column.cellStates =
        std::vector<dataset::CellState>{dataset::CellState::Answered, dataset::CellState::Refused};
    dataset.add(column);
    return dataset;
}

TEST(RecomputationTest, DataHaveAllDigitsMissingIsEmptyAndTextIsNoFormula) {
    Recomputation again;
    EXPECT_EQ(again.column(QStringLiteral("x")), QStringLiteral("d[[\"x\"]]"));
    again.column(QStringLiteral("x"));
    again.useStates(QStringLiteral("x"));
    EXPECT_EQ(again.dataCsv(twoCases()),
        QByteArray(
            "case_id,sitting,clinician_id,office,x,x.state\r\n\"'=A,1\",1,C,,0.10000000000000001,answered\r\n"
            "B,2,\"D\"\"d\",O,,refused\r\n"));
}

TEST(RecomputationTest, PartsHaveRowsKeysAndConfidenceOfTheirOwn) {
    Recomputation again(0.9);
    again.put(QStringLiteral("a"), QStringLiteral("f()"), {{"n", 2.0}});
    const auto rows = std::make_shared<const dataset::Dataset>(twoCases());
    again.beginPart(QStringLiteral("added.1."), rows, 0.99);
    again.put(
        QStringLiteral("a"), QStringLiteral("f(%1)").arg(again.column(QStringLiteral("x"))), {{"n", 3.0}});
    again.beginPart(QStringLiteral("added.2."), nullptr, 0.95);
    again.beginPart(QStringLiteral("added.3."), rows, 0.95);
    again.endPart();
    again.put(QStringLiteral("b"), QStringLiteral("g()"), {{"n", 4.0}});
    EXPECT_EQ(again.numbersCsv(),
        QByteArray("key,kind,value,tolerance\r\na.n,number,2,\r\nadded.1.a.n,number,3,\r\n"
                   "b.n,number,4,\r\n"));
    const QByteArray csv = again.dataCsv(twoCases());
    EXPECT_TRUE(csv.startsWith("case_id,sitting,clinician_id,office,part,x\r\n")) << csv.toStdString();
    EXPECT_EQ(csv.count(",1,0.1"), 1);
    EXPECT_EQ(csv.count(",2,0.1"), 1) << "the same rows stand once";
    const auto script = again.script(QStringLiteral("d.csv"), QStringLiteral("n.csv"));
    ASSERT_TRUE(script);
    for (const char* line : {"begin_part(\"added.1.\", 2, 0.98999999999999999)\nput(\"a\", f(d[[\"x\"]]))",
             "begin_part(\"added.2.\", 1, 0.94999999999999996)",
             "begin_part(\"\", 1, 0.90000000000000002)\nput(\"b\""})
        EXPECT_TRUE(script->contains(line)) << line << script->right(900).toStdString();
}

TEST(RecomputationTest, WhatCouldNotBeComputedIsNoNumber) {
    Recomputation again;
    again.put(QStringLiteral("a.b"), QStringLiteral("f(1)"),
        {{"r", 0.5}, {"low", std::nullopt}, {"p", 0.25, true}});
    again.put(QStringLiteral("c"), QStringLiteral("g(2)"), {{"r", std::nullopt}});
    EXPECT_EQ(
        again.numbersCsv(), QByteArray("key,kind,value,tolerance\r\na.b.r,number,0.5,\r\na.b.p,p,0.25,\r\n"));
    EXPECT_EQ(again.randomNumbers(), 0U);
    again.put(QStringLiteral("d"), QStringLiteral("bca(3)"), {{"low", 0.25, false, 0.125}});
    EXPECT_TRUE(again.numbersCsv().endsWith("d.low,bootstrap,0.25,0.125\r\n"));
    EXPECT_EQ(again.randomNumbers(), 1U);
    const auto script = again.script(QStringLiteral("my-data.csv"), QStringLiteral("my-numbers.csv"));
    ASSERT_TRUE(script);
    EXPECT_TRUE(script->contains("put(\"a.b\", f(1))"));
    EXPECT_FALSE(script->contains("g(2)"));
    EXPECT_TRUE(script->contains("d <- beside(\"my-data.csv\")"));
    EXPECT_TRUE(script->endsWith("finish(beside(\"my-numbers.csv\"))\n"));
}

/// The tolerances of the two limits that `resamples` resamples gave, 0.4 apart.
std::vector<double> tolerancesOf(std::size_t resamples) {
    findings::CorrelationCell cell;
    cell.x = QStringLiteral("a");
    cell.y = QStringLiteral("b");
    cell.correlation.emplace();
    analysis::BootstrapResult drawn;
    drawn.kind = analysis::IntervalMethod::BootstrapBca;
    drawn.interval = {0.1, 0.5, 0.95};
    drawn.resamples = resamples;
    cell.resampled = findings::Resampled{drawn};
    findings::CorrelationTable table;
    table.add(cell);
    Recomputation again;
    recompute(again, table, QStringLiteral("corr"));
    std::vector<double> tolerances;
    for (const ReportNumber& number : again.numbers()) {
        if (number.tolerance > 0) tolerances.push_back(number.tolerance);
    }
    return tolerances;
}

TEST(RecomputationTest, FewerResamplesAreAllowedMoreByTheRoot) {
    for (const auto& [resamples, tolerance] :
        {std::pair(std::size_t{10000}, 0.04), {2500, 0.08}, {100, 0.4}, {40000, 0.04}}) {
        const std::vector<double> both = tolerancesOf(resamples);
        ASSERT_EQ(both.size(), 2U) << resamples;
        EXPECT_NEAR(both[0], tolerance, 1e-12) << resamples;
        EXPECT_NEAR(both[1], tolerance, 1e-12) << resamples;
    }
}

TEST(RecomputationTest, NamesCannotLeaveTheirQuotes) {
    EXPECT_EQ(rText(QStringLiteral("a\"); quit(\"\\")), QStringLiteral("\"a\\\"); quit(\\\"\\\\\""));
    EXPECT_EQ(rTexts({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("c(\"a\", \"b\")"));
    EXPECT_EQ(rNumber(0.1), QStringLiteral("0.10000000000000001"));
}

TEST(RecomputationTest, AForeignTextEndsNoLineAndNeedsNoLocale) {
    EXPECT_EQ(rText(QStringLiteral("a\nb\r\tc")), QStringLiteral("\"a\\u000ab\\u000d\\u0009c\""));
    EXPECT_EQ(rText(QString::fromUtf8("ä😀")), QStringLiteral("\"\\u00e4\\U0001f600\""));
    const auto script =
        Recomputation().script(QStringLiteral("x\nquit()\n-data.csv"), QStringLiteral("é.csv"));
    ASSERT_TRUE(script);
    EXPECT_FALSE(script->contains("\nquit()"));
    for (const char c : *script) ASSERT_LT(static_cast<unsigned char>(c), 0x80);
}

TEST(RecomputationTest, TheCommandQuotesANameWithBlanks) {
    EXPECT_EQ(rCommand(QStringLiteral("r.R")), QStringLiteral("Rscript r.R"));
    EXPECT_EQ(rCommand(QStringLiteral("my report.R")), QStringLiteral("Rscript \"my report.R\""));
    EXPECT_EQ(rCommand(QStringLiteral("a$(b)\".R")), QStringLiteral("Rscript \"a\\$(b)\\\".R\""));
    EXPECT_EQ(rCommand(QStringLiteral("-e.R")), QStringLiteral("Rscript ./-e.R"));
}

void addRows(dataset::Dataset& dataset, std::size_t count) {
    std::vector<dataset::DataRow> rows;
    for (std::size_t i = 0; i < count; ++i)
        rows.push_back({QStringLiteral("case %1").arg(i), 1, QStringLiteral("C"), {}});
    dataset.rows = std::move(rows);
}

/// Writes the three files and runs the script in the plainest locale.
class ScriptTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_r = QStandardPaths::findExecutable(QStringLiteral("Rscript"));
        if (m_r.isEmpty()) GTEST_SKIP() << "R is not here";
    }

    void write(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void expectAgreement(const Recomputation& again, const dataset::Dataset& dataset) {
        const QString data = QString::fromUtf8("größe-data.csv");
        const QString numbers = QString::fromUtf8("größe-numbers.csv");
        const auto script = again.script(data, numbers);
        ASSERT_TRUE(script);
        write(data, again.dataCsv(dataset));
        write(numbers, again.numbersCsv());
        write(QStringLiteral("again.R"), *script);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(m_r, {QStringLiteral("--vanilla"), m_folder.filePath(QStringLiteral("again.R"))});
        ASSERT_TRUE(process.waitForFinished(60000));
        EXPECT_EQ(process.exitCode(), 0) << process.readAll().toStdString();
    }

    QTemporaryDir m_folder;
    QString m_r;
};

dataset::DataColumn columnOf(const QString& name, std::vector<double> numbers) {
    dataset::DataColumn column;
    column.name = name;
    std::vector<dataset::CellState> states(numbers.size(), dataset::CellState::Answered);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (std::isnan(numbers[i])) states[i] = dataset::CellState::Refused;
    }
    column.values = std::move(numbers);
    column.cellStates = std::move(states);
    return column;
}

TEST_F(ScriptTest, ReadsNamesThatLookLikeFormulasAndForeignLetters) {
    dataset::Dataset dataset;
    dataset.rows = std::vector<dataset::DataRow>{{QStringLiteral("A"), 1, QStringLiteral("C"), {}},
        {QString::fromUtf8("Ä"), 1, QStringLiteral("C"), {}}};
    const QStringList names{QStringLiteral("=1+1"), QString::fromUtf8("größe"), QStringLiteral("-x")};
    Recomputation again;
    for (const QString& name : names) {
        dataset.add(columnOf(name, {1, 3}));
        again.put(
            QStringLiteral("m"), QStringLiteral("c(mean = mean(%1))").arg(again.column(name)), {{"mean", 2}});
        again.put(name, QStringLiteral("c(mean = mean(%1))").arg(again.column(name)), {{"mean", 2}});
        again.useStates(name);
        again.put(
            QStringLiteral("s"), QStringLiteral("state_counts(%1)").arg(rText(name)), {{"answered", 2}});
    }
    expectAgreement(again, dataset);
}

TEST_F(ScriptTest, OneCaseAndTwoAreEnough) {
    const double missing = std::numeric_limits<double>::quiet_NaN();
    const QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    for (const std::size_t cases : {1U, 2U}) {
        dataset::Dataset dataset;
        addRows(dataset, cases);
        Recomputation again;
        dataset.add(columnOf(names[0], std::vector<double>(cases, -2)));
        dataset.add(columnOf(names[1], std::vector<double>(cases, -2)));
        dataset.add(columnOf(names[2], std::vector<double>(cases, missing)));
        for (const QString& name : names) again.useStates(name);
        const auto all = static_cast<double>(cases);
        again.put(QStringLiteral("form"), QStringLiteral("form(%1)").arg(rTexts(names)),
            {{"complete", 0}, {"partial", all}, {"none", 0}});
        again.put(QStringLiteral("alone"), QStringLiteral("form(\"a\")"),
            {{"complete", all}, {"partial", 0}, {"none", 0}});
        again.put(
            QStringLiteral("patterns"), QStringLiteral("patterns(%1)").arg(rTexts(names)), {{"1", all}});
        again.put(QStringLiteral("runs"), QStringLiteral("runs(%1)").arg(again.columns(names)),
            {{"cases", all}, {"uniform", all}, {"longest", 2}});
        again.put(QStringLiteral("level"),
            QStringLiteral("c(first = quartile_level(%1)[1])").arg(again.column(names[0])), {{"first", 1}});
        expectAgreement(again, dataset);
    }
}

TEST_F(ScriptTest, AnswersBelowZeroAreARunAndMissingEndsOne) {
    dataset::Dataset dataset;
    addRows(dataset, 1);
    const double missing = std::numeric_limits<double>::quiet_NaN();
    const double answers[] = {-1, -1, -1, missing, missing, missing, missing, -1, 2, 2};
    QStringList names;
    for (const double answer : answers) {
        names.append(QStringLiteral("q%1").arg(names.size()));
        dataset.add(columnOf(names.back(), {answer}));
    }
    Recomputation again;
    again.put(QStringLiteral("runs"), QStringLiteral("runs(%1)").arg(again.columns(names)),
        {{"cases", 1}, {"uniform", 0}, {"longest", 3}});
    expectAgreement(again, dataset);
}

} // namespace
} // namespace lacrima::exchange
