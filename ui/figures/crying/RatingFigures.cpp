// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/crying/RatingFigures.h"

#include "ui/figures/Words.h"
#include "ui/figures/crying/ExperienceWords.h"
#include "ui/figures/crying/ShareRows.h"
#include "ui/text/Numbers.h"

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
class RatingFigures {
    Q_DECLARE_TR_FUNCTIONS(RatingFigures)
};

// The two parts of the chart share one axis, in percent of its width.
constexpr double kPartsEnd = 62;
constexpr double kMeansFrom = 68;
constexpr double kRatingRow = 25; ///< pixels

/// The colour of one step of a scale.
spec::Paint stepOf(std::size_t step, std::size_t steps) {
    spec::Paint paint;
    paint.rating = steps < 2 ? 1 : static_cast<double>(step) / static_cast<double>(steps - 1);
    return paint;
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
struct RatingsScale {
    Reach widest;
    double least = 1;
    double most = 5;

    explicit RatingsScale(const std::vector<RatedAnswers>& ratings) {
        for (const RatedAnswers& rating : ratings) {
            const Reach reach = reachOf(rating);
            widest.left = std::max(widest.left, reach.left);
            widest.right = std::max(widest.right, reach.right);
            if (rating.levels.empty()) continue;
            least = rating.levels.front().value;
            most = rating.levels.back().value;
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
    const RatingsScale& scale, double y) {
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

void addMean(ChartSpec& spec, const RatedAnswers& answers, const RatingsScale& scale, double y) {
    spec::Mark mark;
    mark.x = scale.mean(answers.description->mean);
    mark.y = y;
    mark.hasInterval = answers.mean.has_value();
    mark.low = mark.hasInterval ? scale.mean(answers.mean->low) : mark.x;
    mark.high = mark.hasInterval ? scale.mean(answers.mean->high) : mark.x;
    mark.paint = {spec::Tone::Ink};
    mark.series = RatingFigures::tr("Mean");
    mark.description = RatingFigures::tr("%1: mean %2, n = %3")
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
void addTicks(ChartSpec& spec, const RatedAnswers& first, const RatingsScale& scale) {
    const std::size_t steps = first.levels.size();
    if (steps % 2 == 1) {
        const QString middle = answerName(first.levels[steps / 2]);
        spec.x.notes.push_back({scale.part(0), RatingFigures::tr("centre of “%1”").arg(inSentence(middle))});
    }
    for (const findings::LevelShare& level : first.levels)
        spec.x.ticks.push_back({scale.mean(level.value), QString::number(level.value)});
    for (std::size_t k = 0; k < steps; ++k) {
        spec.legend.push_back({answerName(first.levels[k]), stepOf(k, steps)});
    }
}

/// Counts as parts of a bar centred on the middle answer; mean, interval and n beside it.
ChartSpec ratingsChart(
    const dataset::Dataset& data, const std::vector<RatedAnswers>& ratings, double confidence) {
    ChartSpec spec;
    spec.x.low = 0;
    spec.x.high = 100;
    spec.y.hasGrid = false;
    spec.y.isReversed = true;
    const RatingsScale scale(ratings);
    spec.rightColumns = {{RatingFigures::tr("mean"), {}, Weight::Strong},
        {RatingFigures::tr("%1 % interval").arg(percentOf(confidence)), {}, Weight::Quiet},
        {QStringLiteral("n"), {}, Weight::Plain}};
    for (const RatedAnswers& rating : ratings) {
        if (!rating.description) continue;
        const auto y = static_cast<double>(spec.y.ticks.size());
        if (spec.y.ticks.empty()) addTicks(spec, rating, scale);
        spec.y.ticks.push_back({y, ratingName(rating)});
        addParts(spec, data, rating, scale, y);
        addMean(spec, rating, scale, y);
        spec.rightColumns[0].words.push_back({y, text::fixed(rating.description->mean, 2)});
        spec.rightColumns[1].words.push_back({y, rating.mean ? meanIntervalWords(rating.mean) : dash()});
        spec.rightColumns[2].words.push_back({y, QString::number(rating.n())});
    }
    finishRows(spec, data, kRatingRow);
    spec.height += 30; // the legend, and the heads at the right
    return spec;
}

} // namespace

ChartSpec feelingsChart(const dataset::Dataset& data, const CryingExperience& experience) {
    ChartSpec spec = ratingsChart(data, experience.feelings, experience.confidence);
    spec.title = RatingFigures::tr("How they feel after crying, in general");
    return spec;
}

ChartSpec consequencesChart(const dataset::Dataset& data, const CryingExperience& experience) {
    ChartSpec spec = ratingsChart(data, experience.consequences, experience.confidence);
    spec.title = RatingFigures::tr("What came of it, the most recent time");
    return spec;
}

} // namespace lacrima::ui::figures
