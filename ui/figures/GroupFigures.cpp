// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/GroupFigures.h"

#include "ui/figures/GroupedCryingFigures.h"
#include "ui/figures/RelationFigures.h"
#include "ui/figures/Words.h"
#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::figures {
namespace {

using charts::ChartSpec;
using findings::ComparedGroup;
using findings::Dataset;
using findings::GroupComparison;
using findings::GroupPoint;

// Where the parts of a raincloud stand, in rows below the middle of the group.
constexpr double kHillFoot = -0.09;
constexpr double kHillHeight = 0.36;
constexpr double kBoxHalf = 0.055;
constexpr double kMean = 0.14;
constexpr double kRain = 0.33;
constexpr double kRainSpread = 0.22;

constexpr double kRowHeight = 104;
constexpr double kAxisHeight = 84;
constexpr double kPointArea = 0.4; ///< dots smaller than those of estimates

/// The context of the sentences below.
class GroupFigures {
    Q_DECLARE_TR_FUNCTIONS(GroupFigures)
};

/// A number in [-0.5, 0.5) that depends on the row alone, spread evenly over neighbouring rows.
double jitter(std::size_t row, double step) {
    const double turns = static_cast<double>(row) * step;
    return turns - std::floor(turns) - 0.5;
}

QString number(double value) {
    return text::fixed(value, 2);
}

std::vector<int> rowsOf(const ComparedGroup& group) {
    std::vector<int> rows;
    for (const GroupPoint& point : group.points) rows.push_back(static_cast<int>(point.row));
    return rows;
}

void addHill(ChartSpec& spec, const ComparedGroup& group, double y, double peak, Tone tone) {
    if (!group.density || peak <= 0) return;
    charts::Band band;
    band.x = group.density->x;
    for (const double height : group.density->y) {
        band.low.push_back(y + kHillFoot);
        band.high.push_back(y + kHillFoot - kHillHeight * height / peak);
    }
    band.paint = {tone, 0.35};
    spec.bands.push_back(std::move(band));
}

void addBox(ChartSpec& spec, const ComparedGroup& group, const QString& name, double y, Tone tone) {
    const analysis::Description& numbers = *group.description;
    charts::Rect box;
    box.left = numbers.lowerQuartile;
    box.right = numbers.upperQuartile;
    box.bottom = y + kBoxHalf;
    box.top = y - kBoxHalf;
    box.fill = {tone, 0.25};
    box.outline = charts::Paint{tone};
    box.description = GroupFigures::tr("%1: median %2, quartiles %3 and %4, n = %5")
                          .arg(name, number(numbers.median), number(numbers.lowerQuartile),
                              number(numbers.upperQuartile), QString::number(group.n()));
    if (group.n() <= kMostGroupPoints) box.cases = rowsOf(group);
    spec.rects.push_back(std::move(box));
    const auto line = [&](double x1, double x2, double y1, double y2, double width) {
        spec.lines.push_back({{x1, x2}, {y1, y2}, {tone}, width});
    };
    line(group.lowerWhisker, numbers.lowerQuartile, y, y, 1.4);
    line(numbers.upperQuartile, group.upperWhisker, y, y, 1.4);
    line(numbers.median, numbers.median, y - kBoxHalf, y + kBoxHalf, 3.0);
}

void addMean(ChartSpec& spec, const ComparedGroup& group, const QString& name, double y) {
    charts::Mark mark;
    mark.x = group.description->mean;
    mark.y = y + kMean;
    mark.hasInterval = group.mean.has_value();
    mark.low = group.mean ? group.mean->low : mark.x;
    mark.high = group.mean ? group.mean->high : mark.x;
    mark.paint = {Tone::Ink};
    mark.series = GroupFigures::tr("Mean");
    mark.description = group.mean ? GroupFigures::tr("%1: mean %2, interval [%3, %4], n = %5")
                                        .arg(name, number(mark.x), number(mark.low), number(mark.high),
                                            QString::number(group.n()))
                                  : GroupFigures::tr("%1: mean %2, no interval, n = %3")
                                        .arg(name, number(mark.x), QString::number(group.n()));
    spec.marks.push_back(std::move(mark));
}

/// `isStepped`: the values are answers on a scale, so that dots may stand a little beside their value.
void addRain(ChartSpec& spec, const Dataset& data, const ComparedGroup& group, double y, Tone tone,
    bool isMany, bool isStepped) {
    for (const GroupPoint& point : group.points) {
        if (isMany && !point.isOutlying) continue;
        charts::Mark mark;
        mark.x = point.value + (isStepped ? 0.24 * jitter(point.row, 0.754877666) : 0.0);
        mark.y = y + kRain + kRainSpread * jitter(point.row, 0.618033989);
        mark.area = kPointArea;
        mark.paint = {tone, 0.75};
        mark.series = GroupFigures::tr("Case");
        mark.description = QStringLiteral("%1: %2").arg(data.rows[point.row].caseId, number(point.value));
        mark.cases = {static_cast<int>(point.row)};
        spec.marks.push_back(std::move(mark));
    }
}

/// The range of all that is drawn across.
std::pair<double, double> rangeOf(const GroupComparison& comparison) {
    double low = HUGE_VAL;
    double high = -HUGE_VAL;
    for (const ComparedGroup& group : comparison.groups) {
        if (!group.description) continue;
        low = std::min(low, group.description->min);
        high = std::max(high, group.description->max);
        if (group.density) {
            low = std::min(low, group.density->x.front());
            high = std::max(high, group.density->x.back());
        }
        if (group.mean && std::isfinite(group.mean->low) && group.n() > 2) {
            low = std::min(low, group.mean->low);
            high = std::max(high, group.mean->high);
        }
    }
    return {low, high};
}

/// Values below the labelled ones ("never" implied as 0) get their tick, too.
void addImpliedTicks(charts::Axis& axis, double least, bool isStepped) {
    if (!isStepped || axis.ticks.empty()) return;
    const double first = axis.ticks.front().at;
    for (double at = first - 1; at >= std::floor(least) && first - at <= 2; at -= 1)
        axis.ticks.insert(axis.ticks.begin(), {at, text::fixed(at, 0)});
}

QString textOf(const GroupComparison& comparison) {
    QStringList sentences;
    for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
        const ComparedGroup& group = comparison.groups[i];
        const QString name = levelName(comparison.grouping.levels[i]);
        if (!group.description) {
            sentences.append(GroupFigures::tr("%1: no case").arg(name));
            continue;
        }
        QString words = GroupFigures::tr("%1: n = %2, mean %3, median %4")
                            .arg(name, QString::number(group.n()), number(group.description->mean),
                                number(group.description->median));
        if (group.mean)
            words += GroupFigures::tr(", interval of the mean [%1, %2]")
                         .arg(number(group.mean->low), number(group.mean->high));
        sentences.append(words);
    }
    return sentences.join(QStringLiteral(". "));
}

