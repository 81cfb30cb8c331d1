// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Column.h"
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"
#include "core/analysis/table/CodedColumn.h"

#include <functional>
#include <span>
#include <vector>

namespace lacrima::analysis {

/// What correlationsOf() is to find.
struct PairPlan {
    std::vector<CorrelationMethod> methods{CorrelationMethod::Pearson};
    Missing missing = Missing::Pairwise; ///< listwise: over all columns handed in
    double confidence = kDefaultConfidence;
    /// Asked before each pair, from several threads; once it says true the rest is refused (Undefined) and
    /// the whole worth nothing. Empty: never.
    std::function<bool()> isCancelled = {};
};

/// Correlations of many pairs of columns by one or several methods at once: result[m][p] is that of method m
/// and pair p, what pearson(), spearman(), kendall(), polychoric(), polyserial() (the second column is the
/// ordered one), biserialTest(), percentageBend(), winsorised() or biweight() gives for the two columns, and
/// refused as there; Partial and SemiPartial are refused (BadArgument). Columns with few different values are
/// coded once and counted into the tables of their pairs once, for all methods, so that a million cases take
/// hundredths of a second. Listwise refuses what completeRows() refuses, for every pair. The same bits for
/// any number of threads.
[[nodiscard]] std::vector<std::vector<Computed<Correlation>>> correlationsOf(
    std::span<const Column> columns, std::span<const ColumnPair> pairs, const PairPlan& plan);

/// One pair by one method.
[[nodiscard]] Computed<Correlation> correlationOfPair(
    Column x, Column y, CorrelationMethod method, double confidence = kDefaultConfidence);

/// The same from the table of the pair. Refuses BadArgument for Polyserial, Biserial, Partial and
/// SemiPartial, which have no way by a table.
[[nodiscard]] Computed<Correlation> correlationOfTable(
    const PairTable& table, CorrelationMethod method, double confidence = kDefaultConfidence);
/// True for the methods that correlationOfTable() serves.
[[nodiscard]] bool hasTableForm(CorrelationMethod method);

/// From so many cases to a cell the table is the shorter way.
inline constexpr std::size_t kCasesPerCell = 4;

} // namespace lacrima::analysis
