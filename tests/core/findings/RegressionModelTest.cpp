// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/regression/RegressionModel.h"

#include "tests/core/findings/GoldenDataset.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lacrima::findings {
namespace {

using test::columnOf;
using test::datasetOf;

dataset::Dataset eightCases() {
    return datasetOf({columnOf("outcome", {2, 3, 5, 4, 7, 6, 9, 8}),
        columnOf("first", {1, 2, 3, 4, 5, 6, 7, 8}), columnOf("second", {3, 1, 4, 1, 5, 9, 2, 6})});
}

RegressionRequest onBoth() {
    return {QStringLiteral("outcome"), {QStringLiteral("first"), QStringLiteral("second")}};
}

TEST(RegressionModelTest, CasesPickedByHandHaveNoP) {
    dataset::Dataset data = eightCases();
    const RegressionModel tested = regress(data, onBoth());
    ASSERT_TRUE(tested.fit);
    data.isHandPicked = true;
    const RegressionModel model = regress(data, onBoth());
    ASSERT_TRUE(model.fit);
    EXPECT_TRUE(std::isnan(model.fit->p.p));
    ASSERT_TRUE(model.fit->intercept);
    EXPECT_TRUE(std::isnan(model.fit->intercept->p.p));
    ASSERT_EQ(model.fit->slopes.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_TRUE(std::isnan(model.fit->slopes[i].p.p));
        EXPECT_EQ(model.fit->slopes[i].estimate, tested.fit->slopes[i].estimate);
    }
}

TEST(RegressionModelTest, IntervalsAreOfTheConfidenceThatIsAskedFor) {
    const dataset::Dataset data = eightCases();
    RegressionRequest request = onBoth();
    const RegressionModel usual = regress(data, request);
    request.confidence = 0.9;
    const RegressionModel narrow = regress(data, request);
    ASSERT_TRUE(usual.fit && narrow.fit);
    for (std::size_t i = 0; i < 2; ++i) {
        const analysis::Interval& wide = usual.fit->slopes[i].interval;
        const analysis::Interval& asked = narrow.fit->slopes[i].interval;
        EXPECT_EQ(asked.confidence, 0.9);
        EXPECT_LT(asked.high - asked.low, wide.high - wide.low);
    }
}

TEST(RegressionModelTest, AnOutcomeAmongThePredictorsIsRefused) {
    RegressionRequest request = onBoth();
    request.predictors.append(request.outcome);
    EXPECT_EQ(regress(eightCases(), request).fit.refusal(), analysis::Refusal::BadArgument);
    request.predictors = {QStringLiteral("nowhere")};
    EXPECT_EQ(regress(eightCases(), request).fit.refusal(), analysis::Refusal::TooFewObservations);
}

} // namespace
} // namespace lacrima::findings
