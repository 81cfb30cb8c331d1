// SPDX-License-Identifier: GPL-3.0-or-later
// B1-B3, B8, B9, B11 and B13: correlations, reliability, matrices.
#include "core/analysis/correlation/Kendall.h"
#include "core/analysis/correlation/Polychoric.h"
#include "core/analysis/probability/BivariateNormal.h"
#include "core/analysis/reliability/CodedReliability.h"
#include "tests/bench/analysis_tasks.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <tbb/parallel_for.h>

namespace lacrima::bench {
namespace {

using namespace lacrima::analysis;

std::vector<double> probabilities(const CorrelationMatrix& matrix) {
    std::vector<double> p;
    for (const MatrixCell& cell : matrix.cells) p.push_back(cell.p);
    return p;
}

CorrelationMatrix matrixOf(const std::vector<CodedColumn>& columns) {
    return *correlationMatrix(allPairTables(columns), columns.size(), {});
}

Task matrixOfCodes(const std::string& folder) {
    const auto data = std::make_shared<Data>(readData(folder, "likert.bin", 12));
    const auto columns = std::make_shared<std::vector<CodedColumn>>(coded(*data));
    const auto check = [data, columns](Gate& gate) {
        const CorrelationMatrix matrix = matrixOf(*columns);
        gate.compare("peer_b1_r.txt", estimates(matrix), 1e-12, "B1 r against R");
        gate.compareP("peer_b1_p.txt", probabilities(matrix), "B1 p against R");
        const auto dense = correlationMatrix(spans(*data), {});
        for (std::size_t i = 0; i < 66; ++i)
            gate.require(std::abs(dense->cells[i].r - matrix.cells[i].r) < 1e-12, "B1 dense");
    };
    return {
        check, {{"B1", [columns] { (void)matrixOf(*columns); }},
                   {"B1-doubles", [data] { (void)correlationMatrix(allPairTables(coded(*data)), 12, {}); }},
                   {"B1-dense", [data] { (void)correlationMatrix(spans(*data), {}); }}}};
}

struct Family {
    std::vector<double> pearson, spearman, kendall, polychoric;
};

Family familyOf(const std::vector<CodedColumn>& columns) {
    const std::vector<PairTable> tables = allPairTables(columns);
    Family all{std::vector<double>(tables.size()), std::vector<double>(tables.size()),
        std::vector<double>(tables.size()), std::vector<double>(tables.size())};
    tbb::parallel_for(std::size_t{0}, tables.size(), [&](std::size_t i) {
        all.pearson[i] = pearson(tables[i])->estimate;
        all.spearman[i] = spearman(tables[i])->estimate;
        all.kendall[i] = kendall(tables[i])->estimate;
        all.polychoric[i] = polychoric(tables[i])->correlation.estimate;
    });
    return all;
}

Task familyOfCodes(const std::string& folder) {
    const auto columns =
        std::make_shared<std::vector<CodedColumn>>(coded(readData(folder, "likert.bin", 12)));
    const auto check = [columns](Gate& gate) {
        const Family all = familyOf(*columns);
        gate.compare("peer_b2_spearman.txt", all.spearman, 1e-14, "B2 Spearman against rational numbers");
        gate.compare("peer_b2_kendall.txt", all.kendall, 1e-12, "B2 Kendall against SciPy");
    };
    return {check, {{"B2", [columns] { (void)familyOf(*columns); }}}};
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

std::vector<double> polychoricsOf(const std::vector<CodedColumn>& columns) {
    const std::vector<PairTable> tables = allPairTables(columns);
    std::vector<double> rho(tables.size());
    tbb::parallel_for(std::size_t{0}, tables.size(),
        [&](std::size_t i) { rho[i] = polychoric(tables[i])->correlation.estimate; });
    return rho;
}

Task polychorics(const std::string& folder) {
    const auto columns = std::make_shared<std::vector<CodedColumn>>(coded(readData(folder, "poly.bin", 36)));
    const auto check = [columns](Gate& gate) {
        gate.compare("peer_b8.txt", polychoricsOf(*columns), 2e-4, "B8 polychoric against lavaan");
        const std::vector<double> theirs = readPeer(gate.folder(), "peer_b8.txt");
        const std::vector<PairTable> tables = allPairTables(*columns);
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            const PairTable table = tables[i].withoutEmpty();
            const auto fit = polychoric(table);
            gate.require(
                fit->logLikelihood >= logLikelihoodAt(table, *fit, theirs[i]) - 1e-9, "B8 log-likelihood");
        }
    };
    return {check, {{"B8", [columns] { (void)polychoricsOf(*columns); }}}};
}

Task alpha(const std::string& folder) {
    const auto columns = std::make_shared<std::vector<CodedColumn>>(coded(readData(folder, "items.bin", 12)));
    const auto check = [columns](Gate& gate) {
        const Reliability result = *reliabilityOfCodes(*columns);
        std::vector<double> numbers{result.alpha};
        for (const ItemStatistics& item : result.item) numbers.push_back(*item.itemRestR);
        for (const ItemStatistics& item : result.item) numbers.push_back(*item.alphaIfDropped);
        gate.compare("peer_b9.txt", numbers, 1e-12, "B9 alpha and items against psych");
    };
    return {check, {{"B9", [columns] { (void)reliabilityOfCodes(*columns); }}}};
}

Task editedCell(const std::string& folder) {
    struct State {
        PairTableSet set;
        std::size_t row = 0;
    };
    const auto state =
        std::make_shared<State>(State{PairTableSet(coded(readData(folder, "likert.bin", 12)))});
    const auto edit = [state] {
        state->row = (state->row + 7919) % 1000000;
        state->set.set(state->row, 5, static_cast<std::uint8_t>(state->row % 7));
        return *correlationMatrix(state->set.tables(), 12, {});
    };
    const auto check = [state, edit](Gate& gate) {
        const CorrelationMatrix after = edit();
        std::vector<CodedColumn> columns;
        for (std::size_t i = 0; i < 12; ++i) columns.push_back(state->set.column(i));
        gate.require(estimates(after) == estimates(matrixOf(columns)), "B11 equals a new count");
    };
    return {check, {{"B11", [edit] { (void)edit(); }, 15}}};
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
    return {{"B1", matrixOfCodes}, {"B2", familyOfCodes}, {"B3", kendallOfAPair}, {"B8", polychorics},
        {"B9", alpha}, {"B11", editedCell}, {"B13", wideMatrix}};
}

} // namespace lacrima::bench
