// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/alliance/AllianceFigures.h"

#include "core/findings/describe/VariableSummary.h"
#include "ui/figures/Axes.h"
#include "ui/figures/Words.h"
#include "ui/figures/alliance/AllianceWords.h"
#include "ui/text/Numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace lacrima::ui::figures {
namespace {

using findings::AllianceSummary;
using findings::ScaleSummary;
using spec::ChartSpec;

// Within the row of a scale, in rows from its middle downwards:
constexpr double kMostPoints = 20; ///< of a scale; with more not every one is ticked
constexpr double kGround = 0.24;   ///< where the columns stand
constexpr double kTallest = 0.64;
constexpr double kMean = 0.37; ///< the dot of the mean

constexpr double kScoreRow = 104; ///< pixels
constexpr double kForestRow = 36;
constexpr double kFrame = 84; ///< axis, its title and the head of the right column

/// The context of the sentences below.
class AllianceFigures {
    Q_DECLARE_TR_FUNCTIONS(AllianceFigures)
};

/// A row for each scale or pair, from above.
void setRows(ChartSpec& spec, const QStringList& names, double rowHeight) {
    spec.y.hasGrid = false;
    spec.y.isReversed = true;
    spec.y.low = -0.5;
    spec.y.high = std::max(0.5, static_cast<double>(names.size()) - 0.5);
    for (qsizetype row = 0; row < names.size(); ++row) {
        const auto at = static_cast<double>(row);
        spec.y.ticks.push_back({at, names[row]});
        if (row > 0) spec.separators.push_back(at - 0.5);
    }
    spec.height = kFrame + rowHeight * static_cast<double>(names.size());
}

QStringList scaleNames(const AllianceSummary& summary) {
    QStringList names;
    for (const ScaleSummary& scale : summary.scales) names.append(titleOf(scale));
    return names;
}

/// The declared range of all scales, with a little air, and a tick a point.
void setScoreAxis(ChartSpec& spec, const AllianceSummary& summary) {
    spec.x.low = summary.scales.front().minimum;
    spec.x.high = summary.scales.front().maximum;
    for (const ScaleSummary& scale : summary.scales) {
        spec.x.low = std::min(spec.x.low, scale.minimum);
        spec.x.high = std::max(spec.x.high, scale.maximum);
    }
    spec.x.ticks = spec::roundTicks(
        spec.x.low, spec.x.high, static_cast<int>(std::clamp(spec.x.high - spec.x.low, 0.0, kMostPoints)));
    const double air = (spec.x.high - spec.x.low) * 0.02;
    spec.x.low -= air;
    spec.x.high += air;
}

void addColumns(ChartSpec& spec, const ScaleSummary& scale, double row, std::size_t tallest) {
    for (const findings::HistogramBin& bin : scale.bins) {
        if (bin.count() == 0) continue;
        const double air = (bin.high - bin.low) * 0.06;
        spec::Rect column;
        column.left = bin.low + air;
        column.right = bin.high - air;
        column.bottom = row + kGround;
        column.top =
            column.bottom - kTallest * static_cast<double>(bin.count()) / static_cast<double>(tallest);
        column.fill = {toneOf(scale.scale), 0.85};
        column.label = QString::number(bin.count());
        column.isColumn = true;
        column.description = AllianceFigures::tr(
            "%1, scores from %2 to %3: %n patient(s)", nullptr, static_cast<int>(bin.count()))
                                 .arg(titleOf(scale), text::fixed(bin.low, 1), text::fixed(bin.high, 1));
        column.cases.assign(bin.rows.begin(), bin.rows.end());
        column.datum.emplace();
        column.datum->category = titleOf(scale);
        column.datum->estimate = static_cast<double>(bin.count());
        column.datum->low = bin.low;
        column.datum->high = bin.high;
        spec.rects.push_back(std::move(column));
    }
}

void addMean(ChartSpec& spec, const ScaleSummary& scale, const std::optional<analysis::Interval>& interval,
    double row) {
    spec::Mark mark;
    mark.x = scale.score->mean;
    mark.y = row + kMean;
    mark.hasInterval = interval.has_value();
    mark.low = interval ? interval->low : mark.x;
    mark.high = interval ? interval->high : mark.x;
    mark.paint = {toneOf(scale.scale)};
    mark.series = titleOf(scale);
    mark.description = AllianceFigures::tr("%1: %2").arg(mark.series, meanWords(scale, interval));
    mark.datum.emplace();
    mark.datum->n = static_cast<double>(scale.score->n);
    spec.marks.push_back(std::move(mark));
}

void finish(ChartSpec& spec, const dataset::Dataset& data, const QStringList& sentences) {
    spec.note = noteOf(data);
    spec.height += spec.note.isEmpty() ? 0 : 18;
    spec.textAlternative = sentences.join(QStringLiteral(". "));
}

} // namespace

void orderScales(AllianceSummary& summary) {
    const auto rank = [](const ScaleSummary& scale) {
        const spec::Tone tone = toneOf(scale.scale);
        return tone == spec::Tone::Bond   ? 0
               : tone == spec::Tone::Goal ? 1
               : tone == spec::Tone::Task ? 2
               : scale.isTotal            ? 4
                                          : 3;
    };
    std::stable_sort(summary.scales.begin(), summary.scales.end(),
        [&](const ScaleSummary& a, const ScaleSummary& b) { return rank(a) < rank(b); });
}

