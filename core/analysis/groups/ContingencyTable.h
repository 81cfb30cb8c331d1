// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/probability/PValue.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lacrima::analysis {

/// Counts of cases by two variables, row after row.
struct Counts {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<std::size_t> cells; ///< rows x columns

    std::size_t at(std::size_t row, std::size_t column) const { return cells[row * columns + column]; }
    std::size_t n() const;
    /// Without the rows and columns that nobody is in.
    Counts occupied() const;
};

/// Whether two variables go together, from their counts.
struct ContingencyTest {
    /// Above it, of tables with the same margins, p comes from tables drawn at random.
    static constexpr std::size_t kMostTables = 2'000'000;
    static constexpr std::size_t kDraws = 99'999;
    /// Above it p is that of chi-squared.
    static constexpr std::size_t kMostCases = 500;
    static constexpr std::uint64_t kSeed = 1;

    std::size_t n = 0;
    double chiSquared = 0; ///< Pearson's, without a correction for continuity
    double degreesOfFreedom = 0;
    PValue chiSquaredP;
    double smallestExpected = 0; ///< below 5 the p of chi-squared is rough
    double cramersV = 0;         ///< sqrt(chi-squared / n / (min(rows, columns) - 1))
    /// The share of the probability of all tables with these margins that are no likelier than this one: the
    /// exact test of Fisher (2 x 2) and of Freeman and Halton (1951), as fisher.test in R. MonteCarlo:
    /// (1 + no likelier) / (1 + kDraws) of tables drawn at random (Patefield's distribution, by permutation).
    PValue p;
    PMethod pMethod = PMethod::Exact; ///< or MonteCarlo, ChiSquared
};

/// Rows and columns without cases are left out. Refuses TooFewGroups (fewer than two rows with cases),
/// NoVarianceY (fewer than two columns), BadArgument (the cells are not rows x columns).
[[nodiscard]] Computed<ContingencyTest> contingencyTest(const Counts& counts);

} // namespace lacrima::analysis
