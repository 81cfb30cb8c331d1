// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/WipedHeap.h"

#include "tests/support/OwnMemory.h"

#include <QString>

#include <cstdlib>
#include <gtest/gtest.h>
#include <memory>
#include <vector>

namespace lacrima::seal {
namespace {

/// Many copies in many sizes, all given back.
void writeAndForget(const support::Marker& marker) {
    std::vector<std::unique_ptr<QString>> texts;
    for (int size = 0; size < 2000; size += 20)
        texts.push_back(std::make_unique<QString>(QString(size, QLatin1Char('.')) + marker.text()));
    QByteArray bytes = texts.back()->toUtf8();
    for (int growth = 0; growth < 100; ++growth) bytes += texts.front()->toUtf8();
    std::vector<char> large(4'000'000, 'x');
    large.insert(large.end(), bytes.begin(), bytes.end());
    auto* moved = static_cast<char*>(std::malloc(64));
    const QByteArray whole = marker.text().toUtf8();
    std::copy(whole.begin(), whole.end(), moved);
    moved = static_cast<char*>(std::realloc(moved, 100'000));
    EXPECT_TRUE(std::equal(whole.begin(), whole.end(), moved)) << "what moves is the same";
    std::free(moved);
}

TEST(WipedHeapTest, WhatIsGivenBackIsNotInMemoryAnyMore) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    GTEST_SKIP() << "the sanitizers have a heap of their own";
#endif
    const support::Marker marker(7);
    if (!isFreedMemoryWiped()) {
        writeAndForget(marker);
        EXPECT_GT(support::copiesInMemory(marker), 0) << "else the search finds nothing";
    }
    wipeWhatIsFreed();
    if (!isFreedMemoryWiped()) GTEST_SKIP() << "the heap is a sanitizer's";
    const support::Marker other(8);
    {
        const QString kept = other.text();
        EXPECT_GT(support::copiesInMemory(other), 0) << "while it is held";
    }
    writeAndForget(other);
    EXPECT_EQ(support::copiesInMemory(other), 0);
}

} // namespace
} // namespace lacrima::seal
