// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/correlation/CorrelationTable.h"

#include <QJsonObject>

#include <cstdint>
#include <utility>

namespace lacrima::ui::report {

/// How the correlations are drawn.
enum class CorrelationView : std::uint8_t { Automatic, Forest, Heatmap };

/// The choices of the correlations page as a saved view names them, and what they ask for: the page and the
/// report read them here.
struct CorrelationChoices {
    enum Rows { Published, AllRatings, ChosenRows };
    enum Columns { Alliance, SameAsRows, ChosenColumns };
    enum Intervals { ByFormula, Bca, BcaOfClinicians };
    static constexpr int kMaxT = 100; ///< stands among the adjustments
    static constexpr std::pair<analysis::CorrelationMethod, const char*> kMethods[] = {
        {analysis::CorrelationMethod::Pearson, "pearson"},
        {analysis::CorrelationMethod::Spearman, "spearman"},
        {analysis::CorrelationMethod::KendallTauB, "kendall"},
        {analysis::CorrelationMethod::Polychoric, "polychoric"},
        {analysis::CorrelationMethod::Polyserial, "polyserial"},
        {analysis::CorrelationMethod::PercentageBend, "bend"},
        {analysis::CorrelationMethod::Winsorised, "winsorised"},
        {analysis::CorrelationMethod::Biweight, "biweight"}};

    /// Pearson for an unknown code.
    static analysis::CorrelationMethod methodOf(const QString& code);
    static bool takesCovariates(analysis::CorrelationMethod method);
    /// Of the cases themselves, not of max-T.
    static bool takesPermutations(analysis::CorrelationMethod method);
    static CorrelationView viewOf(const QJsonObject& choices);
    /// A forest of many pairs, or of many lanes, is drawn as a heatmap where it may be.
    static bool isHeatmap(CorrelationView view, const findings::CorrelationTable& table, qsizetype lanes);
    /// `dataset` says which variables the names of sets stand for.
    static findings::CorrelationRequest requestOf(
        const QJsonObject& choices, const dataset::Dataset& dataset);
};

} // namespace lacrima::ui::report
