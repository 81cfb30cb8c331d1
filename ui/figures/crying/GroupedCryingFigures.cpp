// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/crying/GroupedCryingFigures.h"

#include "ui/figures/Words.h"
#include "ui/figures/correlation/PossibleRange.h"
#include "ui/figures/crying/ExperienceWords.h"
#include "ui/figures/crying/GroupedCryingWords.h"
#include "ui/figures/crying/ShareRows.h"
#include "ui/figures/groups/GroupNames.h"
#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace lacrima::ui::figures {
namespace {

using analysis::Proportion;
using findings::CryingByGroup;
using findings::CryingGroup;
using spec::ChartSpec;

constexpr double kShareRow = 40;
constexpr double kShareFrame = 84; ///< axis, its title and the head of the right column
const char* const kFrequency = "cry_frequency";

/// The context of the sentences below.
class GroupedCryingFigures {
    Q_DECLARE_TR_FUNCTIONS(GroupedCryingFigures)
};

struct Estimate {
    std::size_t n = 0;
    double value = 0;
    std::optional<analysis::Interval> interval;
    QString words;
};

const char* variableOf(CryingMeasure measure) {
    switch (measure) {
    case CryingMeasure::Ever:
        return "cried_ever";
    case CryingMeasure::LastSession:
        return "cried_last_session";
    case CryingMeasure::Frequency:
        break;
    }
    return kFrequency;
}

std::optional<Estimate> frequencyOf(const CryingGroup& group, const PossibleRange& possible) {
    if (!group.frequency) return std::nullopt;
    QString words = GroupedCryingFigures::tr("mean %1, %2 % interval %3, n = %4")
                        .arg(text::fixed(group.frequency->mean, 2), percentOf(group.crying.confidence),
                            meanIntervalWords(group.frequencyMean), QString::number(group.frequency->n));
    Estimate estimate{group.frequency->n, group.frequency->mean, group.frequencyMean, {}};
    if (estimate.interval && !possible.holds(*estimate.interval)) {
        words += QStringLiteral("; ") + possible.cutWords();
        estimate.interval->low = possible.clipped(estimate.interval->low);
        estimate.interval->high = possible.clipped(estimate.interval->high);
    }
    estimate.words = words;
    return estimate;
}

std::optional<Estimate> estimateOf(
    const CryingGroup& group, CryingMeasure measure, const PossibleRange& possible) {
    if (measure == CryingMeasure::Frequency) return frequencyOf(group, possible);
    const auto& share = shareOf(group, measure);
    if (!share) return std::nullopt;
    const analysis::Interval percents{
        share->interval.low * 100, share->interval.high * 100, share->interval.confidence};
    const QString words =
        GroupedCryingFigures::tr("%1, %2 % interval %3, %4")
            .arg(text::percent(share->estimate), percentOf(share->interval.confidence),
                text::percentInterval(share->interval.low, share->interval.high), countWords(*share));
    return Estimate{share->n, share->estimate * 100, percents, words};
}

void setLevelAxis(ChartSpec& spec, const CryingByGroup& groups) {
    spec.y.hasGrid = false;
    spec.y.isReversed = true;
    spec.y.low = -0.5;
    spec.y.high = std::max(0.5, static_cast<double>(groups.groups.size()) - 0.5);
    for (std::size_t i = 0; i < groups.groups.size(); ++i) {
        const auto at = static_cast<double>(i);
        spec.y.ticks.push_back({at, levelName(groups.groups[i].level)});
        if (i > 0) spec.separators.push_back(at - 0.5);
    }
    spec.rightColumn().title = QStringLiteral("n");
    spec.height = kShareFrame + kShareRow * static_cast<double>(groups.groups.size());
}

/// The answers of the frequency question from 0 as ticks; the ends are named in the title.
void setFrequencyAxis(ChartSpec& spec, const dataset::Dataset& data, double confidence) {
    const dataset::DataColumn* column = data.column(QString::fromLatin1(kFrequency));
    const double most = column != nullptr && !column->labels.empty() ? column->labels.rbegin()->first : 5;
    spec.x.low = 0;
    spec.x.high = most;
    for (int i = 0; i <= static_cast<int>(most); ++i)
        spec.x.ticks.push_back({static_cast<double>(i), QString::number(i)});
    spec.x.title =
        GroupedCryingFigures::tr("Mean frequency (0 never, %1 %2), with %3 % t interval")
            .arg(QString::number(most), inSentence(valueName(data, QString::fromLatin1(kFrequency), most)),
                percentOf(confidence));
}

/// Stronger for what is more frequent.
spec::Paint stepPaint(std::size_t step, std::size_t steps) {
    const double share = steps < 2 ? 1 : static_cast<double>(step) / static_cast<double>(steps - 1);
    return {spec::Tone::Accent, 0.16 + 0.84 * share};
}

/// The answers of one group end to end, from 0 to 100 percent.
void addStrip(ChartSpec& spec, const dataset::Dataset& data, const CryingGroup& group, double row) {
    const auto& levels = group.crying.frequency;
    double from = 0;
    for (std::size_t k = 0; k < levels.size(); ++k) {
        const Proportion& share = levels[k].share;
        if (share.count == 0) continue;
        spec::Rect part;
        part.left = from;
        part.right = from += share.estimate * 100;
        part.bottom = row + 0.28;
        part.top = row - 0.28;
        part.fill = stepPaint(k, levels.size());
        part.outline = spec::Paint{spec::Tone::Surface};
        part.label = QString::number(share.count);
        part.description = QStringLiteral("%1, %2: %3, %4")
                               .arg(levelName(group.level), levels[k].label.in(text::spokenLanguage()),
                                   text::percent(share.estimate), countWords(share));
        part.cases = answeredRows(data, group.level, QString::fromLatin1(kFrequency), levels[k].value);
        part.datum.emplace();
        part.datum->series = levels[k].label.in(text::spokenLanguage());
        part.datum->low = share.interval.low * 100;
        part.datum->high = share.interval.high * 100;
        part.datum->n = static_cast<double>(share.n);
        spec.rects.push_back(std::move(part));
    }
}

QString chartTitle(const dataset::Dataset& data, const CryingByGroup& groups, CryingMeasure measure) {
    const QString by = inSentence(nameOf(data, groups.grouping.variable));
    switch (measure) {
    case CryingMeasure::Ever:
        return GroupedCryingFigures::tr("Who ever cried, by %1").arg(by);
    case CryingMeasure::LastSession:
        return GroupedCryingFigures::tr("Who cried in the last session, by %1").arg(by);
    case CryingMeasure::Frequency:
        break;
    }
    return GroupedCryingFigures::tr("How often, by %1").arg(by);
}

} // namespace

