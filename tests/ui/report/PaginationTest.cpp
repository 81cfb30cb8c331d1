// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/Pagination.h"

#include <gtest/gtest.h>
#include <random>

namespace lacrima::ui::report {
namespace {

std::vector<int> pagesOf(const std::vector<PlacedPiece>& placed) {
    std::vector<int> pages;
    for (const PlacedPiece& one : placed) {
        if (!one.isRepeat) pages.push_back(one.page);
    }
    return pages;
}

TEST(PaginationTest, PiecesFollowEachOtherAndTurnThePageWhenItIsFull) {
    const auto placed = paginate({{40, 10}, {40, 10}, {40, 10}}, 100);
    ASSERT_EQ(placed.size(), 3u);
    EXPECT_EQ(placed[0], (PlacedPiece{0, 0, 0, false})) << "no space at the top of a page";
    EXPECT_EQ(placed[1], (PlacedPiece{1, 0, 50, false}));
    EXPECT_EQ(placed[2], (PlacedPiece{2, 1, 0, false}));
}

TEST(PaginationTest, AHeadingMovesWithWhatFollowsIt) {
    EXPECT_EQ(pagesOf(paginate({{70}, {20, 0, true}, {30}}, 100)), (std::vector<int>{0, 1, 1}));
    EXPECT_EQ(pagesOf(paginate({{50}, {20, 0, true}, {30}}, 100)), (std::vector<int>{0, 0, 0}));
    EXPECT_EQ(
        pagesOf(paginate({{70}, {20, 0, true}, {5, 0, true}, {30}}, 100)), (std::vector<int>{0, 1, 1, 1}))
        << "two headings in a row";
}

TEST(PaginationTest, TheHeadOfATableStandsOnEveryPage) {
    std::vector<Piece> pieces{{20, 0, true}};
    for (int i = 0; i < 10; ++i) pieces.push_back({20, 0, false, false, 0});
    const auto placed = paginate(pieces, 100);
    int heads = 0;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (placed[i].piece != 0) continue;
        ++heads;
        EXPECT_EQ(placed[i].y, 0);
        EXPECT_EQ(placed[i].isRepeat, i > 0);
        ASSERT_LT(i + 1, placed.size());
        EXPECT_EQ(placed[i + 1].page, placed[i].page);
        EXPECT_EQ(placed[i + 1].y, 20);
    }
    EXPECT_EQ(heads, 3);
}

TEST(PaginationTest, AChainLongerThanAPageIsBrokenWhereThePageEnds) {
    EXPECT_EQ(pagesOf(paginate({{60, 0, true}, {60, 0, true}, {30}}, 100)), (std::vector<int>{0, 1, 1}));
}

TEST(PaginationTest, PagesBeginWhereTheyAreTold) {
    EXPECT_EQ(pagesOf(paginate({{10}, {10, 0, false, true}, {10}}, 100)), (std::vector<int>{0, 1, 1}));
    EXPECT_EQ(pagesOf(paginate({{10, 0, false, true}, {10}}, 100)), (std::vector<int>{0, 0}));
}

TEST(PaginationTest, WhateverThePiecesNothingOverlapsSticksOutOrIsLost) {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<Piece> pieces;
        const auto count = 1 + random() % 80;
        for (std::size_t i = 0; i < count; ++i) {
            Piece piece{
                double(1 + random() % 60), double(random() % 15), random() % 4 == 0, random() % 20 == 0};
            if (i > 0 && random() % 3 == 0) piece.repeats = static_cast<int>(random() % i);
            if (piece.repeats >= 0) piece.height = std::min(piece.height, 40.0);
            pieces.push_back(piece);
        }
        const auto placed = paginate(pieces, 100);
        std::size_t next = 0;
        double end = 0;
        int page = 0;
        for (const PlacedPiece& one : placed) {
            ASSERT_GE(one.page, page);
            if (one.page > page) end = 0;
            page = one.page;
            ASSERT_GE(one.y, end);
            end = one.y + pieces[one.piece].height;
            ASSERT_LE(end, 100) << "round " << round;
            if (!one.isRepeat) {
                ASSERT_EQ(one.piece, next++);
            }
        }
        ASSERT_EQ(next, pieces.size());
    }
}

} // namespace
} // namespace lacrima::ui::report
