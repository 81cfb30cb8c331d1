// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/groups/GroupFigures.h"

#include "ui/figures/Words.h"
#include "ui/figures/correlation/PossibleRange.h"
#include "ui/figures/correlation/RelationFigures.h"
#include "ui/figures/groups/GroupNames.h"
#include "ui/text/Numbers.h"
#include "ui/text/Quoted.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::figures {
namespace {

using dataset::Dataset;
using findings::ComparedGroup;
using findings::GroupComparison;
using findings::GroupPoint;
using spec::ChartSpec;

// Where the parts of a raincloud stand, in rows below the middle of the group.
constexpr double kHillFoot = -0.09;
constexpr double kHillHeight = 0.36;
constexpr double kBoxHalf = 0.055;
constexpr double kMeanOfHill = 0.14;
constexpr double kRain = 0.33;
constexpr double kRainSpread = 0.22;

constexpr double kHillRow = 104;
constexpr double kLeastRowHeight = 60;
constexpr double kPlotHeight =
    300; ///< that the rows of few groups share, so that they are seen at one glance
constexpr double kHillFrame = 84;
constexpr double kMostSteps = 12;  ///< a range with more is ticked at round numbers
constexpr double kPointArea = 0.4; ///< dots smaller than those of estimates

/// The context of the sentences below.
class GroupFigures {
    Q_DECLARE_TR_FUNCTIONS(GroupFigures)
};

/// A number in [-0.5, 0.5) that depends on the row alone, spread evenly over neighbouring rows.
double spreadOf(std::size_t row, double step) {
    const double turns = static_cast<double>(row) * step;
    return turns - std::floor(turns) - 0.5;
}

std::vector<int> rowsOf(const ComparedGroup& group) {
    std::vector<int> rows;
    for (const GroupPoint& point : group.points) rows.push_back(static_cast<int>(point.row));
    return rows;
}

void addHill(ChartSpec& spec, const ComparedGroup& group, double y, double peak, spec::Tone tone) {
    if (!group.density || peak <= 0 || group.n() < kLeastForHill) return;
    spec::Band band;
    band.x = group.density->x;
    for (const double height : group.density->y) {
        band.low.push_back(y + kHillFoot);
        band.high.push_back(y + kHillFoot - kHillHeight * height / peak);
    }
    band.paint = {tone, 0.35};
    spec.bands.push_back(std::move(band));
}

void addBox(ChartSpec& spec, const ComparedGroup& group, const QString& name, double y, spec::Tone tone) {
    const analysis::Description& numbers = *group.description;
    spec::Rect box;
    box.left = numbers.lowerQuartile;
    box.right = numbers.upperQuartile;
    box.bottom = y + kBoxHalf;
    box.top = y - kBoxHalf;
    box.fill = {tone, 0.25};
    box.outline = spec::Paint{tone};
    box.description = GroupFigures::tr("%1: median %2, quartiles %3 and %4, n = %5")
                          .arg(name, twoPlaces(numbers.median), twoPlaces(numbers.lowerQuartile),
                              twoPlaces(numbers.upperQuartile), QString::number(group.n()));
    if (group.n() <= kMostGroupPoints) box.cases = rowsOf(group);
    box.datum.emplace();
    box.datum->category = name;
    box.datum->series = GroupFigures::tr("Median, quartiles");
    box.datum->estimate = numbers.median;
    box.datum->low = numbers.lowerQuartile;
    box.datum->high = numbers.upperQuartile;
    box.datum->n = static_cast<double>(group.n());
    spec.rects.push_back(std::move(box));
    const auto line = [&](double x1, double x2, double y1, double y2, double width) {
        spec.lines.push_back({{x1, x2}, {y1, y2}, {tone}, width});
    };
    line(group.lowerWhisker, numbers.lowerQuartile, y, y, 1.4);
    line(numbers.upperQuartile, group.upperWhisker, y, y, 1.4);
    line(numbers.median, numbers.median, y - kBoxHalf, y + kBoxHalf, 3.0);
}

QString meanWords(const ComparedGroup& group, const QString& name, const PossibleRange& possible) {
    const QString mean = twoPlaces(group.description->mean);
    const QString n = QString::number(group.n());
    if (!group.mean) return GroupFigures::tr("%1: mean %2, no interval, n = %3").arg(name, mean, n);
    const QString words = GroupFigures::tr("%1: mean %2, %3 % interval [%4, %5], n = %6")
                              .arg(name, mean, percentOf(group.mean->confidence), twoPlaces(group.mean->low),
                                  twoPlaces(group.mean->high), n);
    return possible.holds(*group.mean) ? words : words + QStringLiteral("; ") + possible.cutWords();
}

void addMean(ChartSpec& spec, const ComparedGroup& group, const QString& name, double y,
    const PossibleRange& possible) {
    spec::Mark mark;
    mark.x = group.description->mean;
    mark.y = y + kMeanOfHill;
    mark.hasInterval = group.mean.has_value();
    mark.low = group.mean ? possible.clipped(group.mean->low) : mark.x;
    mark.high = group.mean ? possible.clipped(group.mean->high) : mark.x;
    mark.paint = {spec::Tone::Ink};
    mark.series = GroupFigures::tr("Mean");
    mark.description = meanWords(group, name, possible);
    mark.datum.emplace();
    if (group.mean) {
        mark.datum->low = group.mean->low;
        mark.datum->high = group.mean->high;
    }
    mark.datum->n = static_cast<double>(group.n());
    spec.marks.push_back(std::move(mark));
}

/// `isStepped`: the values are answers on a scale, so that dots may stand a little beside their value.
void addRain(ChartSpec& spec, const Dataset& data, const ComparedGroup& group, double y, spec::Tone tone,
    bool isMany, bool isStepped) {
    for (const GroupPoint& point : group.points) {
        if (isMany && !point.isOutlying) continue;
        spec::Mark mark;
        mark.x = point.value + (isStepped ? 0.24 * spreadOf(point.row, 0.754877666) : 0.0);
        mark.y = y + kRain + kRainSpread * spreadOf(point.row, 0.618033989);
        mark.area = kPointArea;
        mark.paint = {tone, 0.75};
        mark.series = GroupFigures::tr("Case");
        mark.description = QStringLiteral("%1: %2").arg(data.rows[point.row].caseId, twoPlaces(point.value));
        mark.cases = {static_cast<int>(point.row)};
        mark.datum.emplace();
        mark.datum->estimate = point.value;
        spec.marks.push_back(std::move(mark));
    }
}

/// The range of all that is drawn across.
std::pair<double, double> rangeOf(const GroupComparison& comparison, const PossibleRange& possible) {
    double low = HUGE_VAL;
    double high = -HUGE_VAL;
    for (const ComparedGroup& group : comparison.groups) {
        if (!group.description) continue;
        low = std::min(low, group.description->min);
        high = std::max(high, group.description->max);
        if (group.density && group.n() >= kLeastForHill) {
            low = std::min(low, group.density->x.front());
            high = std::max(high, group.density->x.back());
        }
        if (group.mean && std::isfinite(group.mean->low) && group.n() > 2) {
            low = std::min(low, possible.clipped(group.mean->low));
            high = std::max(high, possible.clipped(group.mean->high));
        }
    }
    if (possible.least && possible.most) { // both ends of the scale are seen, whatever was answered
        low = std::min(low, *possible.least);
        high = std::max(high, *possible.most);
    }
    return {low, high};
}

QString inWords(const GroupComparison& comparison) {
    QStringList sentences;
    for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
        const ComparedGroup& group = comparison.groups[i];
        const QString name = levelName(comparison.grouping.levels[i]);
        if (!group.description) {
            sentences.append(GroupFigures::tr("%1: no case").arg(name));
            continue;
        }
        QString words = GroupFigures::tr("%1: n = %2, mean %3, median %4")
                            .arg(name, QString::number(group.n()), twoPlaces(group.description->mean),
                                twoPlaces(group.description->median));
        if (group.mean)
            words += GroupFigures::tr(", interval of the mean [%1, %2]")
                         .arg(twoPlaces(group.mean->low), twoPlaces(group.mean->high));
        sentences.append(words);
    }
    return sentences.join(QStringLiteral(". "));
}

