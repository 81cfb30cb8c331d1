// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reliability/CodedReliability.h"

#include <algorithm>

namespace lacrima::analysis {
namespace {

/// Sums of one pair about fixed centres, one for each variable.
struct PairSums {
    double n = 0;
    double x = 0, y = 0, xx = 0, yy = 0, xy = 0;
};

PairSums sumsOf(const PairTable& table, double centreX, double centreY) {
    PairSums sums;
    for (std::size_t i = 0; i < table.rows(); ++i) {
        const double x = table.rowValues()[i] - centreX;
        double row = 0;
        double rowY = 0;
        for (std::size_t j = 0; j < table.columns(); ++j) {
            const auto count = static_cast<double>(table.count(i, j));
            const double y = table.columnValues()[j] - centreY;
            row += count;
            rowY += count * y;
            sums.yy += count * y * y;
        }
        sums.n += row;
        sums.x += row * x;
        sums.y += rowY;
        sums.xx += row * x * x;
        sums.xy += rowY * x;
    }
    return sums;
}

/// The middle of the values, near enough to the mean that squares about it lose no digits.
double middleOf(const CodedColumn& column) {
    return column.values.empty() ? 0 : column.values[column.values.size() / 2];
}

} // namespace

Computed<Reliability> reliabilityOfCodes(std::span<const CodedColumn> items, double confidence) {
    const std::size_t k = items.size();
    if (k < 2) return {Refusal::TooFewLevels, 0};
    const std::vector<PairTable> tables = allPairTables(items, Missing::Listwise);
    if (tables.empty()) return {Refusal::LengthMismatch, 0};
    const auto n = static_cast<std::size_t>(tables.front().n());
    if (n < 2) return {Refusal::TooFewObservations, n};
    SquareMatrix covariance(k);
    std::vector<double> means(k);
    std::vector<std::size_t> constant;
    for (std::size_t i = 0, pair = 0; i < k; ++i) {
        for (std::size_t j = i + 1; j < k; ++j, ++pair) {
            const PairSums sums = sumsOf(tables[pair], middleOf(items[i]), middleOf(items[j]));
            const double scale = 1 / (sums.n - 1);
            covariance.at(i, j) = covariance.at(j, i) = (sums.xy - sums.x * sums.y / sums.n) * scale;
            covariance.at(i, i) = (sums.xx - sums.x * sums.x / sums.n) * scale;
            covariance.at(j, j) = (sums.yy - sums.y * sums.y / sums.n) * scale;
            means[i] = middleOf(items[i]) + sums.x / sums.n;
            means[j] = middleOf(items[j]) + sums.y / sums.n;
        }
    }
    SquareMatrix varying(0);
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < k; ++i) (covariance.at(i, i) > 0 ? kept : constant).push_back(i);
    if (constant.empty()) return reliabilityFrom(covariance, means, n, confidence);
    varying = SquareMatrix(kept.size());
    std::vector<double> keptMeans;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        keptMeans.push_back(means[kept[i]]);
        for (std::size_t j = 0; j < kept.size(); ++j) varying.at(i, j) = covariance.at(kept[i], kept[j]);
    }
    auto part = reliabilityFrom(varying, keptMeans, n, confidence);
    if (!part) return part;
    Reliability whole = *part;
    whole.item.assign(k, {});
    for (std::size_t i = 0; i < kept.size(); ++i) whole.item[kept[i]] = part->item[i];
    for (const std::size_t i : constant) whole.item[i].mean = means[i];
    whole.constantItems = constant;
    return whole;
}

} // namespace lacrima::analysis
