// SPDX-License-Identifier: GPL-3.0-or-later
// Whether each column of a table holds the number that stands at its head. The numbers are R's: mean(), sd(),
// median(), quantile(type = 7), range(), t.test(); cor() with the sum of the other items, alpha by its
// formula.
#include "core/findings/groups/GroupComparison.h"
#include "tests/support/ui/Home.h"
#include "tests/ui/explore/SmallData.h"
#include "ui/figures/alliance/AllianceTables.h"
#include "ui/figures/crying/CryingFigures.h"
#include "ui/figures/crying/ExperienceTables.h"
#include "ui/figures/groups/GroupFigures.h"

#include <cmath>
#include <gtest/gtest.h>
#include <utility>

namespace lacrima::ui::test {
namespace {

using Cells = std::vector<std::pair<const char*, const char*>>; ///< title and words

/// The row as a whole, from the left.
void expectRow(const spec::TableSpec& sheet, std::size_t row, const Cells& cells) {
    ASSERT_LT(row, sheet.rows.size());
    QStringList titles;
    QStringList words;
    for (const auto& [title, word] : cells) {
        titles.append(str(title));
        words.append(str(word));
    }
    const auto line = [](const QStringList& parts) {
        return parts.join(QStringLiteral(" | ")).toStdString();
    };
    EXPECT_EQ(line(sheet.titles()), line(titles));
    EXPECT_EQ(line(sheet.words(row)), line(words));
}

TEST(TableColumnsTest, HoldWhatTheirHeadsSayOfGroups) {
    SmallData small(9);
    small.with("y", {2, 3, 3, 7, 10, 1, 4, 9, 16});
    small.nominal("by", {0, 0, 0, 0, 0, 1, 1, 1, 1}, {str("Ay"), str("Bee")});
    const auto comparison = findings::compareGroups(small.data(), {str("y"), str("by"), 0.95, {}});
    ASSERT_TRUE(comparison);
    const spec::TableSpec sheet = figures::groupSheet(small.data(), *comparison);
    expectRow(sheet, 0,
        {{"About by", "Ay"}, {"n", "5"}, {"Mean", "5.00"}, {"Interval of the mean", "[0.79, 9.21]"},
            {"SD", "3.39"}, {"Median", "3.00"}, {"Quartiles", "3.00–7.00"}, {"Range", "2.00–10.00"}});
    expectRow(sheet, 1,
        {{"About by", "Bee"}, {"n", "4"}, {"Mean", "7.50"}, {"Interval of the mean", "[−2.93, 17.93]"},
            {"SD", "6.56"}, {"Median", "6.50"}, {"Quartiles", "3.25–10.75"}, {"Range", "1.00–16.00"}});
}

TEST(TableColumnsTest, HoldWhatTheirHeadsSayOfTimesOfCrying) {
    const double none = std::nan("");
    SmallData small(5);
    small.with("cried_ever", {0, 0, 1, 1, 1}).with("cry_count", {none, none, 1, 4, 9});
    expectRow(figures::cryingCountSheet(findings::countCrying(small.data())), 0,
        {{"Patients", "5"}, {"Never", "2"}, {"Mean", "2.80"}, {"SD", "3.83"}, {"Median", "1.0"},
            {"Quartiles", "0.0–4.0"}, {"Range", "0–9"}});
}

TEST(TableColumnsTest, HoldWhatTheirHeadsSayOfFeelings) {
    const QStringList steps{str("zero"), str("one"), str("two"), str("three"), str("four"), str("five")};
    SmallData small(5);
    small.with("gen_shame", {1, 2, 1, 2, 1}, steps).with("gen_relief", {5, 4, 4, 3, 2}, steps);
    const spec::TableSpec sheet = figures::feelingsSheet(findings::describeExperience(small.data()));
    expectRow(sheet, 0,
        {{"Rating", "About gen_relief"}, {"zero", "0"}, {"one", "0"}, {"two", "1"}, {"three", "1"},
            {"four", "2"}, {"five", "1"}, {"Mean", "3.60"}, {"95 % interval", "[2.18, 5.02]"}, {"SD", "1.14"},
            {"n", "5"}});
    expectRow(sheet, 1,
        {{"Rating", "About gen_shame"}, {"zero", "0"}, {"one", "3"}, {"two", "2"}, {"three", "0"},
            {"four", "0"}, {"five", "0"}, {"Mean", "1.40"}, {"95 % interval", "[0.72, 2.08]"}, {"SD", "0.55"},
            {"n", "5"}});
}

TEST(TableColumnsTest, HoldWhatTheirHeadsSayOfItems) {
    instrument::Instrument questions;
    questions.id = str("q");
    instrument::Scale scale;
    scale.id = str("wai_bond");
    scale.minimum = 1;
    scale.maximum = 5;
    for (const char* id : {"q_1", "q_2", "q_3"}) {
        instrument::Item item;
        item.id = str(id);
        questions.items.push_back(item);
        scale.items.append(item.id);
    }
    scale.reversed = {str("q_3")};
    questions.scales.push_back(scale);
    SmallData small(4);
    small.with("q_1", {5, 5, 4, 3}).with("q_2", {5, 4, 4, 3}).with("q_3", {1, 2, 4, 3});
    small.with("wai_bond", {5, 13.0 / 3, 10.0 / 3, 3});
    const auto summary = findings::summarizeAlliance(small.data(), questions);
    ASSERT_EQ(summary.scales.size(), 1U);
    const spec::TableSpec sheet = figures::itemSheet(summary.scales[0]);
    const char* const numbers[3][5] = {{"4.25", "0.96", ".82", ".73", "50.0 %"},
        {"4.00", "0.82", ".79", ".78", "25.0 %"}, {"3.50", "1.29", ".68", ".91", "25.0 %"}};
    ASSERT_EQ(sheet.rows.size(), 3U);
    for (std::size_t row = 0; row < 3; ++row) {
        const auto& own = numbers[row];
        const std::string name = sheet.words(row)[0].toStdString();
        expectRow(sheet, row,
            {{"Item", name.c_str()}, {"Mean", own[0]}, {"SD", own[1]}, {"Item-rest r", own[2]},
                {"α without", own[3]}, {"At top", own[4]}});
    }
}

} // namespace
} // namespace lacrima::ui::test
