// SPDX-License-Identifier: GPL-3.0-or-later
// What must not change a result: the order of rows, the unit of a scale, the order of columns.
#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/correlation/Polychoric.h"
#include "core/analysis/correlation/Polyserial.h"
#include "core/analysis/correlation/Robust.h"
#include "core/analysis/correlation/Spearman.h"
#include "core/analysis/describe/Describe.h"
#include "core/analysis/groups/RankComparisons.h"
#include "core/analysis/groups/WelchTests.h"
#include "core/analysis/probability/RandomStream.h"
#include "core/analysis/reliability/Reliability.h"
#include "tests/core/analysis/Expect.h"

#include <algorithm>
#include <functional>

namespace lacrima::analysis {
namespace {

struct Sample {
    std::vector<double> x;
    std::vector<double> y;
};

/// Related columns, coarse or fine, with some values missing.
Sample sampleOf(std::uint64_t seed, std::size_t n, bool coarse) {
    RandomStream random(seed, n);
    Sample sample;
    for (std::size_t i = 0; i < n; ++i) {
        const double common = random.uniform();
        const auto value = [&] {
            const double raw = common + random.uniform();
            return random.below(15) == 0 ? test::kMissing : coarse ? std::floor(raw * 2.5) : raw;
        };
        sample.x.push_back(value());
        sample.y.push_back(value());
    }
    return sample;
}

using Estimate = std::function<double(const Sample&)>;

std::vector<std::pair<const char*, Estimate>> family(bool coarse) {
    std::vector<std::pair<const char*, Estimate>> all{
        {"pearson", [](const Sample& s) { return pearson(s.x, s.y)->estimate; }},
        {"spearman", [](const Sample& s) { return spearman(s.x, s.y)->estimate; }},
        {"kendall", [](const Sample& s) { return kendall(s.x, s.y)->estimate; }},
        {"kendall low", [](const Sample& s) { return kendall(s.x, s.y)->interval->low; }},
        {"winsorised", [](const Sample& s) { return winsorised(s.x, s.y)->estimate; }}};
    if (coarse) {
        all.emplace_back(
            "polychoric", [](const Sample& s) { return polychoric(s.x, s.y)->correlation.estimate; });
        all.emplace_back(
            "polyserial", [](const Sample& s) { return polyserial(s.x, s.y)->correlation.estimate; });
    } else {
        all.emplace_back("bend", [](const Sample& s) { return percentageBend(s.x, s.y)->estimate; });
        all.emplace_back("biweight", [](const Sample& s) { return biweight(s.x, s.y)->estimate; });
    }
    return all;
}

Sample shuffled(const Sample& sample, std::uint64_t seed) {
    Sample result = sample;
    RandomStream random(seed, 77);
    for (std::size_t i = result.x.size(); i > 1; --i) {
        const std::uint32_t k = random.below(static_cast<std::uint32_t>(i));
        std::swap(result.x[i - 1], result.x[k]);
        std::swap(result.y[i - 1], result.y[k]);
    }
    return result;
}

TEST(PropertyTest, OrderOfRowsChangesNothing) {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        for (const bool coarse : {false, true}) {
            const Sample sample = sampleOf(seed, 20 + seed * 13, coarse);
            for (const auto& one : family(coarse)) {
                EXPECT_NEAR(one.second(sample), one.second(shuffled(sample, seed)), 1e-12)
                    << one.first << " " << seed;
            }
        }
    }
}

TEST(PropertyTest, UnitOfTheScaleChangesNothing) {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        for (const bool coarse : {false, true}) {
            const Sample sample = sampleOf(seed, 40 + seed * 7, coarse);
            Sample moved = sample;
            for (double& value : moved.x) value = 1024 * value + 4096; // exact in binary for the coarse ones
            for (double& value : moved.y) value = value / 8 - 16;
            for (const auto& one : family(coarse))
                EXPECT_NEAR(one.second(sample), one.second(moved), 1e-10) << one.first << " " << seed;
        }
    }
}

