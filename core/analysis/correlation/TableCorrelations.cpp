// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/TableCorrelations.h"

#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/correlation/Spearman.h"
#include "core/analysis/kernel/Ranks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace lacrima::analysis {
namespace {

constexpr double kNearLine = 1e-12;
constexpr double kLastDigits = 8 * std::numeric_limits<double>::epsilon(); ///< of centring both variables

std::size_t filled(std::span<const std::int64_t> totals) {
    return static_cast<std::size_t>(
        std::count_if(totals.begin(), totals.end(), [](auto t) { return t > 0; }));
}

std::optional<Refused> unusable(const PairTable& table, std::size_t least, double confidence) {
    const auto n = static_cast<std::size_t>(table.n());
    if (!isConfidence(confidence)) return Refused{Refusal::BadArgument, n, {}};
    if (n < least) return Refused{Refusal::TooFewObservations, n, {}};
    if (filled(table.rowTotals()) < 2) return Refused{Refusal::NoVarianceX, n, {}};
    if (filled(table.columnTotals()) < 2) return Refused{Refusal::NoVarianceY, n, {}};
    return std::nullopt;
}

double meanOf(std::span<const std::int64_t> totals, std::span<const double> values) {
    double sum = 0; // of distances from the first value, so that an offset costs no digits
    double n = 0;
    for (std::size_t i = 0; i < totals.size(); ++i) {
        sum += static_cast<double>(totals[i]) * (values[i] - values[0]);
        n += static_cast<double>(totals[i]);
    }
    return values[0] + sum / n;
}

std::vector<double> midRankValues(std::span<const std::int64_t> totals, TieSums& ties) {
    std::vector<double> ranks(totals.size());
    double below = 0;
    for (std::size_t i = 0; i < totals.size(); ++i) {
        const auto t = static_cast<double>(totals[i]);
        ranks[i] = below + (t + 1) / 2;
        below += t;
        ties.addGroup(t);
    }
    return ranks;
}

/// below[i][j]: cases with a row before i and a column before j.
std::vector<double> cumulated(const PairTable& table) {
    const std::size_t wide = table.columns() + 1;
    std::vector<double> below((table.rows() + 1) * wide);
    for (std::size_t i = 0; i < table.rows(); ++i) {
        double row = 0;
        for (std::size_t j = 0; j < table.columns(); ++j) {
            row += static_cast<double>(table.count(i, j));
            below[(i + 1) * wide + j + 1] = below[i * wide + j + 1] + row;
        }
    }
    return below;
}

/// For each cell the cases concordant minus the cases discordant with one of its cases.
std::vector<double> cellScores(const PairTable& table) {
    const std::vector<double> below = cumulated(table);
    const std::size_t r = table.rows();
    const std::size_t c = table.columns();
    const auto at = [&](std::size_t i, std::size_t j) { return below[i * (c + 1) + j]; };
    std::vector<double> scores(r * c);
    for (std::size_t i = 0; i < r; ++i) {
        for (std::size_t j = 0; j < c; ++j) {
            const double concordant = at(i, j) + at(r, c) - at(i + 1, c) - at(r, j + 1) + at(i + 1, j + 1);
            const double discordant = at(r, j) - at(i + 1, j) + at(i, c) - at(i, j + 1);
            scores[i * c + j] = concordant - discordant;
        }
    }
    return scores;
}

double brownBenedettiError(
    const PairTable& table, const KendallCounts& counts, std::span<const double> scores) {
    const auto n = static_cast<double>(counts.n);
    const double dx = n * (n - 1) - 2 * counts.x.pairs;
    const double dy = n * (n - 1) - 2 * counts.y.pairs;
    const double root = std::sqrt(dx) * std::sqrt(dy);
    const double tau = counts.tauB();
    const std::vector<std::int64_t> rowTotal = table.rowTotals();
    const std::vector<std::int64_t> columnTotal = table.columnTotals();
    const double mean = tau * (dx + dy) * n;
    double square = 0;
    for (std::size_t cell = 0; cell < scores.size(); ++cell) {
        const double v = static_cast<double>(rowTotal[cell / table.columns()]) * dy +
                         static_cast<double>(columnTotal[cell % table.columns()]) * dx;
        // the terms have the mean `mean`: centred, nothing cancels
        const double term = 2 * root * scores[cell] + tau * v - mean;
        square += static_cast<double>(table.counts()[cell]) * term * term;
    }
    return std::sqrt(square) / (dx * dy);
}

/// True when every case lies on the line through the means, up to the rounding of the values.
bool isLine(std::span<const std::int64_t> counts, std::span<const double> x, std::span<const double> y,
    double slope) {
    double largest = 0;
    double rest = 0;
    for (std::size_t cell = 0; cell < counts.size(); ++cell) {
        if (counts[cell] == 0) continue;
        const double deviation = y[cell % y.size()];
        largest = std::max(largest, std::abs(deviation));
        rest = std::max(rest, std::abs(deviation - slope * x[cell / y.size()]));
    }
    return rest <= kLastDigits * largest;
}

std::vector<double> deviations(std::span<const double> values, double mean) {
    std::vector<double> result(values.begin(), values.end());
    for (double& value : result) value -= mean;
    return result;
}

/// Squares of differences as far apart as these stay in the range of a double, for any number of cases.
bool isModest(std::span<const double> values) {
    const double span = values.empty() ? 1 : values.back() / 2 - values.front() / 2;
    return span > 1e-70 && span < 1e70;
}

/// The same values in units of a power of two that makes them harmless, from the first one on.
std::vector<double> modest(std::span<const double> values) {
    int exponent = 0;
    if (!values.empty()) std::frexp(values.back() / 2 - values.front() / 2, &exponent);
    std::vector<double> result;
    for (const double value : values)
        result.push_back(2 * std::ldexp(value / 2 - values.front() / 2, -std::max(exponent, -1000)));
    return result;
}

} // namespace

