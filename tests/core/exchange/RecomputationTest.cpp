// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Recomputation.h"

#include <gtest/gtest.h>
#include <limits>

namespace lacrima::exchange {
namespace {

findings::Dataset twoCases() {
    findings::Dataset dataset;
    dataset.rows = std::vector<findings::DataRow>{{QStringLiteral("=A,1"), 1, QStringLiteral("C"), {}},
        {QStringLiteral("B"), 2, QStringLiteral("D\"d"), QStringLiteral("O")}};
    findings::DataColumn column;
    column.name = QStringLiteral("x");
    column.values = std::vector<double>{0.1, std::numeric_limits<double>::quiet_NaN()};
    column.cellStates =
        std::vector<findings::CellState>{findings::CellState::Answered, findings::CellState::Refused};
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

TEST(RecomputationTest, WhatCouldNotBeComputedIsNoNumber) {
    Recomputation again;
    again.put(QStringLiteral("a.b"), QStringLiteral("f(1)"),
        {{"r", 0.5}, {"low", std::nullopt}, {"p", 0.25, true}});
    again.put(QStringLiteral("c"), QStringLiteral("g(2)"), {{"r", std::nullopt}});
    EXPECT_EQ(again.numbersCsv(), QByteArray("key,kind,value\r\na.b.r,number,0.5\r\na.b.p,p,0.25\r\n"));
    const auto script = again.script(QStringLiteral("my-data.csv"), QStringLiteral("my-numbers.csv"));
    ASSERT_TRUE(script);
    EXPECT_TRUE(script->contains("put(\"a.b\", f(1))"));
    EXPECT_FALSE(script->contains("g(2)"));
    EXPECT_TRUE(script->contains("d <- beside(\"my-data.csv\")"));
    EXPECT_TRUE(script->endsWith("finish(beside(\"my-numbers.csv\"))\n"));
}

TEST(RecomputationTest, NamesCannotLeaveTheirQuotes) {
    EXPECT_EQ(rText(QStringLiteral("a\"); quit(\"\\")), QStringLiteral("\"a\\\"); quit(\\\"\\\\\""));
    EXPECT_EQ(rTexts({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("c(\"a\", \"b\")"));
    EXPECT_EQ(rNumber(0.1), QStringLiteral("0.10000000000000001"));
}

} // namespace
} // namespace lacrima::exchange
