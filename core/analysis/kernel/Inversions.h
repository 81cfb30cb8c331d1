// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace lacrima::analysis {

/// Pairs i < k with sequence[i] > sequence[k]; every entry below 2^`bits`. Sorts the sequence on the way.
[[nodiscard]] std::uint64_t countInversions(std::span<std::uint32_t> sequence, unsigned bits);

} // namespace lacrima::analysis
