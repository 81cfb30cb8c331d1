// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/CryingFigures.h"

#include "ui/figures/Words.h"
#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>

#include <algorithm>

namespace lacrima::ui::figures {
namespace {

using analysis::Proportion;
using charts::Bar;
using charts::ChartSpec;

/// The context of the sentences below.
class CryingFigures {
    Q_DECLARE_TR_FUNCTIONS(CryingFigures)
};

} // namespace

QString shareWords(const Proportion& share) {
    return QStringLiteral("%1 %2").arg(
        text::percent(share.estimate), text::percentInterval(share.interval.low, share.interval.high));
}

QString countWords(const Proportion& share) {
    return CryingFigures::tr("%1 of %2").arg(share.count).arg(share.n);
}

Bar shareBar(const Proportion& share, double y, const charts::Paint& paint, const QString& name) {
    Bar bar;
    bar.y = y;
    bar.length = share.estimate * 100;
    bar.hasInterval = true;
    bar.low = share.interval.low * 100;
    bar.high = share.interval.high * 100;
    bar.paint = paint;
    bar.label = QStringLiteral("%1 · %2").arg(text::percent(share.estimate), countWords(share));
    bar.description =
        CryingFigures::tr("%1: %2, 95 % interval %3, %4")
            .arg(name, text::percent(share.estimate),
                text::percentInterval(share.interval.low, share.interval.high), countWords(share));
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

ChartSpec cryingShareChart(const findings::Dataset& data, const findings::CryingSummary& summary) {
    ChartSpec spec;
    setPercentAxis(spec);
    const auto add = [&](const std::optional<Proportion>& share, const QString& name) {
        if (!share) return;
        const auto y = static_cast<double>(spec.bars.size());
        spec.y.ticks.push_back({y, name});
        spec.bars.push_back(shareBar(*share, y, {}, name));
    };
    add(summary.ever, CryingFigures::tr("Ever in this therapy"));
    add(summary.lastSession, CryingFigures::tr("In the last session"));
    spec.title = CryingFigures::tr("Who cried");
    spec.note = noteOf(data);
    finishBars(spec);
    return spec;
}

ChartSpec cryingFrequencyChart(const findings::Dataset& data, const findings::CryingSummary& summary) {
    ChartSpec spec;
    setPercentAxis(spec);
    for (const findings::FrequencyLevel& level : summary.frequency) {
        const auto y = static_cast<double>(spec.bars.size());
        const QString name = level.label.in(text::spokenLanguage());
        spec.y.ticks.push_back({y, name});
        spec.bars.push_back(shareBar(level.share, y, {}, name));
    }
    spec.title = CryingFigures::tr("How often in this treatment");
    spec.note = noteOf(data);
    finishBars(spec);
    return spec;
}

ResultSheet cryingSheet(const findings::CryingSummary& summary) {
    ResultSheet sheet;
    sheet.caption = CryingFigures::tr("Crying in this therapy");
    sheet.columns = {{CryingFigures::tr("Crying"), false, 0}, {CryingFigures::tr("Patients"), true, 110},
        {CryingFigures::tr("Share"), true, 100}, {CryingFigures::tr("95 % interval"), true, 150}};
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

} // namespace lacrima::ui::figures
