// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/scale/ScaleReliability.h"

#include "tests/core/analysis/Expect.h"
#include "tests/core/findings/GoldenDataset.h"

namespace lacrima::findings {
namespace {

using test::columnOf;
using test::datasetOf;

ReliabilityRequest requestOf(QStringList items) {
    ReliabilityRequest request;
    request.items = std::move(items);
    return request;
}

/// Turned round, one item makes up for the other: there is no alpha, and this is why.
TEST(ScaleReliabilityTest, WhereTheSumIsTheSameForEveryoneTheItemsAgainstTheRestAreNamed) {
    const auto data =
        datasetOf({columnOf("a", {1, 2, 3, 4, 5, 2, 4, 1}), columnOf("b", {5, 4, 3, 2, 1, 4, 2, 5})});
    const ScaleReliability result =
        reliabilityOf(data, requestOf({QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_EQ(result.reliability.refusal(), analysis::Refusal::ConstantTotal);
    ASSERT_FALSE(result.againstTheRest.isEmpty());
    ReliabilityRequest turned = requestOf({QStringLiteral("a"), QStringLiteral("b")});
    turned.range = DeclaredRange{1, 5};
    turned.reversed = result.againstTheRest.mid(0, 1);
    const ScaleReliability other = reliabilityOf(data, turned);
    ASSERT_TRUE(other.reliability);
    EXPECT_CLOSE(1, other.reliability->alpha, 1e-12);
    EXPECT_TRUE(other.againstTheRest.isEmpty());
}

TEST(ScaleReliabilityTest, AValueOnEitherSideOfTheRangeIsNamedWithItsRow) {
    const QStringList items{QStringLiteral("a"), QStringLiteral("b")};
    const auto outside = [&](double value) {
        ReliabilityRequest request = requestOf(items);
        request.range = DeclaredRange{1, 5};
        return reliabilityOf(
            datasetOf({columnOf("a", {1, 5, 2, 4}), columnOf("b", {2, 4, value, 3})}), request);
    };
    for (const double value : {0.0, 6.0}) {
        const ScaleReliability result = outside(value);
        ASSERT_TRUE(result.outOfRange) << value;
        EXPECT_EQ(result.outOfRange->item, QStringLiteral("b"));
        EXPECT_EQ(result.outOfRange->row, 2U);
        EXPECT_FALSE(result.reliability) << "nothing was computed";
    }
    for (const double value : {1.0, 5.0}) EXPECT_FALSE(outside(value).outOfRange) << value;
}

TEST(ScaleReliabilityTest, AnItemThatIsNotThereIsRefused) {
    const auto data = datasetOf({columnOf("a", {1, 2, 3, 4})});
    const ScaleReliability result =
        reliabilityOf(data, requestOf({QStringLiteral("a"), QStringLiteral("nowhere")}));
    EXPECT_EQ(result.reliability.refusal(), analysis::Refusal::TooFewObservations);
    EXPECT_EQ(result.omega.refusal(), analysis::Refusal::TooFewObservations);
}

} // namespace
} // namespace lacrima::findings
