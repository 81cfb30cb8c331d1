// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/crying/CryingFigures.h"

#include "ui/figures/Words.h"
#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>

#include <algorithm>

namespace lacrima::ui::figures {
namespace {

using analysis::Proportion;
using spec::Bar;
using spec::ChartSpec;

/// The context of the sentences below.
class CryingFigures {
    Q_DECLARE_TR_FUNCTIONS(CryingFigures)
};

/// The cases that gave one answer.
std::vector<int> rowsWith(const dataset::Dataset& data, const char* variable, double value) {
    std::vector<int> rows;
    const dataset::DataColumn* column = data.column(QString::fromLatin1(variable));
    if (column == nullptr) return rows;
    const auto numbers = column->numbers();
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (numbers[row] == value) rows.push_back(static_cast<int>(row));
    }
    return rows;
}

constexpr double kColumnsHeight = 240;

constexpr double kApart =
    0.5; ///< between columns of the histogram that do not hold the same number of counts

/// "3", "10–19", or "41 or more".
QString countName(const findings::HistogramBin& bin, bool isOpen) {
    if (isOpen) return CryingFigures::tr("%1 or more").arg(text::fixed(bin.low, 0));
    if (bin.high - bin.low <= 1) return text::fixed(bin.low, 0);
    return QStringLiteral("%1–%2").arg(text::fixed(bin.low, 0), text::fixed(bin.high - 1, 0));
}

spec::Rect countColumn(const findings::HistogramBin& bin, double at, const QString& name) {
    spec::Rect column;
    column.left = at - 0.42;
    column.right = at + 0.42;
    column.top = static_cast<double>(bin.count());
    column.fill = {spec::Tone::Accent};
    column.label = QString::number(bin.count());
    column.isColumn = true;
    column.description =
        CryingFigures::tr("%1 times: %n patient(s)", nullptr, static_cast<int>(bin.count())).arg(name);
    for (const std::size_t row : bin.rows) column.cases.push_back(static_cast<int>(row));
    column.datum.emplace();
    column.datum->low = bin.low;
    column.datum->high = bin.high - 1;
    return column;
}

QString countTitle(std::size_t n, const findings::CountBins& layout) {
    QString title = CryingFigures::tr("Times cried, n = %1").arg(n);
    if (layout.width <= 1) return title;
    title += CryingFigures::tr("; 0 by itself, then %1 counts a column").arg(text::fixed(layout.width, 0));
    if (layout.isOpen) title += CryingFigures::tr(", the last one open");
    return title;
}

} // namespace

QString shareWords(const Proportion& share) {
    return QStringLiteral("%1 %2").arg(
        text::percent(share.estimate), text::percentInterval(share.interval.low, share.interval.high));
}

QString countWords(const Proportion& share) {
    return CryingFigures::tr("%1 of %2").arg(share.count).arg(share.n);
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
        CryingFigures::tr("%1: %2, %3 % interval %4, %5")
            .arg(name, text::percent(share.estimate), percentOf(share.interval.confidence),
                text::percentInterval(share.interval.low, share.interval.high), countWords(share));
    bar.datum.emplace();
    bar.datum->n = static_cast<double>(share.n);
    return bar;
}

