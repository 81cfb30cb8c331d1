// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/crying/CryingFigures.h"

#include "ui/figures/Words.h"
#include "ui/figures/crying/ShareRows.h"
#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>

#include <algorithm>

namespace lacrima::ui::figures {
namespace {

using analysis::Proportion;
using spec::ChartSpec;

/// The context of the sentences below.
class CryingFigures {
    Q_DECLARE_TR_FUNCTIONS(CryingFigures)
};

constexpr double kColumnsHeight = 200;
constexpr double kWideRow = 44; ///< pixels
constexpr double kReference = 0.3;
constexpr double kPublishedEver = 100 * 55.0 / 64;
constexpr double kPublishedLastSession = 100 * 18.0 / 64;

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

ChartSpec cryingShareChart(const dataset::Dataset& data, const findings::CryingSummary& summary) {
    ChartSpec spec;
    setPercentAxis(spec);
    const auto add = [&](const std::optional<Proportion>& share, const QString& name, const char* variable,
                         double published) {
        if (!share) return;
        const auto y = static_cast<double>(spec.marks.size());
        spec.y.ticks.push_back({y, name});
        spec::Mark mark = shareMark(*share, y, name);
        mark.cases = rowsWith(data, QString::fromLatin1(variable), 1);
        spec.marks.push_back(std::move(mark));
        addShareColumns(spec, *share, y, QString::number(share->count));
        spec.lines.push_back(
            {{published, published}, {y - kReference, y + kReference}, {spec::Tone::Ink2}, 1.2, true});
    };
    add(summary.ever, CryingFigures::tr("Ever in this therapy"), "cried_ever", kPublishedEver);
    add(summary.lastSession, CryingFigures::tr("In the last session"), "cried_last_session",
        kPublishedLastSession);
    fitPercentAxis(spec);
    spec.x.title = CryingFigures::tr("dashed: %1 and %2 in 2017")
                       .arg(text::fixed(kPublishedEver, 1), text::fixed(kPublishedLastSession, 1));
    spec.title = CryingFigures::tr("Who cried");
    finishRows(spec, data, kWideRow);
    return spec;
}

ChartSpec cryingFrequencyChart(const dataset::Dataset& data, const findings::CryingSummary& summary) {
    ChartSpec spec = answerBars(data, summary.frequency, QStringLiteral("cry_frequency"));
    spec.title = CryingFigures::tr("How often in this treatment");
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
    for (const findings::LevelShare& level : summary.frequency)
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
