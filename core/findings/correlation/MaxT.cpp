// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/MaxT.h"

#include <algorithm>

namespace lacrima::findings {
namespace {

/// The columns of one side, each once.
struct Side {
    std::vector<std::size_t> positions;
    std::vector<analysis::Column> columns;

    void add(std::size_t position, std::span<const analysis::Column> all) {
        if (contains(position)) return;
        positions.push_back(position);
        columns.push_back(all[position]);
    }
    bool contains(std::size_t position) const {
        return std::find(positions.begin(), positions.end(), position) != positions.end();
    }
    std::size_t at(std::size_t position) const {
        return static_cast<std::size_t>(
            std::find(positions.begin(), positions.end(), position) - positions.begin());
    }
};

} // namespace

MaxT permuteFamily(std::vector<PermutedPair>& pairs, std::span<const analysis::Column> columns,
    analysis::CorrelationMethod method, const analysis::PermutationPlan& plan) {
    Side xs;
    Side ys;
    for (const PermutedPair& pair : pairs) {
        xs.add(pair.x, columns);
        ys.add(pair.y, columns);
    }
    MaxT result;
    result.seed = plan.seed;
    if (std::any_of(
            xs.positions.begin(), xs.positions.end(), [&](std::size_t x) { return ys.contains(x); })) {
        result.refusal = analysis::Refusal::BadArgument;
        return result;
    }
    const auto test = analysis::permutationFamily(xs.columns, ys.columns, method, plan);
    if (!test) {
        result.refusal = test.refusal();
        return result;
    }
    result.permutations = test->permutations;
    result.isExact = test->exact;
    for (PermutedPair& pair : pairs) {
        const auto& numbers = test->variables[xs.at(pair.x) * ys.positions.size() + ys.at(pair.y)];
        pair.p = numbers.p;
        pair.adjustedP = numbers.adjustedP;
        pair.monteCarlo = numbers.monteCarlo;
    }
    return result;
}

} // namespace lacrima::findings
