// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/PolyserialCells.h"

#include "core/analysis/correlation/PolyserialRoot.h"
#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/kernel/Ranks.h"
#include "core/analysis/probability/PValue.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tbb/parallel_for.h>

namespace lacrima::analysis {
namespace {

constexpr double kFarthestStep = 0.5;
constexpr double kClose = 1e-7; ///< the step after such a step changes nothing
constexpr int kMostSteps = 30;

/// One standardised border: its density and the smaller tail.
struct Border {
    double at = 0;
    double density = 0;
    double tail = 0; ///< P[Z > |at|]

    explicit Border(double value)
        : at(value)
        , density(normalDensity(value))
        , tail(normalCdf(-std::abs(value))) {}
    [[nodiscard]] double below() const { return at > 0 ? 1 - tail : tail; }
};

/// In the tail where both are small, so that the difference keeps its digits.
double shareBetween(const Border& lower, const Border& upper) {
    const double share = lower.at > 0 ? lower.tail - upper.tail : upper.below() - lower.below();
    return std::max(share, 1e-300);
}

} // namespace

/// What a resample makes of mean, sd (divisor n) and thresholds.
struct PolyserialCells::Margins {
    double mean = 0;
    double sd = 0;
    std::vector<double> borders; ///< thresholds with minus and plus infinity around
    bool isConstant = true;
};

PolyserialCells::PolyserialCells(const PairedValues& pairs)
    : m_cell(pairs.n()) {
    const Centred cx = centred(pairs.x);
    const DenseRanks x = denseRanks(groupedOrder(pairs.x));
    const DenseRanks y = denseRanks(groupedOrder(pairs.y));
    for (const std::uint32_t rank : y.ranks) m_levels = std::max<std::size_t>(m_levels, rank + 1);
    std::vector<std::uint32_t> order(pairs.n());
    std::iota(order.begin(), order.end(), 0U);
    const auto key = [&](std::uint32_t i) { return std::pair(x.ranks[i], y.ranks[i]); };
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return key(a) < key(b); });
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || key(order[i]) != key(order[i - 1])) {
            m_x.push_back(cx.deviations[order[i]]);
            m_code.push_back(y.ranks[order[i]]);
            m_counts.push_back(0);
        }
        ++m_counts.back();
        m_cell[order[i]] = static_cast<std::uint32_t>(m_x.size() - 1);
    }
    const Margins whole = marginsOf(m_counts);
    m_estimate = bracketed(whole, m_counts);
    if (std::abs(m_estimate) >= std::tanh(kLargestPolyserialZ)) return;
    constexpr double kStep = 1e-5;
    m_start = std::atanh(m_estimate);
    m_slope =
        (score(whole, m_counts, m_start + kStep) - score(whole, m_counts, m_start - kStep)) / (2 * kStep);
}

PolyserialCells::Margins PolyserialCells::marginsOf(const Counts& counts) const {
    Margins margins;
    double n = 0;
    double sum = 0;
    std::vector<double> totals(m_levels);
    for (std::size_t c = 0; c < counts.size(); ++c) {
        n += counts[c];
        sum += counts[c] * m_x[c];
        totals[m_code[c]] += counts[c];
    }
    margins.mean = sum / n;
    double square = 0;
    const double* first = nullptr;
    bool isConstant = true;
    for (std::size_t c = 0; c < counts.size(); ++c) {
        if (counts[c] == 0) continue;
        square += counts[c] * (m_x[c] - margins.mean) * (m_x[c] - margins.mean);
        if (first == nullptr) first = &m_x[c];
        isConstant = isConstant && m_x[c] == *first;
    }
    margins.sd = std::sqrt(square / n);
    margins.isConstant =
        isConstant || std::count_if(totals.begin(), totals.end(), [](double t) { return t > 0; }) < 2;
    margins.borders.push_back(-std::numeric_limits<double>::infinity());
    double below = 0;
    for (const double total : totals)
        margins.borders.push_back(normalQuantile((below += total) == n ? 1 : below / n));
    return margins;
}

/// d log L / d rho at rho = tanh z.
double PolyserialCells::score(const Margins& margins, const Counts& counts, double z) const {
    const double rho = std::tanh(z);
    const double rest = (1 - rho) * (1 + rho);
    const double root = std::sqrt(rest);
    double sum = 0;
    Border upper(0); // of the cell before, which is often the lower one of the next
    std::size_t upperOf = counts.size();
    for (std::size_t c = 0; c < counts.size(); ++c) {
        if (counts[c] == 0) continue;
        const double x = (m_x[c] - margins.mean) / margins.sd;
        const std::size_t code = m_code[c];
        const auto borderAt = [&](std::size_t k) { return Border((margins.borders[k] - rho * x) / root); };
        const bool isNext = upperOf < counts.size() && m_x[upperOf] == m_x[c] && m_code[upperOf] + 1 == code;
        const Border lower = isNext ? upper : borderAt(code);
        upper = borderAt(code + 1);
        upperOf = c;
        const auto slope = [&](double border, double density) {
            return std::isinf(border) ? 0.0 : density * (border * rho - x);
        };
        const double difference =
            slope(margins.borders[code + 1], upper.density) - slope(margins.borders[code], lower.density);
        sum += counts[c] * difference / shareBetween(lower, upper);
    }
    return sum / (rest * root);
}

/// From the whole range, without a start.
double PolyserialCells::bracketed(const Margins& margins, const Counts& counts) const {
    return polyserialRoot([&](double z) { return score(margins, counts, z); }).rho;
}

/// Secant steps from the estimate of the whole and its slope.
double PolyserialCells::fitted(const Counts& counts) const {
    const Margins margins = marginsOf(counts);
    if (margins.isConstant) return std::numeric_limits<double>::quiet_NaN();
    if (!(m_slope < 0)) return bracketed(margins, counts);
    double z = m_start;
    double slope = m_slope;
    double here = score(margins, counts, z);
    for (int i = 0; i < kMostSteps; ++i) {
        const double step = -here / slope;
        if (!(std::abs(step) <= kFarthestStep) || std::abs(z + step) > kLargestPolyserialZ) break;
        z += step;
        if (std::abs(step) < kClose) return std::tanh(z);
        const double there = score(margins, counts, z);
        slope = (there - here) / step;
        here = there;
        if (here == 0) return std::tanh(z);
        if (!(slope < 0)) break;
    }
    return bracketed(margins, counts);
}

double PolyserialCells::statistic(std::span<const std::uint32_t> positions) const {
    Counts counts(m_counts.size());
    for (const std::uint32_t position : positions) ++counts[m_cell[position]];
    return fitted(counts);
}

std::vector<double> PolyserialCells::withoutEach() const {
    std::vector<double> without(m_counts.size());
    tbb::parallel_for(std::size_t{0}, without.size(), [&](std::size_t cell) {
        Counts counts = m_counts;
        --counts[cell];
        without[cell] = fitted(counts);
    });
    std::vector<double> result;
    for (const std::uint32_t cell : m_cell) result.push_back(without[cell]);
    return result;
}

} // namespace lacrima::analysis
