// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace lacrima::analysis {

/// Whole numbers below this have their own code; the code of a missing value is 255.
inline constexpr int kWholeNumberCodes = 254;

/// Codes 0, 1, ..., 253 as themselves and NaN as 255, and marks in `occurs` the codes that it wrote. False
/// when another value turns up, which has no code.
[[nodiscard]] bool codeWholeNumbers(
    std::span<const double> values, std::uint8_t* codes, std::array<bool, 256>& occurs);

} // namespace lacrima::analysis
