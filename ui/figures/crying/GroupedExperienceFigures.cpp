// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/crying/GroupedExperienceFigures.h"

#include "ui/figures/Words.h"
#include "ui/figures/crying/GroupedExperienceWords.h"
#include "ui/figures/crying/ShareRows.h"
#include "ui/figures/groups/GroupNames.h"
#include "ui/text/Numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::figures {
namespace {

using findings::ExperienceByGroup;
using findings::GroupedAnswer;
using findings::GroupEstimate;
using findings::LevelsTest;
using spec::ChartSpec;
using Weight = spec::RightColumn::Weight;

/// The context of the sentences below.
class GroupedExperienceFigures {
    Q_DECLARE_TR_FUNCTIONS(GroupedExperienceFigures)
};

// Estimates and differences share one axis, in percent of its width.
constexpr double kEstimatesEnd = 57;
constexpr double kEffectsFrom = 67;
constexpr double kAirOfRow = 14;    ///< pixels
constexpr double kGroupRow = 11;    ///< pixels, of one group within a row
constexpr double kGroupsFrame = 92; ///< axis, legend and the heads at the right

/// A part of the axis that stands for values of its own.
struct Panel {
    double from = 0; ///< on the axis
    double to = 100;
    double least = 0; ///< of the values
    double most = 1;

    double at(double value) const {
        return from + (std::clamp(value, least, most) - least) / (most - least) * (to - from);
    }
};

double shownSize(double size, ExperiencePart part, LevelsTest::Effect effect) {
    const bool isPercent = isShare(part) && effect == LevelsTest::Effect::ShareDifference;
    return isPercent ? size * 100 : size;
}

/// Percents go to a round number that holds every limit; ratings over their scale.
Panel estimatesPanel(
    const dataset::Dataset& data, const std::vector<GroupedAnswer>& answers, ExperiencePart part) {
    Panel panel;
    if (isShare(part)) {
        double most = 0.2;
        for (const GroupedAnswer& answer : answers) {
            for (const auto& group : answer.groups) {
                if (group && group->interval) most = std::max(most, group->interval->high);
            }
        }
        panel.most = std::min(1.0, std::ceil(most * 5) / 5);
        return panel;
    }
    panel.least = 1;
    panel.most = 5;
    const dataset::DataColumn* column = answers.empty() ? nullptr : data.column(answers.front().variable);
    if (column != nullptr && column->labels.size() > 1) {
        panel.least = column->labels.begin()->first;
        panel.most = column->labels.rbegin()->first;
    }
    return panel;
}

/// As far to either side of zero as the farthest limit.
Panel effectsPanel(const std::vector<GroupedAnswer>& answers, ExperiencePart part) {
    double reach = 0;
    auto effect = LevelsTest::Effect::MeanDifference;
    for (const GroupedAnswer& answer : answers) {
        if (answer.test.refusal) continue;
        effect = answer.test.effect;
        reach = std::max(reach, std::abs(shownSize(answer.test.size, part, effect)));
        if (!answer.test.interval) continue;
        reach = std::max({reach, std::abs(shownSize(answer.test.interval->low, part, effect)),
            std::abs(shownSize(answer.test.interval->high, part, effect))});
    }
    const double step = effect == LevelsTest::Effect::MeanDifference    ? 1
                        : effect == LevelsTest::Effect::ShareDifference ? 20
                                                                        : 0.5;
    const double round = std::max(step, std::ceil(reach / step) * step);
    return {kEffectsFrom, 100, -round, round};
}

spec::Mark markOf(const Panel& panel, double value, const std::optional<analysis::Interval>& interval) {
    spec::Mark mark;
    mark.x = panel.at(value);
    mark.hasInterval = interval.has_value();
    mark.low = interval ? panel.at(interval->low) : mark.x;
    mark.high = interval ? panel.at(interval->high) : mark.x;
    mark.datum.emplace();
    return mark;
}

/// Builds one chart; what all its rows need.
class GroupedRows {
public:
    GroupedRows(const dataset::Dataset& data, const ExperienceByGroup& groups, ExperiencePart part)
        : m_data(data)
        , m_groups(groups)
        , m_part(part)
        , m_answers(answersOf(groups, part))
        , m_estimates(estimatesPanel(data, m_answers, part))
        , m_effects(effectsPanel(m_answers, part))
        , m_hasEffects(std::any_of(m_answers.begin(), m_answers.end(),
              [](const GroupedAnswer& answer) { return answer.test.hasDirection(); })) {
        m_estimates.to = m_hasEffects ? kEstimatesEnd : 100;
    }

    ChartSpec chart() {
        start();
        for (std::size_t row = 0; row < m_answers.size(); ++row) addRow(row);
        finish();
        return std::move(m_spec);
    }

private:
    void start() {
        m_spec.x.low = 0;
        m_spec.x.high = 100;
        m_spec.y.hasGrid = false;
        m_spec.y.isReversed = true;
        m_spec.rightColumns.push_back({QStringLiteral("n"), {}, Weight::Plain});
        if (m_hasEffects) m_spec.rightColumns.push_back({effectTitle(m_groups, m_part), {}, Weight::Quiet});
        if (!m_data.isHandPicked)
            m_spec.rightColumns.push_back({GroupedExperienceFigures::tr("p, Holm"), {}, Weight::Strong});
        addTicks();
        for (std::size_t k = 0; k < m_groups.grouping.levels.size(); ++k)
            m_spec.legend.push_back(
                {levelName(m_groups.grouping.levels[k]), {spec::groupTone(static_cast<int>(k))}});
    }

