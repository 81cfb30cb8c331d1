// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reliability/OrdinalReliability.h"

#include "core/analysis/correlation/Polychoric.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <tbb/parallel_for.h>
#include <utility>

namespace lacrima::analysis {
namespace {

Computed<std::vector<CodedColumn>> codedItems(std::span<const Column> items) {
    if (items.size() < 2) return {Refusal::TooFewItems, 0};
    std::vector<CodedColumn> coded;
    for (const Column item : items) {
        if (item.size() != items.front().size())
            return {Refusal::LengthMismatch, std::min(item.size(), items.front().size())};
        auto column = encoded(item);
        if (!column) return column.refused();
        coded.push_back(std::move(column).value());
    }
    return coded;
}

/// The items of which all n complete cases have one answer.
std::vector<std::size_t> constantItems(const std::vector<PairTable>& tables, std::size_t items) {
    std::vector<std::size_t> constant;
    for (std::size_t i = 0; i < items; ++i) {
        const auto totals = i == 0 ? tables.front().rowTotals() : tables[i - 1].columnTotals();
        if (std::count(totals.begin(), totals.end(), tables.front().n()) > 0) constant.push_back(i);
    }
    return constant;
}

} // namespace

Computed<OrdinalReliability> ordinalReliability(std::span<const Column> items) {
    const auto coded = codedItems(items);
    if (!coded) return coded.refused();
    const std::vector<PairTable> tables = allPairTables(*coded, Missing::Listwise);
    const auto n = static_cast<std::size_t>(tables.front().n());
    if (n < 2) return {Refusal::TooFewObservations, n};
    if (const auto constant = constantItems(tables, items.size()); !constant.empty())
        return Refused{Refusal::NoVarianceX, n, constant};
    OrdinalReliability result;
    result.n = n;
    result.polychoric = SquareMatrix(items.size());
    std::vector<double> rho(tables.size());
    tbb::parallel_for(std::size_t{0}, tables.size(), [&](std::size_t pair) {
        const auto fit = polychoric(tables[pair]);
        rho[pair] = fit ? fit->correlation.estimate : 0; // a loop that was given up leaves empty tables
    });
    for (std::size_t i = 0; i < items.size(); ++i) {
        result.polychoric.at(i, i) = 1;
        for (std::size_t k = i + 1; k < items.size(); ++k)
            result.polychoric.at(i, k) = result.polychoric.at(k, i) = rho[pairPosition(i, k, items.size())];
    }
    const auto alpha = alphaOf(result.polychoric);
    if (!alpha) return {alpha.refusal(), n};
    result.alpha = *alpha;
    const auto size = static_cast<Eigen::Index>(items.size());
    const Eigen::Map<const Eigen::MatrixXd> matrix(result.polychoric.entries.data(), size, size);
    result.smallestEigenvalue =
        Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(matrix, Eigen::EigenvaluesOnly).eigenvalues()[0];
    const auto omega = omegaTotal(result.polychoric);
    if (omega) result.omega = omega->omega;
    return result;
}

} // namespace lacrima::analysis
