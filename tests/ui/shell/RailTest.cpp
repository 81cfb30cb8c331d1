// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

/// A form with something in it may ask first, and the answer may be to stay.
TEST(RailTest, AClickOnlyAsks) {
    Rail rail(nullptr);
    rail.show();
    QSignalSpy chosen(&rail, &Rail::chosen);
    auto* clean = rail.findChild<QPushButton*>(QStringLiteral("rail_clean"));
    auto* explore = rail.findChild<QPushButton*>(QStringLiteral("rail_explore"));
    ASSERT_TRUE(clean != nullptr && explore != nullptr);
    rail.setCurrent(Workspace::Clean);
    QTest::mouseClick(explore, Qt::LeftButton);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().value<Workspace>(), Workspace::Explore);
    EXPECT_TRUE(clean->isChecked()) << "where one is until the page goes";
    EXPECT_FALSE(explore->isChecked());
    rail.setCurrent(Workspace::Explore);
    EXPECT_TRUE(explore->isChecked());
    EXPECT_FALSE(clean->isChecked());
}

} // namespace
} // namespace lacrima::ui
