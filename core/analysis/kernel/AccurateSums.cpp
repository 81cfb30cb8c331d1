// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel/AccurateSums.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lacrima::analysis {
namespace {

constexpr std::size_t kBlock = 256;
constexpr std::size_t kLanes = 8;

class CompensatedSum final {
public:
    void add(double value) {
        const double next = m_sum + value;
        m_lost += std::abs(m_sum) >= std::abs(value) ? (m_sum - next) + value : (value - next) + m_sum;
        m_sum = next;
    }
    [[nodiscard]] double total() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0;
};

template<class Term>
double sumOfTerms(std::size_t n, Term term) {
    CompensatedSum sum;
    for (std::size_t begin = 0; begin < n; begin += kBlock) {
        const std::size_t end = std::min(n, begin + kBlock);
        std::array<double, kLanes> lanes{};
        std::size_t i = begin;
        for (; i + kLanes <= end; i += kLanes) {
            for (std::size_t k = 0; k < kLanes; ++k) lanes[k] += term(i + k);
        }
        for (std::size_t k = 0; i < end; ++i, ++k) lanes[k] += term(i);
        sum.add(((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) +
                ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7])));
    }
    return sum.total();
}

constexpr double kNearLine = 1e-12;
constexpr double kLastDigits = 8 * std::numeric_limits<double>::epsilon(); ///< of centring both columns

/// True when y = slope x up to the rounding of the centred values.
bool isLine(const Centred& x, const Centred& y, double slope) {
    double largest = 0;
    double rest = 0;
    for (std::size_t i = 0; i < y.deviations.size(); ++i) {
        largest = std::max(largest, std::abs(y.deviations[i]));
        rest = std::max(rest, std::abs(y.deviations[i] - slope * x.deviations[i]));
    }
    return rest <= kLastDigits * largest;
}

} // namespace

double accurateSum(std::span<const double> values) {
    return sumOfTerms(values.size(), [values](std::size_t i) { return values[i]; });
}

double accurateDot(std::span<const double> x, std::span<const double> y) {
    return sumOfTerms(std::min(x.size(), y.size()), [x, y](std::size_t i) { return x[i] * y[i]; });
}

double Centred::sumOfSquares() const {
    return std::ldexp(square, 2 * exponent);
}

double Centred::sd() const {
    const auto n = static_cast<double>(deviations.size());
    return n < 2 ? std::numeric_limits<double>::quiet_NaN()
                 : std::ldexp(std::sqrt(square / (n - 1)), exponent);
}

Centred centred(std::span<const double> values) {
    Centred result;
    if (values.empty()) return result;
    const auto n = static_cast<double>(values.size());
    result.shift = values.front();
    double largest = 0; // halves, so that the difference of two huge values stays finite
    for (const double value : values) largest = std::max(largest, std::abs(value / 2 - result.shift / 2));
    result.constant = isConstant(values);
    if (largest > 0) std::frexp(largest, &result.exponent);
    result.exponent = std::clamp(result.exponent, -1000, 1000) + 1;
    result.deviations.resize(values.size());
    const bool huge = largest > std::numeric_limits<double>::max() / 4;
    for (std::size_t i = 0; i < values.size(); ++i) {
        result.deviations[i] =
            huge ? std::ldexp(values[i], -result.exponent) - std::ldexp(result.shift, -result.exponent)
                 : std::ldexp(values[i] - result.shift, -result.exponent);
    }
    result.centre = accurateSum(result.deviations) / n;
    for (double& deviation : result.deviations) deviation -= result.centre;
    const double rest =
        accurateSum(result.deviations); // rounding of the mean, corrected exactly to second order
    result.square = std::max(0.0, accurateDot(result.deviations, result.deviations) - rest * rest / n);
    result.mean = result.shift + std::ldexp(result.centre, result.exponent);
    return result;
}

double correlationOf(const Centred& x, const Centred& y) {
    const auto n = static_cast<double>(x.deviations.size());
    const double sx = accurateSum(x.deviations);
    const double sy = accurateSum(y.deviations);
    const double product = accurateDot(x.deviations, y.deviations) - sx * sy / n;
    const double r = product / (std::sqrt(x.square) * std::sqrt(y.square));
    if (std::abs(r) > 1 - kNearLine && isLine(x, y, product / x.square)) return std::copysign(1, r);
    return std::clamp(r, -1.0, 1.0);
}

} // namespace lacrima::analysis
