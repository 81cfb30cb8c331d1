// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/TableDataset.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lacrima::exchange {
namespace {

dataset::Dataset read(const QByteArray& text) {
    auto table = readNumericText(text, QStringLiteral("t.csv"));
    EXPECT_TRUE(table);
    return datasetOf(*table);
}

TEST(TableDatasetTest, NumbersAreMeasuredAndWordsAreNominal) {
    const dataset::Dataset data = read("a,g\n1,x\n2.5,\n,y\n");
    ASSERT_EQ(data.columns.size(), 2U);
    EXPECT_EQ(data.rowCount(), 3U);
    const dataset::DataColumn* a = data.column(QStringLiteral("a"));
    EXPECT_EQ(a->measure, dataset::Measure::Scale);
    EXPECT_EQ(a->values[1], 2.5);
    EXPECT_TRUE(std::isnan(a->values[2]));
    EXPECT_EQ(a->cellStates[2], dataset::CellState::NotRecorded);
    const dataset::DataColumn* g = data.column(QStringLiteral("g"));
    EXPECT_EQ(g->measure, dataset::Measure::Nominal);
    ASSERT_TRUE(g->isOfWords);
    EXPECT_EQ(g->codes.at(g->values[0]), QStringLiteral("x"));
    EXPECT_EQ(g->codes.at(g->values[2]), QStringLiteral("y"));
    EXPECT_TRUE(std::isnan(g->values[1])) << "an empty word is missing and no level";
}

TEST(TableDatasetTest, ColumnsWithoutANameOfTheirOwnAreCalledByNumber) {
    const dataset::Dataset data = read("a,,a,b\n1,2,3,4\n");
    QStringList names;
    for (const dataset::DataColumn& column : data.columns) names.append(column.name);
    EXPECT_EQ(names,
        (QStringList{QStringLiteral("#1"), QStringLiteral("#2"), QStringLiteral("#3"), QStringLiteral("b")}));
}

} // namespace
} // namespace lacrima::exchange
