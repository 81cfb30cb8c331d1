// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/describe/Frequencies.h"
#include "core/findings/describe/LevelLabel.h"
#include "core/findings/describe/VariableSummary.h"
#include "tests/core/analysis/Expect.h"
#include "tests/core/findings/GoldenDataset.h"

namespace lacrima::findings {
namespace {

using analysis::test::kMissing;
using test::columnOf;
using test::datasetOf;

TEST(LevelLabelTest, OnlyOfTheFrequencyOfCryingNoughtIsNever) {
    const auto words = [](const char* name, double value) {
        const auto column = columnOf(name, {0, 1}, dataset::Measure::Ordinal, {1});
        return levelLabel(column, value).in(QStringLiteral("en"));
    };
    EXPECT_EQ(words("cry_frequency", 0), QStringLiteral("Never"));
    EXPECT_EQ(words("cry_frequency", 1), QStringLiteral("1"));
    EXPECT_EQ(words("cry_frequency", 2), QString());
    EXPECT_EQ(words("gen_relief", 0), QString());
}

TEST(FrequenciesTest, BothIntervalsAreOfTheConfidenceThatIsAskedFor) {
    const auto data = datasetOf({columnOf("kind", {1, 1, 1, 2, 2, kMissing})});
    for (const auto method : {analysis::IntervalMethod::Wilson, analysis::IntervalMethod::ClopperPearson}) {
        const Frequencies usual = frequenciesOf(data, QStringLiteral("kind"), method);
        const Frequencies wide = frequenciesOf(data, QStringLiteral("kind"), method, 0.99);
        ASSERT_EQ(wide.values.size(), 2U);
        EXPECT_EQ(wide.n, 5U);
        EXPECT_EQ(wide.missing, 1U);
        for (std::size_t i = 0; i < 2; ++i) {
            EXPECT_EQ(wide.values[i].share.interval.confidence, 0.99);
            EXPECT_LT(wide.values[i].share.interval.low, usual.values[i].share.interval.low);
            EXPECT_GT(wide.values[i].share.interval.high, usual.values[i].share.interval.high);
        }
    }
}

TEST(VariableSummaryTest, CompleteCasesHaveAValueInAllVariablesThatAreThere) {
    const auto data = datasetOf({columnOf("a", {1, 2, 3, kMissing, 5}),
        columnOf("b", {10, kMissing, 30, 40, 50}), columnOf("c", {kMissing, 200, 300, 400, 500})});
    const QStringList asked{QStringLiteral("nowhere"), QStringLiteral("a"), QStringLiteral("b")};
    const auto all = summarizeComplete(data, asked, {QStringLiteral("c")});
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].refusal(), analysis::Refusal::TooFewObservations);
    ASSERT_TRUE(all[1] && all[2]);
    EXPECT_CLOSE(4, all[1]->mean, 1e-14); // 3 and 5
    EXPECT_CLOSE(40, all[2]->mean, 1e-14);
    const auto both = summarizeComplete(data, asked.mid(1));
    EXPECT_EQ(both[0]->n, 3U);
    EXPECT_CLOSE(3, both[0]->mean, 1e-14);
}

} // namespace
} // namespace lacrima::findings
