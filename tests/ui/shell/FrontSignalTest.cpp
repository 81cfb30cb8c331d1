// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FrontSignal.h"

#include <QCoreApplication>
#include <QtTest>

#include <csignal>
#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

TEST(FrontSignalTest, EveryFurtherStartIsHeard) {
    int heard = 0;
    const FrontSignal front([&heard] { ++heard; });
    for (int start = 1; start <= 3; ++start) {
        ASSERT_EQ(std::raise(SIGUSR1), 0);
        EXPECT_TRUE(QTest::qWaitFor([&] { return heard == start; })) << start;
    }
}

TEST(FrontSignalTest, StartsWhileTheWindowIsBusyAreHeardAsOne) {
    int heard = 0;
    const FrontSignal front([&heard] { ++heard; });
    for (int start = 0; start < 40; ++start) ASSERT_EQ(std::raise(SIGUSR1), 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard > 0; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(heard, 1);
}

TEST(FrontSignalTest, AStartAfterTheWindowIsGoneEndsNothing) {
    int heard = 0;
    {
        const FrontSignal front([&heard] { ++heard; });
    }
    ASSERT_EQ(std::raise(SIGUSR1), 0);
    QCoreApplication::processEvents();
    EXPECT_EQ(heard, 0);
}

} // namespace
} // namespace lacrima::ui
