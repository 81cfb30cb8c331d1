// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/CorrelationTable.h"

#include "core/analysis/Pearson.h"

#include <cmath>
#include <limits>

namespace lacrima::findings {
namespace {

CorrelationCell correlationOf(const Dataset& dataset, const QString& x, const QString& y, double confidence) {
    CorrelationCell cell;
    cell.x = x;
    cell.y = y;
    const DataColumn* first = dataset.column(x);
    const DataColumn* second = dataset.column(y);
    if (first == nullptr || second == nullptr) {
        cell.refusal = analysis::Refusal::TooFewObservations;
        return cell;
    }
    const auto outcome = analysis::pearson(first->numbers(), second->numbers(), confidence);
    if (outcome) {
        cell.correlation = *outcome;
        cell.n = outcome->n;
    } else {
        cell.refusal = outcome.refusal();
        cell.n = outcome.refused().n;
    }
    return cell;
}

QStringList present(const Dataset& dataset, const QStringList& names) {
    QStringList found;
    for (const QString& name : names) {
        if (dataset.column(name) != nullptr) found.append(name);
    }
    return found;
}

} // namespace

const CorrelationCell* CorrelationTable::cell(const QString& x, const QString& y) const {
    for (const CorrelationCell& cell : cells) {
        if (cell.x == x && cell.y == y) return &cell;
    }
    return nullptr;
}

const CorrelationCell* CorrelationTable::strongest() const {
    const CorrelationCell* best = nullptr;
    for (const CorrelationCell& cell : cells) {
        if (!cell.correlation) continue;
        if (best == nullptr || std::abs(cell.correlation->estimate) > std::abs(best->correlation->estimate))
            best = &cell;
    }
    return best;
}

CorrelationTable correlate(const Dataset& dataset, const CorrelationRequest& request) {
    CorrelationTable table;
    table.adjustment = request.adjustment;
    table.confidence = request.confidence;
    std::vector<double> p;
    for (const QString& x : request.xs) {
        for (const QString& y : request.ys) {
            if (x == y || table.cell(y, x) != nullptr) continue;
            table.cells.push_back(correlationOf(dataset, x, y, request.confidence));
            const auto& correlation = table.cells.back().correlation;
            p.push_back(correlation ? correlation->p.p : std::numeric_limits<double>::quiet_NaN());
        }
    }
    table.familySize = analysis::familySize(p);
    const auto adjusted = analysis::adjusted(p, request.adjustment);
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        if (table.cells[i].correlation) table.cells[i].adjustedP = adjusted[i];
    }
    return table;
}

QStringList cryingVariables(const Dataset& dataset) {
    QStringList names;
    for (const DataColumn& column : dataset.columns) {
        const bool isRating = column.labels.size() >= 4;
        if (column.instrument == QLatin1String("crying") && isRating) names.append(column.name);
    }
    return names;
}

QStringList publishedCryingVariables(const Dataset& dataset) {
    return present(dataset, {QStringLiteral("last_understanding"), QStringLiteral("last_never_told"),
                                QStringLiteral("last_new_ideas"), QStringLiteral("last_beyond_words"),
                                QStringLiteral("last_vulnerability"), QStringLiteral("last_confidence"),
                                QStringLiteral("last_disclosure"), QStringLiteral("last_compassion"),
                                QStringLiteral("last_support"), QStringLiteral("gen_negative")});
}

QStringList allianceVariables(const Dataset& dataset) {
    return present(dataset, {QStringLiteral("wai_bond"), QStringLiteral("wai_goal"),
                                QStringLiteral("wai_task"), QStringLiteral("wai_total")});
}

} // namespace lacrima::findings