void setPercentAxis(ChartSpec& spec) {
    spec.x.low = 0;
    spec.x.high = 100;
    spec.x.title = CryingFigures::tr("Percent of patients");
    for (int percent = 0; percent <= 100; percent += 20)
        spec.x.ticks.push_back({static_cast<double>(percent), QString::number(percent)});
    spec.y.hasGrid = false;
    spec.y.isReversed = true;
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

ChartSpec cryingShareChart(const dataset::Dataset& data, const findings::CryingSummary& summary) {
    ChartSpec spec;
    setPercentAxis(spec);
    const auto add = [&](const std::optional<Proportion>& share, const QString& name, const char* variable) {
        if (!share) return;
        const auto y = static_cast<double>(spec.bars.size());
        spec.y.ticks.push_back({y, name});
        spec.bars.push_back(shareBar(*share, y, {}, name));
        spec.bars.back().cases = rowsWith(data, variable, 1);
    };
    add(summary.ever, CryingFigures::tr("Ever in this therapy"), "cried_ever");
    add(summary.lastSession, CryingFigures::tr("In the last session"), "cried_last_session");
    spec.title = CryingFigures::tr("Who cried");
    spec.note = noteOf(data);
    finishBars(spec);
    return spec;
}

ChartSpec cryingFrequencyChart(const dataset::Dataset& data, const findings::CryingSummary& summary) {
    ChartSpec spec;
    setPercentAxis(spec);
    for (const findings::FrequencyLevel& level : summary.frequency) {
        const auto y = static_cast<double>(spec.bars.size());
        const QString name = level.label.in(text::spokenLanguage());
        spec.y.ticks.push_back({y, name});
        spec.bars.push_back(shareBar(level.share, y, {}, name));
        spec.bars.back().cases = rowsWith(data, "cry_frequency", level.value);
    }
    spec.title = CryingFigures::tr("How often in this treatment");
    spec.note = noteOf(data);
    finishBars(spec);
    return spec;
}

spec::TableSpec cryingSheet(const findings::CryingSummary& summary) {
    spec::TableSpec sheet;
    sheet.caption = CryingFigures::tr("Crying in this therapy");
    sheet.columns = {{CryingFigures::tr("Crying"), false, 0}, {CryingFigures::tr("Patients"), true, 110},
        {CryingFigures::tr("Share"), true, 100},
        {CryingFigures::tr("%1 % interval").arg(percentOf(summary.confidence)), true, 150}};
    const auto add = [&](const QString& name, const Proportion& share) {
        sheet.rows.push_back({{name}, {countWords(share)}, {text::percent(share.estimate), true},
            {text::percentInterval(share.interval.low, share.interval.high)}});
    };
    if (summary.ever) add(CryingFigures::tr("Ever in this therapy"), *summary.ever);
    if (summary.lastSession) add(CryingFigures::tr("In the last session"), *summary.lastSession);
    for (const findings::FrequencyLevel& level : summary.frequency)
        add(level.label.in(text::spokenLanguage()), level.share);
    return sheet;
}

ChartSpec cryingCountChart(const dataset::Dataset& data, const findings::CryingCounts& counts) {
    ChartSpec spec;
    const findings::CountBins layout = findings::layoutOf(counts.bins);
    spec.title = CryingFigures::tr("How many times");
    spec.height = kColumnsHeight;
    spec.note = noteOf(data);
    spec.x.title = countTitle(counts.n, layout);
    spec.y.title = CryingFigures::tr("Patients");
    spec.x.hasGrid = false;
    if (counts.bins.empty()) return spec;
    std::size_t most = 1;
    QStringList sentences;
    double at = 0;
    for (std::size_t i = 0; i < counts.bins.size(); ++i) {
        const findings::HistogramBin& bin = counts.bins[i];
        const bool isOpen = layout.isOpen && i + 1 == counts.bins.size();
        if (layout.width > 1 && (i == 1 || isOpen)) at += kApart;
        spec.x.ticks.push_back({at, countName(bin, isOpen)});
        most = std::max(most, bin.count());
        if (bin.count() > 0) {
            spec.rects.push_back(countColumn(bin, at, spec.x.ticks.back().label));
            sentences.append(spec.rects.back().description);
        }
        at += 1;
    }
    spec.x.low = -0.6;
    spec.x.high = at - 0.4;
    spec.y.high = static_cast<double>(most) * 1.12;
    for (const spec::Tick& tick : spec::roundTicks(0, spec.y.high, std::min(5, static_cast<int>(most))))
        spec.y.ticks.push_back(tick);
    spec.textAlternative = sentences.join(QStringLiteral(". "));
    return spec;
}

spec::TableSpec cryingCountSheet(const findings::CryingCounts& counts) {
    spec::TableSpec sheet;
    sheet.caption = CryingFigures::tr("How many times patients cried");
    sheet.columns = {{CryingFigures::tr("Patients"), false, 0}, {CryingFigures::tr("Never"), true, 60},
        {CryingFigures::tr("Mean"), true, 60}, {CryingFigures::tr("SD"), true, 56},
        {CryingFigures::tr("Median"), true, 64}, {CryingFigures::tr("Quartiles"), true, 84},
        {CryingFigures::tr("Range"), true, 72}};
    if (!counts.description) return sheet;
    const analysis::Description& times = *counts.description;
    const auto fromTo = [](double low, double high, int decimals) {
        return QStringLiteral("%1–%2").arg(text::fixed(low, decimals), text::fixed(high, decimals));
    };
    sheet.rows.push_back(
        {{QString::number(times.n)}, {QString::number(counts.neverCried)}, {text::fixed(times.mean, 2), true},
            {times.sd ? text::fixed(*times.sd, 2) : QStringLiteral("–")}, {text::fixed(times.median, 1)},
            {fromTo(times.lowerQuartile, times.upperQuartile, 1)}, {fromTo(times.min, times.max, 0)}});
    sheet.note = CryingFigures::tr("Who never cried counts 0. Quartiles of type 7.");
    return sheet;
}

} // namespace lacrima::ui::figures
