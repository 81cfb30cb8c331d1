// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recomputation/RecomputedScales.h"

#include "core/exchange/recomputation/RecomputedCorrelations.h"
#include "core/exchange/recomputation/RecomputedResults.h"

#include <algorithm>

namespace lacrima::exchange {
namespace {

void addScore(Recomputation& again, const QString& key, const findings::ScaleSummary& scale) {
    if (!scale.score) return;
    const QString column = again.column(scale.scale);
    again.put(key, QStringLiteral("describe(%1)").arg(column), fieldsOf(*scale.score));
    if (scale.atCeiling) {
        again.put(part(key, QStringLiteral("ceiling")),
            QStringLiteral("share(%1 == %2)").arg(column, rNumber(scale.maximum)),
            fieldsOf(*scale.atCeiling));
    }
    addBins(again, part(key, QStringLiteral("bin")), column, scale.bins);
}

/// The items of the scale that the dataset has.
QStringList itemNames(const findings::ScaleSummary& scale, bool isReversedOnly) {
    QStringList names;
    for (const findings::ScaleItem& item : scale.items) {
        if (!isReversedOnly || item.isReversed) names.append(item.name);
    }
    return names;
}

void addReliability(Recomputation& again, const QString& key, const findings::ScaleSummary& scale) {
    const QStringList names = itemNames(scale, false);
    if (names.isEmpty()) return;
    again.prepare(QStringLiteral("K <- keyed(%1, %2, %3, %4)")
                      .arg(again.columns(names), rNumber(scale.minimum), rNumber(scale.maximum),
                          rTexts(itemNames(scale, true))));
    if (scale.reliability) {
        const analysis::Reliability& alpha = *scale.reliability;
        again.prepare(QStringLiteral("reliability(%1, K)").arg(rText(key + QStringLiteral(".alpha"))));
        again.expect(key + QStringLiteral(".alpha"),
            {{"n", real(alpha.n)}, {"items", real(alpha.items)}, {"alpha", alpha.alpha},
                {"alpha_low", alpha.interval.low}, {"alpha_high", alpha.interval.high},
                {"average_r", alpha.averageR}});
        for (const findings::ScaleItem& item : scale.items) {
            again.expect(part(key + QStringLiteral(".alpha"), item.name),
                {{"rest_r", item.itemRestR}, {"alpha_without", item.alphaIfDropped}});
        }
    }
    // Where a uniqueness ran into its bound the number depends on the bound: nothing to compare.
    if (scale.omega && !scale.omega->heywood)
        again.put(key, QStringLiteral("omega(K)"), {{"omega", scale.omega->omega}});
    for (const findings::ScaleItem& item : scale.items) {
        if (!item.description) continue;
        const QString here = part(key, item.name);
        const QString column = QStringLiteral("K[, %1]").arg(rText(item.name));
        again.put(here, QStringLiteral("describe(%1)").arg(column), fieldsOf(*item.description));
        if (item.top) {
            again.put(part(here, QStringLiteral("top")),
                QStringLiteral("share(%1 == %2)").arg(column, rNumber(scale.maximum)), fieldsOf(*item.top));
        }
    }
}

/// The items of all scales in the order of the questionnaire.
QStringList scoredItems(const findings::AllianceSummary& summary, const instrument::Instrument& instrument) {
    QStringList names;
    for (const instrument::Item& item : instrument.items) {
        for (const findings::ScaleSummary& scale : summary.scales) {
            if (itemNames(scale, false).contains(item.id) && !names.contains(item.id)) names.append(item.id);
        }
    }
    return names;
}

bool isOfCells(const dataset::DataColumn& column) {
    return column.role == dataset::ColumnRole::Item || column.role == dataset::ColumnRole::Option ||
           column.role == dataset::ColumnRole::Additional;
}

} // namespace

void addBins(Recomputation& again, const QString& key, const QString& column,
    const std::vector<findings::HistogramBin>& bins) {
    if (bins.empty()) return;
    std::vector<double> low;
    std::vector<double> high;
    for (const findings::HistogramBin& bin : bins) {
        low.push_back(bin.low);
        high.push_back(bin.high);
    }
    again.prepare(
        QStringLiteral("put(%1, bins(%2, %3, %4))").arg(rText(key), column, rNumbers(low), rNumbers(high)));
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const QByteArray number = QByteArray::number(static_cast<qulonglong>(i) + 1);
        again.expect(key, {{number.constData(), real(bins[i].count())}});
    }
}

void recompute(Recomputation& again, const findings::AllianceSummary& summary,
    const instrument::Instrument& instrument) {
    for (const findings::ScaleSummary& scale : summary.scales) {
        const QString key = QStringLiteral("alliance.") + scale.scale;
        addScore(again, key, scale);
        addReliability(again, key, scale);
    }
    recompute(again, summary.correlations, QStringLiteral("alliance.between"));
    const QStringList items = scoredItems(summary, instrument);
    if (summary.runs.empty() || items.isEmpty()) return;
    std::size_t longest = 0;
    for (const findings::AnswerRun& run : summary.runs) longest = std::max(longest, run.longestRun);
    again.put(QStringLiteral("alliance.runs"), QStringLiteral("runs(%1)").arg(again.columns(items)),
        {{"cases", real(summary.runs.size())}, {"uniform", real(summary.uniformRows().size())},
            {"longest", real(longest)}});
}

void recompute(Recomputation& again, const findings::MissingSummary& summary, const dataset::Dataset& dataset,
    std::size_t patterns) {
    QStringList names;
    for (const findings::VariableMissing& variable : summary.variables) {
        names.append(variable.name);
        again.useStates(variable.name);
        std::vector<QByteArray> states;
        for (std::size_t i = 0; i < dataset::kCellStates; ++i)
            states.push_back(dataset::stateName(static_cast<dataset::CellState>(i)).toLatin1());
        std::vector<NumberField> fields;
        for (std::size_t i = 0; i < dataset::kCellStates; ++i)
            fields.push_back({states[i].constData(), real(variable.byState[i])});
        again.put(QStringLiteral("missing.") + variable.name,
            QStringLiteral("state_counts(%1)").arg(rText(variable.name)), fields);
    }
    for (const findings::BlockMissing& block : summary.blocks) {
        QStringList columns;
        for (const dataset::DataColumn& column : dataset.columns) {
            if (column.instrument == block.instrument && isOfCells(column)) columns.append(column.name);
        }
        for (const QString& name : columns) again.useStates(name);
        again.put(QStringLiteral("missing.form.") + block.instrument,
            QStringLiteral("form(%1)").arg(rTexts(columns)),
            {{"complete", real(block.complete)}, {"partial", real(block.partial)},
                {"none", real(block.none)}});
    }
    if (names.isEmpty() || summary.rows == 0) return;
    const QString key = QStringLiteral("missing.pattern");
    again.prepare(QStringLiteral("put(%1, patterns(%2))").arg(rText(key), rTexts(names)));
    for (std::size_t i = 0; i < std::min(patterns, summary.patterns.size()); ++i) {
        const QByteArray number = QByteArray::number(static_cast<qulonglong>(i) + 1);
        again.expect(key, {{number.constData(), real(summary.patterns[i].count())}});
    }
}

} // namespace lacrima::exchange
