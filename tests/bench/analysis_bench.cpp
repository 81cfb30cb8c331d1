// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmarks B1-B9, B11 and B13. Every number is compared with what the other programs wrote before anything
// is timed.
//   analysis_bench FOLDER --write     makes the data
//   analysis_bench FOLDER             checks and times; one line each: id, median and least of seven runs in
//   ms
#include "core/analysis/BivariateNormal.h"
#include "core/analysis/BootstrapMatrix.h"
#include "core/analysis/CodedColumn.h"
#include "core/analysis/CorrelationMatrix.h"
#include "core/analysis/Kendall.h"
#include "core/analysis/Moments.h"
#include "core/analysis/Pearson.h"
#include "core/analysis/Permutation.h"
#include "core/analysis/Polychoric.h"
#include "core/analysis/ScaleOfCodes.h"
#include "core/analysis/Spearman.h"
#include "core/analysis/StreamedBootstrap.h"
#include "tests/bench/analysis_data.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <tbb/parallel_for.h>

namespace {

using namespace lacrima;
using namespace lacrima::analysis;
using bench::readPeer;
using Clock = std::chrono::steady_clock;

std::string g_folder;
bool g_isGood = true;

void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "GATE FAILED: %s\n", what);
    g_isGood = false;
}

bool near(double a, double b, double tolerance) {
    return a == b || std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

/// Numbers of a peer beside ours; a peer that did not run says nothing.
void compare(const char* file, const std::vector<double>& ours, double absolute, const char* what) {
    const std::vector<double> theirs = readPeer(g_folder, file);
    if (theirs.empty()) {
        std::fprintf(stderr, "no %s: not compared\n", file);
        return;
    }
    bool holds = theirs.size() == ours.size();
    double worst = 0;
    for (std::size_t i = 0; holds && i < ours.size(); ++i)
        worst = std::max(worst, std::abs(ours[i] - theirs[i]));
    std::fprintf(stderr, "%-40s largest difference %.2g of %zu\n", what, worst, ours.size());
    require(holds && worst <= absolute, what);
}

void time(const char* id, const std::function<void()>& work, int runs = 7) {
    std::vector<double> times;
    work();
    for (int i = 0; i < runs; ++i) {
        const auto start = Clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    std::printf("%s %.4g %.4g\n", id, times[times.size() / 2], times.front());
    std::fflush(stdout);
}

std::vector<Column> spans(const bench::Data& data) {
    return {data.columns.begin(), data.columns.end()};
}

std::vector<CodedColumn> coded(const bench::Data& data) {
    std::vector<CodedColumn> columns;
    for (const auto& column : data.columns) columns.push_back(*encoded(column));
    return columns;
}

std::vector<double> estimates(const CorrelationMatrix& matrix) {
    std::vector<double> r;
    for (const MatrixCell& cell : matrix.cells) r.push_back(cell.r);
    return r;
}

void matrixOfCodes() {
    const bench::Data data = bench::readData(g_folder, "likert.bin", 12);
    const std::vector<CodedColumn> columns = coded(data);
    const auto run = [&] { return *correlationMatrix(allPairTables(columns), columns.size(), {}); };
    const CorrelationMatrix matrix = run();
    compare("peer_b1_r.txt", estimates(matrix), 1e-12, "B1 r against R");
    const std::vector<double> p = readPeer(g_folder, "peer_b1_p.txt");
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (p[i] > 1e-290) require(near(p[i], matrix.cells[i].p, 1e-9), "B1 p against R");
    }
    time("B1", [&] { require(run().cells.size() == 66, "B1"); });
    time("B1-doubles",
        [&] { require(correlationMatrix(allPairTables(coded(data)), 12, {})->cells.size() == 66, "B1"); });
    const auto continuous = correlationMatrix(spans(data), {});
    for (std::size_t i = 0; i < 66; ++i)
        require(std::abs(continuous->cells[i].r - matrix.cells[i].r) < 1e-12, "B1 dense");
    time("B1-dense", [&] { require(correlationMatrix(spans(data), {})->cells.size() == 66, "B1"); });
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

void familyOfCodes() {
    const std::vector<CodedColumn> columns = coded(bench::readData(g_folder, "likert.bin", 12));
    const Family all = familyOf(columns);
    compare("peer_b2_spearman.txt", all.spearman, 1e-14, "B2 Spearman against rational numbers");
    compare("peer_b2_kendall.txt", all.kendall, 1e-12, "B2 Kendall against SciPy");
    time("B2", [&] { require(familyOf(columns).kendall.size() == 66, "B2"); });
}

void kendallOfAPair() {
    const bench::Data data = bench::readData(g_folder, "continuous.bin", 12);
    const auto run = [&] { return kendall(data.columns[0], data.columns[1], 0.95, IntervalMethod::None); };
    compare("peer_b3.txt", {run()->estimate}, 1e-14, "B3 tau-b against SciPy");
    time("B3", [&] { require(run().hasValue(), "B3"); });
    time(
        "B3-interval", [&] { require(kendall(data.columns[0], data.columns[1]).hasValue(), "B3"); }, 3);
}

void bcaOfSmall() {
    const bench::Data data = bench::readData(g_folder, "small.bin", 12);
    std::vector<std::uint32_t> positions;
    for (const double position : readPeer(g_folder, "peer_b4_positions.txt"))
        positions.push_back(static_cast<std::uint32_t>(position));
    BootstrapPlan plan;
    if (!positions.empty()) {
        plan.resamples = positions.size() / 64;
        const auto result = bootstrapMatrixWith(spans(data), plan, positions);
        std::vector<double> limits;
        for (const BootstrapResult& pair : result->pairs) {
            limits.push_back(pair.interval.low);
            limits.push_back(pair.interval.high);
        }
        compare("peer_b4.txt", limits, 1e-12, "B4 BCa limits against boot");
    }
    plan.resamples = 10000;
    time("B4", [&] { require(bootstrapMatrix(spans(data), plan)->pairs.size() == 66, "B4"); });
}

/// Large-sample standard error of r by its influence function.
double influenceError(const std::vector<double>& x, const std::vector<double>& y) {
    std::vector<double> a;
    std::vector<double> b;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (std::isnan(x[i]) || std::isnan(y[i])) continue;
        a.push_back(x[i]);
        b.push_back(y[i]);
    }
    const Centred cx = centred(a);
    const Centred cy = centred(b);
    const double r = correlationOf(cx, cy);
    const auto n = static_cast<double>(a.size());
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double zx = cx.deviations[i] / std::sqrt(cx.square / n);
        const double zy = cy.deviations[i] / std::sqrt(cy.square / n);
        const double influence = zx * zy - r / 2 * (zx * zx + zy * zy);
        sum += influence * influence;
    }
    return std::sqrt(sum) / n;
}