/// The axis of the outcome, holding all that is drawn. A scale of few steps has them all ticked, and its ends
/// are named.
spec::Axis outcomeAxis(
    const Dataset& data, const GroupComparison& comparison, const PossibleRange& possible) {
    const auto [low, high] = rangeOf(comparison, possible);
    spec::Axis axis = axisOf(data, comparison.outcome, low, high);
    if (!possible.least || !possible.most || *possible.most - *possible.least > kMostSteps) return axis;
    const bool isWhole = *possible.least == std::floor(*possible.least);
    if (!isWhole) return axis;
    axis.ticks.clear();
    for (int step = 0; step <= *possible.most - *possible.least; ++step) {
        const double at = *possible.least + step;
        axis.ticks.push_back({at, text::fixed(at, 0)});
    }
    axis.low = std::min(axis.low, *possible.least - 0.4);
    axis.high = std::max(axis.high, *possible.most + 0.4);
    axis.title = QStringLiteral("%1 (%2)").arg(nameOf(data, comparison.outcome), possible.anchorWords(data));
    return axis;
}

double peakOf(const GroupComparison& comparison) {
    double peak = 0;
    for (const ComparedGroup& group : comparison.groups) {
        if (group.density && group.n() >= kLeastForHill) peak = std::max(peak, group.density->peak());
    }
    return peak;
}

