// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/Polychoric.h"

#include "core/analysis/correlation/TableCorrelations.h"
#include "core/analysis/probability/BivariateNormal.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace lacrima::analysis {
namespace {

constexpr double kLargestZ = 8;      ///< atanh rho at which the search ends: 1 - rho is 2e-7
constexpr double kBoundary = 0.9998; ///< beyond it the likelihood is too flat to tell rho from one
constexpr double kFlat =
    1e-6; ///< information of one case about atanh rho, where the likelihood no longer changes
constexpr double kLeastShare = 1e-18;

std::vector<double> thresholds(std::span<const std::int64_t> totals, double n) {
    std::vector<double> result;
    double below = 0;
    for (std::size_t i = 0; i + 1 < totals.size(); ++i) {
        below += static_cast<double>(totals[i]);
        result.push_back(normalQuantile(below / n));
    }
    return result;
}

/// Cell probabilities of a table and their derivatives in rho, at one rho after another.
class Cells final {
public:
    Cells(const PairTable& table, const Polychoric& fit)
        : m_counts(table.counts())
        , m_n(static_cast<double>(table.n()))
        , m_a(fit.rowThresholds)
        , m_b(fit.columnThresholds)
        , m_cdf(m_a.size() * m_b.size())
        , m_density(m_cdf.size())
        , m_rowShare(shares(table.rowTotals()))
        , m_columnShare(shares(table.columnTotals()))
        , m_share(m_counts.size())
        , m_slope(m_counts.size()) {}

    void moveTo(double rho) {
        bivariateNormalGrid(m_a, m_b, rho, m_cdf);
        const double rest = (1 - rho) * (1 + rho);
        const double scale = 1 / (2 * std::numbers::pi * std::sqrt(rest));
        for (std::size_t c = 0; c < m_cdf.size(); ++c) {
            const double h = m_a[c / m_b.size()];
            const double k = m_b[c % m_b.size()];
            m_density[c] = scale * std::exp(-(h * h - 2 * rho * h * k + k * k) / (2 * rest));
        }
        difference();
    }
    [[nodiscard]] double logLikelihood() const {
        double sum = 0;
        for (std::size_t c = 0; c < m_counts.size(); ++c) {
            if (m_counts[c] > 0) sum += static_cast<double>(m_counts[c]) * std::log(m_share[c]);
        }
        return sum;
    }
    [[nodiscard]] double score() const {
        double sum = 0;
        for (std::size_t c = 0; c < m_counts.size(); ++c)
            sum += static_cast<double>(m_counts[c]) * m_slope[c] / m_share[c];
        return sum;
    }
    /// expected information of one case
    [[nodiscard]] double information() const {
        double sum = 0;
        for (std::size_t c = 0; c < m_share.size(); ++c) sum += m_slope[c] * m_slope[c] / m_share[c];
        return sum;
    }
    [[nodiscard]] double share(std::size_t row, std::size_t column) const {
        return m_share[row * wide() + column];
    }
    [[nodiscard]] double slope(std::size_t row, std::size_t column) const {
        return m_slope[row * wide() + column];
    }
    [[nodiscard]] std::size_t wide() const { return m_b.size() + 1; }
    [[nodiscard]] std::size_t tall() const { return m_a.size() + 1; }

private:
    [[nodiscard]] std::vector<double> shares(std::span<const std::int64_t> totals) const {
        std::vector<double> below;
        double sum = 0;
        for (const std::int64_t total : totals) below.push_back((sum += static_cast<double>(total)) / m_n);
        return below;
    }
    void difference() {
        const std::size_t lastRow = m_a.size();
        const std::size_t lastColumn = m_b.size();
        const auto cdf = [&](std::size_t i,
                             std::size_t j) { // row i and column j are the i-th and j-th upper borders
            if (i == lastRow) return m_columnShare[j];
            return j == lastColumn ? m_rowShare[i] : m_cdf[i * lastColumn + j];
        };
        const auto density = [&](std::size_t i, std::size_t j) {
            return i == lastRow || j == lastColumn ? 0 : m_density[i * lastColumn + j];
        };
        for (std::size_t i = 0; i <= lastRow; ++i) {
            for (std::size_t j = 0; j <= lastColumn; ++j) {
                double share = cdf(i, j);
                double slope = density(i, j);
                if (i > 0) share -= cdf(i - 1, j), slope -= density(i - 1, j);
                if (j > 0) share -= cdf(i, j - 1), slope -= density(i, j - 1);
                if (i > 0 && j > 0) share += cdf(i - 1, j - 1), slope += density(i - 1, j - 1);
                m_share[i * wide() + j] = std::max(share, kLeastShare);
                m_slope[i * wide() + j] = slope;
            }
        }
    }

