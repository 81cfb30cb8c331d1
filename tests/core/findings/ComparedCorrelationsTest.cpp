// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/ComparedCorrelations.h"

#include "core/dataset/RowFilter.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Reference.h"
#include "tests/core/findings/GoldenDataset.h"

namespace lacrima::findings {
namespace {

using analysis::Refusal;
using analysis::test::kMissing;
using analysis::test::reference;
using test::columnOf;
using test::datasetOf;
using test::goldenDataset;

ComparedRequest request(
    QStringList xs = {QStringLiteral("gen"), QStringLiteral("never_told"), QStringLiteral("vulnerable")}) {
    ComparedRequest request;
    request.xs = std::move(xs);
    return request;
}

void expectCorrelation(const ComparedCorrelation& actual, const std::string& x) {
    const auto& r = reference("x.rival." + x + "." + actual.rival.mid(4).toStdString());
    ASSERT_TRUE(actual.correlation && actual.partial);
    EXPECT_CLOSE(r[0], actual.correlation->estimate, 1e-9);
    EXPECT_CLOSE(r[1], actual.correlation->p.p, 1e-9);
    EXPECT_CLOSE(r[2], actual.correlation->interval->low, 1e-9);
    EXPECT_CLOSE(r[3], actual.correlation->interval->high, 1e-9);
    EXPECT_CLOSE(r[4], actual.partial->estimate, 1e-9);
    EXPECT_CLOSE(r[5], actual.partial->p.p, 1e-9);
    EXPECT_CLOSE(r[6], actual.partial->interval->low, 1e-9);
    EXPECT_CLOSE(r[7], actual.partial->interval->high, 1e-9);
}

void expectPair(const CorrelationDifference& pair, const std::string& x) {
    const auto& r = reference(
        "x.rival.pair." + x + "." + pair.first.mid(4).toStdString() + "." + pair.second.mid(4).toStdString());
    EXPECT_CLOSE(r[0], pair.tests->difference, 1e-9);
    EXPECT_CLOSE(r[1], pair.tests->interval.low, 1e-9);
    EXPECT_CLOSE(r[2], pair.tests->interval.high, 1e-9);
    EXPECT_CLOSE(r[3], pair.tests->steiger.p.p, 1e-9);
    EXPECT_CLOSE(r[4], pair.tests->williams.p.p, 1e-9);
    EXPECT_CLOSE(r[5], pair.tests->meng.p.p, 1e-9);
}

TEST(ComparedCorrelationsTest, EveryXHasTheNumbersOfR) {
    const ComparedCorrelations comparison = compareCorrelations(goldenDataset(), request());
    ASSERT_EQ(comparison.results.size(), 3U);
    EXPECT_EQ(comparison.rivals.size(), 3);
    for (const ComparedResult& result : comparison.results) {
        const std::string x = result.x.toStdString();
        EXPECT_EQ(static_cast<double>(result.n), reference("x.rival.n." + x)[0]);
        ASSERT_EQ(result.correlations.size(), 3U);
        for (const ComparedCorrelation& correlation : result.correlations) expectCorrelation(correlation, x);
        ASSERT_TRUE(result.omnibus);
        EXPECT_CLOSE(reference("x.rival.omnibus." + x)[0], result.omnibus->value, 1e-9);
        EXPECT_EQ(result.omnibus->degreesOfFreedom, 2);
        EXPECT_CLOSE(reference("x.rival.omnibus." + x)[1], result.omnibus->p.p, 1e-9);
        ASSERT_EQ(result.tested().size(), 3U);
        for (std::size_t i = 0; i < 3; ++i) {
            expectPair(result.tested()[i], x);
            EXPECT_CLOSE(reference("x.rival.holm." + x)[i], result.tested()[i].holmP, 1e-9);
        }
    }
}

TEST(ComparedCorrelationsTest, TheOmnibusTestsAreOneFamily) {
    const ComparedCorrelations comparison = compareCorrelations(goldenDataset(), request());
    EXPECT_EQ(comparison.familySize, 3U);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_CLOSE(reference("x.rival.family")[i], comparison.results[i].omnibusHolmP.value_or(-1), 1e-9);
}

TEST(ComparedCorrelationsTest, AnXThatCannotBeComparedIsRefusedAlone) {
    dataset::Dataset dataset = goldenDataset();
    dataset.add(columnOf("flat", std::vector<double>(64, 2)));
    dataset.add(columnOf("same", dataset.column(QStringLiteral("wai_goal"))->values));
    dataset.add(columnOf("few", [] {
        std::vector<double> few(64, kMissing);
        few[0] = few[1] = 1;
        few[2] = 2;
        return few;
    }()));
    const ComparedCorrelations comparison = compareCorrelations(
        dataset, request({QStringLiteral("flat"), QStringLiteral("same"), QStringLiteral("few"),
                     QStringLiteral("absent"), QStringLiteral("gen"), QStringLiteral("wai_bond")}));
    EXPECT_EQ(comparison.familySize, 1U);
    EXPECT_EQ(comparison.results[0].refusal, Refusal::NoVarianceX);
    EXPECT_EQ(comparison.results[0].correlations[0].correlation.refusal(), Refusal::NoVarianceX);
    EXPECT_EQ(comparison.results[1].refusal, Refusal::Undefined) << "it is one of the rivals";
    EXPECT_EQ(comparison.results[1].correlations[1].correlation->estimate, 1);
    EXPECT_EQ(comparison.results[2].n, 3U);
    EXPECT_EQ(comparison.results[2].refusal, Refusal::TooFewObservations);
    EXPECT_EQ(comparison.results[3].refusal, Refusal::TooFewObservations);
    EXPECT_EQ(comparison.results[4].omnibusHolmP, comparison.results[4].omnibus->p.p);
    EXPECT_EQ(comparison.results[5].refusal, Refusal::BadArgument);
}

/// A case without all answers is left out with its cluster: the same as if it had never been there.
TEST(ComparedCorrelationsTest, ClustersStayWithTheirCasesBehindAnIncompleteOne) {
    dataset::Dataset whole = goldenDataset();
    std::vector<double> cluster;
    for (std::size_t row = 0; row < whole.rowCount(); ++row) cluster.push_back(static_cast<double>(row / 4));
    dataset::Dataset holed = whole;
    std::vector<double> gen(whole.column(QStringLiteral("gen"))->numbers().begin(),
        whole.column(QStringLiteral("gen"))->numbers().end());
    std::vector<bool> isKept(whole.rowCount(), true);
    std::vector<double> clusterOfKept;
    for (const std::size_t row : {0U, 1U, 17U}) {
        gen[row] = kMissing;
        isKept[row] = false;
    }
    for (std::size_t row = 0; row < cluster.size(); ++row) {
        if (isKept[row]) clusterOfKept.push_back(cluster[row]);
    }
    for (dataset::DataColumn& column : holed.columns) {
        if (column.name == QLatin1String("gen")) column.values = gen;
    }
    ComparedRequest asked = request({QStringLiteral("gen")});
    asked.resampling.resamples = 200;
    asked.resampling.cluster = cluster;
    const auto of = [](const ComparedCorrelations& comparison) {
        std::vector<analysis::Interval> intervals;
        for (const CorrelationDifference& difference : comparison.results.at(0).differences) {
            EXPECT_TRUE(difference.resampled && difference.resampled->result);
            if (difference.resampled && difference.resampled->result)
                intervals.push_back(difference.resampled->result->interval);
        }
        return intervals;
    };
    const auto withHoles = of(compareCorrelations(holed, asked));
    asked.resampling.cluster = clusterOfKept;
    EXPECT_EQ(withHoles, of(compareCorrelations(dataset::subset(whole, isKept), asked)));
    EXPECT_EQ(withHoles.size(), 3U);
}

TEST(ComparedCorrelationsTest, WithoutRivalsThereIsNothingToCompare) {
    const dataset::Dataset one = datasetOf({columnOf("x", {1, 2, 3, 5}), columnOf("wai_bond", {1, 3, 2, 4})});
    const ComparedCorrelations comparison = compareCorrelations(one, request({QStringLiteral("x")}));
    EXPECT_EQ(comparison.results[0].refusal, Refusal::BadArgument);
    EXPECT_EQ(compareCorrelations(dataset::Dataset{}, request()).familySize, 0U);
    EXPECT_TRUE(compareCorrelations(goldenDataset(), request({})).results.empty());
}

} // namespace
} // namespace lacrima::findings
