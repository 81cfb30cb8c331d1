// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/crying/CryingSummary.h"

#include "core/findings/RowValues.h"
#include "core/findings/describe/LevelLabel.h"

#include <cmath>
#include <map>
#include <numeric>

namespace lacrima::findings {
namespace {

using Rows = std::span<const std::size_t>;

std::optional<analysis::Proportion> shareOfOnes(
    const dataset::Dataset& dataset, const char* name, Rows rows, double confidence) {
    const dataset::DataColumn* column = dataset.column(QString::fromLatin1(name));
    if (column == nullptr) return std::nullopt;
    const auto share = analysis::proportionOfOnes(valuesIn(*column, rows), confidence);
    return share ? std::optional<analysis::Proportion>(*share) : std::nullopt;
}

void addFrequency(
    CryingSummary& summary, const dataset::DataColumn& frequency, Rows rows, double confidence) {
    std::map<double, std::size_t> counts{{0.0, 0}};
    for (const auto& [value, label] : frequency.labels) counts[value] = 0;
    for (const double value : frequency.numbers()) {
        if (!std::isnan(value)) counts[value] = 0; // the levels of all, whichever rows are counted
    }
    for (const double value : valuesIn(frequency, rows)) {
        if (std::isnan(value)) continue;
        ++counts[value];
        ++summary.frequencyN;
    }
    for (const auto& [value, count] : counts) {
        const auto share = analysis::wilson(count, summary.frequencyN, confidence);
        if (!share) continue;
        summary.frequency.push_back({value, levelLabel(frequency, value), *share});
    }
}

} // namespace

CryingSummary summarizeCrying(
    const dataset::Dataset& dataset, std::span<const std::size_t> rows, double confidence) {
    CryingSummary summary;
    summary.confidence = confidence;
    summary.cases = rows.size();
    summary.ever = shareOfOnes(dataset, "cried_ever", rows, confidence);
    summary.lastSession = shareOfOnes(dataset, "cried_last_session", rows, confidence);
    const dataset::DataColumn* frequency = dataset.column(QStringLiteral("cry_frequency"));
    if (frequency != nullptr) addFrequency(summary, *frequency, rows, confidence);
    return summary;
}

CryingSummary summarizeCrying(const dataset::Dataset& dataset, double confidence) {
    std::vector<std::size_t> all(dataset.rows.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return summarizeCrying(dataset, all, confidence);
}

CryingCounts countCrying(const dataset::Dataset& dataset) {
    CryingCounts counts;
    const dataset::DataColumn* count = dataset.column(QStringLiteral("cry_count"));
    const dataset::DataColumn* ever = dataset.column(QStringLiteral("cried_ever"));
    if (count == nullptr) return counts;
    std::vector<double> values(count->numbers().begin(), count->numbers().end());
    bool hasCount = false;
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (ever == nullptr || ever->numbers()[row] != 0) {
            hasCount = hasCount || !std::isnan(values[row]);
            continue;
        }
        values[row] = 0;
        ++counts.neverCried;
    }
    if (!hasCount) return counts;
    const auto description = analysis::describe(values);
    if (!description) return counts;
    counts.n = description->n;
    counts.description = *description;
    counts.bins = countHistogram(values);
    return counts;
}

} // namespace lacrima::findings