    std::span<const std::int64_t> m_counts;
    double m_n;
    std::span<const double> m_a;
    std::span<const double> m_b;
    std::vector<double> m_cdf;
    std::vector<double> m_density;
    std::vector<double> m_rowShare;
    std::vector<double> m_columnShare;
    std::vector<double> m_share;
    std::vector<double> m_slope;
};

/// Fisher scoring on atanh rho, then secant steps; steps are halved when the likelihood falls. Leaves `cells`
/// at the optimum.
double climb(Cells& cells, double start, double n) {
    double z = std::atanh(std::clamp(start, -0.95, 0.95));
    cells.moveTo(std::tanh(z));
    double likelihood = cells.logLikelihood();
    double zBefore = z;
    double slopeBefore = 0;
    for (int i = 0; i < 60; ++i) {
        const double rho = std::tanh(z);
        const double rest = (1 - rho) * (1 + rho); // d rho / d z
        const double slope = cells.score() * rest;
        double curvature = n * cells.information() * rest * rest;
        if (i > 0 && std::abs(z - zBefore) < 0.1 && (slope - slopeBefore) * (z - zBefore) < 0)
            curvature = -(slope - slopeBefore) / (z - zBefore);
        double step = std::clamp(slope / std::max(curvature, 1e-300), -0.7, 0.7);
        if (std::abs(step) * rest < 1e-11) break;
        double next = std::clamp(z + step, -kLargestZ, kLargestZ);
        cells.moveTo(std::tanh(next));
        double there = cells.logLikelihood();
        for (int half = 0; half < 30 && there < likelihood - 1e-10 * std::abs(likelihood); ++half) {
            step /= 2;
            next = std::clamp(z + step, -kLargestZ, kLargestZ);
            cells.moveTo(std::tanh(next));
            there = cells.logLikelihood();
        }
        if (next == z) break;
        zBefore = std::exchange(z, next);
        slopeBefore = slope;
        likelihood = there;
    }
    return std::tanh(z);
}

/// Derivative of the distribution function in its first threshold a at (a, b).
double borderSlope(double a, double b, double rho) {
    return normalDensity(a) * normalCdf((b - rho * a) / std::sqrt((1 - rho) * (1 + rho)));
}

/// How much one case of row (or column) g moves rho through the thresholds of that variable. `weight(t,
/// other)` is slope / share of the cell below minus above threshold t, in category `other` of the second
/// variable.
template<class Weight>
std::vector<double> thresholdInfluence(
    std::span<const double> own, std::span<const double> other, double rho, Weight weight) {
    std::vector<double> influence(own.size() + 1);
    for (std::size_t t = 0; t < own.size(); ++t) {
        double crossed = 0;
        double before = 0;
        for (std::size_t o = 0; o <= other.size(); ++o) {
            const double upTo = o < other.size() ? borderSlope(own[t], other[o], rho) : normalDensity(own[t]);
            crossed += (upTo - before) * weight(t, o);
            before = upTo;
        }
        const double below = normalCdf(own[t]);
        for (std::size_t g = 0; g <= own.size(); ++g)
            influence[g] += crossed * ((g <= t ? 1.0 : 0.0) - below) / normalDensity(own[t]);
    }
    return influence;
}

/// Asymptotic standard error of the two-step estimate (Muthen 1984): the variance of its influence function.
double twoStepError(const PairTable& table, const Cells& cells, const Polychoric& fit, double rho) {
    const auto ratio = [&](std::size_t i, std::size_t j) { return cells.slope(i, j) / cells.share(i, j); };
    const auto byRow = thresholdInfluence(fit.rowThresholds, fit.columnThresholds, rho,
        [&](std::size_t t, std::size_t o) { return ratio(t, o) - ratio(t + 1, o); });
    const auto byColumn = thresholdInfluence(fit.columnThresholds, fit.rowThresholds, rho,
        [&](std::size_t t, std::size_t o) { return ratio(o, t) - ratio(o, t + 1); });
    double square = 0;
    for (std::size_t i = 0; i < table.rows(); ++i) {
        for (std::size_t j = 0; j < table.columns(); ++j) {
            const double influence = ratio(i, j) - byRow[i] - byColumn[j];
            square += static_cast<double>(table.count(i, j)) * influence * influence;
        }
    }
    return std::sqrt(square) / (static_cast<double>(table.n()) * cells.information());
}

/// Likelihood under independence: the margins alone.
double independentLogLikelihood(const PairTable& table) {
    double sum = 0;
    for (const std::vector<std::int64_t>& totals : {table.rowTotals(), table.columnTotals()}) {
        for (const std::int64_t total : totals) {
            const auto size = static_cast<double>(total);
            if (total > 0) sum += size * std::log(size / static_cast<double>(table.n()));
        }
    }
    return sum;
}

/// One empty cell in a table of two by two.
bool hasOneEmptyOfFour(const PairTable& table) {
    return table.counts().size() == 4 && std::count(table.counts().begin(), table.counts().end(), 0) == 1;
}

/// Every case twice, so that a half is a whole; the empty cell and its opposite get a half more, the others a
/// half less.
PairTable correctedTwice(const PairTable& table) {
    PairTable twice = table;
    for (std::size_t cell = 0; cell < 4; ++cell) twice.addToCell(cell, table.counts()[cell]);
    const bool isOnDiagonal = table.counts()[0] == 0 || table.counts()[3] == 0;
    for (std::size_t cell = 0; cell < 4; ++cell)
        twice.addToCell(cell, (cell == 0 || cell == 3) == isOnDiagonal ? 1 : -1);
    return twice;
}

/// The fit of a table that counts every case `times` times, for the cases themselves.
Polychoric fitted(const PairTable& table, int times, double confidence) {
    const auto cases = static_cast<double>(table.n());
    const double share = 1.0 / times;
    Polychoric fit;
    fit.rowThresholds = thresholds(table.rowTotals(), cases);
    fit.columnThresholds = thresholds(table.columnTotals(), cases);
    Cells cells(table, fit);
    const double start = tableR(table.counts(), table.rowValues(), table.columnValues());
    double rho = climb(cells, start, cases);
    const double rest = (1 - rho) * (1 + rho);
    fit.onBoundary = std::abs(rho) > kBoundary || cells.information() * rest * rest < kFlat;
    if (fit.onBoundary) {
        rho = std::copysign(std::tanh(kLargestZ), rho);
        cells.moveTo(rho);
    }
    fit.logLikelihood = cells.logLikelihood() * share;
    fit.standardError = fit.onBoundary ? 0 : twoStepError(table, cells, fit, rho) / std::sqrt(share);
    Correlation& result = fit.correlation;
    result.method = CorrelationMethod::Polychoric;
    result.n = static_cast<std::size_t>(table.n() / times);
    result.estimate = rho;
    result.statistic = std::max(0.0, 2 * (fit.logLikelihood - independentLogLikelihood(table) * share));
    result.degreesOfFreedom = 1;
    result.p = chiSquaredUpper(result.statistic, 1);
    result.pMethod = PMethod::LikelihoodRatio;
    if (!fit.onBoundary) {
        const double half = normalCritical(confidence) * fit.standardError / ((1 - rho) * (1 + rho));
        result.interval =
            Interval{std::tanh(std::atanh(rho) - half), std::tanh(std::atanh(rho) + half), confidence};
        result.intervalMethod = IntervalMethod::WaldFisherZ;
    }
    return fit;
}

} // namespace

Computed<Polychoric> polychoric(const PairTable& whole, double confidence) {
    const auto n = static_cast<std::size_t>(whole.n());
    if (!isConfidence(confidence)) return {Refusal::BadArgument, n};
    if (n < 2) return {Refusal::TooFewObservations, n};
    const PairTable table = whole.withoutEmpty();
    if (table.rows() < 2) return {Refusal::NoVarianceX, n};
    if (table.columns() < 2) return {Refusal::NoVarianceY, n};
    if (!hasOneEmptyOfFour(table)) return fitted(table, 1, confidence);
    Polychoric fit = fitted(correctedTwice(table), 2, confidence);
    fit.addedToEmptyCell = kTetrachoricCorrection;
    return fit;
}

Computed<Polychoric> polychoric(Column x, Column y, double confidence) {
    const auto table = PairTable::of(x, y);
    if (!table) return table.refused();
    return polychoric(*table, confidence);
}

} // namespace lacrima::analysis