double heightOf(std::size_t groups) {
    const auto rows = static_cast<double>(groups);
    return rows * std::clamp(kPlotHeight / rows, kLeastRowHeight, kHillRow) + kHillFrame;
}

/// What readers of the table must know about intervals that the figure cuts.
QString cutNote(const GroupComparison& comparison, const PossibleRange& possible) {
    QStringList names;
    for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
        const ComparedGroup& group = comparison.groups[i];
        if (group.mean && !possible.holds(*group.mean))
            names.append(text::quoted(levelName(comparison.grouping.levels[i])));
    }
    if (names.isEmpty()) return {};
    return QLatin1Char(' ') +
           GroupFigures::tr("%1: %2.").arg(names.join(QStringLiteral(", ")), possible.cutWords());
}

} // namespace

ChartSpec groupChart(const Dataset& data, const GroupComparison& comparison) {
    ChartSpec spec;
    const QString outcome = nameOf(data, comparison.outcome);
    spec.title =
        GroupFigures::tr("%1 by %2").arg(outcome, inSentence(nameOf(data, comparison.grouping.variable)));
    spec.note = noteOf(data);
    spec.height = 200;
    if (comparison.n == 0) return spec;
    const double peak = peakOf(comparison);
    const dataset::DataColumn* column = data.column(comparison.outcome);
    const bool isStepped = column != nullptr && !column->labels.empty();
    const bool isMany = comparison.n > kMostGroupPoints;
    const PossibleRange possible(data, comparison.outcome);
    spec.x = outcomeAxis(data, comparison, possible);
    if (isMany) spec.x.title += GroupFigures::tr("; single dots only beyond the whiskers");
    for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
        const ComparedGroup& group = comparison.groups[i];
        const auto y = static_cast<double>(i);
        const QString name = levelName(comparison.grouping.levels[i]);
        spec.y.ticks.push_back({y, name});
        spec.rightColumn().words.push_back({y, QString::number(group.n())});
        if (i > 0) spec.separators.push_back(y - 0.5);
        if (!group.description) continue;
        const spec::Tone tone = spec::groupTone(static_cast<int>(i));
        addHill(spec, group, y, peak, tone);
        addBox(spec, group, name, y, tone);
        addMean(spec, group, name, y, possible);
        addRain(spec, data, group, y, tone, isMany, isStepped);
    }
    spec.rightColumn().title = QStringLiteral("n");
    spec.y.hasGrid = false;
    spec.y.isReversed = true;
    spec.y.low = -0.5;
    spec.y.high = static_cast<double>(comparison.groups.size()) - 0.5;
    spec.height = heightOf(comparison.groups.size());
    spec.textAlternative = inWords(comparison);
    return spec;
}

spec::TableSpec groupSheet(const Dataset& data, const GroupComparison& comparison) {
    spec::TableSpec sheet;
    sheet.caption = GroupFigures::tr("%1 in each group").arg(nameOf(data, comparison.outcome));
    sheet.columns = {{nameOf(data, comparison.grouping.variable), false, 0}, {QStringLiteral("n"), true, 44},
        {GroupFigures::tr("Mean"), true, 64}, {GroupFigures::tr("Interval of the mean"), true, 120},
        {GroupFigures::tr("SD"), true, 56}, {GroupFigures::tr("Median"), true, 64},
        {GroupFigures::tr("Quartiles"), true, 96}, {GroupFigures::tr("Range"), true, 96}};
    const auto span = [](double from, double to) {
        return QStringLiteral("%1–%2").arg(twoPlaces(from), twoPlaces(to));
    };
    for (std::size_t i = 0; i < comparison.groups.size(); ++i) {
        const ComparedGroup& group = comparison.groups[i];
        std::vector<spec::ResultCell> row{
            {levelName(comparison.grouping.levels[i])}, {QString::number(group.n())}};
        if (group.description) {
            const analysis::Description& numbers = *group.description;
            const QString interval =
                group.mean
                    ? QStringLiteral("[%1, %2]").arg(twoPlaces(group.mean->low), twoPlaces(group.mean->high))
                    : QStringLiteral("–");
            row.insert(row.end(),
                {{twoPlaces(numbers.mean), true}, {interval},
                    {numbers.sd ? twoPlaces(*numbers.sd) : QStringLiteral("–")}, {twoPlaces(numbers.median)},
                    {span(numbers.lowerQuartile, numbers.upperQuartile)}, {span(numbers.min, numbers.max)}});
        }
        sheet.rows.push_back(std::move(row));
    }
    sheet.note = GroupFigures::tr("Interval of the mean by Student’s t; quartiles of type 7.") +
                 cutNote(comparison, PossibleRange(data, comparison.outcome));
    return sheet;
}

} // namespace lacrima::ui::figures
