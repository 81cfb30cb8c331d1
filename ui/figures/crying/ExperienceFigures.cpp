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
using findings::RatedAnswers;
using spec::ChartSpec;
using Weight = spec::RightColumn::Weight;

/// The context of the sentences below.
class ExperienceFigures {
    Q_DECLARE_TR_FUNCTIONS(ExperienceFigures)
};

// The two parts of the chart of feelings share one axis, in percent of its width.
constexpr double kPartsEnd = 62;
constexpr double kMeansFrom = 68;
constexpr double kTopicRow = 34;       ///< pixels
constexpr double kFeelingRow = 25;     ///< pixels
constexpr std::size_t kMostDots = 150; ///< people; above, columns
constexpr double kMostStacked = 24;    ///< of them on one minute; above, columns

/// The colour of one step of a scale: from the lowest to the highest of five, or spread over them.
spec::Paint stepOf(std::size_t step, std::size_t steps) {
    const double place = steps < 2 ? 4 : 4.0 * static_cast<double>(step) / static_cast<double>(steps - 1);
    return {static_cast<spec::Tone>(static_cast<int>(spec::Tone::Rating1) + std::lround(place))};
}

/// Shares left and right of the middle of the scale, of one rating.
struct Reach {
    double left = 0;
    double right = 0;
};

Reach reachOf(const RatedAnswers& answers) {
    Reach reach;
    const double middle = (static_cast<double>(answers.levels.size()) - 1) / 2;
    for (std::size_t k = 0; k < answers.levels.size(); ++k) {
        const double share = answers.levels[k].share.estimate;
        const double right = std::clamp(static_cast<double>(k) - middle + 0.5, 0.0, 1.0);
        reach.left += share * (1 - right);
        reach.right += share * right;
    }
    return reach;
}

/// Where the parts of all ratings and their means stand on the axis.
struct FeelingsScale {
    Reach widest;
    double least = 1;
    double most = 5;

    explicit FeelingsScale(const std::vector<RatedAnswers>& feelings) {
        for (const RatedAnswers& feeling : feelings) {
            const Reach reach = reachOf(feeling);
            widest.left = std::max(widest.left, reach.left);
            widest.right = std::max(widest.right, reach.right);
            if (feeling.levels.empty()) continue;
            least = feeling.levels.front().value;
            most = feeling.levels.back().value;
        }
    }

    /// Of a share right of the middle.
    double part(double share) const {
        const double whole = widest.left + widest.right;
        return whole > 0 ? (share + widest.left) / whole * kPartsEnd : 0;
    }
    double mean(double value) const {
        return kMeansFrom + (std::clamp(value, least, most) - least) / (most - least) * (100 - kMeansFrom);
    }
};

void addParts(ChartSpec& spec, const dataset::Dataset& data, const RatedAnswers& answers,
    const FeelingsScale& scale, double y) {
    double from = -reachOf(answers).left;
    for (std::size_t k = 0; k < answers.levels.size(); ++k) {
        const findings::LevelShare& level = answers.levels[k];
        if (level.share.count == 0) continue;
        const QString words = answerName(level);
        spec::Rect part;
        part.left = scale.part(from);
        part.right = scale.part(from += level.share.estimate);
        part.bottom = y + 0.34;
        part.top = y - 0.34;
        part.fill = stepOf(k, answers.levels.size());
        part.outline = spec::Paint{spec::Tone::Surface};
        part.label = QString::number(level.share.count);
        part.description = QStringLiteral("%1, %2: %3, %4")
                               .arg(ratingName(answers), words, text::percent(level.share.estimate),
                                   countWords(level.share));
        part.cases = rowsWith(data, answers.variable, level.value);
        part.datum.emplace();
        part.datum->series = words;
        part.datum->estimate = level.share.estimate * 100;
        part.datum->low = level.share.interval.low * 100;
        part.datum->high = level.share.interval.high * 100;
        part.datum->n = static_cast<double>(level.share.n);
        spec.rects.push_back(std::move(part));
    }
}

