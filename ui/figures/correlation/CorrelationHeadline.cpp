// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/correlation/CorrelationHeadline.h"

#include "ui/figures/Words.h"
#include "ui/figures/correlation/CorrelationFigures.h"
#include "ui/figures/correlation/CorrelationTables.h"

#include <QCoreApplication>

#include <algorithm>

namespace lacrima::ui::figures {
namespace {

using findings::CorrelationCell;
using findings::CorrelationTable;

/// The context of the sentences below.
class CorrelationHeadline {
    Q_DECLARE_TR_FUNCTIONS(CorrelationHeadline)
};

/// Neither made of the same answers nor without a value.
bool counts(const CorrelationCell& cell) {
    return cell.correlation && cell.partWhole == dataset::PartWhole::None;
}

/// Three cases lie on a line easily, and then p is nothing: without an interval nothing is told from zero.
constexpr std::size_t kLeastCases = 4;

bool isToldFromZero(const CorrelationCell& cell, const CorrelationTable& table) {
    return cell.n >= kLeastCases && cell.adjustedP && *cell.adjustedP < 1 - table.confidence;
}

} // namespace

QString correlationsHeadline(const dataset::Dataset& data, const CorrelationTable& table) {
    std::size_t all = 0;
    std::size_t told = 0;
    const CorrelationCell* last = nullptr;
    for (const CorrelationCell& cell : table.cells) {
        if (!counts(cell)) continue;
        ++all;
        told += isToldFromZero(cell, table) ? 1U : 0U;
        last = &cell;
    }
    if (all == 1)
        return CorrelationHeadline::tr("One correlation: “%1” with %2")
            .arg(nameOf(data, last->x), inSentence(nameOf(data, last->y)));
    if (table.familySize == 0) return CorrelationHeadline::tr("%1 correlations without p").arg(all);
    if (told == 0) return CorrelationHeadline::tr("None of %1 correlations can be told from zero").arg(all);
    return CorrelationHeadline::tr("%1 of %2 correlations can be told from zero").arg(told).arg(all);
}

QString largestWords(
    const dataset::Dataset& data, const CorrelationTable& table, const CorrelationCell& largest) {
    const QString numbers =
        correlationWords(shownCorrelation(largest), symbolFor(table, *largest.correlation));
    if (std::count_if(table.cells.begin(), table.cells.end(), &counts) < 2) return numbers;
    const QString words = CorrelationHeadline::tr("The largest: “%1” with %2, %3")
                              .arg(nameOf(data, largest.x), inSentence(nameOf(data, largest.y)), numbers);
    if (table.familySize == 0) return words;
    if (largest.n < kLeastCases)
        return CorrelationHeadline::tr("%1 · so few cases lie on a line easily: p says nothing").arg(words);
    const QString adjustment = table.maxT ? QStringLiteral("max-T") : adjustmentName(table.adjustment);
    return QStringLiteral("%1 · %2").arg(words,
        isAdjusted(table)
            ? CorrelationHeadline::tr("tested by %1 over %2 pairs").arg(adjustment).arg(table.familySize)
            : CorrelationHeadline::tr("tested one by one, not adjusted for %1 pairs").arg(table.familySize));
}

} // namespace lacrima::ui::figures
