// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/ColumnWords.h"

#include <gtest/gtest.h>
#include <limits>

namespace lacrima::ui {
namespace {

/// A in two sittings, B in one.
dataset::Dataset threeRows() {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    dataset::Dataset data;
    data.rows = std::vector<dataset::DataRow>{
        {QStringLiteral("A"), 1, {}, {}}, {QStringLiteral("A"), 2, {}, {}}, {QStringLiteral("B"), 1, {}, {}}};
    const auto add = [&data](const char* name, std::vector<double> values, dataset::Measure measure) {
        dataset::DataColumn column;
        column.name = column.variable = QString::fromLatin1(name);
        column.values = std::move(values);
        column.measure = measure;
        data.add(std::move(column));
    };
    add("score", {1, 4, kNone}, dataset::Measure::Scale);
    add("kind", {1, 2, kNone}, dataset::Measure::Nominal);
    add("empty", {kNone, kNone, kNone}, dataset::Measure::Scale);
    return data;
}

TEST(ColumnWordsTest, OfAllCasesOrOfThoseShownEachInItsSitting) {
    const dataset::Dataset data = threeRows();
    const QString score = QStringLiteral("score");
    EXPECT_EQ(
        columnWords(data, score, nullptr), QStringLiteral("score: n 2, mean 2.50, median 2.5, missing 1"));
    const std::set<std::pair<QString, int>> second{{QStringLiteral("A"), 2}};
    EXPECT_EQ(columnWords(data, score, &second),
        QStringLiteral("Of the cases shown, score: n 1, mean 4.00, median 4.0, missing 0"));
    const std::set<std::pair<QString, int>> first{{QStringLiteral("A"), 1}, {QStringLiteral("B"), 1}};
    EXPECT_EQ(columnWords(data, score, &first),
        QStringLiteral("Of the cases shown, score: n 1, mean 1.00, median 1.0, missing 1"));
}

TEST(ColumnWordsTest, NamesHaveNoMeanAndNothingHasNone) {
    const dataset::Dataset data = threeRows();
    EXPECT_EQ(columnWords(data, QStringLiteral("kind"), nullptr), QStringLiteral("kind: n 2, missing 1"));
    EXPECT_EQ(columnWords(data, QStringLiteral("empty"), nullptr), QStringLiteral("empty: no value"));
    const std::set<std::pair<QString, int>> none;
    EXPECT_EQ(columnWords(data, QStringLiteral("nowhere"), &none), QString());
}

} // namespace
} // namespace lacrima::ui
