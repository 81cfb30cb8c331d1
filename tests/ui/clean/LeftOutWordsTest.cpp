// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/LeftOutWords.h"

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

TEST(LeftOutWordsTest, WhatFailedAndWhatWaitsAreToldApart) {
    EXPECT_TRUE(leftOutWords({}).isEmpty());
    const QString failed = leftOutWords({2, 0});
    EXPECT_TRUE(failed.contains(QStringLiteral("cannot be trusted or read"))) << failed.toStdString();
    EXPECT_FALSE(failed.contains(QStringLiteral("accepted")));
    const QString waiting = leftOutWords({0, 3});
    EXPECT_FALSE(waiting.contains(QStringLiteral("trusted"))) << waiting.toStdString();
    EXPECT_TRUE(waiting.contains(QStringLiteral("nobody of the team has accepted yet")));
    EXPECT_EQ(leftOutWords({2, 3}), failed + QLatin1Char(' ') + waiting);
}

} // namespace
} // namespace lacrima::ui