double tableR(std::span<const std::int64_t> counts, std::span<const double> rowValues,
    std::span<const double> columnValues) {
    const std::size_t wide = columnValues.size();
    if (rowValues.empty() || wide == 0) return std::numeric_limits<double>::quiet_NaN();
    if (rowValues.size() > 1 && !isModest(rowValues)) return tableR(counts, modest(rowValues), columnValues);
    if (wide > 1 && !isModest(columnValues)) return tableR(counts, rowValues, modest(columnValues));
    std::vector<std::int64_t> rowTotal(rowValues.size());
    std::vector<std::int64_t> columnTotal(wide);
    for (std::size_t cell = 0; cell < counts.size(); ++cell) {
        rowTotal[cell / wide] += counts[cell];
        columnTotal[cell % wide] += counts[cell];
    }
    const double meanX = meanOf(rowTotal, rowValues);
    const double meanY = meanOf(columnTotal, columnValues);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (std::size_t i = 0; i < rowValues.size(); ++i) {
        const double dx = rowValues[i] - meanX;
        xx += static_cast<double>(rowTotal[i]) * dx * dx;
        double row = 0;
        for (std::size_t j = 0; j < wide; ++j)
            row += static_cast<double>(counts[i * wide + j]) * (columnValues[j] - meanY);
        xy += row * dx;
    }
    for (std::size_t j = 0; j < wide; ++j) {
        const double dy = columnValues[j] - meanY;
        yy += static_cast<double>(columnTotal[j]) * dy * dy;
    }
    if (filled(rowTotal) < 2 || filled(columnTotal) < 2) return std::numeric_limits<double>::quiet_NaN();
    const double r = xy / std::sqrt(xx) / std::sqrt(yy);
    if (std::abs(r) > 1 - kNearLine &&
        isLine(counts, deviations(rowValues, meanX), deviations(columnValues, meanY), xy / xx))
        return std::copysign(1, r);
    return std::clamp(r, -1.0, 1.0);
}

Computed<Correlation> pearson(const PairTable& table, double confidence) {
    if (auto refused = unusable(table, 3, confidence)) return *refused;
    const double r = tableR(table.counts(), table.rowValues(), table.columnValues());
    const bool dichotomous = filled(table.rowTotals()) == 2 || filled(table.columnTotals()) == 2;
    return correlationFrom(r, static_cast<std::size_t>(table.n()), confidence, 0,
        dichotomous ? CorrelationMethod::PointBiserial : CorrelationMethod::Pearson);
}

Computed<Correlation> spearman(const PairTable& table, double confidence, IntervalMethod interval) {
    if (auto refused = unusable(table, 3, confidence)) return *refused;
    TieSums x;
    TieSums y;
    const std::vector<double> rowRanks = midRankValues(table.rowTotals(), x);
    const std::vector<double> columnRanks = midRankValues(table.columnTotals(), y);
    const double rho = tableR(table.counts(), rowRanks, columnRanks);
    return spearmanFrom(
        rho, static_cast<std::size_t>(table.n()), x.hasTies() || y.hasTies(), confidence, interval);
}

Computed<Correlation> kendall(const PairTable& table, double confidence) {
    if (auto refused = unusable(table, 2, confidence)) return *refused;
    KendallCounts counts;
    counts.n = static_cast<std::size_t>(table.n());
    static_cast<void>(midRankValues(table.rowTotals(), counts.x));
    static_cast<void>(midRankValues(table.columnTotals(), counts.y));
    const std::vector<double> scores = cellScores(table);
    for (std::size_t cell = 0; cell < scores.size(); ++cell)
        counts.score += static_cast<double>(table.counts()[cell]) * scores[cell] / 2;
    Correlation result = kendallFrom(counts);
    addKendallInterval(
        result, brownBenedettiError(table, counts, scores), confidence, IntervalMethod::BrownBenedetti);
    return result;
}

} // namespace lacrima::analysis
