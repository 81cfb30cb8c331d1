// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/ColumnFold.h"

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

using Place = spec::ResultColumn::Place;

std::vector<spec::ResultColumn> columnsAt(const std::vector<Place>& places) {
    std::vector<spec::ResultColumn> columns;
    for (const Place place : places) {
        columns.push_back({QStringLiteral("c"), true, 0});
        columns.back().place = place;
    }
    return columns;
}

TEST(ColumnFoldTest, WhatFitsExactlyIsNotFolded) {
    const auto columns = columnsAt({Place::Usual, Place::Usual, Place::Usual});
    EXPECT_EQ(foldedColumns(columns, {100, 50, 50}, 200), (std::vector<bool>{false, false, false}));
    EXPECT_EQ(foldedColumns(columns, {100, 50, 50}, 199), (std::vector<bool>{false, false, true}));
}

TEST(ColumnFoldTest, SpareColumnsGoFirstAndTheNamesNever) {
    const auto columns = columnsAt({Place::Spare, Place::Spare, Place::Usual, Place::Usual});
    const std::vector<int> needs{100, 50, 50, 50};
    EXPECT_EQ(foldedColumns(columns, needs, 210), (std::vector<bool>{false, true, false, false}));
    EXPECT_EQ(foldedColumns(columns, needs, 160), (std::vector<bool>{false, true, false, true}));
    EXPECT_EQ(foldedColumns(columns, needs, 10), (std::vector<bool>{false, true, true, true}));
}

} // namespace
} // namespace lacrima::ui
