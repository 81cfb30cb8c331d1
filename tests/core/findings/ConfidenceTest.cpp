// SPDX-License-Identifier: GPL-3.0-or-later
// The confidence that a question is asked with is that of every interval of its answer.
#include "core/findings/AllianceSummary.h"
#include "core/findings/Findings.h"
#include "core/findings/correlation/ComparedCorrelations.h"
#include "core/findings/crying/CryingByGroup.h"
#include "core/findings/groups/GroupComparison.h"
#include "tests/core/findings/GoldenDataset.h"

#include <gtest/gtest.h>
#include <utility>

namespace lacrima::findings {
namespace {

using test::goldenDataset;

constexpr double kLess = 0.8;
constexpr double kUsual = 0.95;

/// The intervals of one answer, in its order.
using Intervals = std::vector<analysis::Interval>;

void add(Intervals& all, const std::optional<analysis::Interval>& interval) {
    if (interval) all.push_back(*interval);
}

template<class Estimate>
void addOf(Intervals& all, const Estimate& estimate) {
    if (estimate) add(all, estimate->interval);
}

template<class Ask>
void expectNarrower(Ask ask, std::size_t least) {
    const Intervals usual = ask(kUsual);
    const Intervals less = ask(kLess);
    ASSERT_GE(usual.size(), least);
    ASSERT_EQ(usual.size(), less.size());
    for (std::size_t i = 0; i < usual.size(); ++i) {
        EXPECT_LT(less[i].high - less[i].low, usual[i].high - usual[i].low) << i;
        EXPECT_EQ(less[i].confidence, kLess) << i;
        EXPECT_EQ(usual[i].confidence, kUsual) << i;
    }
}

TEST(ConfidenceTest, OfTheFindingsAndOfWhatStandsBesideThem) {
    FindingDefinition definition;
    definition.x = QStringLiteral("never_told");
    definition.y = QStringLiteral("wai_goal");
    FindingDefinition share;
    share.x = QStringLiteral("cried_ever");
    share.expected = Expectation::Proportion;
    share.publishedCount = 55;
    share.publishedN = 64;
    expectNarrower(
        [&](double confidence) {
            Intervals all;
            const auto results = computeFindings(goldenDataset(), {definition, share}, confidence);
            addOf(all, results[0].correlation);
            if (results[0].partial) addOf(all, *results[0].partial);
            for (const FindingRival& rival : results[0].rivals) {
                addOf(all, rival.correlation);
                addOf(all, rival.partial);
            }
            all.push_back(results[1].proportion.value().interval);
            all.push_back(results[1].gap.value().interval);
            return all;
        },
        8);
}

TEST(ConfidenceTest, OfGroupsAndOfTheirPairs) {
    for (const char* by : {"po_level", "appr_systemic"}) {
        expectNarrower(
            [&](double confidence) {
                Intervals all;
                const auto result = compareGroups(
                    goldenDataset(), {QStringLiteral("wai_bond"), QString::fromLatin1(by), confidence, {}});
                for (const ComparedGroup& group : result->groups) add(all, group.mean);
                for (const GroupPair& pair : result->pairs) {
                    all.push_back(pair.welch->interval);
                    add(all, pair.welch->hedgesG.interval);
                }
                if (result->welchT) {
                    all.push_back((*result->welchT)->interval);
                    add(all, (*result->welchT)->hedgesG.interval);
                }
                if (result->mannWhitney) add(all, (*result->mannWhitney)->rankBiserial.interval);
                if (result->welchAnova) add(all, (*result->welchAnova)->etaSquared.interval);
                if (result->trend) add(all, (*result->trend)->tauB.interval);
                if (result->icc) all.push_back(result->icc->interval);
                return all;
            },
            5);
    }
}

TEST(ConfidenceTest, OfComparedCorrelationsAndTheirResamples) {
    expectNarrower(
        [](double confidence) {
            Intervals all;
            ComparedRequest request;
            request.xs = QStringList{QStringLiteral("gen")};
            request.confidence = confidence;
            request.resampling.resamples = 400;
            const auto comparison = compareCorrelations(goldenDataset(), request);
            const ComparedResult& result = comparison.results.front();
            for (const ComparedCorrelation& rival : result.correlations) {
                addOf(all, rival.correlation);
                addOf(all, rival.partial);
            }
            for (const CorrelationDifference& difference : result.differences) {
                all.push_back(difference.tests->interval);
                all.push_back(difference.resampled.value().result->interval);
            }
            return all;
        },
        12);
}

TEST(ConfidenceTest, OfCryingByGroup) {
    expectNarrower(
        [](double confidence) {
            Intervals all;
            const auto result = cryingByGroup(goldenDataset(), QStringLiteral("po_level"), confidence);
            for (const CryingGroup& group : result->groups) {
                if (group.level.rows.empty()) continue;
                all.push_back(group.crying.ever.value().interval);
                all.push_back(group.crying.lastSession.value().interval);
                for (const LevelShare& level : group.crying.frequency) {
                    if (level.share.count > 0) all.push_back(level.share.interval);
                }
                add(all, group.frequencyMean);
            }
            return all;
        },
        12);
}

TEST(ConfidenceTest, OfTheTestsOfCryingByGroup) {
    expectNarrower(
        [](double confidence) {
            Intervals all;
            const auto of = [confidence](const char* by) {
                return *cryingByGroup(goldenDataset(), QString::fromLatin1(by), confidence);
            };
            add(all, of("appr_systemic").twoGroups.value()->rankBiserial.interval);
            add(all, of("po_level").trend.value()->tauB.interval);
            return all;
        },
        2);
}

TEST(ConfidenceTest, OfTheScalesOfTheAlliance) {
    expectNarrower(
        [](double confidence) {
            Intervals all;
            const auto summary = summarizeAlliance(goldenDataset(), test::goldenInstrument(), confidence);
            for (const ScaleSummary& scale : summary.scales) {
                if (scale.reliability) all.push_back(scale.reliability->interval);
                if (scale.atCeiling) all.push_back(scale.atCeiling->interval);
                for (const ScaleItem& item : scale.items) {
                    if (item.top) all.push_back(item.top->interval);
                }
            }
            for (const CorrelationCell& cell : summary.correlations.cells) addOf(all, cell.correlation);
            return all;
        },
        12);
}

} // namespace
} // namespace lacrima::findings
