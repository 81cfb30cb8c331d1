// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/RowFilter.h"

#include "tests/core/analysis/Expect.h"
#include "tests/core/findings/GoldenDataset.h"

#include <algorithm>

namespace lacrima::dataset {
namespace {

using analysis::test::kMissing;
using findings::test::columnOf;
using findings::test::datasetOf;

Dataset sample() {
    Dataset dataset = datasetOf({columnOf("wai_bond", {2, 4.5, kMissing, 5}),
        columnOf("po_level", {1, 2, 3, 2}), columnOf("last_trigger___loss", {1, 0, kMissing, 1})});
    dataset.rows.edit()[0] = {QStringLiteral("A-1"), 1, QStringLiteral("C1"), QStringLiteral("North")};
    dataset.rows.edit()[1] = {QStringLiteral("A-2"), 2, QStringLiteral("C1"), QStringLiteral("South")};
    dataset.logPosition = 12;
    dataset.excludedCases = 3;
    dataset.isSynthetic = true;
    return dataset;
}

std::vector<bool> kept(const char* expression) {
    const FilteredRows rows = filterRows(sample(), QString::fromUtf8(expression));
    EXPECT_FALSE(rows.error) << expression;
    EXPECT_EQ(rows.count, static_cast<std::size_t>(std::count(rows.kept.begin(), rows.kept.end(), true)));
    return rows.kept;
}

TEST(RowFilterTest, ColumnsAreNumbersAndMissingIsBlank) {
    EXPECT_EQ(kept("[wai_bond] >= 4"), (std::vector<bool>{false, true, false, true}));
    EXPECT_EQ(kept("[wai_bond] = ''"), (std::vector<bool>{false, false, true, false}));
    EXPECT_EQ(kept("[po_level] = 2 and [wai_bond] < 5"), (std::vector<bool>{false, true, false, false}));
    EXPECT_EQ(kept("[last_trigger(loss)]"), (std::vector<bool>{true, false, false, true}));
    EXPECT_EQ(kept("  "), (std::vector<bool>{true, true, true, true}));
    EXPECT_EQ(kept("1"), (std::vector<bool>{true, true, true, true}));
}

TEST(RowFilterTest, AnswersToCompareWithAreCodesInTheirOrder) {
    Dataset dataset = datasetOf(
        {columnOf("level", {1, 2, 2}), columnOf("about", {1, 2, 1}), columnOf("age", {30, 40, 50})});
    const auto label = [](const char* text) {
        instrument::LocalText words;
        words.byLanguage[QStringLiteral("en")] = QString::fromUtf8(text);
        return words;
    };
    dataset.columns[0].labels = {{1, label("Low")}, {2, label("High")}};
    dataset.columns[1].labels = {{1, label("A loss")}, {2, label("Joy")}};
    dataset.columns[1].codes = {{1, QStringLiteral("loss")}, {2, QStringLiteral("joy")}};
    const auto level = comparedAnswers(dataset.columns[0]);
    ASSERT_EQ(level.size(), 2U);
    EXPECT_EQ(level[1].code, QStringLiteral("2"));
    const auto about = comparedAnswers(dataset.columns[1]);
    ASSERT_EQ(about.size(), 2U);
    EXPECT_EQ(about[0].code, QStringLiteral("loss"));
    EXPECT_EQ(about[0].label.in(QStringLiteral("en")), QStringLiteral("A loss"));
    EXPECT_TRUE(comparedAnswers(dataset.columns[2]).empty());
    for (std::size_t i = 0; i < about.size(); ++i) {
        const auto rows = filterRows(dataset, QStringLiteral("[about] = '%1'").arg(about[i].code));
        EXPECT_EQ(rows.count, i == 0 ? 2U : 1U) << "each is what a condition takes";
    }
}

TEST(RowFilterTest, KeysAreTexts) {
    EXPECT_EQ(kept("[case_id] = 'A-2'"), (std::vector<bool>{false, true, false, false}));
    EXPECT_EQ(kept("[clinician_id] = 'C1'"), (std::vector<bool>{true, true, false, false}));
    EXPECT_EQ(kept("[office] = 'North' or [sitting] = 2"), (std::vector<bool>{true, true, false, false}));
    EXPECT_EQ(kept("[office] = ''"), (std::vector<bool>{false, false, true, true}));
}

/// One choice with codes of words, one whose codes are numbers that are not those it counts as, several
/// choices.
Dataset choices() {
    DataColumn gender = columnOf("pat_gender", {1, 2, kMissing, 1}, Measure::Nominal);
    gender.codes = {{1, QStringLiteral("woman")}, {2, QStringLiteral("man")}};
    DataColumn site = columnOf("site", {1, 2, 3, 1}, Measure::Nominal);
    site.codes = {{1, QStringLiteral("10")}, {2, QStringLiteral("1")}, {3, QStringLiteral("c")}};
    DataColumn loss = columnOf("trigger___loss", {1, 0, kMissing, 1});
    DataColumn anger = columnOf("trigger___anger", {1, 0, kMissing, 0});
    for (DataColumn* column : {&loss, &anger}) {
        column->role = ColumnRole::Option;
        column->variable = QStringLiteral("trigger");
    }
    Dataset dataset = datasetOf({gender, site, loss, anger});
    dataset.wordVariables = QStringList{QStringLiteral("dx_1")};
    return dataset;
}

TEST(RowFilterTest, ChoicesCompareByTheirCodes) {
    const auto keptOf = [](const char* expression) {
        const FilteredRows rows = filterRows(choices(), QString::fromUtf8(expression));
        EXPECT_FALSE(rows.error) << expression;
        return rows.kept;
    };
    EXPECT_EQ(keptOf("[pat_gender] = 'woman'"), (std::vector<bool>{true, false, false, true}));
    EXPECT_EQ(keptOf("[pat_gender] <> 'man'"), (std::vector<bool>{true, false, true, true}));
    EXPECT_EQ(keptOf("[pat_gender(man)]"), (std::vector<bool>{false, true, false, false}));
    EXPECT_EQ(keptOf("[pat_gender] = ''"), (std::vector<bool>{false, false, true, false}));
    EXPECT_EQ(keptOf("[site] = 1"), (std::vector<bool>{false, true, false, false}));
    EXPECT_EQ(keptOf("'10' = [site]"), (std::vector<bool>{true, false, false, true}));
    EXPECT_EQ(keptOf("[trigger] = 'anger;loss'"), (std::vector<bool>{true, false, false, false}));
    EXPECT_EQ(keptOf("[trigger] = 'loss'"), (std::vector<bool>{false, false, false, true}));
    EXPECT_EQ(keptOf("[trigger(loss)] = 1"), (std::vector<bool>{true, false, false, true}));
}

/// Who was not asked did not say no.
TEST(RowFilterTest, AMissingChoiceIsNoneOfTheOthersEither) {
    for (const auto& [expression, kept] :
        {std::pair("[pat_gender(man)] = 0", std::vector{true, false, false, true}),
            std::pair("[pat_gender(man)] = ''", std::vector{false, false, true, false}),
            std::pair("[trigger(loss)] = 0", std::vector{false, true, false, false}),
            std::pair("[trigger(loss)] = ''", std::vector{false, false, true, false}),
            std::pair("[trigger] = ''", std::vector{false, true, true, false})}) {
        const FilteredRows rows = filterRows(choices(), QString::fromUtf8(expression));
        EXPECT_FALSE(rows.error) << expression;
        EXPECT_EQ(rows.kept, kept) << expression;
    }
}

TEST(RowFilterTest, AChoiceThatDoesNotExistIsAProblem) {
    const auto errorOf = [](const char* expression) {
        const FilteredRows rows = filterRows(choices(), QString::fromUtf8(expression));
        EXPECT_TRUE(rows.error) << expression;
        return rows.error.value_or(logic::SyntaxError{"logic.empty", {}});
    };
    const logic::SyntaxError error = errorOf("[site] = 1 or [pat_gender] <> 'female'");
    EXPECT_EQ(error.key, "logic.no_such_choice");
    EXPECT_EQ(error.arguments, (std::vector<std::string>{"female", "pat_gender", "woman, man"}));
    EXPECT_EQ(error.column, 31);
    EXPECT_EQ(errorOf("[pat_gender] = 1").key, "logic.no_such_choice");
    EXPECT_EQ(errorOf("not (2 = [site])").key, "logic.no_such_choice");
    EXPECT_EQ(errorOf("[trigger] = 'loss;shame'").arguments.front(), "shame");
    EXPECT_EQ(errorOf("[pat_gender(female)]").key, "logic.unknown_variable");
    EXPECT_EQ(errorOf("[dx_1] = 'F32'").key, "logic.word_variable");
    EXPECT_FALSE(filterRows(choices(), QStringLiteral("[site] + 1 = 2")).error) << "no choice is compared";
}

TEST(RowFilterTest, ErrorsSayWhere) {
    const FilteredRows broken = filterRows(sample(), QStringLiteral("[wai_bond] >\n= "));
    ASSERT_TRUE(broken.error);
    EXPECT_TRUE(broken.kept.empty());
    EXPECT_EQ(broken.error->line, 2);
    const FilteredRows unknown = filterRows(
        sample(), QStringLiteral("'[wai_gaol]' = '' or # [wai_gaol]\n [wai_bond] = 1 or [wai_gaol] = 2"));
    ASSERT_TRUE(unknown.error);
    EXPECT_EQ(unknown.error->key, "logic.unknown_variable");
    EXPECT_EQ(unknown.error->arguments, std::vector<std::string>{"wai_gaol"});
    EXPECT_EQ(unknown.error->line, 2);
    EXPECT_EQ(unknown.error->column, 20);
    EXPECT_EQ(unknown.count, 0U);
    const FilteredRows code = filterRows(sample(), QStringLiteral("[last_trigger(shame)]"));
    ASSERT_TRUE(code.error);
    EXPECT_EQ(code.error->arguments, std::vector<std::string>{"last_trigger(shame)"});
    EXPECT_TRUE(filterRows(sample(), QStringLiteral("[office(a)]")).error);
    EXPECT_TRUE(filterRows(Dataset{}, QStringLiteral("1 = 1")).kept.empty());
}

TEST(RowFilterTest, ASubsetKeepsRowsAndValuesTogether) {
    const Dataset part = subset(sample(), {false, true, false, true});
    ASSERT_EQ(part.rows.size(), 2U);
    EXPECT_EQ(part.rows[0].caseId, QStringLiteral("A-2"));
    EXPECT_EQ(part.rows[0].sitting, 2);
    ASSERT_NE(part.column(QStringLiteral("wai_bond")), nullptr);
    EXPECT_EQ(part.column(QStringLiteral("wai_bond"))->values, (std::vector<double>{4.5, 5}));
    EXPECT_EQ(part.column(QStringLiteral("po_level"))->values, (std::vector<double>{2, 2}));
    EXPECT_EQ(part.logPosition, 12);
    EXPECT_EQ(part.excludedCases, 3);
    EXPECT_TRUE(part.isSynthetic);
    EXPECT_TRUE(subset(sample(), {}).rows.empty());
    EXPECT_EQ(subset(sample(), {true}).column(QStringLiteral("po_level"))->values.size(), 1U);
}

TEST(RowFilterTest, StatesFollowTheirRows) {
    Dataset dataset = sample();
    dataset.columns[0].cellStates = std::vector<CellState>{
        CellState::Answered, CellState::Skipped, CellState::Refused, CellState::Absent};
    const Dataset part = subset(dataset, {false, true, false, true});
    const auto states = part.column(QStringLiteral("wai_bond"))->states();
    EXPECT_EQ(std::vector<CellState>(states.begin(), states.end()),
        (std::vector<CellState>{CellState::Skipped, CellState::Absent}));
}

TEST(RowFilterTest, APartSaysWhoIsNotInItAndWhy) {
    const Dataset whole = sample();
    const ScopedRows all = partOf(whole, {QStringLiteral("  "), false, {}});
    EXPECT_EQ(all.dataset.rowsOfWhole, 0U) << "the whole is no part";
    EXPECT_EQ(all.dataset.leftOutOfWhole, LeftOut());

    const ScopedRows filtered = partOf(whole, {QStringLiteral(" [wai_bond] >= 4 "), false, {}});
    ASSERT_FALSE(filtered.error);
    EXPECT_EQ(filtered.dataset.rows.size(), 2U);
    EXPECT_EQ(filtered.dataset.rowsOfWhole, 4U);
    EXPECT_EQ(filtered.dataset.condition, QStringLiteral("[wai_bond] >= 4"));
    EXPECT_FALSE(filtered.dataset.isHandPicked);
    EXPECT_EQ(filtered.dataset.leftOutOfWhole, (LeftOut{2, 1, 0})) << "one is below, one has no answer";

    const ScopedRows picked = partOf(whole,
        {QStringLiteral("[wai_bond] >= 4"), true, {{QStringLiteral("A-2"), 2}, {QStringLiteral("A-1"), 1}}});
    EXPECT_EQ(picked.dataset.rows.size(), 1U) << "A-1 does not meet the filter";
    EXPECT_TRUE(picked.dataset.isHandPicked);
    EXPECT_EQ(picked.dataset.leftOutOfWhole, (LeftOut{2, 1, 1}));
    EXPECT_TRUE(partOf(whole, {QStringLiteral("[wai_bond] >="), false, {}}).error);
}

/// A case with several sittings counts once: with its first, or with the first of those that a condition on
/// the sitting keeps.
TEST(RowFilterTest, ACaseHasOneRowHoweverManySittings) {
    Dataset whole = sample();
    const auto sittingsOf = [&whole](const QString& filter) {
        std::vector<int> sittings;
        const ScopedRows part = partOf(whole, {filter, false, {}});
        for (const DataRow& row : part.dataset.rows)
            if (row.caseId == whole.rows[0].caseId) sittings.push_back(row.sitting);
        return sittings;
    };
    whole.rows.edit()[1] = {whole.rows[0].caseId, 3, {}, {}};
    whole.rows.edit()[2] = {whole.rows[0].caseId, 2, {}, {}};
    whole.rows.edit()[0].sitting = 4;
    EXPECT_EQ(sittingsOf({}), std::vector<int>{2}) << "in whatever order they stand";
    EXPECT_EQ(sittingsOf(QStringLiteral("[sitting] = 3")), std::vector<int>{3});
    EXPECT_EQ(sittingsOf(QStringLiteral("[sitting] >= 3")), std::vector<int>{3});
    EXPECT_EQ(partOf(whole, {}).dataset.rows.size(), 2U);
    EXPECT_EQ(partOf(whole, {}).dataset.laterSittings, 2U);
    EXPECT_EQ(partOf(whole, {QStringLiteral("[sitting] = 3"), false, {}}).dataset.laterSittings, 1U);
    EXPECT_EQ(partOf(whole, {QStringLiteral("[sitting] = 3"), false, {}}).dataset.rowsOfWhole, 2U);
    const ScopedRows picked = partOf(whole, {{}, true, {{whole.rows[0].caseId, 4}}});
    ASSERT_EQ(picked.dataset.rows.size(), 1U);
    EXPECT_EQ(picked.dataset.rows[0].sitting, 4) << "as it was picked";
}

TEST(RowFilterTest, WhoIsLeftOutIsCountedInCasesNotInSittings) {
    Dataset whole = sample();
    whole.rows.edit()[1] = {whole.rows[0].caseId, whole.rows[0].sitting + 1, {}, {}};
    const ScopedRows part = partOf(whole, {QStringLiteral("[wai_bond] >= 4"), false, {}});
    const std::size_t all = partOf(whole, {}).dataset.rows.size();
    EXPECT_EQ(all, 3U);
    EXPECT_EQ(part.dataset.leftOutOfWhole.byFilter + part.dataset.rows.size(), all);
}

} // namespace
} // namespace lacrima::dataset
