// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"
#include "core/analysis/probability/Multiplicity.h"
#include "core/dataset/Dataset.h"
#include "core/dataset/PartWhole.h"
#include "core/findings/Redundancy.h"
#include "core/findings/correlation/Coefficient.h"
#include "core/findings/correlation/MaxT.h"

#include <QHash>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace lacrima::findings {

/// Why a pair has no correlation, where the refusal of the computation does not say it.
enum class PairProblem : std::uint8_t {
    None,
    NoSuchVariable,
    NotMeasured,    ///< a nominal variable with more than two values: its numbers only name something
    IsCovariate,    ///< a variable of the pair is itself held constant
    BadCovariate,   ///< a covariate is nominal with more than two values
    LacksDichotomy, ///< the method wants exactly two values on one side
};

/// The permutation test of a pair, alone or as part of its family.
struct PairPermutation {
    double p = 1;
    analysis::Interval monteCarlo; ///< of p
    std::size_t permutations = 0;
    bool isExact = false; ///< all orders were gone through
};

/// One pair of the table: a correlation, or why there is none.
struct CorrelationCell {
    QString x;
    QString y;
    std::optional<analysis::Correlation> correlation;
    std::optional<analysis::Refusal> refusal;
    PairProblem problem = PairProblem::None;
    std::optional<Redundancy> redundancy = {}; ///< of covariates that determine each other
    DetailedCoefficient detail = {};           ///< what the method says beside the correlation
    std::optional<double> adjustedP;           ///< over the family of all distinct pairs of the table
    std::size_t n = 0;
    std::optional<Resampled> resampled;                                  ///< when asked for
    std::optional<analysis::Computed<PairPermutation>> permutation = {}; ///< when asked for, not adjusted
    dataset::PartWhole partWhole = dataset::PartWhole::None;             ///< of x and y
    bool isClustered = false; ///< no p and no interval by formula: they would take cases as independent

    /// The interval of the resamples; null when there is none.
    const analysis::BootstrapResult* bootstrap() const;
    std::optional<analysis::Refusal> bootstrapRefusal() const;
    /// Of the permutations, when there is one.
    std::optional<double> permutationP() const;
    std::optional<analysis::Refusal> permutationRefusal() const;
    /// Polyserial: which side is taken as ordered.
    std::optional<bool> isXOrdered() const;
};

struct CorrelationTable {
    std::vector<CorrelationCell> cells; ///< x outer, y inner; a variable is never paired with itself
    std::size_t familySize = 0;         ///< pairs with a p
    analysis::Adjustment adjustment = analysis::Adjustment::Holm;
    double confidence = 0.95;
    /// As asked for, or Partial with covariates. A cell of Pearson's r with a dichotomy says PointBiserial.
    analysis::CorrelationMethod method = analysis::CorrelationMethod::Pearson;
    QStringList covariates;   ///< held constant
    bool isOfRanks = false;   ///< Partial and SemiPartial: of ranks (Spearman), not of the values
    std::optional<MaxT> maxT; ///< when asked for; `adjustment` is None then
    /// Of the whole matrix, when xs and ys are the same variables and every pair of them has a correlation.
    /// Below zero: pairwise correlations that no single set of cases could show together.
    std::optional<double> smallestEigenvalue;
    /// Variables that were asked for with themselves: r is 1 by definition, and no cell stands for it.
    QStringList pairedWithThemselves;

    void add(CorrelationCell cell);
    /// The cell of the two variables in either order, or null. Found by hash.
    const CorrelationCell* cell(const QString& x, const QString& y) const;
    /// The pair with the largest |r| of those in which neither contains the other, or null.
    const CorrelationCell* strongest() const;

private:
    QHash<std::pair<QString, QString>, std::size_t> m_index;
};

struct CorrelationRequest {
    QStringList xs;
    QStringList ys;
    analysis::Adjustment adjustment = analysis::Adjustment::Holm;
    double confidence = 0.95;
    analysis::CorrelationMethod method = analysis::CorrelationMethod::Pearson;
    QStringList covariates; ///< partialled out: Pearson, or Spearman on ranks
    CovariateUse covariateUse = CovariateUse::FromBoth;
    bool isListwise = false;   ///< only cases complete in all variables of the request
    std::size_t resamples = 0; ///< of the bootstrap of each pair; 0: none
    analysis::IntervalMethod bootstrapKind = analysis::IntervalMethod::BootstrapBca;
    bool isClusterBootstrap = false; ///< draws clinicians with all their cases
    QString clusterVariable;         ///< draws what this variable binds together; empty: see above
    bool isClusterWithin = false;    ///< draws the cases of a drawn cluster again as well
    std::size_t permutations = 0;    ///< 0: none. Pearson, Spearman, tau-b without covariates
    /// Adjusts p by max-T in place of `adjustment`, over the cases complete in all variables; `permutations`
    /// says how many. Pearson, Spearman or tau-b without covariates, no variable on both sides.
    bool isMaxT = false;
    std::uint64_t seed = 1;
    /// Asked before each pair, from several threads; once it says true the table is left unfinished and worth
    /// nothing. Empty: never.
    std::function<bool()> isCancelled;
};

/// Correlations of every x with every y over the cases that have both. Each distinct pair stands once. Cells
/// refuse by themselves: BadArgument for a method that does not take covariates and, with their problem, for
/// what cannot be correlated at all.
CorrelationTable correlate(const dataset::Dataset& dataset, const CorrelationRequest& request);

} // namespace lacrima::findings
