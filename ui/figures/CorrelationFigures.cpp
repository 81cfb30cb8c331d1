// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/CorrelationFigures.h"

#include "ui/figures/Words.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::figures {
namespace {

using findings::CorrelationCell;

constexpr double kLane = 0.22;       ///< distance of the lanes within a row
constexpr double kRowHeight = 48;    ///< of one x in the forest, in pixels
constexpr double kSingleHeight = 28; ///< with a single lane

/// The context of the sentences below.
class CorrelationFigures {
    Q_DECLARE_TR_FUNCTIONS(CorrelationFigures)
};

/// The interval to show: the bootstrap's where it was asked for.
std::optional<analysis::Interval> shownInterval(const CorrelationCell& cell) {
    return cell.correlation ? cell.correlation->interval : std::nullopt;
}

} // namespace

charts::ChartSpec forestChart(const findings::Dataset& data, const findings::CorrelationTable& table) {
    charts::ChartSpec spec;
    spec.hasZeroLine = true;
    spec.y.hasGrid = false;
    spec.y.isReversed = true;
    QStringList rows;
    QStringList lanes;
    for (const CorrelationCell& cell : table.cells) {
        if (!rows.contains(cell.x)) rows.append(cell.x);
        if (!lanes.contains(cell.y)) lanes.append(cell.y);
    }
    QStringList sentences;
    std::vector<std::pair<std::size_t, std::size_t>> counts(
        static_cast<std::size_t>(rows.size()), {SIZE_MAX, 0});
    double low = -0.2;
    double high = 0.6;
    const double middle = static_cast<double>(lanes.size() - 1) / 2;
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const CorrelationCell& cell = table.cells[i];
        const auto row = rows.indexOf(cell.x);
        auto& count = counts[static_cast<std::size_t>(row)];
        count = {std::min(count.first, cell.n), std::max(count.second, cell.n)};
        if (!cell.correlation) continue;
        charts::Mark mark;
        mark.x = cell.correlation->estimate;
        mark.y = static_cast<double>(row) + (static_cast<double>(lanes.indexOf(cell.y)) - middle) * kLane;
        const auto interval = shownInterval(cell);
        mark.hasInterval = interval.has_value();
        mark.low = interval ? interval->low : mark.x;
        mark.high = interval ? interval->high : mark.x;
        low = std::min(low, mark.low);
        high = std::max(high, mark.high);
        mark.paint = {toneOf(cell.y)};
        mark.series = nameOf(data, cell.y);
        mark.description = CorrelationFigures::tr("%1 and %2: %3")
                               .arg(nameOf(data, cell.x), mark.series, correlationWords(*cell.correlation));
        mark.id = static_cast<int>(i);
        sentences.append(mark.description);
        spec.marks.push_back(std::move(mark));
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const auto at = static_cast<double>(row);
        const auto [least, most] = counts[static_cast<std::size_t>(row)];
        spec.y.ticks.push_back({at, nameOf(data, rows[row])});
        spec.rightColumn.push_back(
            {at, least == most ? QString::number(most) : QStringLiteral("%1–%2").arg(least).arg(most)});
        if (row > 0) spec.separators.push_back(at - 0.5);
    }
    spec.rightTitle = QStringLiteral("n");
    for (const QString& lane : lanes) spec.legend.push_back({nameOf(data, lane), {toneOf(lane)}});
    spec.y.low = -0.5;
    spec.y.high = std::max(0.5, static_cast<double>(rows.size()) - 0.5);
    spec.x.low = std::max(-1.0, std::floor(low * 5) / 5);
    spec.x.high = std::min(1.0, std::ceil(high * 5) / 5);
    spec.x.ticks = charts::roundTicks(spec.x.low, spec.x.high, 10, true);
    spec.x.isBounded = true;
    spec.x.title =
        CorrelationFigures::tr("Correlation r, with %1 % interval").arg(qRound(table.confidence * 100));
    const double rowHeight = lanes.size() > 1 ? kRowHeight : kSingleHeight;
    spec.height = std::max(240.0, static_cast<double>(rows.size()) * rowHeight + 110);
    spec.textAlternative = sentences.join(QStringLiteral(". "));
    spec.note = noteOf(data);
    return spec;
}

QString adjustmentName(analysis::Adjustment adjustment) {
    switch (adjustment) {
    case analysis::Adjustment::Holm:
        return CorrelationFigures::tr("Holm");
    case analysis::Adjustment::BenjaminiHochberg:
        return CorrelationFigures::tr("Benjamini and Hochberg");
    case analysis::Adjustment::Bonferroni:
        return CorrelationFigures::tr("Bonferroni");
    case analysis::Adjustment::None:
        break;
    }
    return CorrelationFigures::tr("None");
}

ResultSheet correlationSheet(const findings::Dataset& data, const findings::CorrelationTable& table) {
    ResultSheet sheet;
    sheet.caption = CorrelationFigures::tr("Correlations of crying with the alliance");
    const QString adjusted = table.adjustment == analysis::Adjustment::None
                                 ? CorrelationFigures::tr("p, as it is")
                                 : CorrelationFigures::tr("p, %1").arg(adjustmentName(table.adjustment));
    sheet.columns = {{CorrelationFigures::tr("Answer about crying"), false, 0},
        {CorrelationFigures::tr("Alliance"), false, 110}, {CorrelationFigures::tr("r"), true, 64},
        {CorrelationFigures::tr("Interval"), true, 110}, {CorrelationFigures::tr("n"), true, 52},
        {CorrelationFigures::tr("p"), true, 72}, {adjusted, true, 110}};
    for (const CorrelationCell& cell : table.cells) {
        std::vector<ResultCell> row{
            {nameOf(data, cell.x)}, {nameOf(data, cell.y), false, false, toneOf(cell.y)}};
        if (cell.correlation) {
            const auto interval = shownInterval(cell);
            row.push_back({text::bounded(cell.correlation->estimate), true});
            row.push_back({interval ? text::interval(interval->low, interval->high) : QStringLiteral("–")});
            row.push_back({QString::number(cell.n)});
            row.push_back({text::pValue(cell.correlation->p.p)});
            row.push_back({cell.adjustedP ? text::pValue(*cell.adjustedP) : QStringLiteral("–")});
        } else {
            row.push_back({QStringLiteral("–")});
            row.push_back({cell.refusal ? text::refusalWords(*cell.refusal) : QString(), false, true});
            row.push_back({QString::number(cell.n)});
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

} // namespace lacrima::ui::figures
