// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lacrima::analysis {

enum class Adjustment : std::uint8_t { None, Holm, BenjaminiHochberg, Bonferroni };

/// Adjusted p-values of one declared family, in the order given. NaN (a test that could not be made) stays
/// NaN and does not count towards the size of the family. Holm: running maximum of (m-i+1) p(i);
/// Benjamini-Hochberg: running minimum from above of m p(i) / i; all capped at 1; equal p get equal adjusted
/// p.
[[nodiscard]] std::vector<double> adjusted(std::span<const double> p, Adjustment method);

/// The number m of p-values that count: those that are not NaN.
[[nodiscard]] std::size_t familySize(std::span<const double> p);

} // namespace lacrima::analysis
