// SPDX-License-Identifier: GPL-3.0-or-later
// B1-B3, B8, B9 and B13: correlations, reliability, matrices.
#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/correlation/PairCorrelations.h"
#include "core/analysis/correlation/Polychoric.h"
#include "core/analysis/correlation/TableCorrelations.h"
#include "core/analysis/probability/BivariateNormal.h"
#include "core/analysis/reliability/Reliability.h"
#include "tests/bench/analysis_tasks.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace lacrima::bench {
namespace {

using namespace lacrima::analysis;

std::vector<double> probabilities(const CorrelationMatrix& matrix) {
    std::vector<double> p;
    for (const MatrixCell& cell : matrix.cells) p.push_back(cell.p);
    return p;
}

Task matrixOfAnswers(const std::string& folder) {
    const auto data = std::make_shared<Data>(readData(folder, "likert.bin", 12));
    const auto check = [data](Gate& gate) {
        const CorrelationMatrix matrix = *correlationMatrix(spans(*data), {});
        gate.compare("peer_b1_r.txt", estimates(matrix), 1e-12, "B1 r against R");
        gate.compareP("peer_b1_p.txt", probabilities(matrix), "B1 p against R");
    };
    return {check, {{"B1", [data] { (void)correlationMatrix(spans(*data), {}); }}}};
}

std::vector<std::vector<Computed<Correlation>>> familyOf(const Data& data) {
    PairPlan plan;
    plan.methods = {CorrelationMethod::Pearson, CorrelationMethod::Spearman, CorrelationMethod::KendallTauB,
        CorrelationMethod::Polychoric};
    return correlationsOf(spans(data), allPairs(data.columns.size()), plan);
}

std::vector<double> estimatesOf(const std::vector<Computed<Correlation>>& all) {
    std::vector<double> r;
    for (const auto& one : all) r.push_back(one->estimate);
    return r;
}

Task familyOfAnswers(const std::string& folder) {
    const auto data = std::make_shared<Data>(readData(folder, "likert.bin", 12));
    const auto check = [data](Gate& gate) {
        const auto all = familyOf(*data);
        gate.compare(
            "peer_b2_spearman.txt", estimatesOf(all[1]), 1e-14, "B2 Spearman against rational numbers");
        gate.compare("peer_b2_kendall.txt", estimatesOf(all[2]), 1e-12, "B2 Kendall against SciPy");
    };
    return {check, {{"B2", [data] { (void)familyOf(*data); }}}};
}

Task kendallOfAPair(const std::string& folder) {
    Data all = readData(folder, "continuous.bin", 12);
    all.columns.resize(2);
    const auto data = std::make_shared<Data>(std::move(all));
    const auto run = [data] {
        return kendall(data->columns[0], data->columns[1], kDefaultConfidence, IntervalMethod::None)
            ->estimate;
    };
    return {[run](Gate& gate) { gate.compare("peer_b3.txt", {run()}, 1e-14, "B3 tau-b against SciPy"); },
        {{"B3", [run] { (void)run(); }},
            {"B3-interval", [data] { (void)kendall(data->columns[0], data->columns[1]); }, 1}}};
}

double logLikelihoodAt(const PairTable& table, const Polychoric& fit, double rho) {
    std::vector<double> a{-INFINITY};
    std::vector<double> b{-INFINITY};
    a.insert(a.end(), fit.rowThresholds.begin(), fit.rowThresholds.end());
    b.insert(b.end(), fit.columnThresholds.begin(), fit.columnThresholds.end());
    a.push_back(INFINITY);
    b.push_back(INFINITY);
    double sum = 0;
    for (std::size_t i = 0; i < table.rows(); ++i) {
        for (std::size_t j = 0; j < table.columns(); ++j) {
            const double share =
                bivariateNormalCdf(a[i + 1], b[j + 1], rho) - bivariateNormalCdf(a[i], b[j + 1], rho) -
                bivariateNormalCdf(a[i + 1], b[j], rho) + bivariateNormalCdf(a[i], b[j], rho);
            if (table.count(i, j) > 0)
                sum += static_cast<double>(table.count(i, j)) * std::log(std::max(share, 1e-18));
        }
    }
    return sum;
}

std::vector<double> polychoricsOf(const Data& data) {
    PairPlan plan;
    plan.methods = {CorrelationMethod::Polychoric};
    return estimatesOf(correlationsOf(spans(data), allPairs(data.columns.size()), plan).front());
}

Task polychorics(const std::string& folder) {
    const auto data = std::make_shared<Data>(readData(folder, "poly.bin", 36));
    const auto check = [data](Gate& gate) {
        gate.compare("peer_b8.txt", polychoricsOf(*data), 2e-4, "B8 polychoric against lavaan");
        const std::vector<double> theirs = readPeer(gate.folder(), "peer_b8.txt");
        const std::vector<PairTable> tables = allPairTables(coded(*data));
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            const PairTable table = tables[i].withoutEmpty();
            const auto fit = polychoric(table);
            gate.require(
                fit->logLikelihood >= logLikelihoodAt(table, *fit, theirs[i]) - 1e-9, "B8 log-likelihood");
        }
    };
    return {check, {{"B8", [data] { (void)polychoricsOf(*data); }}}};
}

Task alpha(const std::string& folder) {
    const auto data = std::make_shared<Data>(readData(folder, "items.bin", 12));
    const auto check = [data](Gate& gate) {
        const Reliability result = *reliability(spans(*data));
        std::vector<double> numbers{result.alpha};
        for (const ItemStatistics& item : result.item) numbers.push_back(*item.itemRestR);
        for (const ItemStatistics& item : result.item) numbers.push_back(*item.alphaIfDropped);
        gate.compare("peer_b9.txt", numbers, 1e-12, "B9 alpha and items against psych");
    };
    return {check, {{"B9", [data] { (void)reliability(spans(*data)); }}}};
}

Task wideMatrix(const std::string& folder) {
    const auto data = std::make_shared<Data>(readData(folder, "wide.bin", 300));
    const auto run = [data] {
        MatrixPlan plan;
        plan.adjustment = Adjustment::Holm;
        return *correlationMatrix(spans(*data), plan);
    };
    const auto check = [run](Gate& gate) {
        const CorrelationMatrix matrix = run();
        gate.compare("peer_b13_r.txt", estimates(matrix), 1e-12, "B13 r against R");
        gate.compareP("peer_b13_p.txt", probabilities(matrix), "B13 p against R");
    };
    return {check, {{"B13", [run] { (void)run(); }}}};
}

} // namespace

std::vector<NamedTask> correlationTasks() {
    return {{"B1", matrixOfAnswers}, {"B2", familyOfAnswers}, {"B3", kendallOfAPair}, {"B8", polychorics},
        {"B9", alpha}, {"B13", wideMatrix}};
}

} // namespace lacrima::bench
