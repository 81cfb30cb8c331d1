// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/correlation/CoefficientFigures.h"

#include "ui/figures/Axes.h"
#include "ui/figures/Words.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace lacrima::ui::figures {
namespace {

using findings::CoefficientRow;

constexpr double kCoefficientRow = 28;

/// The context of the sentences below.
class CoefficientFigures {
    Q_DECLARE_TR_FUNCTIONS(CoefficientFigures)
};

QString estimateOf(const CoefficientRow& row) {
    const QString estimate = text::bounded(row.correlation->estimate);
    if (!row.interval) return estimate;
    return QStringLiteral("%1 %2").arg(estimate, text::interval(row.interval->low, row.interval->high));
}

/// Why a coefficient has no value.
QString refusalOf(const CoefficientRow& row) {
    if (!row.refusal) return {};
    if (row.method == analysis::CorrelationMethod::Partial && *row.refusal == analysis::Refusal::BadArgument)
        return CoefficientFigures::tr("one of the two variables is itself held constant");
    return text::refusalWords(*row.refusal);
}

/// That resamples without a value were left out; empty when none was.
QString degenerateWords(const findings::CoefficientPanel& sensitivity) {
    std::size_t most = 0;
    std::size_t resamples = 0;
    for (const CoefficientRow& row : sensitivity.rows) {
        if (!row.bootstrap || row.bootstrap->degenerate <= most) continue;
        most = row.bootstrap->degenerate;
        resamples = row.bootstrap->resamples;
    }
    if (most == 0) return {};
    return CoefficientFigures::tr("Bootstrap: up to %1 of %2 resamples had no value and are left out.")
        .arg(most)
        .arg(resamples);
}

spec::Mark markOf(const CoefficientRow& row, spec::Tone tone) {
    spec::Mark mark;
    mark.x = row.correlation->estimate;
    mark.hasInterval = row.interval.has_value();
    mark.low = row.interval ? row.interval->low : mark.x;
    mark.high = row.interval ? row.interval->high : mark.x;
    mark.paint = {tone};
    mark.series = methodName(row.method);
    mark.description =
        CoefficientFigures::tr("%1: %2, n = %3").arg(mark.series, estimateOf(row), QString::number(row.n));
    mark.datum = datumOf(*row.correlation);
    mark.datum->low = mark.hasInterval ? std::optional(mark.low) : std::nullopt;
    mark.datum->high = mark.hasInterval ? std::optional(mark.high) : std::nullopt;
    return mark;
}

} // namespace

spec::ChartSpec coefficientChart(
    const dataset::Dataset& data, const findings::CoefficientPanel& sensitivity) {
    spec::ChartSpec spec;
    spec.hasZeroLine = true;
    spec.y.hasGrid = false;
    spec.y.isReversed = true;
    for (const CoefficientRow& row : sensitivity.rows) {
        if (!row.correlation) continue;
        spec::Mark mark = markOf(row, toneOf(sensitivity.y));
        mark.y = static_cast<double>(spec.marks.size());
        spec.y.ticks.push_back({mark.y, mark.series});
        spec.rightColumn().words.push_back({mark.y, estimateOf(row)});
        spec.marks.push_back(std::move(mark));
    }
    spec.y.low = -0.6;
    spec.y.high = std::max(0.6, static_cast<double>(spec.marks.size()) - 0.4);
    fitCoefficientAxis(spec, -0.2, 0.4);
    spec.x.title =
        CoefficientFigures::tr("Estimate, with %1 % interval").arg(percentOf(sensitivity.confidence));
    spec.height = 84 + kCoefficientRow * static_cast<double>(spec.marks.size());
    spec.title = CoefficientFigures::tr("Every coefficient for %1 and %2")
                     .arg(nameOf(data, sensitivity.x), nameOf(data, sensitivity.y));
    spec.textAlternative = sentencesOf(spec.marks);
    spec.note = noteOf(data);
    return spec;
}

spec::TableSpec coefficientSheet(const dataset::Dataset& data, const findings::CoefficientPanel& sensitivity,
    const std::optional<analysis::FittedLine>& line) {
    spec::TableSpec sheet;
    sheet.caption = CoefficientFigures::tr("%1 and %2, by every coefficient")
                        .arg(nameOf(data, sensitivity.x), nameOf(data, sensitivity.y));
    sheet.columns = {{CoefficientFigures::tr("Coefficient"), false, 0},
        {CoefficientFigures::tr("Estimate"), true, 84}, {intervalHead(sensitivity.confidence), true, 124},
        {QStringLiteral("n"), true, 52}, {QStringLiteral("p"), true, 72},
        {CoefficientFigures::tr("Interval by"), false, 150}, {CoefficientFigures::tr("p by"), false, 110}};
    sheet.setPlaces({1}, {5, 6});
    for (const CoefficientRow& row : sensitivity.rows) {
        if (!row.correlation) {
            sheet.rows.push_back({{methodName(row.method)}, {QStringLiteral("–")},
                {refusalOf(row), false, true}, {QString::number(row.n)}});
            continue;
        }
        sheet.rows.push_back({{methodName(row.method)}, {text::bounded(row.correlation->estimate), true},
            {row.interval ? text::interval(row.interval->low, row.interval->high) : QStringLiteral("–")},
            {QString::number(row.n)}, {text::pValue(row.correlation->p.p)},
            {intervalName(row.intervalMethod), false, true},
            {data.isHandPicked ? QString() : pMethodName(row.correlation->pMethod), false, true}});
    }
    sheet.note = degenerateWords(sensitivity);
    if (line) {
        sheet.rows.push_back({{CoefficientFigures::tr("Slope of the line")},
            {text::fixed(line->slope, 2), true},
            {QStringLiteral("[%1, %2]")
                    .arg(text::fixed(line->slopeInterval.low, 2), text::fixed(line->slopeInterval.high, 2))},
            {QString::number(line->n)}, {data.isHandPicked ? QStringLiteral("–") : text::pValue(line->p.p)},
            {intervalName(analysis::IntervalMethod::StudentT), false, true},
            {data.isHandPicked ? QString() : QStringLiteral("t"), false, true}});
    }
    return sheet;
}

QString agreementWords(const findings::CoefficientPanel& sensitivity) {
    const findings::Agreement& agreement = sensitivity.agreement;
    if (agreement.compared < 2) return CoefficientFigures::tr("There is nothing to compare yet.");
    if (agreement.doSignsAgree && agreement.doIntervalsAgree) {
        return agreement.side.value_or(0) == 0
                   ? CoefficientFigures::tr("All coefficients agree: none can be told from zero.")
                   : CoefficientFigures::tr(
                         "All coefficients agree: the same direction, and every interval excludes zero.");
    }
    if (agreement.doSignsAgree && !agreement.side)
        return CoefficientFigures::tr(
            "All coefficients have the same direction, but the cases are too few for intervals.");
    QStringList names;
    for (const analysis::CorrelationMethod method : agreement.differing) names.append(methodName(method));
    return CoefficientFigures::tr(
        "The coefficients do not all say the same (apart: %1). The conclusion depends on the choice.")
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace lacrima::ui::figures
