// SPDX-License-Identifier: GPL-3.0-or-later
// The tables and sentences of CorrelationFigures.h.
#include "ui/figures/correlation/CorrelationTables.h"

#include "ui/figures/Words.h"
#include "ui/figures/correlation/CorrelationFigures.h"
#include "ui/text/Numbers.h"
#include "ui/text/RefusalWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace lacrima::ui::figures {
namespace {

using dataset::Dataset;
using findings::CorrelationCell;
using findings::CorrelationTable;

/// The context of the sentences below.
class CorrelationTables {
    Q_DECLARE_TR_FUNCTIONS(CorrelationTables)
};

const QString kNothing = QStringLiteral("–");

QString pOf(const std::optional<double>& p) {
    return p ? text::pValue(*p) : kNothing;
}

bool hasPermutations(const CorrelationTable& table) {
    return std::any_of(table.cells.begin(), table.cells.end(),
        [](const CorrelationCell& cell) { return cell.permutationP() || cell.permutationRefusal(); });
}

/// Why a pair has no correlation.
QString refusalOf(const CorrelationTable& table, const CorrelationCell& cell) {
    if (!cell.refusal) return {};
    if (table.covariates.contains(cell.x) || table.covariates.contains(cell.y))
        return CorrelationTables::tr("one of the two variables is itself held constant");
    return text::refusalWords(*cell.refusal);
}

/// Whether any pair is of a kind that has to be named.
bool hasKinds(const Dataset& data, const CorrelationTable& table) {
    return std::any_of(table.cells.begin(), table.cells.end(),
        [&](const CorrelationCell& cell) { return !pairKind(data, cell).isEmpty(); });
}

/// How many random orders were gone through, and from which seed.
QString permutationNote(const CorrelationTable& table) {
    if (!table.maxT) return {};
    if (table.maxT->refusal == analysis::Refusal::BadArgument) {
        return QLatin1Char(' ') +
               CorrelationTables::tr(
                   "No adjusted p: max-T permutes one side against the other, so no variable "
                   "may be on both, nothing held constant, and the method is Pearson’s, "
                   "Spearman’s or Kendall’s.");
    }
    if (table.maxT->refusal) {
        return QLatin1Char(' ') + CorrelationTables::tr("No adjusted p by max-T: %1.")
                                      .arg(text::refusalWords(*table.maxT->refusal));
    }
    return QLatin1Char(' ') + permutationWords(*table.maxT);
}

std::vector<spec::ResultCell> rowOf(
    const Dataset& data, const CorrelationTable& table, const CorrelationCell& cell, bool withPermutations) {
    std::vector<spec::ResultCell> row{{nameOf(data, cell.x)}};
    const spec::Tone tone = toneOf(cell.y);
    row.push_back({nameOf(data, cell.y), false, false,
        tone == spec::Tone::Accent ? std::nullopt : std::optional(tone)});
    if (!cell.correlation) {
        row.push_back({kNothing});
        row.push_back({refusalOf(table, cell), false, true});
        row.push_back({QString::number(cell.n)});
        return row;
    }
    const auto interval = shownInterval(cell);
    row.push_back({text::bounded(cell.correlation->estimate), true});
    row.push_back({interval ? text::interval(interval->low, interval->high) : kNothing});
    row.push_back({QString::number(cell.n)});
    row.push_back({text::pValue(cell.correlation->p.p)});
    if (isAdjusted(table)) row.push_back({pOf(cell.adjustedP)});
    if (withPermutations) row.push_back({pOf(cell.permutationP())});
    return row;
}

} // namespace

/// Without an adjustment the adjusted p would be the p once more.
bool isAdjusted(const CorrelationTable& table) {
    return table.maxT || table.adjustment != analysis::Adjustment::None;
}

QString bootstrapRefusalWords(analysis::Refusal refusal) {
    if (refusal == analysis::Refusal::Undefined)
        return CorrelationTables::tr("too few resamples have a correlation, or all lie on one side of it");
    if (refusal == analysis::Refusal::TooFewObservations)
        return CorrelationTables::tr("too few cases or clinicians to draw from");
    return text::refusalWords(refusal);
}

QString bootstrapNote(const CorrelationTable& table) {
    std::map<analysis::Refusal, int> refused;
    std::size_t degenerate = 0;
    int pairs = 0;
    for (const CorrelationCell& cell : table.cells) {
        if (cell.bootstrapRefusal()) ++refused[*cell.bootstrapRefusal()];
        if (!cell.bootstrap() || cell.bootstrap()->degenerate == 0) continue;
        degenerate = std::max(degenerate, cell.bootstrap()->degenerate);
        ++pairs;
    }
    QString note;
    for (const auto& [reason, count] : refused) {
        note += QLatin1Char(' ') +
                CorrelationTables::tr("%n pair(s) without a bootstrap interval: %1.", nullptr, count)
                    .arg(bootstrapRefusalWords(reason));
    }
    if (pairs > 0) {
        note +=
            QLatin1Char(' ') +
            CorrelationTables::tr("In %n pair(s), resamples without a correlation were left out, at most %1 "
                                  "for one pair.",
                nullptr, pairs)
                .arg(degenerate);
    }
    return note;
}

