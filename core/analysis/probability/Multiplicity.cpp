// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/probability/Multiplicity.h"

#include <algorithm>
#include <cmath>

namespace lacrima::analysis {
namespace {

/// Positions of the p-values that count, smallest first; ties keep their order.
std::vector<std::size_t> sortedFamily(std::span<const double> p) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (!std::isnan(p[i])) order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [p](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    return order;
}

void stepDown(std::span<const std::size_t> order, std::vector<double>& p) {
    double largest = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        largest = std::max(largest, static_cast<double>(order.size() - i) * p[order[i]]);
        p[order[i]] = std::min(1.0, largest);
    }
}

void stepUp(std::span<const std::size_t> order, std::vector<double>& p) {
    double smallest = 1;
    const auto m = static_cast<double>(order.size());
    for (std::size_t i = order.size(); i-- > 0;) {
        smallest = std::min(smallest, m / static_cast<double>(i + 1) * p[order[i]]);
        p[order[i]] = smallest;
    }
}

} // namespace

std::vector<double> adjusted(std::span<const double> p, Adjustment method) {
    std::vector<double> result(p.begin(), p.end());
    const std::vector<std::size_t> order = sortedFamily(p);
    switch (method) {
    case Adjustment::None:
        break;
    case Adjustment::Holm:
        stepDown(order, result);
        break;
    case Adjustment::BenjaminiHochberg:
        stepUp(order, result);
        break;
    case Adjustment::Bonferroni:
        for (const std::size_t i : order) result[i] = std::min(1.0, static_cast<double>(order.size()) * p[i]);
        break;
    }
    return result;
}

std::size_t familySize(std::span<const double> p) {
    return static_cast<std::size_t>(
        std::count_if(p.begin(), p.end(), [](double v) { return !std::isnan(v); }));
}

} // namespace lacrima::analysis