ChartSpec groupedCryingChart(
    const dataset::Dataset& data, const CryingByGroup& groups, CryingMeasure measure) {
    ChartSpec spec;
    if (measure == CryingMeasure::Frequency) {
        setFrequencyAxis(spec, data, groups.confidence);
    } else {
        setPercentAxis(spec);
        spec.x.title = GroupedCryingFigures::tr("Percent of patients, with %1 % Wilson interval")
                           .arg(percentOf(groups.confidence));
    }
    setLevelAxis(spec, groups);
    QStringList sentences;
    const PossibleRange possible(data, QString::fromLatin1(kFrequency));
    for (std::size_t i = 0; i < groups.groups.size(); ++i) {
        const CryingGroup& group = groups.groups[i];
        const auto at = static_cast<double>(i);
        const auto estimate = estimateOf(group, measure, possible);
        spec.rightColumn().words.push_back({at, QString::number(estimate ? estimate->n : 0)});
        if (!estimate) continue;
        spec::Mark mark;
        mark.x = estimate->value;
        mark.y = at;
        mark.hasInterval = estimate->interval.has_value();
        mark.low = estimate->interval ? estimate->interval->low : mark.x;
        mark.high = estimate->interval ? estimate->interval->high : mark.x;
        mark.series = levelName(group.level);
        mark.description = QStringLiteral("%1: %2").arg(mark.series, estimate->words);
        mark.cases = answeredRows(data, group.level, QString::fromLatin1(variableOf(measure)));
        mark.datum.emplace();
        mark.datum->n = static_cast<double>(estimate->n);
        if (measure == CryingMeasure::Frequency && group.frequencyMean) {
            mark.datum->low = group.frequencyMean->low;
            mark.datum->high = group.frequencyMean->high;
        }
        sentences.append(mark.description);
        spec.marks.push_back(std::move(mark));
    }
    spec.title = chartTitle(data, groups, measure);
    spec.note = noteOf(data);
    spec.height += spec.note.isEmpty() ? 0 : 18;
    spec.textAlternative = sentences.join(QStringLiteral(". "));
    return spec;
}

ChartSpec frequencyStrips(const dataset::Dataset& data, const CryingByGroup& groups) {
    ChartSpec spec;
    setPercentAxis(spec);
    setLevelAxis(spec, groups);
    for (std::size_t i = 0; i < groups.groups.size(); ++i) {
        addStrip(spec, data, groups.groups[i], static_cast<double>(i));
        spec.rightColumn().words.push_back(
            {static_cast<double>(i), QString::number(groups.groups[i].crying.frequencyN)});
    }
    const auto named = std::find_if(groups.groups.begin(), groups.groups.end(),
        [](const CryingGroup& group) { return !group.crying.frequency.empty(); });
    const std::size_t levels = named == groups.groups.end() ? 0 : named->crying.frequency.size();
    for (std::size_t k = 0; k < levels; ++k) {
        spec.legend.push_back(
            {named->crying.frequency[k].label.in(text::spokenLanguage()), stepPaint(k, levels)});
    }
    QStringList sentences;
    for (const spec::Rect& part : spec.rects) sentences.append(part.description);
    spec.title = GroupedCryingFigures::tr("How the answers divide, by %1")
                     .arg(inSentence(nameOf(data, groups.grouping.variable)));
    spec.note = noteOf(data);
    spec.height += 48 + (spec.note.isEmpty() ? 0 : 18);
    spec.textAlternative = sentences.join(QStringLiteral(". "));
    return spec;
}

