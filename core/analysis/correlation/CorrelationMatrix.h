// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"
#include "core/analysis/probability/Multiplicity.h"
#include "core/analysis/table/CodedColumn.h"

#include <cstddef>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// One pair of a matrix: numbers side by side, so that matrices of many thousand pairs stay small.
struct MatrixCell {
    double r = 0; ///< NaN when refused
    double p = 1; ///< NaN when refused
    double logP = 0;
    double low = 0; ///< NaN where n is too small for an interval
    double high = 0;
    double adjustedP = 1;
    std::size_t n = 0;
    Refusal refusal = Refusal::Undefined; ///< why, when there is no r
    [[nodiscard]] bool hasValue() const { return r == r; }
};

/// Pearson's r of all pairs of columns in the order (0,1), (0,2), ..., (1,2), ... with p and Fisher's
/// interval; the adjusted p over all distinct pairs that have one.
struct CorrelationMatrix {
    std::size_t columns = 0;
    std::vector<MatrixCell> cells;
    double smallestEigenvalue =
        0; ///< of the whole matrix; NaN when a pair is refused; below 0 possible pairwise

    [[nodiscard]] const MatrixCell& at(std::size_t i, std::size_t k) const {
        return cells[pairPosition(i < k ? i : k, i < k ? k : i, columns)];
    }
};

struct MatrixPlan {
    Missing missing = Missing::Pairwise;
    double confidence = kDefaultConfidence;
    Adjustment adjustment = Adjustment::None;
    bool eigenvalue = false; ///< find smallestEigenvalue
};

/// Refuses as a whole only unequal lengths, infinite values (positions: row of the first column that has one)
/// and bad arguments; constant columns and few observations are refusals of single cells. Products of columns
/// centred on their means and scaled, missing values as zeros beside a mask; a pair that loses digits that
/// way is done again with pearson(). The order of all additions is fixed: same bits for any number of
/// threads.
[[nodiscard]] Computed<CorrelationMatrix> correlationMatrix(
    std::span<const Column> columns, const MatrixPlan& plan);

/// The same from the tables of all pairs of coded columns (see allPairTables()).
[[nodiscard]] Computed<CorrelationMatrix> correlationMatrix(
    std::span<const PairTable> tables, std::size_t columns, const MatrixPlan& plan);

} // namespace lacrima::analysis