QString pairKind(const Dataset& data, const CorrelationCell& cell) {
    using dataset::PartWhole;
    QStringList words;
    if (cell.correlation && cell.correlation->method == analysis::CorrelationMethod::PointBiserial)
        words.append(CorrelationTables::tr("point-biserial"));
    if (cell.isXOrdered()) {
        words.append(CorrelationTables::tr("“%1” taken as ordered")
                         .arg(nameOf(data, *cell.isXOrdered() ? cell.x : cell.y)));
    }
    if (cell.partWhole == PartWhole::Same)
        words.append(CorrelationTables::tr("made of the same answers"));
    else if (cell.partWhole != PartWhole::None) {
        const bool isInSecond = cell.partWhole == PartWhole::FirstInSecond;
        words.append(
            CorrelationTables::tr("“%1” contains “%2”")
                .arg(nameOf(data, isInSecond ? cell.y : cell.x), nameOf(data, isInSecond ? cell.x : cell.y)));
    }
    return words.join(QStringLiteral(", "));
}

QString permutationWords(const findings::MaxT& maxT) {
    if (maxT.isExact) return CorrelationTables::tr("Adjusted p by max-T over all orders of the cases.");
    return CorrelationTables::tr("Adjusted p by max-T: %1 permutations of the whole family, seed %2.")
        .arg(QString::number(maxT.permutations), QString::number(maxT.seed));
}

QString adjustmentName(analysis::Adjustment adjustment) {
    switch (adjustment) {
    case analysis::Adjustment::Holm:
        return CorrelationTables::tr("Holm");
    case analysis::Adjustment::BenjaminiHochberg:
        return CorrelationTables::tr("Benjamini and Hochberg");
    case analysis::Adjustment::Bonferroni:
        return CorrelationTables::tr("Bonferroni");
    case analysis::Adjustment::None:
        break;
    }
    return CorrelationTables::tr("None");
}

QString familyWords(const findings::CorrelationTable& table) {
    if (table.familySize == 0) return table.maxT ? QString() : CorrelationTables::tr("There is no p.");
    return CorrelationTables::tr(
        "%n distinct pair(s) in the family.", nullptr, static_cast<int>(table.familySize));
}

spec::TableSpec correlationSheet(const Dataset& data, const CorrelationTable& table) {
    spec::TableSpec sheet;
    sheet.caption = CorrelationTables::tr("Correlations");
    const bool withPermutations = hasPermutations(table);
    sheet.columns = {{CorrelationTables::tr("Variable"), false, 0},
        {CorrelationTables::tr("With"), false, 110}, {symbolOf(table), true, 64},
        {intervalHead(table.confidence), true, 110}, {QStringLiteral("n"), true, 52},
        {QStringLiteral("p"), true, 72}};
    if (isAdjusted(table)) {
        const QString adjusted = table.maxT
                                     ? CorrelationTables::tr("p, max-T")
                                     : CorrelationTables::tr("p, %1").arg(adjustmentName(table.adjustment));
        sheet.columns.push_back({adjusted, true, 110});
    }
    sheet.setPlaces({1, 2, 3, 5, 6}, {}); // with, estimate, interval and p
    if (withPermutations) sheet.columns.push_back({CorrelationTables::tr("p, permuted"), true, 100});
    const bool withKinds = hasKinds(data, table);
    if (withKinds) sheet.columns.push_back({CorrelationTables::tr("To know"), false, 150});
    for (const CorrelationCell& cell : table.cells) {
        sheet.rows.push_back(rowOf(data, table, cell, withPermutations));
        if (!withKinds) continue;
        sheet.rows.back().resize(sheet.columns.size() - 1);
        sheet.rows.back().push_back({pairKind(data, cell), false, true});
    }
    sheet.note = QString(familyWords(table) + permutationNote(table) + bootstrapNote(table)).trimmed();
    return sheet;
}

QString correlationMethodWords(
    const Dataset& data, const CorrelationTable& table, const findings::CorrelationRequest& request) {
    QStringList words{methodName(table)};
    if (!request.covariates.isEmpty()) {
        QStringList names;
        for (const QString& covariate : request.covariates) names.append(nameOf(data, covariate));
        words.append(CorrelationTables::tr("holding %1 constant").arg(names.join(QStringLiteral(", "))));
    }
    words.append(request.isListwise ? CorrelationTables::tr("over the cases complete in all variables")
                                    : CorrelationTables::tr("over the cases that have both values"));
    if (request.resamples > 0) {
        words.append(
            (request.isClusterBootstrap
                    ? CorrelationTables::tr("intervals by BCa bootstrap of clinicians, %1 resamples, seed %2")
                    : CorrelationTables::tr("intervals by BCa bootstrap, %1 resamples, seed %2"))
                .arg(request.resamples)
                .arg(request.seed));
    } else {
        for (const CorrelationCell& cell : table.cells) {
            if (!cell.correlation || !cell.correlation->interval) continue;
            words.append(
                CorrelationTables::tr("intervals: %1").arg(intervalName(cell.correlation->intervalMethod)));
            break;
        }
    }
    QString sentence = words.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (table.maxT && !table.maxT->refusal) {
        sentence += QLatin1Char(' ') + permutationWords(*table.maxT);
    } else if (request.permutations > 0 && !request.isMaxT) {
        sentence += QLatin1Char(' ') +
                    CorrelationTables::tr("p by permutation: %1 permutations, seed %2; all orders of nine or "
                                          "fewer cases.")
                        .arg(QString::number(request.permutations), QString::number(request.seed));
    }
    return sentence;
}

} // namespace lacrima::ui::figures
