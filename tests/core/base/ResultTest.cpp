// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Result.h"

#include <gtest/gtest.h>
#include <memory>
#include <string>

namespace lacrima::base {
namespace {

Result<int> half(int number) {
    if (number % 2 != 0) return error("table.ragged", {std::to_string(number)});
    return number / 2;
}

TEST(ResultTest, StepsFollowEachOtherUntilOneFails) {
    const Result<int> quarter = half(12).and_then(half);
    ASSERT_TRUE(quarter);
    EXPECT_EQ(*quarter, 3);
    int later = 0;
    const auto never = half(6).and_then(half).and_then([&](int number) {
        ++later;
        return half(number);
    });
    ASSERT_FALSE(never);
    EXPECT_EQ(never.error(), (Error{"table.ragged", {"3"}})) << "the first error stays as it is";
    EXPECT_EQ(later, 0) << "what comes after a failure is not tried";
}

TEST(ResultTest, AValueBecomesAnotherAndAnErrorStays) {
    const auto words = half(8).transform([](int number) { return std::to_string(number); });
    static_assert(std::is_same_v<decltype(words), const Result<std::string>>);
    EXPECT_EQ(*words, "4");
    EXPECT_EQ(half(7).transform([](int number) { return number + 1; }).error().key, "table.ragged");
    const Result<int> kept = half(8);
    EXPECT_EQ(*kept.transform([](int number) { return number * 10; }), 40);
    EXPECT_EQ(*kept, 4);
}

TEST(ResultTest, AValueThatCannotBeCopiedIsMovedOn) {
    Result<std::unique_ptr<int>> made(std::make_unique<int>(5));
    const auto number = std::move(made)
                            .transform([](std::unique_ptr<int>&& one) { return std::move(one); })
                            .and_then([](std::unique_ptr<int>&& one) -> Result<int> { return *one; });
    EXPECT_EQ(*number, 5);
}

TEST(ResultTest, SuccessWithoutAValueGoesOnToo) {
    int steps = 0;
    const auto step = [&]() -> Result<void> {
        ++steps;
        return {};
    };
    EXPECT_TRUE(step().and_then(step));
    EXPECT_EQ(steps, 2);
    EXPECT_EQ(Result<void>(error("file.unwritable")).and_then(step).error().key, "file.unwritable");
    EXPECT_EQ(steps, 2);
    EXPECT_EQ(*Result<void>().and_then([]() -> Result<int> { return 7; }), 7);
}

} // namespace
} // namespace lacrima::base
