// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/analysis_tasks.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace lacrima::bench {

void Gate::require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "GATE FAILED: %s\n", what);
    m_isGood = false;
}

void Gate::compare(const char* file, const std::vector<double>& ours, double absolute, const char* what) {
    const std::vector<double> theirs = readPeer(m_folder, file);
    if (theirs.empty()) {
        std::fprintf(stderr, "no %s: not compared\n", file);
        return;
    }
    bool holds = theirs.size() == ours.size();
    double worst = 0;
    for (std::size_t i = 0; holds && i < ours.size(); ++i) {
        const double away = std::abs(ours[i] - theirs[i]);
        if (!(away <= absolute)) holds = false; // also when a number is none
        worst = std::max(worst, away);
    }
    std::fprintf(stderr, "%-40s largest difference %.2g of %zu\n", what, worst, ours.size());
    require(holds, what);
}

void Gate::compareP(const char* file, const std::vector<double>& ours, const char* what) {
    const std::vector<double> theirs = readPeer(m_folder, file);
    require(theirs.empty() || theirs.size() == ours.size(), what);
    for (std::size_t i = 0; i < std::min(theirs.size(), ours.size()); ++i) {
        if (theirs[i] > 1e-290)
            require(std::abs(ours[i] - theirs[i]) <= 1e-9 * std::max(ours[i], theirs[i]), what);
    }
}

std::vector<analysis::Column> spans(const Data& data) {
    return {data.columns.begin(), data.columns.end()};
}

std::vector<analysis::CodedColumn> coded(const Data& data) {
    std::vector<analysis::CodedColumn> columns;
    for (const auto& column : data.columns) columns.push_back(*analysis::encoded(column));
    return columns;
}

std::vector<double> estimates(const analysis::CorrelationMatrix& matrix) {
    std::vector<double> r;
    for (const analysis::MatrixCell& cell : matrix.cells) r.push_back(cell.r);
    return r;
}

} // namespace lacrima::bench
