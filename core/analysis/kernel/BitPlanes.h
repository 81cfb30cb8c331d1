// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace lacrima::analysis {

/// Cases of one block; planes of a block fit the second-level cache.
inline constexpr std::size_t kPlaneCases = 16384;
inline constexpr std::size_t kPlaneWords = kPlaneCases / 64;

/// For each code below `levels` the bits of the cases that have it: planes + level * kPlaneWords. `cases` <=
/// kPlaneCases; bits beyond are zero.
void makePlanes(const std::uint8_t* codes, std::size_t cases, std::size_t levels, std::uint64_t* planes);

/// Clears in `planes` the cases whose bit in `mask` is zero.
void maskPlanes(std::uint64_t* planes, std::size_t levels, const std::uint64_t* mask);

/// Clears in `mask` the cases that have this code.
void clearCases(const std::uint8_t* codes, std::size_t cases, std::uint8_t code, std::uint64_t* mask);

/// counts[i * levelsY + j] += cases that have bit i of x and bit j of y.
void countPlanes(const std::uint64_t* x, std::size_t levelsX, const std::uint64_t* y, std::size_t levelsY,
    std::int64_t* counts);

} // namespace lacrima::analysis
