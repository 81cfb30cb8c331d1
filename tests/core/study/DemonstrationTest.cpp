// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/demonstration/Demonstration.h"

#include "core/casebook/Board.h"
#include "core/casebook/Casebook.h"
#include "core/casebook/Draw.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/findings/Findings.h"

#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>
#include <random>

namespace lacrima::study {
namespace {

class DemonstrationTest : public testing::Test {
protected:
    void SetUp() override {
        auto made = makeDemonstration(m_folder.filePath(QStringLiteral("demo.lacrima")), QByteArray(32, 'i'));
        ASSERT_TRUE(made.has_value()) << (made ? std::string() : std::string(made.error().key));
        m_study.emplace(std::move(*made));
        ASSERT_TRUE(m_study->keys().unlock(QStringLiteral("demo")).has_value());
        const auto log = m_study->log().read();
        ASSERT_TRUE(log.has_value());
        ASSERT_TRUE(log->problems.empty());
        m_log = *log;
    }

    QTemporaryDir m_folder;
    std::optional<Study> m_study;
    OpenedLog m_log;
};

TEST_F(DemonstrationTest, HasTheMarginalsAndSignsOfTheAbstract) {
    casebook::Casebook casebook(m_study->catalogue());
    for (const OpenedRecord& record : m_log.records) casebook.apply(record.record);
    EXPECT_TRUE(m_study->definition().synthetic);
    const auto dataset = dataset::buildDataset(casebook, {{}, true});
    const auto results = findings::computeFindings(dataset, *findings::shippedFindings());
    ASSERT_EQ(results.size(), 16U);
    EXPECT_EQ(results[0].proportion->count, 55U);
    EXPECT_EQ(results[0].n, 64U);
    EXPECT_EQ(results[1].proportion->count, 18U);
    EXPECT_EQ(results[1].n, 64U);
    for (const findings::FindingResult& result : results) {
        EXPECT_EQ(result.isAsExpected, true) << result.definition.id.toStdString();
    }
    for (const std::size_t share : {0U, 1U}) {
        EXPECT_EQ(results[share].judgement->verdict, findings::Verdict::Undecided);
        EXPECT_FALSE(results[share].judgement->neededN);
    }
    EXPECT_EQ(casebook.rows().size(), 64U);
    EXPECT_EQ(casebook.clinicians().size(), 64);
}

/// Answers that belong to other patients: nothing is left but chance, and an interval of 95 % lies wholly on
/// the expected side in one of forty.
TEST_F(DemonstrationTest, ShuffledAnswersSupportNoMoreThanChanceDoes) {
    casebook::Casebook casebook(m_study->catalogue());
    for (const OpenedRecord& record : m_log.records) casebook.apply(record.record);
    const auto dataset = dataset::buildDataset(casebook, {{}, true});
    std::vector<findings::FindingDefinition> claims;
    const auto shipped = findings::shippedFindings();
    ASSERT_TRUE(shipped.has_value());
    for (const findings::FindingDefinition& claim : *shipped) {
        if (claim.expected != findings::Expectation::Proportion) claims.push_back(claim);
    }
    ASSERT_EQ(claims.size(), 14U);
    std::mt19937 random(2017);
    std::vector<std::size_t> order(dataset.rows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::size_t supported = 0;
    std::size_t against = 0;
    constexpr std::size_t kShuffles = 200;
    for (std::size_t shuffle = 0; shuffle < kShuffles; ++shuffle) {
        std::shuffle(order.begin(), order.end(), random);
        dataset::Dataset shuffled;
        shuffled.rows = dataset.rows;
        QSet<QString> added;
        for (const findings::FindingDefinition& claim : claims) {
            for (const QString& name : {claim.x, claim.y}) {
                if (added.contains(name)) continue;
                added.insert(name);
                dataset::DataColumn column = *dataset.column(name);
                std::vector<double> values(column.numbers().begin(), column.numbers().end());
                if (name == claim.x) {
                    for (std::size_t i = 0; i < order.size(); ++i) values[i] = column.numbers()[order[i]];
                }
                column.values = values;
                shuffled.add(column);
            }
        }
        const auto counts = findings::countVerdicts(findings::computeFindings(shuffled, claims));
        supported += counts.supported;
        against += counts.against;
    }
    const double all = 14.0 * kShuffles;
    EXPECT_GT(static_cast<double>(supported) / all, 0.015);
    EXPECT_LT(static_cast<double>(supported) / all, 0.035);
    EXPECT_LT(static_cast<double>(against) / all, 0.035);
}

TEST_F(DemonstrationTest, EveryDrawVerifies) {
    int draws = 0;
    for (const OpenedRecord& opened : m_log.records) {
        const auto* draw = std::get_if<record::Draw>(&opened.record.payload);
        if (draw == nullptr) continue;
        const record::RecordHeader& header = opened.record.header;
        EXPECT_EQ(draw->index, casebook::drawIndex({m_study->definition().drawSeed, header.office,
                                   header.clinician, draw->eligible, draw->drawNumber}));
        ++draws;
    }
    EXPECT_EQ(draws, 64);
}

TEST_F(DemonstrationTest, EveryCaseIsDoneOnTheBoard) {
    casebook::Board board(m_study->catalogue());
    for (const OpenedRecord& opened : m_log.records)
        board.apply(opened.record.header, &opened.record.payload);
    ASSERT_EQ(board.rows().size(), 64U);
    for (const casebook::BoardRow& row : board.rows()) {
        EXPECT_EQ(row.next(), casebook::Step::Done) << row.caseId.toStdString();
        EXPECT_TRUE(row.hasPractice && row.isDrawn && row.hasDiagnosis && row.isHandedOver);
    }
}

} // namespace
} // namespace lacrima::study