ScaleMeans scaleMeans(const dataset::Dataset& data, const AllianceSummary& summary, double confidence) {
    ScaleMeans means;
    for (const ScaleSummary& scale : summary.scales) {
        means.emplace_back();
        const auto interval = findings::meanOf(data, scale.scale, confidence);
        if (interval) means.back() = *interval;
    }
    return means;
}

ChartSpec allianceScores(
    const dataset::Dataset& data, const AllianceSummary& summary, const ScaleMeans& means) {
    ChartSpec spec;
    spec.title = AllianceFigures::tr("How the scores are distributed");
    if (summary.scales.empty()) return spec;
    setScoreAxis(spec, summary);
    setRows(spec, scaleNames(summary), kScoreRow);
    std::size_t tallest = 1;
    for (const ScaleSummary& scale : summary.scales) {
        for (const findings::HistogramBin& bin : scale.bins) tallest = std::max(tallest, bin.count());
    }
    QStringList sentences;
    double confidence = analysis::kDefaultConfidence;
    for (std::size_t i = 0; i < summary.scales.size(); ++i) {
        const ScaleSummary& scale = summary.scales[i];
        const auto row = static_cast<double>(i);
        const std::size_t n = scale.score ? scale.score->n : 0;
        spec.rightColumn().words.push_back({row - 0.12, QStringLiteral("n = %1").arg(n)});
        if (!scale.score) continue;
        addColumns(spec, scale, row, tallest);
        addMean(spec, scale, means[i], row);
        if (means[i]) confidence = means[i]->confidence;
        sentences.append(spec.marks.back().description);
        if (!scale.atCeiling) continue;
        sentences.append(ceilingWords(scale));
        spec.rightColumn().words.push_back(
            {row + 0.12, AllianceFigures::tr("%1 at %2")
                             .arg(text::percent(scale.atCeiling->estimate), text::fixed(scale.maximum, 0))});
    }
    spec.x.title = AllianceFigures::tr("Score. Columns: patients per half point. Dot: mean, %1 % interval")
                       .arg(percentOf(confidence));
    finish(spec, data, sentences);
    return spec;
}

ChartSpec reliabilityChart(const dataset::Dataset& data, const AllianceSummary& summary) {
    ChartSpec spec;
    spec.title = AllianceFigures::tr("How the items of each scale hold together");
    if (summary.scales.empty()) return spec;
    setRows(spec, scaleNames(summary), kForestRow);
    spec.rightColumn().title = AllianceFigures::tr("ω, n");
    QStringList sentences;
    double confidence = analysis::kDefaultConfidence;
    for (std::size_t i = 0; i < summary.scales.size(); ++i) {
        const ScaleSummary& scale = summary.scales[i];
        const auto at = static_cast<double>(i);
        if (!scale.reliability) continue;
        spec::Mark mark;
        mark.x = scale.reliability->alpha;
        mark.y = at;
        mark.hasInterval = true;
        mark.low = scale.reliability->interval.low;
        mark.high = scale.reliability->interval.high;
        mark.paint = {toneOf(scale.scale)};
        mark.series = titleOf(scale);
        mark.description = QStringLiteral("%1: %2").arg(mark.series, reliabilityWords(scale));
        mark.datum.emplace();
        mark.datum->n = static_cast<double>(scale.reliability->n);
        confidence = scale.reliability->interval.confidence;
        sentences.append(mark.description);
        spec.marks.push_back(std::move(mark));
        spec.rightColumn().words.push_back(
            {at, QStringLiteral("%1, %2").arg(omegaOf(scale)).arg(scale.reliability->n)});
    }
    fitCoefficientAxis(spec, 0.6, 0.8, 6);
    spec.x.title =
        AllianceFigures::tr("Cronbach’s alpha, with %1 % interval (Feldt)").arg(percentOf(confidence));
    finish(spec, data, sentences);
    return spec;
}

ChartSpec subscaleChart(const dataset::Dataset& data, const AllianceSummary& summary) {
    ChartSpec spec;
    spec.title = AllianceFigures::tr("How the subscales go together");
    QStringList names;
    for (const findings::CorrelationCell& cell : summary.correlations.cells)
        names.append(pairName(data, cell));
    if (names.isEmpty()) return spec;
    setRows(spec, names, kForestRow);
    spec.hasZeroLine = true;
    spec.rightColumn().title = QStringLiteral("n");
    QStringList sentences;
    for (std::size_t i = 0; i < summary.correlations.cells.size(); ++i) {
        const findings::CorrelationCell& cell = summary.correlations.cells[i];
        const auto at = static_cast<double>(i);
        spec.rightColumn().words.push_back({at, QString::number(cell.n)});
        if (!cell.correlation) continue;
        const auto& interval = cell.correlation->interval;
        spec::Mark mark;
        mark.x = cell.correlation->estimate;
        mark.y = at;
        mark.hasInterval = interval.has_value();
        mark.low = interval ? interval->low : mark.x;
        mark.high = interval ? interval->high : mark.x;
        mark.paint = {spec::Tone::Total};
        mark.series = names[static_cast<qsizetype>(i)];
        mark.description = QStringLiteral("%1: %2").arg(mark.series, correlationWords(*cell.correlation));
        mark.id = static_cast<int>(i);
        mark.datum = datumOf(*cell.correlation);
        sentences.append(mark.description);
        spec.marks.push_back(std::move(mark));
    }
    fitCoefficientAxis(spec, 0, 0.2, 6);
    spec.x.title = AllianceFigures::tr("Pearson correlation, with %1 % interval (Fisher)")
                       .arg(percentOf(summary.correlations.confidence));
    finish(spec, data, sentences);
    return spec;
}

} // namespace lacrima::ui::figures