/// The axis of the outcome, holding all that is drawn.
charts::Axis outcomeAxis(const Dataset& data, const GroupComparison& comparison, bool isStepped) {
    const auto [low, high] = rangeOf(comparison);
    double least = high;
    for (const ComparedGroup& group : comparison.groups)
        least = group.description ? std::min(least, group.description->min) : least;
    charts::Axis axis = axisOf(data, comparison.outcome, low, high);
    addImpliedTicks(axis, least, isStepped);
    return axis;
}

double peakOf(const GroupComparison& comparison) {
    double peak = 0;
    for (const ComparedGroup& group : comparison.groups)
        peak = std::max(peak, group.density ? group.density->peak() : 0.0);
    return peak;
}

} // namespace

ChartSpec groupChart(const Dataset& data, const GroupComparison& comparison) {
    ChartSpec spec;
    const QString outcome = nameOf(data, comparison.outcome);
    spec.title = GroupFigures::tr("%1 by %2").arg(outcome, nameOf(data, comparison.grouping.variable));
    spec.note = noteOf(data);
    spec.height = 200;
    if (comparison.n == 0) return spec;
    const double peak = peakOf(comparison);
    const findings::DataColumn* column = data.column(comparison.outcome);
    const bool isStepped = column != nullptr && !column->labels.empty();
    const bool isMany = comparison.n > kMostGroupPoints;
    spec.x = outcomeAxis(data, comparison, isStepped);
    if (isMany) spec.x.title += GroupFigures::tr("; single dots only beyond the whiskers");
    for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
        const ComparedGroup& group = comparison.groups[i];
        const auto y = static_cast<double>(i);
        const QString name = levelName(comparison.grouping.levels[i]);
        spec.y.ticks.push_back({y, name});
        spec.rightColumn.push_back({y, QString::number(group.n())});
        if (i > 0) spec.separators.push_back(y - 0.5);
        if (!group.description) continue;
        const Tone tone = groupTone(static_cast<int>(i));
        addHill(spec, group, y, peak, tone);
        addBox(spec, group, name, y, tone);
        addMean(spec, group, name, y);
        addRain(spec, data, group, y, tone, isMany, isStepped);
    }
    spec.rightTitle = QStringLiteral("n");
    spec.y.hasGrid = false;
    spec.y.isReversed = true;
    spec.y.low = -0.5;
    spec.y.high = static_cast<double>(comparison.groups.size()) - 0.5;
    spec.height = kRowHeight * static_cast<double>(comparison.groups.size()) + kAxisHeight;
    spec.textAlternative = textOf(comparison);
    return spec;
}

ResultSheet groupSheet(const Dataset& data, const GroupComparison& comparison) {
    ResultSheet sheet;
    sheet.caption = GroupFigures::tr("%1 in each group").arg(nameOf(data, comparison.outcome));
    sheet.columns = {{nameOf(data, comparison.grouping.variable), false, 0}, {QStringLiteral("n"), true, 44},
        {GroupFigures::tr("Mean"), true, 64}, {GroupFigures::tr("Interval of the mean"), true, 120},
        {GroupFigures::tr("SD"), true, 56}, {GroupFigures::tr("Median"), true, 64},
        {GroupFigures::tr("Quartiles"), true, 96}, {GroupFigures::tr("Range"), true, 96}};
    const auto span = [](double from, double to) {
        return QStringLiteral("%1–%2").arg(number(from), number(to));
    };
    for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
        const ComparedGroup& group = comparison.groups[i];
        std::vector<ResultCell> row{{levelName(comparison.grouping.levels[i])}, {QString::number(group.n())}};
        if (group.description) {
            const analysis::Description& numbers = *group.description;
            const QString interval =
                group.mean ? QStringLiteral("[%1, %2]").arg(number(group.mean->low), number(group.mean->high))
                           : QStringLiteral("–");
            row.insert(row.end(),
                {{number(numbers.mean), true}, {interval},
                    {numbers.sd ? number(*numbers.sd) : QStringLiteral("–")}, {number(numbers.median)},
                    {span(numbers.lowerQuartile, numbers.upperQuartile)}, {span(numbers.min, numbers.max)}});
        }
        sheet.rows.push_back(std::move(row));
    }
    sheet.note = GroupFigures::tr("Interval of the mean by Student’s t; quartiles of type 7.");
    return sheet;
}

} // namespace lacrima::ui::figures
