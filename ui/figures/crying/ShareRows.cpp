// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/crying/ShareRows.h"

#include "ui/figures/Words.h"
#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::figures {
namespace {

using analysis::Proportion;
using spec::Bar;
using spec::ChartSpec;

/// The context of the sentences below.
class ShareRows {
    Q_DECLARE_TR_FUNCTIONS(ShareRows)
};

} // namespace

std::vector<int> rowsWith(const dataset::Dataset& data, const QString& variable, double value) {
    std::vector<int> rows;
    const dataset::DataColumn* column = data.column(variable);
    if (column == nullptr) return rows;
    const auto numbers = column->numbers();
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (numbers[row] == value) rows.push_back(static_cast<int>(row));
    }
    return rows;
}

std::vector<int> answeredRows(const dataset::Dataset& data, const findings::GroupLevel& level,
    const QString& variable, std::optional<double> answer) {
    std::vector<int> rows;
    const dataset::DataColumn* column = data.column(variable);
    if (column == nullptr) return rows;
    for (const std::size_t row : level.rows) {
        const double value = column->numbers()[row];
        if (answer ? value == *answer : !std::isnan(value)) rows.push_back(static_cast<int>(row));
    }
    return rows;
}

QString shareWords(const Proportion& share) {
    return QStringLiteral("%1 %2").arg(
        text::percent(share.estimate), text::percentInterval(share.interval.low, share.interval.high));
}

QString countWords(const Proportion& share) {
    return ShareRows::tr("%1 of %2").arg(share.count).arg(share.n);
}

Bar shareBar(const Proportion& share, double y, const spec::Paint& paint, const QString& name) {
    Bar bar;
    bar.y = y;
    bar.length = share.estimate * 100;
    bar.hasInterval = true;
    bar.low = share.interval.low * 100;
    bar.high = share.interval.high * 100;
    bar.paint = paint;
    bar.label = QStringLiteral("%1 · %2").arg(text::percent(share.estimate), countWords(share));
    bar.description =
        ShareRows::tr("%1: %2, %3 % interval %4, %5")
            .arg(name, text::percent(share.estimate), percentOf(share.interval.confidence),
                text::percentInterval(share.interval.low, share.interval.high), countWords(share));
    bar.datum.emplace();
    bar.datum->n = static_cast<double>(share.n);
    return bar;
}

spec::Mark shareMark(const Proportion& share, double y, const QString& name) {
    const Bar bar = shareBar(share, y, {}, name);
    spec::Mark mark;
    mark.x = bar.length;
    mark.y = y;
    mark.hasInterval = true;
    mark.low = bar.low;
    mark.high = bar.high;
    mark.series = name;
    mark.description = bar.description;
    mark.datum = bar.datum;
    return mark;
}

void setPercentAxis(ChartSpec& spec) {
    spec.x.low = 0;
    spec.x.high = 100;
    spec.x.title = ShareRows::tr("Percent of patients");
    for (int percent = 0; percent <= 100; percent += 20)
        spec.x.ticks.push_back({static_cast<double>(percent), QString::number(percent)});
    spec.y.hasGrid = false;
    spec.y.isReversed = true;
}

void finishRows(ChartSpec& spec, const dataset::Dataset& data, double row) {
    const std::size_t rows = spec.y.ticks.size();
    QStringList sentences;
    for (const spec::Rect& rect : spec.rects) sentences.append(rect.description);
    for (const Bar& bar : spec.bars) sentences.append(bar.description);
    for (const spec::Mark& mark : spec.marks) sentences.append(mark.description);
    spec.y.low = -0.6;
    spec.y.high = static_cast<double>(rows) - 0.4;
    spec.note = noteOf(data);
    spec.height = 40 + row * (static_cast<double>(rows) + 0.2) + (spec.x.title.isEmpty() ? 0 : 24) +
                  (spec.note.isEmpty() ? 0 : 18);
    spec.textAlternative = sentences.join(QStringLiteral(". "));
}

void finishBars(ChartSpec& spec) {
    double last = 0;
    QStringList sentences;
    for (const Bar& bar : spec.bars) {
        last = std::max(last, bar.y);
        sentences.append(bar.description);
    }
    spec.y.low = -0.6;
    spec.y.high = last + 0.6;
    spec.height = 62 + 36 * (last + 1) + (spec.legend.empty() ? 0 : 24) + (spec.note.isEmpty() ? 0 : 18);
    spec.textAlternative = sentences.join(QStringLiteral(". "));
}

void addShareColumns(ChartSpec& spec, const Proportion& share, double y, const QString& count) {
    using Weight = spec::RightColumn::Weight;
    if (spec.rightColumns.empty())
        spec.rightColumns = {{{}, {}, Weight::Strong}, {{}, {}, Weight::Quiet}, {{}, {}, Weight::Plain}};
    const QString words[] = {
        text::percent(share.estimate), text::percentInterval(share.interval.low, share.interval.high), count};
    for (std::size_t i = 0; i < std::size(words); ++i) spec.rightColumns[i].words.push_back({y, words[i]});
}

void fitPercentAxis(ChartSpec& spec) {
    double most = 10;
    for (const spec::Mark& mark : spec.marks) most = std::max(most, mark.high);
    for (const Bar& bar : spec.bars) most = std::max(most, bar.high);
    const int step = most <= 60 ? 10 : most <= 80 ? 20 : 25;
    const int high = std::min(100, static_cast<int>(std::ceil(most / step)) * step);
    spec.x.high = high;
    spec.x.ticks.clear();
    for (int percent = 0; percent <= high; percent += step)
        spec.x.ticks.push_back({static_cast<double>(percent), QString::number(percent)});
    if (!spec.x.ticks.empty()) spec.x.ticks.back().label += QStringLiteral("\u00a0%");
}

ChartSpec answerBars(
    const dataset::Dataset& data, const std::vector<findings::LevelShare>& levels, const QString& variable) {
    ChartSpec spec;
    setPercentAxis(spec);
    for (const findings::LevelShare& level : levels) {
        const auto y = static_cast<double>(spec.bars.size());
        const QString name = level.label.in(text::spokenLanguage());
        spec.y.ticks.push_back({y, name.isEmpty() ? QString::number(level.value) : name});
        Bar bar = shareBar(level.share, y, {}, spec.y.ticks.back().label);
        bar.label.clear(); // the columns at the right say it
        bar.cases = rowsWith(data, variable, level.value);
        spec.bars.push_back(std::move(bar));
        addShareColumns(spec, level.share, y, QString::number(level.share.count));
    }
    fitPercentAxis(spec);
    spec.x.title.clear();
    finishRows(spec, data, kNarrowRow);
    return spec;
}

} // namespace lacrima::ui::figures
