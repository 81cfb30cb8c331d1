// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/LatestJob.h"

#include <QElapsedTimer>
#include <QThread>
#include <QtTest>

#include <gtest/gtest.h>
#include <vector>

namespace lacrima::ui {
namespace {

constexpr int kLongest = 20000; ///< ms; what does not look at its flag takes as long

/// Returns when the flag is set, or after kLongest.
int waitForStop(const StopFlag& stop, std::atomic<bool>& hasBegun) {
    QElapsedTimer clock;
    clock.start();
    hasBegun = true;
    while (!stop.isSet() && !clock.hasExpired(kLongest)) QThread::msleep(1);
    return -1;
}

TEST(LatestJobTest, ANewerRequestStopsTheOlder) {
    std::vector<int> received;
    std::atomic<bool> hasBegun = false;
    LatestJob<int> job([&](int result) { received.push_back(result); });
    QElapsedTimer clock;
    clock.start();
    job.run([&](const StopFlag& stop) { return waitForStop(stop, hasBegun); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasBegun.load(); }));
    job.run([] { return 1; });
    job.run([] { return 2; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !received.empty(); }));
    EXPECT_LT(clock.elapsed(), kLongest / 2);
    EXPECT_EQ(received, std::vector<int>{2}) << "neither the stopped nor the one between";
}

TEST(LatestJobTest, ItsEndStopsWhatRuns) {
    QElapsedTimer clock;
    clock.start();
    bool wasReceived = false;
    std::atomic<bool> hasBegun = false;
    {
        LatestJob<int> job([&](int) { wasReceived = true; });
        job.run([&](const StopFlag& stop) { return waitForStop(stop, hasBegun); });
        ASSERT_TRUE(QTest::qWaitFor([&] { return hasBegun.load(); }));
    }
    EXPECT_LT(clock.elapsed(), kLongest / 2);
    EXPECT_FALSE(wasReceived);
}

TEST(LatestJobTest, AResultThatNobodyReplacedArrivesUnstopped) {
    int received = 0;
    bool wasStopped = true;
    LatestJob<int> job([&](int result) { received = result; });
    job.run([&](const StopFlag& stop) {
        wasStopped = stop.isSet();
        return 7;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return received == 7; }));
    EXPECT_FALSE(wasStopped);
}

} // namespace
} // namespace lacrima::ui
