// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/DependentCorrelations.h"

#include "tests/core/analysis/Expect.h"
#include "tests/core/analysis/Golden64.h"
#include "tests/core/analysis/Reference.h"

#include <array>

namespace lacrima::analysis {
namespace {

using test::golden64;
using test::reference;

TEST(DependentCorrelationsTest, Golden) {
    const auto& g = golden64();
    const auto result = compareDependent(g.cry, g.bond, g.goal);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->n, 64U);
    EXPECT_CLOSE(1.09668120178036665, result->williams.value, 1e-12);
    EXPECT_CLOSE(0.27709140658750686, result->williams.p.p, 1e-12);
    EXPECT_CLOSE(1.0888182277605190, result->steiger.value, 1e-12);
    EXPECT_CLOSE(0.2762340518533431, result->steiger.p.p, 1e-12);
    EXPECT_CLOSE(1.08700123987295116, result->meng.value, 1e-12);
    EXPECT_CLOSE(0.27703626174212731, result->meng.p.p, 1e-12);
    EXPECT_CLOSE(-0.10404172703360418, result->interval.low, 1e-12);
    EXPECT_CLOSE(0.36672001775818941, result->interval.high, 1e-12);
}

TEST(DependentCorrelationsTest, AgreesWithPsych) {
    // r.test names them r12, r13 and r23: the first is the shared variable
    const auto result = compareDependent(0.4, 0.5, 0.1, 103);
    EXPECT_CLOSE(reference("dependent.williams")[0], result->williams.value, 1e-12);
    EXPECT_CLOSE(reference("dependent.williams")[1], result->williams.p.p, 1e-11);
    const auto dunnClark = compareDependent(0.45, 0.2, 0.35, 80)->dunnClark;
    EXPECT_CLOSE(reference("dunnclark")[0], dunnClark.value, 1e-12);
    EXPECT_CLOSE(reference("dunnclark")[1], dunnClark.p.p, 1e-11);
    const auto four = compareNonOverlapping({0.5, 0.6, 0.7, 0.5, 0.5, 0.8}, 103);
    EXPECT_CLOSE(reference("dependent.steiger4")[0], four->value, 1e-12);
    EXPECT_CLOSE(reference("dependent.steiger4")[1], four->p.p, 1e-11);
}

TEST(DependentCorrelationsTest, OrderTurnsTheSign) {
    const auto& g = golden64();
    const auto one = compareDependent(g.cry, g.bond, g.task);
    const auto other = compareDependent(g.cry, g.task, g.bond);
    EXPECT_CLOSE(one->dunnClark.value, -other->dunnClark.value, 1e-13);
    EXPECT_CLOSE(one->interval.low, -other->interval.high, 1e-13);
    EXPECT_CLOSE(one->meng.p.p, other->meng.p.p, 1e-13);
}

TEST(DependentCorrelationsTest, TwoRivalsMakeTheOmnibusASquare) {
    const auto& g = golden64();
    const std::vector<Column> two{g.bond, g.goal};
    const auto result = compareAllDependent(g.cry, two);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->chiSquared.degreesOfFreedom, 1);
    EXPECT_CLOSE(
        result->pairs[0].steiger.value * result->pairs[0].steiger.value, result->chiSquared.value, 1e-12);
    EXPECT_CLOSE(result->pairs[0].steiger.p.p, result->chiSquared.p.p, 1e-11);
}

TEST(DependentCorrelationsTest, OmnibusOfBondGoalTask) {
    const auto& g = golden64();
    const std::vector<Column> rivals{g.bond, g.goal, g.task};
    const std::vector<Column> turned{g.task, g.bond, g.goal};
    const auto result = compareAllDependent(g.cry, rivals);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->pairs.size(), 3U);
    EXPECT_EQ(result->holm.size(), 3U);
    EXPECT_EQ(result->chiSquared.degreesOfFreedom, 2);
    EXPECT_CLOSE(result->chiSquared.value, compareAllDependent(g.cry, turned)->chiSquared.value, 1e-12);
    for (std::size_t i = 0; i < 3; ++i) EXPECT_GE(result->holm[i], result->pairs[i].steiger.p.p);
}

TEST(DependentCorrelationsTest, PairsApartAgreeWithR) {
    const std::array<Column, 4> columns{
        reference("four.1"), reference("four.2"), reference("four.3"), reference("four.4")};
    const auto result = compareNonOverlapping(columns);
    ASSERT_TRUE(result);
    EXPECT_CLOSE(reference("four.apart")[0], result->difference, 1e-13);
    EXPECT_CLOSE(reference("four.apart")[1], result->steiger.value, 1e-12);
    EXPECT_CLOSE(reference("four.apart")[3], result->interval.low, 1e-12);
    EXPECT_CLOSE(reference("four.apart")[4], result->interval.high, 1e-12);
    const std::vector<Column> rivals(columns.begin() + 1, columns.end());
    const auto omnibus = compareAllDependent(columns[0], rivals);
    EXPECT_CLOSE(reference("four.omnibus")[0], omnibus->chiSquared.value, 1e-12);
    EXPECT_CLOSE(reference("four.omnibus")[2], omnibus->chiSquared.p.p, 1e-11);
}

TEST(DependentCorrelationsTest, NeverAnUndefinedNumber) {
    // The same pair twice: the two z move together and their difference has no law.
    EXPECT_EQ(compareNonOverlapping({0.5, 0.5, 1, 0.5, 0.5, 1}, 50).refusal(), Refusal::Undefined);
    const auto& g = golden64();
    const std::array<Column, 4> twice{g.bond, g.goal, g.bond, g.goal};
    EXPECT_EQ(compareNonOverlapping(twice).refusal(), Refusal::Undefined);
    EXPECT_EQ(compareDependent(0.5, 0.5, std::nextafter(1, 0), 50).refusal(), Refusal::Undefined);
}

TEST(DependentCorrelationsTest, Refusals) {
    EXPECT_EQ(compareDependent(0.4, 0.5, 0.1, 3).refusal(), Refusal::TooFewObservations);
    EXPECT_EQ(compareDependent(1, 0.5, 0.5, 30).refusal(), Refusal::Undefined);
    EXPECT_EQ(compareDependent(0.9, -0.9, 0.9, 30).refusal(), Refusal::Undefined);
    EXPECT_EQ(compareDependent(1.2, 0.5, 0.5, 30).refusal(), Refusal::BadArgument);
    const auto& g = golden64();
    const std::vector<Column> one{g.bond};
    EXPECT_EQ(compareAllDependent(g.cry, one).refusal(), Refusal::BadArgument);
}

} // namespace
} // namespace lacrima::analysis