void bootstrapOfCodes() {
    const bench::Data data = bench::readData(g_folder, "likert.bin", 12);
    const std::vector<CodedColumn> columns = coded(data);
    BootstrapPlan plan;
    plan.resamples = 1000;
    plan.kind = IntervalMethod::BootstrapPercentile;
    const auto run = [&] {
        const std::vector<PairTable> tables = allPairTables(columns);
        std::vector<BootstrapResult> results(tables.size());
        tbb::parallel_for(std::size_t{0}, tables.size(),
            [&](std::size_t i) { results[i] = *bootstrapTable(tables[i], plan); });
        return results;
    };
    const std::vector<BootstrapResult> results = run();
    for (const std::size_t k : {1UL, 2UL, 3UL}) {
        const double expected = influenceError(data.columns[0], data.columns[k]);
        require(near(results[pairPosition(0, k, 12)].standardError, expected, 0.1), "B5 standard error");
    }
    time("B5", [&] { require(run().size() == 66, "B5"); });
}

void bootstrapOfContinuous() {
    const bench::Data data = bench::readData(g_folder, "continuous.bin", 12);
    BootstrapPlan plan;
    plan.resamples = 1000;
    const auto run = [&] { return *streamedBootstrap(spans(data), plan); };
    const BootstrapMatrix result = run();
    for (const std::size_t k : {1UL, 2UL, 3UL}) {
        const double expected = influenceError(data.columns[0], data.columns[k]);
        require(near(result.pairs[pairPosition(0, k, 12)].standardError, expected, 0.1), "B6 standard error");
    }
    time(
        "B6", [&] { require(run().pairs.size() == 66, "B6"); }, 3);
}