void addMean(ChartSpec& spec, const RatedAnswers& answers, const FeelingsScale& scale, double y) {
    spec::Mark mark;
    mark.x = scale.mean(answers.description->mean);
    mark.y = y;
    mark.hasInterval = answers.mean.has_value();
    mark.low = mark.hasInterval ? scale.mean(answers.mean->low) : mark.x;
    mark.high = mark.hasInterval ? scale.mean(answers.mean->high) : mark.x;
    mark.paint = {spec::Tone::Ink};
    mark.series = ExperienceFigures::tr("Mean");
    mark.description = ExperienceFigures::tr("%1: mean %2, n = %3")
                           .arg(ratingName(answers), meanWords(answers), QString::number(answers.n()));
    mark.datum.emplace();
    mark.datum->estimate = answers.description->mean;
    mark.datum->n = static_cast<double>(answers.n());
    if (answers.mean) {
        mark.datum->low = answers.mean->low;
        mark.datum->high = answers.mean->high;
    }
    spec.marks.push_back(std::move(mark));
}

/// The middle answer where bars are centred, and the scale of the means.
void addFeelingTicks(ChartSpec& spec, const RatedAnswers& first, const FeelingsScale& scale) {
    const std::size_t steps = first.levels.size();
    if (steps % 2 == 1) {
        const QString middle = answerName(first.levels[steps / 2]);
        spec.x.ticks.push_back(
            {scale.part(0), ExperienceFigures::tr("centre of “%1”").arg(inSentence(middle))});
    }
    for (const findings::LevelShare& level : first.levels)
        spec.x.ticks.push_back({scale.mean(level.value), QString::number(level.value)});
    for (std::size_t k = 0; k < steps; ++k) {
        spec.legend.push_back({answerName(first.levels[k]), stepOf(k, steps)});
    }
}

void finish(ChartSpec& spec, const dataset::Dataset& data, double row) {
    finishRows(spec, data, row);
    QStringList sentences;
    for (const spec::Rect& rect : spec.rects) sentences.append(rect.description);
    for (const spec::Mark& mark : spec.marks) sentences.append(mark.description);
    for (const spec::Bar& bar : spec.bars) sentences.append(bar.description);
    spec.textAlternative = sentences.join(QStringLiteral(". "));
}

} // namespace

ChartSpec feelingsChart(const dataset::Dataset& data, const CryingExperience& experience) {
    ChartSpec spec;
    spec.title = ExperienceFigures::tr("How they feel after crying, in general");
    spec.x.low = 0;
    spec.x.high = 100;
    spec.y.hasGrid = false;
    spec.y.isReversed = true;
    const FeelingsScale scale(experience.feelings);
    spec.rightColumns = {{ExperienceFigures::tr("mean"), {}, Weight::Strong},
        {ExperienceFigures::tr("%1 % interval").arg(percentOf(experience.confidence)), {}, Weight::Quiet},
        {QStringLiteral("n"), {}, Weight::Plain}};
    for (const RatedAnswers& feeling : experience.feelings) {
        if (!feeling.description) continue;
        const auto y = static_cast<double>(spec.y.ticks.size());
        if (spec.y.ticks.empty()) addFeelingTicks(spec, feeling, scale);
        spec.y.ticks.push_back({y, ratingName(feeling)});
        addParts(spec, data, feeling, scale, y);
        addMean(spec, feeling, scale, y);
        spec.rightColumns[0].words.push_back({y, text::fixed(feeling.description->mean, 2)});
        spec.rightColumns[1].words.push_back({y, feeling.mean ? meanIntervalWords(feeling.mean) : dash()});
        spec.rightColumns[2].words.push_back({y, QString::number(feeling.n())});
    }
    finish(spec, data, kFeelingRow);
    spec.height += 30; // the legend, and the heads at the right
    return spec;
}

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
    finish(spec, data, kTopicRow);
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
        dot.description = ExperienceFigures::tr("%n minute(s)", nullptr, static_cast<int>(values[i].first));
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
