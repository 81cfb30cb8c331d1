// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/job/LatestJob.h"

#include "ui/charts/export/ChartExport.h"

#include <QElapsedTimer>
#include <QThread>
#include <QtTest>

#include <atomic>
#include <gtest/gtest.h>
#include <tbb/parallel_for.h>
#include <vector>

namespace lacrima::ui {
namespace {

constexpr int kLongestJob = 20000; ///< ms; what does not look at its flag takes as long

/// Returns when the flag is set, or after kLongestJob; says which it was.
int waitForStop(const CancelFlag& stop, std::atomic<bool>& hasBegun, std::atomic<bool>& wasStopped) {
    QElapsedTimer clock;
    clock.start();
    hasBegun = true;
    while (!stop.isSet() && !clock.hasExpired(kLongestJob)) QThread::msleep(1);
    wasStopped = stop.isSet();
    return -1;
}

TEST(LatestJobTest, ANewerRequestStopsTheOlder) {
    std::vector<int> received;
    std::atomic<bool> hasBegun = false;
    std::atomic<bool> wasStopped = false;
    LatestJob<int> job([&](int result) { received.push_back(result); });
    job.run([&](const CancelFlag& stop) { return waitForStop(stop, hasBegun, wasStopped); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasBegun.load(); }));
    job.run([] { return 1; });
    job.run([] { return 2; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !received.empty(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return wasStopped.load(); }));
    EXPECT_EQ(received, std::vector<int>{2}) << "neither the stopped nor the one between";
}

/// A long loop of short steps that knows nothing of flags.
int manySteps(std::atomic<int>& steps) {
    tbb::parallel_for(0, kLongestJob, [&](int) {
        ++steps;
        QThread::msleep(1);
    });
    return -1;
}

TEST(LatestJobTest, LoopsOfWhatIsNotWaitedForEndEarly) {
    std::vector<int> received;
    std::atomic<int> steps = 0;
    LatestJob<int> job([&](int result) { received.push_back(result); });
    job.run([&](const CancelFlag&) { return manySteps(steps); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return steps.load() > 10; }));
    job.run([](const CancelFlag&) {
        int sum = 0;
        tbb::parallel_for(0, 1, [&](int) { sum = 5; });
        return sum;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !received.empty(); }));
    EXPECT_LT(steps.load(), kLongestJob / 2);
    EXPECT_EQ(received, std::vector<int>{5}) << "the newer computation is whole";
}

TEST(LatestJobTest, WhatMustBeFinishedDrawsItsFiguresWhileItsPageGoes) {
    QImage drawn;
    {
        std::atomic<bool> hasBegun = false;
        LatestJob<int> job([](int) { FAIL() << "nobody is there to receive it"; });
        job.run([&] {
            hasBegun = true;
            drawn = charts::imageOf(spec::ChartSpec(), QSizeF(200, 100), 1); // by the thread that waits
            return 1;
        });
        while (!hasBegun) QThread::msleep(1);
    }
    EXPECT_EQ(drawn.size(), QSize(200, 100));
}

TEST(LatestJobTest, StoppedItReceivesNothingUntilSomethingNewIsRun) {
    std::vector<int> received;
    std::atomic<int> steps = 0;
    LatestJob<int> job([&](int result) { received.push_back(result); });
    job.run([&](const CancelFlag&) { return manySteps(steps); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return steps.load() > 10; }));
    job.stop();
    job.run([] { return 3; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !received.empty(); }));
    EXPECT_EQ(received, std::vector<int>{3});
    EXPECT_LT(steps.load(), kLongestJob / 2);
}

TEST(LatestJobTest, ItsEndStopsWhatRuns) {
    bool wasReceived = false;
    std::atomic<bool> hasBegun = false;
    std::atomic<bool> wasStopped = false;
    {
        LatestJob<int> job([&](int) { wasReceived = true; });
        job.run([&](const CancelFlag& stop) { return waitForStop(stop, hasBegun, wasStopped); });
        ASSERT_TRUE(QTest::qWaitFor([&] { return hasBegun.load(); }));
    }
    EXPECT_TRUE(wasStopped);
    EXPECT_FALSE(wasReceived);
}

TEST(LatestJobTest, AResultThatNobodyReplacedArrivesUnstopped) {
    int received = 0;
    bool wasStopped = true;
    LatestJob<int> job([&](int result) { received = result; });
    job.run([&](const CancelFlag& stop) {
        wasStopped = stop.isSet();
        return 7;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return received == 7; }));
    EXPECT_FALSE(wasStopped);
}

} // namespace
} // namespace lacrima::ui
