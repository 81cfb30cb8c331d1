// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Findings.h"

#include "core/casebook/Casebook.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/exchange/import/WideImport.h"
#include "tests/core/analysis/Reference.h"
#include "tests/core/findings/GoldenDataset.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <sstream>

namespace lacrima::findings {
namespace {

using casebook::Casebook;

instrument::Catalogue studyCatalogue() {
    instrument::Catalogue catalogue;
    for (const char* id : {"practice", "diagnosis", "crying", "wai_sr"}) {
        EXPECT_TRUE(catalogue.add(instrument::Catalogue::shippedJson(QString::fromLatin1(id))).has_value());
    }
    return catalogue;
}

Casebook casebookFrom(const exchange::TextTable& table) {
    const auto plan = exchange::planImport(table, studyCatalogue(), {});
    EXPECT_TRUE(plan.problems.empty());
    Casebook casebook(studyCatalogue());
    record::Record record;
    for (const auto& variable : plan.newVariables) {
        record.payload = variable;
        casebook.apply(record);
    }
    for (const auto& response : plan.responses) {
        record.payload = response;
        casebook.apply(record);
    }
    return casebook;
}

dataset::Dataset datasetFrom(const QByteArray& csv) {
    const auto table = exchange::readTextTable(csv);
    EXPECT_TRUE(table.has_value());
    return dataset::buildDataset(casebookFrom(*table), {});
}

double value(const dataset::Dataset& dataset, const char* column, std::size_t row = 0) {
    const dataset::DataColumn* found = dataset.column(QString::fromLatin1(column));
    EXPECT_NE(found, nullptr) << column;
    return found != nullptr ? found->values[row] : 0;
}

TEST(DatasetTest, WhoNeverCriedCountsAsZero) {
    const dataset::Dataset dataset =
        datasetFrom("case_id,cried_ever,cry_frequency,cried_last_session,gen_relief\n"
                    "A,0,,,\nB,1,,,3\nC,,,,\n");
    EXPECT_EQ(value(dataset, "cry_frequency", 0), 0);
    EXPECT_EQ(value(dataset, "cried_last_session", 0), 0);
    EXPECT_TRUE(std::isnan(value(dataset, "gen_relief", 0)));
    EXPECT_TRUE(std::isnan(value(dataset, "cry_frequency", 1))) << "asked and skipped: nothing is implied";
    EXPECT_TRUE(std::isnan(value(dataset, "cry_frequency", 2)));
}

TEST(DatasetTest, HiddenAnswersAreOutOfTheAnalysis) {
    const dataset::Dataset dataset = datasetFrom("case_id,cried_ever,cry_frequency,gen_relief\nA,0,4,5\n");
    EXPECT_TRUE(std::isnan(value(dataset, "gen_relief")));
    EXPECT_EQ(value(dataset, "cry_frequency"), 0);
}

TEST(DatasetTest, CodesThatAreNoChoicesAreNoNumbers) {
    const dataset::Dataset dataset =
        datasetFrom("case_id,cried_ever,gen_relief,po_level,po_overall\nA,1,9,2,4\n");
    EXPECT_TRUE(std::isnan(value(dataset, "gen_relief")));
    EXPECT_EQ(value(dataset, "po_borderline"), 1);
    EXPECT_EQ(value(dataset, "po_psychotic"), 0);
    EXPECT_EQ(value(dataset, "po_lowness"), 7);
}

TEST(DatasetTest, SeveralChoiceItemsBecomeOneColumnAnOption) {
    const dataset::Dataset dataset = datasetFrom("case_id,cried_ever,last_trigger\nA,1,loss;shame\nB,1,\n");
    EXPECT_EQ(value(dataset, "last_trigger___loss", 0), 1);
    EXPECT_EQ(value(dataset, "last_trigger___conflict", 0), 0);
    EXPECT_TRUE(std::isnan(value(dataset, "last_trigger___loss", 1)));
}

TEST(DatasetTest, ItSaysUpToWhichRecordItGoes) {
    const auto table = exchange::readTextTable("case_id,gaf\nA,50\nB,60\n");
    const Casebook casebook = casebookFrom(*table);
    EXPECT_EQ(dataset::buildDataset(casebook, {}).logPosition, casebook.recordCount());
    dataset::DatasetOptions options;
    options.logPosition = 70; // some records were passed over
    EXPECT_EQ(dataset::buildDataset(casebook, options).logPosition, 70);
}

TEST(DatasetTest, ExcludedCasesAreLeftOut) {
    const auto table = exchange::readTextTable("case_id,gaf\nA,50\nB,60\n");
    Casebook casebook = casebookFrom(*table);
    record::Record record;
    record.header.id = QByteArray(16, 'e');
    record.payload = record::Exclusion{QStringLiteral("A"), 1, QStringLiteral("test"), {}, {}, 0};
    casebook.apply(record);
    const dataset::Dataset dataset = dataset::buildDataset(casebook, {});
    ASSERT_EQ(dataset.rows.size(), 1U);
    EXPECT_EQ(dataset.rows[0].caseId, QStringLiteral("B"));
    EXPECT_EQ(dataset.excludedCases, 1);
}

/// The numbers that R's cor.test and p.adjust gave, by finding.
std::map<std::string, std::vector<double>> reference(const std::string& name) {
    std::map<std::string, std::vector<double>> rows;
    std::ifstream file(LACRIMA_SOURCE_DIR "/tests/reference/" + name);
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#') continue;
        std::istringstream words(line);
        std::string id;
        words >> id;
        for (std::string word; words >> word;)
            rows[id].push_back(word == "NA" ? std::nan("") : std::stod(word));
    }
    return rows;
}

void expectRelative(double actual, double expected, const std::string& what) {
    EXPECT_NEAR(actual, expected, 1e-9 * std::abs(expected)) << what;
}

using Computed = analysis::Computed<analysis::Correlation>;

void expectDimension(const Computed& correlation, const Computed& partial, const std::vector<double>& r,
    const std::string& what) {
    std::size_t at = 0;
    for (const Computed& one : {correlation, partial}) {
        ASSERT_TRUE(one && one->interval.has_value()) << what;
        EXPECT_EQ(one->n, static_cast<std::size_t>(r[at])) << what;
        expectRelative(one->estimate, r[at + 1], what + " estimate");
        expectRelative(one->interval->low, r[at + 2], what + " low");
        expectRelative(one->interval->high, r[at + 3], what + " high");
        expectRelative(one->p.p, r[at + 4], what + " p");
        at += 5;
    }
}

TEST(FindingsTest, TheSyntheticStudyGivesTheNumbersOfR) {
    const QString path = QStringLiteral(LACRIMA_SOURCE_DIR "/../shared/data/study64.csv");
    if (!QFile::exists(path)) GTEST_SKIP() << "the study file beside the checkout is not there";
    const auto table = exchange::readTextFile(path);
    ASSERT_TRUE(table.has_value());
    const dataset::Dataset dataset = dataset::buildDataset(casebookFrom(*table), {});
    const auto definitions = shippedFindings();
    ASSERT_TRUE(definitions.has_value());
    const auto results = computeFindings(dataset, *definitions);
    const auto expected = reference("findings64.txt");
    const auto dimensions = reference("findings64_rivals.txt");
    ASSERT_EQ(results.size(), 16U);
    ASSERT_EQ(expected.size(), 16U);
    for (const FindingResult& result : results) {
        const std::string id = result.definition.id.toStdString();
        const std::vector<double>& r = expected.at(id);
        EXPECT_EQ(result.n, static_cast<std::size_t>(r[0])) << id;
        EXPECT_EQ(result.isAsExpected, true) << id;
        const bool isProportion = result.definition.expected == Expectation::Proportion;
        ASSERT_EQ(result.proportion.has_value(), isProportion) << id;
        if (isProportion) {
            expectRelative(result.proportion->estimate, r[1], id + " estimate");
            expectRelative(result.proportion->interval.low, r[2], id + " low");
            expectRelative(result.proportion->interval.high, r[3], id + " high");
            continue;
        }
        ASSERT_TRUE(result.correlation.has_value()) << id;
        expectRelative(result.correlation->estimate, r[1], id + " estimate");
        expectRelative(result.correlation->interval->low, r[2], id + " low");
        expectRelative(result.correlation->interval->high, r[3], id + " high");
        expectRelative(result.correlation->p.p, r[4], id + " p");
        expectRelative(*result.holmP, r[5], id + " Holm");
        expectRelative(*result.bhP, r[6], id + " BH");
        EXPECT_EQ(result.excludesZero, r[2] > 0 || r[3] < 0) << id;
        EXPECT_EQ(result.rivals.size(), id >= "F09" ? 2U : 0U) << id;
        EXPECT_EQ(result.partial.has_value(), id >= "F09") << id;
        if (!result.partial) continue;
        expectDimension(*result.correlation, *result.partial,
            dimensions.at(id + "/" + result.definition.y.toStdString()), id);
        for (const FindingRival& rival : result.rivals)
            expectDimension(
                rival.correlation, rival.partial, dimensions.at(id + "/" + rival.y.toStdString()), id);
    }
    EXPECT_EQ(results[0].proportion->count, 55U);
    EXPECT_EQ(results[1].proportion->count, 18U);
    const VerdictCounts counts = countVerdicts(results);
    EXPECT_EQ(counts.supported, 14U);
    EXPECT_EQ(counts.undecided, 2U);
    EXPECT_EQ(counts.against, 0U);
}

TEST(FindingsTest, TheRealAllianceAnswersComeInWhole) {
    const QString path = QStringLiteral(LACRIMA_SOURCE_DIR "/../shared/data/wai_sr_157.csv");
    if (!QFile::exists(path)) GTEST_SKIP() << "the alliance file beside the checkout is not there";
    const auto table = exchange::readTextFile(path);
    ASSERT_TRUE(table.has_value());
    const dataset::Dataset dataset = dataset::buildDataset(casebookFrom(*table), {});
    EXPECT_EQ(dataset.rows.size(), 157U);
    FindingDefinition definition;
    definition.id = QStringLiteral("X");
    definition.x = QStringLiteral("wai_bond");
    definition.y = QStringLiteral("empathy");
    const FindingResult result = computeFindings(dataset, {definition}).front();
    ASSERT_TRUE(result.correlation.has_value());
    EXPECT_NEAR(result.correlation->estimate, .634318, 5e-7);
    EXPECT_NEAR(result.correlation->interval->low, .530377, 5e-7);
    EXPECT_NEAR(result.correlation->interval->high, .719471, 5e-7);
}

/// The rivals of explore.R, whatever is beside the checkout.
TEST(FindingsTest, ADimensionIsShownBesideItsRivals) {
    FindingDefinition definition;
    definition.x = QStringLiteral("never_told");
    definition.y = QStringLiteral("wai_goal");
    FindingDefinition total = definition;
    total.y = QStringLiteral("wai_total");
    const auto results = computeFindings(test::goldenDataset(), {definition, total});
    const FindingResult& result = results[0];
    ASSERT_EQ(result.rivals.size(), 2U);
    EXPECT_EQ(result.rivals[0].y, QStringLiteral("wai_bond"));
    EXPECT_EQ(result.rivals[1].y, QStringLiteral("wai_task"));
    const auto& goal = analysis::test::reference("x.rival.never_told.goal");
    const auto& task = analysis::test::reference("x.rival.never_told.task");
    expectRelative((*result.partial)->estimate, goal[4], "goal, partial");
    expectRelative((*result.partial)->p.p, goal[5], "goal, partial p");
    expectRelative(result.rivals[1].correlation->estimate, task[0], "task");
    expectRelative(result.rivals[1].partial->interval.value().high, task[7], "task, partial high");
    EXPECT_EQ(result.excludesZero, true);
    EXPECT_EQ(result.holmP, std::min(1.0, 2 * result.correlation->p.p))
        << "the rivals are no part of the family";
    EXPECT_TRUE(results[1].rivals.empty());
    EXPECT_FALSE(results[1].partial.has_value());
}

TEST(FindingsTest, NothingIsTestedOnCasesPickedByHand) {
    FindingDefinition definition;
    definition.x = QStringLiteral("never_told");
    definition.y = QStringLiteral("wai_goal");
    dataset::Dataset picked = test::goldenDataset();
    picked.isHandPicked = true;
    const FindingResult result = computeFindings(picked, {definition}).at(0);
    ASSERT_EQ(result.rivals.size(), 2U);
    std::vector<Computed> all{*result.correlation, *result.partial};
    for (const FindingRival& rival : result.rivals) {
        all.push_back(rival.correlation);
        all.push_back(rival.partial);
    }
    for (std::size_t at = 0; at < all.size(); ++at) {
        ASSERT_TRUE(all[at]) << at;
        EXPECT_TRUE(std::isfinite(all[at]->estimate)) << at;
        EXPECT_TRUE(std::isnan(all[at]->p.p)) << at;
    }
}

/// The interval of this study is held against the published share, not the other way round.
TEST(FindingsTest, APublishedShareIsAsExpectedWhereOurIntervalHoldsIt) {
    const auto json = QByteArrayLiteral(
        R"({"findings": [{"id": "A", "x": "x", "expected": "proportion", "count": 55, "n": 64,
            "claim": {"en": "a share"}}]})");
    const auto definitions = readFindings(json);
    ASSERT_TRUE(definitions.has_value());
    const auto isAsExpected = [&](std::size_t ones, std::size_t n) {
        std::vector<double> answers(n, 0);
        std::fill_n(answers.begin(), ones, 1);
        return computeFindings(test::datasetOf({test::columnOf("x", answers)}), *definitions, 0.95, 0.05)
            .at(0)
            .isAsExpected;
    };
    EXPECT_EQ(isAsExpected(3, 5), true)
        << "0.60 [0.23, 0.88] holds 0.859, though [0.75, 0.92] does not hold 0.60";
    EXPECT_EQ(isAsExpected(400, 500), false) << "0.80 [0.76, 0.83] does not, though [0.75, 0.92] holds 0.80";
}

TEST(FindingsTest, WhatCannotBeComputedSaysWhy) {
    const dataset::Dataset dataset =
        datasetFrom("case_id,cried_ever,gen_negative,po_overall\nA,1,3,5\nB,1,3,6\nC,1,3,7\nD,1,3,2\n");
    const auto results = computeFindings(dataset, *shippedFindings());
    const FindingResult& negative = results[3];
    EXPECT_EQ(negative.definition.id, QStringLiteral("F04"));
    EXPECT_FALSE(negative.correlation.has_value());
    EXPECT_EQ(negative.refusal, analysis::Refusal::NoVarianceX);
    EXPECT_EQ(negative.n, 4U);
    EXPECT_FALSE(negative.holmP.has_value());
}

} // namespace
} // namespace lacrima::findings
