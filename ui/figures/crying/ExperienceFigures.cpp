// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/crying/ExperienceFigures.h"

#include "ui/figures/Words.h"
#include "ui/figures/crying/ExperienceWords.h"
#include "ui/figures/crying/ShareRows.h"
#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::figures {
namespace {

using findings::CryingExperience;
using spec::ChartSpec;

/// The context of the sentences below.
class ExperienceFigures {
    Q_DECLARE_TR_FUNCTIONS(ExperienceFigures)
};

constexpr double kTopicRow = 34;       ///< pixels
constexpr std::size_t kMostDots = 150; ///< people; above, columns
constexpr double kMostStacked = 24;    ///< of them on one minute; above, columns

constexpr double kMostNamed = 1e9; ///< minutes in the words of a dot

} // namespace

ChartSpec topicsChart(const dataset::Dataset& data, const CryingExperience& experience) {
    ChartSpec spec;
    setPercentAxis(spec);
    for (const findings::CryingTopic& topic : experience.topics) {
        const auto y = static_cast<double>(spec.marks.size());
        spec.y.ticks.push_back({y, topicName(topic)});
        spec::Mark mark = shareMark(topic.share, y, spec.y.ticks.back().label);
        mark.cases = rowsWith(data, topic.variable, 1);
        spec.marks.push_back(std::move(mark));
        addShareColumns(spec, topic.share, y, QString::number(topic.share.count));
    }
    fitPercentAxis(spec);
    spec.x.title.clear();
    spec.title = ExperienceFigures::tr("What it was about, the most recent time");
    finishRows(spec, data, kTopicRow);
    return spec;
}

ChartSpec intensityChart(const dataset::Dataset& data, const CryingExperience& experience) {
    ChartSpec spec;
    if (experience.intensity)
        spec = answerBars(data, experience.intensity->levels, experience.intensity->variable);
    spec.title = ExperienceFigures::tr("How strong it was, the most recent time");
    return spec;
}

namespace {

/// The values that are there, with their rows.
std::vector<std::pair<double, int>> minutesOf(const dataset::Dataset& data) {
    std::vector<std::pair<double, int>> values;
    const dataset::DataColumn* column = data.column(QStringLiteral("last_minutes"));
    if (column == nullptr) return values;
    const auto numbers = column->numbers();
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (!std::isnan(numbers[row])) values.emplace_back(numbers[row], static_cast<int>(row));
    }
    std::sort(values.begin(), values.end());
    return values;
}

/// One dot a person, those with the same number above each other; the tallest stack.
double addDots(ChartSpec& spec, const std::vector<std::pair<double, int>>& values) {
    double height = 0;
    double level = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        level = i > 0 && values[i].first == values[i - 1].first ? level + 1 : 1;
        height = std::max(height, level);
        spec::Mark dot;
        dot.x = values[i].first;
        dot.y = level;
        dot.paint = {spec::Tone::Accent, 0.75};
        dot.description = ExperienceFigures::tr(
            "%n minute(s)", nullptr, static_cast<int>(std::clamp(values[i].first, 0.0, kMostNamed)));
        dot.cases = {values[i].second};
        spec.marks.push_back(std::move(dot));
    }
    return height;
}

double addColumns(ChartSpec& spec, const std::vector<std::pair<double, int>>& values) {
    std::vector<double> numbers;
    for (const auto& [value, row] : values) numbers.push_back(value);
    double height = 0;
    for (const findings::HistogramBin& bin : findings::countHistogram(numbers)) {
        spec::Rect column;
        column.left = bin.low - 0.5;
        column.right = bin.high - 0.5;
        column.top = static_cast<double>(bin.count());
        column.fill = {spec::Tone::Accent, 0.75};
        column.outline = spec::Paint{spec::Tone::Surface};
        column.isColumn = true;
        column.description =
            ExperienceFigures::tr("%1 to %2 minutes: %3 patients")
                .arg(text::fixed(bin.low, 0), text::fixed(bin.high - 1, 0), QString::number(bin.count()));
        for (const std::size_t at : bin.rows) column.cases.push_back(values[at].second);
        height = std::max(height, column.top);
        spec.rects.push_back(std::move(column));
    }
    return height;
}

/// The quartiles as a pale strip under the ground, the median across it.
void addQuartiles(ChartSpec& spec, const analysis::Description& minutes, double height) {
    const double unit = height / 12;
    spec::Rect strip;
    strip.left = minutes.lowerQuartile;
    strip.right = minutes.upperQuartile;
    strip.top = -0.8 * unit;
    strip.bottom = -1.8 * unit;
    strip.fill = {spec::Tone::Accent, 0.28};
    strip.description =
        ExperienceFigures::tr("Half of them: %1 to %2 minutes")
            .arg(text::fixed(minutes.lowerQuartile, 0), text::fixed(minutes.upperQuartile, 0));
    strip.datum.emplace();
    strip.datum->series = ExperienceFigures::tr("Quartiles");
    strip.datum->low = minutes.lowerQuartile;
    strip.datum->high = minutes.upperQuartile;
    spec.rects.push_back(std::move(strip));
    spec.lines.push_back(
        {{minutes.median, minutes.median}, {-0.4 * unit, -2.2 * unit}, {spec::Tone::Accent}, 3});
    spec.y.low = -2.4 * unit;
    spec.y.high = height + unit;
}

} // namespace

ChartSpec minutesChart(const dataset::Dataset& data, const CryingExperience& experience) {
    ChartSpec spec;
    spec.title = ExperienceFigures::tr("How long it lasted, the most recent time");
    spec.height = 170;
    if (!experience.minutes) return spec;
    const auto values = minutesOf(data);
    double height = 0;
    if (values.size() <= kMostDots) height = addDots(spec, values);
    if (values.size() > kMostDots || height > kMostStacked) {
        spec.marks.clear();
        height = addColumns(spec, values);
    }
    const analysis::Description& minutes = *experience.minutes;
    addQuartiles(spec, minutes, std::max(6.0, height));
    spec.x.low = std::min(0.0, minutes.min) - 0.6;
    spec.x.high =
        std::max(10.0, spec.rects.size() > 1 ? spec.rects[spec.rects.size() - 2].right : minutes.max) + 0.6;
    spec.x.ticks = spec::roundTicks(0, std::max(10.0, minutes.max), 5);
    spec.x.title = ExperienceFigures::tr("Minutes");
    spec.note = noteOf(data);
    spec.height += spec.note.isEmpty() ? 0 : 18;
    spec.textAlternative = ExperienceFigures::tr("Median %1 minutes, half of them %2 to %3, n = %4")
                               .arg(text::fixed(minutes.median, 0), text::fixed(minutes.lowerQuartile, 0),
                                   text::fixed(minutes.upperQuartile, 0), QString::number(minutes.n));
    return spec;
}

} // namespace lacrima::ui::figures
