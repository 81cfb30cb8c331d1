// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"
#include "core/findings/crying/CryingSummary.h"
#include "core/findings/groups/Grouping.h"
#include "ui/spec/ChartSpec.h"

#include <optional>
#include <vector>

namespace lacrima::ui::figures {

/// Height in pixels of a row with a bar or a dot, whose numbers stand at the right.
inline constexpr double kNarrowRow = 22;

/// Rows of the dataset that gave one answer.
std::vector<int> rowsWith(const dataset::Dataset& data, const QString& variable, double value);
/// Rows of a level that answered the variable, or gave one certain answer.
std::vector<int> answeredRows(const dataset::Dataset& data, const findings::GroupLevel& level,
    const QString& variable, std::optional<double> answer = {});
/// "85.9 % [75.4, 92.4]".
QString shareWords(const analysis::Proportion& share);
/// "55 of 64".
QString countWords(const analysis::Proportion& share);
/// A bar of percents with its interval; the label says percent and count.
spec::Bar shareBar(
    const analysis::Proportion& share, double y, const spec::Paint& paint, const QString& name);
/// Columns at the right that say percent, interval and `count` (or what is given for it) of each row.
void addShareColumns(
    spec::ChartSpec& spec, const analysis::Proportion& share, double y, const QString& count);
/// The axis of percents from 0 to a round number that holds every upper limit of the marks and bars.
void fitPercentAxis(spec::ChartSpec& spec);
/// Bars of percents across: the axis from 0 to 100, categories downwards.
void setPercentAxis(spec::ChartSpec& spec);
/// The same as a dot with a line.
spec::Mark shareMark(const analysis::Proportion& share, double y, const QString& name);
/// A pale bar with its interval for each answer; percent, interval and count at the right.
spec::ChartSpec answerBars(
    const dataset::Dataset& data, const std::vector<findings::LevelShare>& levels, const QString& variable);
/// Limits of y, note, height (`row` pixels a row) and the text alternative, once all rows are in.
void finishRows(spec::ChartSpec& spec, const dataset::Dataset& data, double row);
/// Limits of y, height and the text alternative of a chart of bars, once all bars are in.
void finishBars(spec::ChartSpec& spec);

} // namespace lacrima::ui::figures
