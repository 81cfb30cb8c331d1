// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/Results.h"
#include "ui/spec/ChartSpec.h"

namespace lacrima::ui::figures {

/// Limits and ticks of an axis of coefficients that shows `low` to `high`: rounded outwards to fifths, and no
/// farther than `most` on either side.
void setCoefficientAxis(spec::Axis& axis, double low, double high, int mostTicks = 8, double most = 1);
/// The same across, so that it holds all marks with their intervals and `low` to `high`.
void fitCoefficientAxis(spec::ChartSpec& spec, double low, double high, int mostTicks = 8, double most = 1);
/// A correlation for the data of a plot: estimate, interval, n and p.
spec::Datum datumOf(const analysis::Correlation& correlation);
/// What all marks say, one after the other: the text of a chart of marks.
QString sentencesOf(const std::vector<spec::Mark>& marks);

} // namespace lacrima::ui::figures
