// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reliability/ItemCovariance.h"

#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/table/CodedColumn.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kItemCodesFrom = 1000; ///< cases; with fewer the codes save nothing
constexpr std::size_t kMostItemLevels = 32;  ///< of an item, so that a table stays small

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

/// The items as codes, when all of them have few values and there are many cases.
std::optional<std::vector<CodedColumn>> itemCodesOf(std::span<const Column> items) {
    if (items.size() < 2 || items.front().size() < kItemCodesFrom) return std::nullopt;
    std::vector<CodedColumn> codes;
    for (std::optional<CodedColumn>& item : encodedWhereFew(items)) {
        if (!item || item->codes.size() != items.front().size() || item->values.size() > kMostItemLevels)
            return std::nullopt;
        if (!item->values.empty() && !(item->values.back() - item->values.front() < 1e70))
            return std::nullopt;
        codes.push_back(*std::move(item));
    }
    return codes;
}

ItemCovariance fromCodes(std::span<const CodedColumn> items) {
    const std::vector<PairTable> tables = allPairTables(items, Missing::Listwise);
    ItemCovariance result;
    result.n = static_cast<std::size_t>(tables.front().n());
    result.covariance = SquareMatrix(items.size());
    result.means.resize(items.size());
    if (result.n < 2) return result;
    for (std::size_t i = 0, pair = 0; i < items.size(); ++i) {
        for (std::size_t j = i + 1; j < items.size(); ++j, ++pair) {
            const PairSums sums = sumsOf(tables[pair], middleOf(items[i]), middleOf(items[j]));
            const double scale = 1 / (sums.n - 1);
            SquareMatrix& to = result.covariance;
            to.at(i, j) = to.at(j, i) = (sums.xy - sums.x * sums.y / sums.n) * scale;
            to.at(i, i) = (sums.xx - sums.x * sums.x / sums.n) * scale;
            to.at(j, j) = (sums.yy - sums.y * sums.y / sums.n) * scale;
            result.means[i] = middleOf(items[i]) + sums.x / sums.n;
            result.means[j] = middleOf(items[j]) + sums.y / sums.n;
        }
    }
    const auto levels = [&](std::size_t i) { // that occur in the complete cases
        const PairTable& table = i == 0 ? tables.front() : tables[i - 1];
        const std::vector<std::int64_t> totals = i == 0 ? table.rowTotals() : table.columnTotals();
        return totals.size() - static_cast<std::size_t>(std::count(totals.begin(), totals.end(), 0));
    };
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (levels(i) > 1) continue;
        result.constant.push_back(i);
        for (std::size_t j = 0; j < items.size(); ++j)
            result.covariance.at(i, j) = result.covariance.at(j, i) = 0;
    }
    return result;
}

/// The power of two in whose units the squares of the items stay in the range of a double: 0 as a rule.
int unitOf(const std::vector<std::vector<double>>& rows) {
    int largest = -2000;
    for (const std::vector<double>& column : rows) {
        const Centred part = centred(column);
        if (!part.constant) largest = std::max(largest, part.exponent);
    }
    constexpr int kHarmless = 300;
    return largest > kHarmless || (largest > -2000 && largest < -kHarmless) ? largest : 0;
}

} // namespace

bool ItemCovariance::isConstant(std::size_t item) const {
    return std::find(constant.begin(), constant.end(), item) != constant.end();
}

ItemCovariance ItemCovariance::varying() const {
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < means.size(); ++i) {
        if (!isConstant(i)) kept.push_back(i);
    }
    ItemCovariance result{n, SquareMatrix(kept.size()), unit, {}, {}};
    for (std::size_t i = 0; i < kept.size(); ++i) {
        result.means.push_back(means[kept[i]]);
        for (std::size_t j = 0; j < kept.size(); ++j)
            result.covariance.at(i, j) = covariance.at(kept[i], kept[j]);
    }
    return result;
}

SquareMatrix covarianceOf(std::span<const std::vector<double>> columns) {
    std::vector<Centred> parts;
    for (const std::vector<double>& column : columns) parts.push_back(centred(column));
    SquareMatrix result(columns.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (std::size_t k = 0; k <= i; ++k) {
            const auto n = static_cast<double>(parts[i].deviations.size());
            const double product = accurateDot(parts[i].deviations, parts[k].deviations) / (n - 1);
            result.at(i, k) = std::ldexp(product, parts[i].exponent + parts[k].exponent);
            result.at(k, i) = result.at(i, k);
        }
    }
    return result;
}

SquareMatrix correlationMatrixOf(const SquareMatrix& covariance) {
    SquareMatrix result(covariance.size);
    for (std::size_t i = 0; i < result.size; ++i) {
        for (std::size_t k = 0; k < result.size; ++k) {
            const double scale = std::sqrt(covariance.at(i, i)) * std::sqrt(covariance.at(k, k));
            result.at(i, k) = i == k ? 1 : covariance.at(i, k) / scale;
        }
    }
    return result;
}

Computed<ItemCovariance> itemCovariance(std::span<const Column> items) {
    if (const auto codes = itemCodesOf(items)) {
        ItemCovariance result = fromCodes(*codes);
        if (result.n < 2) return {Refusal::TooFewObservations, result.n};
        return result;
    }
    const auto rows = completeRows(items);
    if (!rows) return rows.refused();
    ItemCovariance result;
    result.n = rows->empty() ? 0 : rows->front().size();
    if (result.n < 2) return {Refusal::TooFewObservations, result.n};
    const int unit = unitOf(*rows);
    result.unit = std::ldexp(1.0, unit);
    std::vector<std::vector<double>> scaled;
    for (const std::vector<double>& column : *rows) {
        scaled.push_back(column);
        for (double& value : scaled.back()) value = std::ldexp(value, -unit);
    }
    result.covariance = covarianceOf(unit == 0 ? *rows : scaled);
    for (std::size_t i = 0; i < rows->size(); ++i) {
        result.means.push_back(centred((*rows)[i]).mean);
        if (!isConstant((*rows)[i])) continue;
        result.constant.push_back(i);
        for (std::size_t j = 0; j < rows->size(); ++j)
            result.covariance.at(i, j) = result.covariance.at(j, i) = 0;
    }
    return result;
}

} // namespace lacrima::analysis