namespace {

using Cells = std::vector<spec::ResultCell>;

QString shareIntervalTitle(double confidence) {
    return GroupedCryingFigures::tr("%1 % interval").arg(percentOf(confidence));
}

void addShareColumns(spec::TableSpec& sheet, const QString& title, double confidence) {
    sheet.columns.push_back({title, true, 76});
    sheet.columns.push_back({GroupedCryingFigures::tr("Share"), true, 72});
    sheet.columns.push_back({shareIntervalTitle(confidence), true, 104});
}

void addShare(Cells& row, const std::optional<Proportion>& share, bool isShown) {
    if (!share) {
        row.insert(row.end(), 3, spec::ResultCell{QStringLiteral("–")});
        return;
    }
    row.push_back({countWords(*share)});
    row.push_back({text::percent(share->estimate), isShown});
    row.push_back({text::percentInterval(share->interval.low, share->interval.high)});
}

void addFrequencyColumns(spec::TableSpec& sheet, double confidence) {
    sheet.columns.push_back({GroupedCryingFigures::tr("Frequency, n"), true, 92});
    sheet.columns.push_back({GroupedCryingFigures::tr("Mean"), true, 60});
    sheet.columns.push_back({shareIntervalTitle(confidence), true, 104});
    sheet.columns.push_back({GroupedCryingFigures::tr("Median"), true, 64});
    sheet.columns.push_back({shareIntervalTitle(confidence), true, 104});
}

void addFrequency(Cells& row, const CryingGroup& group, bool isShown) {
    if (!group.frequency) {
        row.push_back({QStringLiteral("0")});
        row.insert(row.end(), 4, spec::ResultCell{QStringLiteral("–")});
        return;
    }
    row.push_back({QString::number(group.frequency->n)});
    row.push_back({text::fixed(group.frequency->mean, 2), isShown});
    row.push_back({meanIntervalWords(group.frequencyMean)});
    row.push_back({text::fixed(group.frequency->median, 1)});
    row.push_back({group.frequencyMedian ? QStringLiteral("[%1, %2]")
                                               .arg(text::fixed(group.frequencyMedian->low, 1),
                                                   text::fixed(group.frequencyMedian->high, 1))
                                         : QStringLiteral("–")});
}

/// What stands in front first.
std::vector<CryingMeasure> orderOf(CryingMeasure shown) {
    std::vector<CryingMeasure> order{shown};
    for (const auto measure : {CryingMeasure::Ever, CryingMeasure::LastSession, CryingMeasure::Frequency}) {
        if (measure != shown) order.push_back(measure);
    }
    return order;
}

} // namespace

QStringList groupedCryingNotes(
    const dataset::Dataset& data, const CryingByGroup& groups, CryingMeasure measure) {
    QStringList notes{
        GroupedCryingFigures::tr("Intervals: Wilson for shares, t for means, order statistics for medians.")};
    const PossibleRange possible(data, QString::fromLatin1(kFrequency));
    const bool isCut = std::any_of(groups.groups.begin(), groups.groups.end(), [&](const CryingGroup& group) {
        return group.frequencyMean && !possible.holds(*group.frequencyMean);
    });
    if (isCut) {
        notes.append(GroupedCryingFigures::tr("An interval of a mean that reaches beyond the scale stands "
                                              "here as it is computed; figures cut it."));
    }
    for (const CryingMeasure part : orderOf(measure)) notes.append(groupedTestWords(groups, part));
    notes.append(GroupedCryingFigures::tr(
        "Each p is of one test over all groups; they are not adjusted for each other."));
    return notes;
}

spec::TableSpec groupedCryingSheet(
    const dataset::Dataset& data, const CryingByGroup& groups, CryingMeasure measure) {
    spec::TableSpec sheet;
    const QString by = nameOf(data, groups.grouping.variable);
    sheet.caption = GroupedCryingFigures::tr("Crying by %1").arg(inSentence(by));
    sheet.columns = {{by, false, 0}, {GroupedCryingFigures::tr("Cases"), true, 60}};
    for (const CryingMeasure part : orderOf(measure)) {
        if (part == CryingMeasure::Frequency)
            addFrequencyColumns(sheet, groups.confidence);
        else
            addShareColumns(sheet,
                part == CryingMeasure::Ever ? GroupedCryingFigures::tr("Ever")
                                            : GroupedCryingFigures::tr("Last session"),
                groups.confidence);
    }
    for (const CryingGroup& group : groups.groups) {
        Cells row{{levelName(group.level)}, {QString::number(group.level.rows.size())}};
        for (const CryingMeasure part : orderOf(measure)) {
            if (part == CryingMeasure::Frequency)
                addFrequency(row, group, part == measure);
            else
                addShare(row, shareOf(group, part), part == measure);
        }
        sheet.rows.push_back(std::move(row));
    }
    sheet.note = groupedCryingNotes(data, groups, measure).join(QLatin1Char(' '));
    return sheet;
}

} // namespace lacrima::ui::figures
