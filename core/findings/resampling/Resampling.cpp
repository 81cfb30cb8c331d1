// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/resampling/Resampling.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace lacrima::findings {

using analysis::Column;

analysis::BootstrapPlan Resampling::plan(double confidence) const {
    analysis::BootstrapPlan plan;
    plan.resamples = resamples;
    plan.seed = seed;
    plan.confidence = confidence;
    plan.kind = kind;
    return plan;
}

Resampled resampled(const std::vector<Column>& columns, const ColumnsStatistic& statistic,
    const Resampling& resampling, double confidence) {
    std::vector<Column> needed(columns);
    if (resampling.cluster) needed.emplace_back(*resampling.cluster);
    const auto rows = analysis::completeRows(needed);
    if (!rows) return {rows.refused()};
    const analysis::Statistic onPositions = [&](std::span<const std::uint32_t> positions) {
        std::vector<std::vector<double>> drawn(columns.size());
        for (std::size_t c = 0; c < drawn.size(); ++c) {
            drawn[c].reserve(positions.size());
            for (const std::uint32_t i : positions) drawn[c].push_back((*rows)[c][i]);
        }
        return statistic(std::vector<Column>(drawn.begin(), drawn.end()));
    };
    const std::size_t n = rows->front().size();
    const analysis::BootstrapPlan plan = resampling.plan(confidence);
    if (!resampling.cluster) return {analysis::bootstrap(n, onPositions, plan)};
    const std::vector<double>& cluster = rows->back();
    const std::size_t clusters = std::set<double>(cluster.begin(), cluster.end()).size();
    return {analysis::clusterBootstrap(cluster, onPositions, plan, resampling.isWithin), clusters, n};
}

std::optional<std::vector<double>> clusterNumbers(const dataset::Dataset& dataset, const QString& variable) {
    if (const dataset::DataColumn* column = dataset.column(variable))
        return std::vector<double>(column->numbers().begin(), column->numbers().end());
    if (variable != QLatin1String("clinician_id")) return std::nullopt;
    std::vector<double> numbers = clinicianNumbers(dataset);
    double own = -1; // clinicians count from 0
    for (double& number : numbers) {
        if (std::isnan(number)) number = own--;
    }
    return numbers;
}

std::vector<double> clinicianNumbers(const dataset::Dataset& dataset) {
    QHash<QString, double> numbers;
    std::vector<double> result;
    for (const dataset::DataRow& row : dataset.rows) {
        if (row.clinician.isEmpty()) {
            result.push_back(std::numeric_limits<double>::quiet_NaN());
            continue;
        }
        const auto known = numbers.constFind(row.clinician);
        const double number = known != numbers.constEnd() ? *known : static_cast<double>(numbers.size());
        numbers.insert(row.clinician, number);
        result.push_back(number);
    }
    return result;
}

std::vector<std::vector<double>> listwiseColumns(std::span<const Column> columns) {
    std::vector<std::vector<double>> kept;
    for (const Column& column : columns) kept.emplace_back(column.begin(), column.end());
    const std::size_t rows = kept.empty() ? 0 : kept.front().size();
    for (std::size_t row = 0; row < rows; ++row) {
        const auto isMissing = [&](const std::vector<double>& column) { return std::isnan(column[row]); };
        if (std::none_of(kept.begin(), kept.end(), isMissing)) continue;
        for (std::vector<double>& column : kept) column[row] = std::numeric_limits<double>::quiet_NaN();
    }
    return kept;
}

} // namespace lacrima::findings
