// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"
#include "core/analysis/regression/FittedLine.h"
#include "core/analysis/resampling/Bootstrap.h"
#include "core/dataset/Dataset.h"

#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace lacrima::findings {

/// One coefficient of the family for the same pair.
struct CoefficientRow {
    analysis::CorrelationMethod method = analysis::CorrelationMethod::Pearson;
    std::size_t n = 0;
    std::optional<analysis::Correlation> correlation;
    std::optional<analysis::Refusal> refusal;
    /// By formula, or by bootstrap where there is none; absent when neither could be made.
    std::optional<analysis::Interval> interval;
    analysis::IntervalMethod intervalMethod = analysis::IntervalMethod::None;
    std::optional<analysis::BootstrapResult> bootstrap; ///< when the interval rests on it

    /// -1 or 1 when the interval lies on that side of zero, 0 when it contains zero; absent without one.
    std::optional<int> side() const;
};

/// Do the coefficients say the same?
struct Agreement {
    std::size_t compared = 0;      ///< coefficients that have a value
    bool doSignsAgree = false;     ///< all estimates above zero, or all below
    bool doIntervalsAgree = false; ///< all intervals on the same side of zero, or all containing it
    std::optional<int> side;       ///< of most intervals; of Pearson's when no side has most
    /// Those whose estimate has another sign than most (than Pearson's when there is no majority), or whose
    /// interval lies otherwise than `side`.
    std::vector<analysis::CorrelationMethod> differing;
};

struct CoefficientPanel {
    QString x;
    QString y;
    std::vector<CoefficientRow> rows; ///< in the order of analysis::CorrelationMethod
    Agreement agreement;
    double confidence = 0.95;
    bool isXOrdered = false; ///< of polyserial: x is the ordered one, not y

    /// Null when there is none.
    const analysis::Correlation* pearson() const;
};

struct CoefficientPanelRequest {
    QString x;
    QString y;
    QStringList covariates; ///< for the partial correlation; empty: none is made
    double confidence = 0.95;
    std::size_t resamples = 2000; ///< for coefficients whose interval has no formula; 0: they get none
    /// Percentile limits take no jackknife, which costs as many computations as there are cases.
    analysis::IntervalMethod bootstrapKind = analysis::IntervalMethod::BootstrapBca;
    std::uint64_t seed = 1;
};

/// Pearson, Spearman, tau-b, percentage bend, winsorised, biweight; polychoric when both variables are
/// ordered with at most ten values, polyserial when one is and the other is not; partial when covariates are
/// given; its row refuses BadArgument when x or y is among them. Refuses TooFewObservations when the dataset
/// lacks a variable, BadArgument for x = y and for nominal variables with more than two values.
/// The line through the points of two variables (least squares), with its band.
analysis::Computed<analysis::FittedLine> lineThrough(const dataset::Dataset& dataset, const QString& x,
    const QString& y, double confidence = analysis::kDefaultConfidence);

/// The smallest r in size that n cases can tell from zero; nothing for too few cases.
std::optional<double> criticalR(std::size_t n);

analysis::Computed<CoefficientPanel> sensitivity(
    const dataset::Dataset& dataset, const CoefficientPanelRequest& request);

/// What can be asked of so many cases: with many, fewer resamples and percentile limits give intervals as
/// steady.
CoefficientPanelRequest affordable(CoefficientPanelRequest request, std::size_t cases);
/// Whether the intervals that take resampling are better made after the rest.
bool takesLong(std::size_t cases);

/// The bootstrap intervals that a panel made with `resamples` 0 still lacks; the agreement follows. The data
/// and the variables are those the panel was made of.
void addBootstrapIntervals(
    CoefficientPanel& panel, const dataset::Dataset& dataset, const CoefficientPanelRequest& request);

} // namespace lacrima::findings
