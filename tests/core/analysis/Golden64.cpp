// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/analysis/Golden64.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace lacrima::analysis::test {
namespace {

double noise(Golden64& g, double offset, double scale) {
    const double a = g.next();
    const double b = g.next();
    const double c = g.next();
    return (a + b + c - offset) * scale;
}

void addCase(Golden64& g) {
    const double factor = noise(g, 1.5, 2);
    for (std::size_t scale = 0; scale < 3; ++scale) {
        const double own = noise(g, 1.5, 1.2);
        for (std::size_t item = 0; item < 4; ++item) {
            const double value = std::floor(4.5 + factor + own + noise(g, 1.5, 2));
            g.items[scale * 4 + item].push_back(std::clamp(value, 1.0, 7.0));
        }
    }
    const double first = g.next();
    const double second = g.next();
    g.cry.push_back(std::max(0.0, std::floor(3 + factor * 1.2 + (first + second - 1) * 3)));
    const double level = factor + noise(g, 1.5, 2);
    g.level.push_back(level < -1 ? 1 : level < 1 ? 2 : 3);
    g.approach.push_back(g.next() < 0.5 ? 0 : 1);
}

std::vector<double> itemMeans(const Golden64& g, std::size_t first) {
    std::vector<double> means;
    for (std::size_t i = 0; i < g.cry.size(); ++i) {
        double sum = 0;
        for (std::size_t k = first; k < first + 4; ++k) sum += g.items[k][i];
        means.push_back(sum / 4);
    }
    return means;
}

Golden64 make() {
    Golden64 g;
    g.items.resize(12);
    g.state = 20240117;
    for (int i = 0; i < 64; ++i) addCase(g);
    for (const double value : g.items[1]) g.storedB2.push_back(8 - value);
    g.bond = itemMeans(g, 0);
    g.goal = itemMeans(g, 4);
    g.task = itemMeans(g, 8);
    return g;
}

} // namespace

double Golden64::next() {
    state = static_cast<unsigned>((std::uint64_t{1103515245} * state + 12345) % (std::uint64_t{1} << 31));
    return state / 2147483648.0;
}

const Golden64& golden64() {
    static const Golden64 data = make();
    return data;
}

} // namespace lacrima::analysis::test
