// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/CoefficientPanel.h"
#include "core/findings/correlation/ComparedCorrelations.h"
#include "core/findings/correlation/CorrelationTable.h"
#include "tests/core/findings/GoldenDataset.h"

#include <chrono>
#include <gtest/gtest.h>
#include <tbb/task_group.h>
#include <thread>

namespace lacrima::findings {
namespace {

using analysis::CorrelationMethod;

/// The limits of a bootstrap and the p of a permutation of every pair: what loops in threads make.
std::vector<double> computed(CorrelationMethod method) {
    const dataset::Dataset& dataset = test::goldenDataset();
    CorrelationRequest request;
    request.xs = {QStringLiteral("gen"), QStringLiteral("vulnerable")};
    request.ys = {QStringLiteral("wai_bond"), QStringLiteral("wai_goal"), QStringLiteral("wai_task")};
    request.method = method;
    request.resamples = 500;
    request.permutations = 2000;
    std::vector<double> numbers;
    for (const CorrelationCell& cell : correlate(dataset, request).cells) {
        if (cell.bootstrap()) numbers.push_back(cell.bootstrap()->interval.low);
        if (cell.permutationP()) numbers.push_back(*cell.permutationP());
    }
    ComparedRequest rivals;
    rivals.xs = request.xs;
    for (const ComparedResult& result : compareCorrelations(dataset, rivals).results)
        numbers.push_back(static_cast<double>(result.n));
    CoefficientPanelRequest panel;
    panel.x = QStringLiteral("gen");
    panel.y = QStringLiteral("wai_bond");
    panel.resamples = 200;
    const auto rows = sensitivity(dataset, panel);
    for (std::size_t i = 0; rows && i < rows->rows.size(); ++i) {
        if (rows->rows[i].interval) numbers.push_back(rows->rows[i].interval->high);
    }
    return numbers;
}

/// A page that is left, or whose choices change, gives up its computation wherever it is.
TEST(CancellationTest, LoopsMayEndAnywhereAndTheNextComputationIsWhole) {
    for (const auto method :
        {CorrelationMethod::Pearson, CorrelationMethod::Spearman, CorrelationMethod::Polychoric}) {
        const std::vector<double> whole = computed(method);
        ASSERT_GT(whole.size(), 6U);
        int given = 0;
        for (int delay = 0; delay < 12; ++delay) {
            tbb::task_group_context loops;
            std::thread impatient([&loops, delay] {
                std::this_thread::sleep_for(std::chrono::microseconds(1 << delay));
                loops.cancel_group_execution();
            });
            tbb::task_group group(loops);
            std::vector<double> left;
            group.run_and_wait([&] { left = computed(method); });
            impatient.join();
            given += left != whole ? 1 : 0;
        }
        EXPECT_GT(given, 0) << "none was given up";
        EXPECT_EQ(computed(method), whole);
    }
}

} // namespace
} // namespace lacrima::findings
