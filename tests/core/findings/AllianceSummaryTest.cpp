// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/AllianceSummary.h"

#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"
#include "tests/core/analysis/Reference.h"
#include "tests/core/findings/GoldenDataset.h"

#include <algorithm>

namespace lacrima::findings {
namespace {

using analysis::Refusal;
using analysis::test::kMissing;
using analysis::test::reference;
using test::columnOf;
using test::datasetOf;
using test::goldenDataset;
using test::goldenInstrument;

void expectScale(const ScaleSummary& summary, const std::string& name) {
    const auto& r = reference("x.scale." + name);
    ASSERT_TRUE(summary.score);
    EXPECT_EQ(summary.score->n, static_cast<std::size_t>(r[0]));
    EXPECT_CLOSE(r[1], summary.score->mean, 1e-12);
    EXPECT_CLOSE(r[2], summary.score->sd.value_or(0), 1e-12);
    EXPECT_CLOSE(r[3], summary.score->median, 1e-12);
    EXPECT_CLOSE(r[4], summary.score->lowerQuartile, 1e-12);
    EXPECT_CLOSE(r[5], summary.score->upperQuartile, 1e-12);
    EXPECT_CLOSE(r[6], summary.score->min, 1e-12);
    EXPECT_CLOSE(r[7], summary.score->max, 1e-12);
    const auto& bins = reference("x.scale.bins." + name);
    ASSERT_EQ(summary.bins.size(), bins.size());
    for (std::size_t i = 0; i < bins.size(); ++i)
        EXPECT_EQ(static_cast<double>(summary.bins[i].count()), bins[i]) << i;
    const auto& ceiling = reference("x.scale.ceiling." + name);
    ASSERT_TRUE(summary.atCeiling);
    EXPECT_EQ(static_cast<double>(summary.atCeiling->count), ceiling[0]);
    EXPECT_CLOSE(ceiling[2], summary.atCeiling->interval.high, 1e-9);
    const auto& top = reference("x.scale.top." + name);
    EXPECT_EQ(static_cast<double>(summary.answers), top[0]);
    EXPECT_EQ(static_cast<double>(summary.topAnswers), top[1]);
}

void expectReliability(const ScaleSummary& summary, const std::string& name) {
    const auto& alpha = reference("x.scale.alpha." + name);
    ASSERT_TRUE(summary.reliability);
    EXPECT_CLOSE(alpha[0], summary.reliability->alpha, 1e-9);
    EXPECT_CLOSE(alpha[1], summary.reliability->interval.low, 1e-9);
    EXPECT_CLOSE(alpha[2], summary.reliability->interval.high, 1e-9);
    ASSERT_TRUE(summary.omega);
    EXPECT_CLOSE(reference("x.scale.omega." + name)[0], summary.omega->standardised, 1e-6);
    EXPECT_CLOSE(reference("x.scale.rawomega." + name)[0], summary.omega->omega, 1e-6);
    for (std::size_t i = 0; i < summary.items.size(); ++i) {
        const ScaleItem& item = summary.items[i];
        const auto& r = reference("x.scale.item." + name + "." + std::to_string(i + 1));
        EXPECT_CLOSE(r[0], item.description->mean, 1e-12);
        EXPECT_CLOSE(r[1], item.description->sd.value_or(0), 1e-12);
        EXPECT_CLOSE(r[2], item.itemRestR.value_or(0), 1e-9);
        EXPECT_CLOSE(r[3], item.alphaIfDropped.value_or(0), 1e-9);
        EXPECT_EQ(static_cast<double>(item.top->count), r[4]);
    }
}

TEST(AllianceSummaryTest, ScalesAndItemsHaveTheNumbersOfR) {
    const AllianceSummary summary = summarizeAlliance(goldenDataset(), goldenInstrument());
    ASSERT_EQ(summary.scales.size(), 4U);
    expectScale(summary.scales[0], "bond");
    expectReliability(summary.scales[0], "bond");
    expectScale(summary.scales[3], "total");
    expectReliability(summary.scales[3], "total");
    EXPECT_TRUE(summary.scales[3].isTotal);
    EXPECT_TRUE(summary.scales[0].items[1].isReversed);
    EXPECT_FALSE(summary.scales[0].items[0].isReversed);
}

TEST(AllianceSummaryTest, TheSubscalesAreCorrelatedAmongEachOther) {
    const CorrelationTable table = summarizeAlliance(goldenDataset(), goldenInstrument()).correlations;
    ASSERT_EQ(table.cells.size(), 3U) << "the total is made of them and is left out";
    for (const CorrelationCell& cell : table.cells) {
        const auto& r =
            reference("x.among." + cell.x.mid(4).toStdString() + "." + cell.y.mid(4).toStdString());
        EXPECT_CLOSE(r[1], cell.correlation->estimate, 1e-12);
        EXPECT_CLOSE(r[3], cell.correlation->interval->low, 1e-9);
        EXPECT_CLOSE(r[2], cell.adjustedP.value_or(0), 1e-9);
    }
}

TEST(AllianceSummaryTest, AReversedItemCountsFromItsOtherEnd) {
    instrument::Instrument plain = goldenInstrument();
    for (instrument::Scale& scale : plain.scales) scale.reversed.clear();
    const auto keyed = summarizeAlliance(goldenDataset(), goldenInstrument());
    const auto unkeyed = summarizeAlliance(goldenDataset(), plain);
    EXPECT_LT(unkeyed.scales[0].reliability->alpha, keyed.scales[0].reliability->alpha - 0.2);
    EXPECT_CLOSE(
        8 - keyed.scales[0].items[1].description->mean, unkeyed.scales[0].items[1].description->mean, 1e-12);
}

/// Three items of two scales, with one reversed.
instrument::Instrument shortInstrument() {
    instrument::Instrument instrument = goldenInstrument();
    instrument.scales.resize(1);
    instrument.scales[0].items.removeLast();
    return instrument;
}

TEST(AllianceSummaryTest, StraightLinesAreSeenBeforeReversal) {
    const dataset::Dataset dataset = datasetOf({columnOf("wai_bond", {4, 4, 4, 4, kMissing}),
        columnOf("wai_1", {7, 1, 3, kMissing, kMissing}),
        columnOf("wai_2", {7, 2, kMissing, kMissing, kMissing}), columnOf("wai_3", {7, 2, 3, 5, kMissing})});
    const AllianceSummary summary = summarizeAlliance(dataset, shortInstrument());
    ASSERT_EQ(summary.runs.size(), 3U) << "one answer is no line";
    EXPECT_TRUE(summary.runs[0].isUniform);
    EXPECT_EQ(summary.runs[0].longestRun, 3U);
    EXPECT_EQ(summary.runs[0].value, 7);
    EXPECT_FALSE(summary.runs[1].isUniform);
    EXPECT_EQ(summary.runs[1].longestRun, 2U);
    EXPECT_EQ(summary.runs[1].value, 2);
    EXPECT_TRUE(summary.runs[2].isUniform) << "all that was answered is equal";
    EXPECT_EQ(summary.runs[2].longestRun, 1U) << "the missing answer ends the run";
    EXPECT_EQ(summary.runs[2].answered, 2U);
    EXPECT_EQ(summary.uniformRows(), (std::vector<std::size_t>{0, 2}));
}

TEST(AllianceSummaryTest, TheCeilingIsTheHighestScore) {
    const dataset::Dataset dataset = datasetOf({columnOf("wai_bond", {7, 7, 6.75, 1, kMissing}),
        columnOf("wai_1", {7, 7, 7, 1, 9}), columnOf("wai_2", {1, 1, 2, 7, kMissing})});
    const ScaleSummary bond = summarizeAlliance(dataset, shortInstrument()).scales[0];
    EXPECT_EQ(bond.atCeiling->count, 2U);
    EXPECT_EQ(bond.atCeiling->n, 4U);
    EXPECT_EQ(bond.bins.back().rows, (std::vector<std::size_t>{0, 1, 2}));
    EXPECT_EQ(bond.bins.front().rows, (std::vector<std::size_t>{3}));
    EXPECT_EQ(bond.items[0].description->n, 4U) << "9 is outside the declared range";
    EXPECT_EQ(bond.items[1].top->count, 2U) << "1 is the top of a reversed item";
    for (const ScaleItem& item : bond.items) {
        EXPECT_EQ(item.top->n, 4U) << "of those who answered";
        EXPECT_EQ(item.top->estimate, static_cast<double>(item.top->count) / 4);
    }
    EXPECT_EQ(bond.topAnswers, 5U);
    EXPECT_EQ(bond.answers, 8U);
}

TEST(AllianceSummaryTest, ItRefusesInItsParts) {
    const AllianceSummary nothing = summarizeAlliance(dataset::Dataset{}, goldenInstrument());
    EXPECT_TRUE(nothing.scales.empty());
    EXPECT_TRUE(nothing.runs.empty());
    const dataset::Dataset scoreOnly = datasetOf({columnOf("wai_bond", {kMissing})});
    const ScaleSummary empty = summarizeAlliance(scoreOnly, goldenInstrument()).scales[0];
    EXPECT_EQ(empty.score.refusal(), Refusal::TooFewObservations);
    EXPECT_FALSE(empty.reliability);
    EXPECT_FALSE(empty.omega);
    EXPECT_FALSE(empty.atCeiling);
    const dataset::Dataset flat = datasetOf({columnOf("wai_bond", {7, 7, 7}), columnOf("wai_1", {7, 7, 7}),
        columnOf("wai_2", {1, 1, 1}), columnOf("wai_3", {7, 7, 7})});
    const ScaleSummary same = summarizeAlliance(flat, shortInstrument()).scales[0];
    EXPECT_EQ(same.score->sd, 0);
    EXPECT_EQ(same.reliability.refusal(), Refusal::TooFewItems);
    EXPECT_EQ(same.atCeiling->estimate, 1);
    EXPECT_FALSE(same.items[0].itemRestR);
}

TEST(AllianceSummaryTest, TheInstrumentOfTheAllianceIsFound) {
    instrument::Catalogue catalogue;
    EXPECT_EQ(allianceInstrument(catalogue), nullptr);
    ASSERT_TRUE(catalogue.add(instrument::Catalogue::shippedJson(QStringLiteral("crying"))).has_value());
    EXPECT_EQ(allianceInstrument(catalogue), nullptr);
    ASSERT_TRUE(catalogue.add(instrument::Catalogue::shippedJson(QStringLiteral("wai_s"))).has_value());
    ASSERT_NE(allianceInstrument(catalogue), nullptr);
    EXPECT_EQ(allianceInstrument(catalogue)->id, QStringLiteral("wai_s"));
}

} // namespace
} // namespace lacrima::findings