TEST(PropertyTest, ExchangeOfVariablesChangesNothing) {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const Sample sample = sampleOf(seed, 60, true);
        const Sample exchanged{sample.y, sample.x};
        for (const auto& one : family(true)) {
            if (std::string(one.first) == "polyserial") continue; // not symmetric
            EXPECT_NEAR(one.second(sample), one.second(exchanged), 1e-12) << one.first;
        }
        EXPECT_NEAR(pearson(sample.x, sample.y)->p.logP, pearson(sample.y, sample.x)->p.logP, 1e-12);
    }
}

TEST(PropertyTest, EstimatesLieInTheirIntervalsAndBetweenTheLimits) {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const Sample sample = sampleOf(seed, 12 + seed, seed % 2 == 0);
        for (const auto& result :
            {pearson(sample.x, sample.y), spearman(sample.x, sample.y), kendall(sample.x, sample.y)}) {
            ASSERT_TRUE(result);
            EXPECT_LE(std::abs(result->estimate), 1);
            EXPECT_GT(result->p.p, 0);
            EXPECT_LE(result->p.p, 1);
            EXPECT_NEAR(std::log(result->p.p), result->p.logP, 1e-12);
            EXPECT_TRUE(result->interval->contains(result->estimate));
            EXPECT_GE(result->interval->low, -1);
            EXPECT_LE(result->interval->high, 1);
        }
    }
}

TEST(PropertyTest, OrderOfItemsPermutesTheItemsOfAScale) {
    std::vector<std::vector<double>> items;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) items.push_back(sampleOf(3, 80, true).x);
    RandomStream random(1, 1);
    for (auto& item : items) {
        for (double& value : item) value += random.below(3);
    }
    const std::vector<Column> one(items.begin(), items.end());
    const std::vector<Column> other(items.rbegin(), items.rend());
    const auto a = reliability(one);
    const auto b = reliability(other);
    EXPECT_CLOSE(a->alpha, b->alpha, 1e-13);
    for (std::size_t i = 0; i < 5; ++i) EXPECT_CLOSE(*a->item[i].itemRestR, *b->item[4 - i].itemRestR, 1e-13);
}

TEST(PropertyTest, GroupsDependOnRanksAndUnitsAsTheyShould) {
    const Sample sample = sampleOf(5, 70, false);
    std::vector<double> first(sample.x.begin(), sample.x.begin() + 30);
    std::vector<double> second(sample.x.begin() + 30, sample.x.end());
    const auto t = welchT(first, second);
    const auto w = mannWhitney(first, second);
    for (std::vector<double>* group : {&first, &second}) {
        for (double& value : *group) value = std::exp(3 * value);
    }
    EXPECT_EQ(w->w, mannWhitney(first, second)->w);
    EXPECT_NE(t->t, welchT(first, second)->t);
    for (std::vector<double>* group : {&first, &second}) {
        for (double& value : *group) value = std::log(value) * 100 - 7;
    }
    EXPECT_CLOSE(t->t, welchT(first, second)->t, 1e-11);
}

TEST(PropertyTest, FewCasesAreRefusedOrFiniteEverywhere) {
    const std::vector<double> x{3, 1, 4, 1};
    const std::vector<double> y{2, 7, 1, 8};
    for (std::size_t n = 0; n <= 4; ++n) {
        const Column a = Column(x).first(n);
        const Column b = Column(y).first(n);
        for (const auto& result : {pearson(a, b), spearman(a, b), kendall(a, b), percentageBend(a, b),
                 winsorised(a, b), biweight(a, b)}) {
            if (!result) continue;
            EXPECT_TRUE(std::isfinite(result->estimate));
            EXPECT_GE(n, 2U);
            EXPECT_TRUE(!result->interval || (std::isfinite(result->interval->low) && n > 3));
        }
        const auto fit = polychoric(a, b);
        EXPECT_EQ(fit.hasValue(), n >= 2);
        EXPECT_TRUE(!fit || (std::isfinite(fit->correlation.estimate) && std::isfinite(fit->logLikelihood)));
        EXPECT_EQ(describe(a).hasValue(), n > 0);
        const auto serial = polyserial(a, b);
        EXPECT_EQ(serial.hasValue(), n >= 3);
        EXPECT_FALSE(welchT(a, {}).hasValue());
    }
}

} // namespace
} // namespace lacrima::analysis
