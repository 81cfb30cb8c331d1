// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"
#include "core/findings/Results.h"
#include "ui/spec/ChartSpec.h"

#include <optional>

namespace lacrima::ui::figures {

/// Cases of which each can be a dot of its own; more are counted, in bubbles or in squares.
inline constexpr std::size_t kMostSingleDots = 2000;

/// What a scatter shows besides its points.
struct ScatterOptions {
    /// Every case its own dot, moved a little so that ties do not hide each other; up to kMostSingleDots
    /// cases.
    bool isJittered = false;
    bool hasMarginals = true;
};

/// The axis of a variable: all its levels when it has labels, else its range with some air.
spec::Axis axisOf(const dataset::Dataset& data, const QString& variable, double low, double high);

/// Two variables: every case as a point, cases with the same two values as one bubble; above 2000 different
/// points as squares whose strength counts cases. The line with its band, and at the edges how each variable
/// is distributed. Empty when no case has both.
spec::ChartSpec scatterChart(const dataset::Dataset& data, const QString& x, const QString& y,
    const std::optional<analysis::FittedLine>& line, const ScatterOptions& options = {});

} // namespace lacrima::ui::figures