void permutations() {
    const bench::Data data = bench::readData(g_folder, "small.bin", 12);
    const std::vector<Column> xs{data.columns[0], data.columns[1], data.columns[3]};
    const auto run = [&] { return *permutationTest(xs, data.columns[2], CorrelationMethod::Pearson, {}); };
    const PermutationTest test = run();
    std::vector<double> p;
    for (const PermutationP& one : test.variables) p.push_back(one.p);
    compare("peer_b7.txt", p, 0.008, "B7 p against R (both by chance)");
    time("B7", [&] { require(run().variables.size() == 3, "B7"); });
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

void polychorics() {
    const std::vector<CodedColumn> columns = coded(bench::readData(g_folder, "poly.bin", 36));
    const auto run = [&] {
        const std::vector<PairTable> tables = allPairTables(columns);
        std::vector<double> rho(tables.size());
        tbb::parallel_for(std::size_t{0}, tables.size(),
            [&](std::size_t i) { rho[i] = polychoric(tables[i])->correlation.estimate; });
        return rho;
    };
    const std::vector<double> ours = run();
    compare("peer_b8.txt", ours, 2e-4, "B8 polychoric against lavaan");
    const std::vector<double> theirs = readPeer(g_folder, "peer_b8.txt");
    const std::vector<PairTable> tables = allPairTables(columns);
    for (std::size_t i = 0; i < theirs.size(); ++i) {
        const PairTable table = tables[i].withoutEmpty();
        const auto fit = polychoric(table);
        require(fit->logLikelihood >= logLikelihoodAt(table, *fit, theirs[i]) - 1e-9, "B8 log-likelihood");
    }
    time("B8", [&] { require(run().size() == 630, "B8"); });
}

void alpha() {
    const std::vector<CodedColumn> columns = coded(bench::readData(g_folder, "items.bin", 12));
    const auto run = [&] { return *reliabilityOfCodes(columns); };
    const Reliability result = run();
    std::vector<double> numbers{result.alpha};
    for (const ItemStatistics& item : result.item) numbers.push_back(*item.itemRestR);
    for (const ItemStatistics& item : result.item) numbers.push_back(*item.alphaIfDropped);
    compare("peer_b9.txt", numbers, 1e-12, "B9 alpha and items against psych");
    time("B9", [&] { require(run().n == 1000000, "B9"); });
}

void editedCell() {
    PairTableSet set(coded(bench::readData(g_folder, "likert.bin", 12)));
    std::size_t row = 0;
    const auto edit = [&] {
        row = (row + 7919) % 1000000;
        set.set(row, 5, static_cast<std::uint8_t>(row % 7));
        return *correlationMatrix(set.tables(), 12, {});
    };
    const CorrelationMatrix after = edit();
    std::vector<CodedColumn> columns;
    for (std::size_t i = 0; i < 12; ++i) columns.push_back(set.column(i));
    require(estimates(after) == estimates(*correlationMatrix(allPairTables(columns), 12, {})),
        "B11 equals a new count");
    time("B11", [&] { require(edit().cells.size() == 66, "B11"); });
}

void wideMatrix() {
    const bench::Data data = bench::readData(g_folder, "wide.bin", 300);
    MatrixPlan plan;
    plan.adjustment = Adjustment::Holm;
    const auto run = [&] { return *correlationMatrix(spans(data), plan); };
    const CorrelationMatrix matrix = run();
    compare("peer_b13_r.txt", estimates(matrix), 1e-12, "B13 r against R");
    const std::vector<double> p = readPeer(g_folder, "peer_b13_p.txt");
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (p[i] > 1e-290) require(near(p[i], matrix.cells[i].p, 1e-9), "B13 p against R");
    }
    time("B13", [&] { require(run().cells.size() == 44850, "B13"); });
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: analysis_bench FOLDER [--write | B1 B2 ...]\n");
        return 2;
    }
    g_folder = argv[1];
    if (argc > 2 && std::strcmp(argv[2], "--write") == 0) {
        bench::writeAll(g_folder);
        return 0;
    }
    const std::vector<std::pair<const char*, void (*)()>> all{{"B1", matrixOfCodes}, {"B2", familyOfCodes},
        {"B3", kendallOfAPair}, {"B4", bcaOfSmall}, {"B5", bootstrapOfCodes}, {"B6", bootstrapOfContinuous},
        {"B7", permutations}, {"B8", polychorics}, {"B9", alpha}, {"B11", editedCell}, {"B13", wideMatrix}};
    for (const auto& one : all) {
        const bool isAsked = argc == 2 || std::any_of(argv + 2, argv + argc, [&](const char* name) {
            return std::strcmp(name, one.first) == 0;
        });
        if (isAsked) one.second();
    }
    return g_isGood ? 0 : 1;
}