    void addTicks() {
        if (isShare(m_part)) {
            const int high = static_cast<int>(std::lround(m_estimates.most * 100));
            for (int percent = 0; percent <= high; percent += 20) {
                const QString percents =
                    QString::number(percent) + (percent == high ? QStringLiteral("\u00a0%") : QString());
                m_spec.x.ticks.push_back({m_estimates.at(percent / 100.0), percents});
            }
        } else {
            const int steps = static_cast<int>(m_estimates.most - m_estimates.least);
            for (int step = 0; step <= steps; ++step) {
                const double value = m_estimates.least + step;
                m_spec.x.ticks.push_back({m_estimates.at(value), QString::number(value)});
            }
        }
        if (!m_hasEffects) return;
        m_spec.verticals.push_back(m_effects.at(0));
        for (const double value : {m_effects.least, 0.0, m_effects.most})
            m_spec.x.ticks.push_back({m_effects.at(value), signedTick(value)});
    }

    static QString signedTick(double value) {
        const QString number = text::fixed(std::abs(value), std::floor(value) == value ? 0 : 1);
        return value == 0 ? number : (value < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + number;
    }

    void addRow(std::size_t row) {
        const GroupedAnswer& answer = m_answers[row];
        const auto y = static_cast<double>(row);
        m_spec.y.ticks.push_back({y, answerTitle(answer)});
        if (row > 0) m_spec.separators.push_back(y - 0.5);
        for (std::size_t k = 0; k < answer.groups.size(); ++k) {
            if (answer.groups[k]) addEstimate(answer, k, y);
        }
        if (m_hasEffects) addEffect(answer, y);
        std::size_t column = 0;
        m_spec.rightColumns[column++].words.push_back({y, QString::number(answer.n())});
        if (m_hasEffects) m_spec.rightColumns[column++].words.push_back({y, effectNumbers(answer.test)});
        if (!m_data.isHandPicked)
            m_spec.rightColumns[column].words.push_back(
                {y, answer.test.holmP ? text::pValue(*answer.test.holmP) : dash()});
    }

    void addEstimate(const GroupedAnswer& answer, std::size_t group, double y) {
        const GroupEstimate& estimate = *answer.groups[group];
        const auto count = static_cast<double>(answer.groups.size());
        spec::Mark mark = markOf(m_estimates, estimate.value, estimate.interval);
        mark.y = y + (static_cast<double>(group) - (count - 1) / 2) * (0.72 / count);
        mark.paint = {spec::groupTone(static_cast<int>(group))};
        mark.series = levelName(m_groups.grouping.levels[group]);
        mark.description = QStringLiteral("%1, %2: %3")
                               .arg(answerTitle(answer), mark.series,
                                   estimateWords(estimate, m_groups.confidence, isShare(m_part)));
        mark.cases = answeredRows(m_data, m_groups.grouping.levels[group], answer.variable);
        const double unit = isShare(m_part) ? 100 : 1;
        mark.datum->category = answerTitle(answer);
        mark.datum->estimate = estimate.value * unit;
        mark.datum->n = static_cast<double>(estimate.n);
        if (estimate.interval) {
            mark.datum->low = estimate.interval->low * unit;
            mark.datum->high = estimate.interval->high * unit;
        }
        m_spec.marks.push_back(std::move(mark));
    }

    void addEffect(const GroupedAnswer& answer, double y) {
        const LevelsTest& test = answer.test;
        if (test.refusal || !test.hasDirection()) return;
        auto shown = test.interval;
        if (shown) {
            shown->low = shownSize(shown->low, m_part, test.effect);
            shown->high = shownSize(shown->high, m_part, test.effect);
        }
        const double size = shownSize(test.size, m_part, test.effect);
        spec::Mark mark = markOf(m_effects, size, shown);
        mark.y = y;
        mark.paint = {spec::Tone::Ink};
        mark.shape = spec::MarkShape::Disc;
        mark.series = effectTitle(m_groups, m_part);
        mark.description =
            QStringLiteral("%1, %2: %3").arg(answerTitle(answer), mark.series, testWords(test));
        mark.datum->category = answerTitle(answer);
        mark.datum->estimate = size;
        mark.datum->n = static_cast<double>(answer.n());
        if (shown) {
            mark.datum->low = shown->low;
            mark.datum->high = shown->high;
        }
        if (test.holmP) mark.datum->p = *test.holmP;
        m_spec.marks.push_back(std::move(mark));
    }

    void finish() {
        QStringList sentences;
        for (const spec::Mark& mark : m_spec.marks) sentences.append(mark.description);
        m_spec.textAlternative = sentences.join(QStringLiteral(". "));
        const auto rows = static_cast<double>(m_answers.size());
        m_spec.y.low = -0.5;
        m_spec.y.high = std::max(0.5, rows - 0.5);
        m_spec.title = partTitle(m_data, m_groups, m_part);
        m_spec.note = noteOf(m_data);
        const double row = kAirOfRow + kGroupRow * static_cast<double>(m_groups.grouping.levels.size());
        m_spec.height = kGroupsFrame + row * rows + (m_spec.note.isEmpty() ? 0 : 18);
    }

    const dataset::Dataset& m_data;
    const ExperienceByGroup& m_groups;
    ExperiencePart m_part;
    const std::vector<GroupedAnswer>& m_answers;
    Panel m_estimates;
    Panel m_effects;
    bool m_hasEffects = false;
    ChartSpec m_spec;
};

} // namespace

ChartSpec groupedExperienceChart(
    const dataset::Dataset& data, const ExperienceByGroup& groups, ExperiencePart part) {
    return GroupedRows(data, groups, part).chart();
}

} // namespace lacrima::ui::figures
