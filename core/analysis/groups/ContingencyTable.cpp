// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/groups/ContingencyTable.h"

#include "core/analysis/probability/RandomStream.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace lacrima::analysis {
namespace {

constexpr double kNoLikelier = 1e-7; ///< relative; fisher.test in R takes the same

double counted(std::size_t count) {
    return static_cast<double>(count);
}

struct TableMargins {
    std::vector<std::size_t> rows;
    std::vector<std::size_t> columns;

    explicit TableMargins(const Counts& counts)
        : rows(counts.rows, 0)
        , columns(counts.columns, 0) {
        for (std::size_t i = 0; i < counts.rows; ++i) {
            for (std::size_t k = 0; k < counts.columns; ++k) {
                rows[i] += counts.at(i, k);
                columns[k] += counts.at(i, k);
            }
        }
    }
};

std::vector<double> logFactorials(std::size_t most) {
    std::vector<double> logs(most + 1, 0);
    for (std::size_t k = 2; k <= most; ++k) logs[k] = logs[k - 1] + std::log(counted(k));
    return logs;
}

/// Logarithm of the probability of a table, but for what the margins say.
double logWeight(const std::vector<std::size_t>& cells, const std::vector<double>& logs) {
    double weight = 0;
    for (const std::size_t cell : cells) weight -= logs[cell];
    return weight;
}

/// Goes through all tables with the same margins, a column at a time; gives up when there are too many.
class AllTables {
public:
    AllTables(const Counts& counts, const std::vector<double>& logs)
        : m_margins(counts)
        , m_logs(logs)
        , m_left(m_margins.rows)
        , m_seen(logWeight(counts.cells, logs))
        , m_limit(m_seen + std::log1p(kNoLikelier)) {
        // Larger columns last: what is left for the last one is given.
        std::sort(m_margins.columns.begin(), m_margins.columns.end());
    }

    /// Absent when there are too many.
    std::optional<PValue> notLikelier() {
        fill(0, 0, m_margins.columns.front(), 0);
        if (m_visited > ContingencyTest::kMostTables) return std::nullopt;
        double logAll = -m_logs[std::accumulate(m_left.begin(), m_left.end(), std::size_t{0})];
        for (const auto* margins : {&m_margins.rows, &m_margins.columns}) {
            for (const std::size_t margin : *margins) logAll += m_logs[margin];
        }
        const PValue p = PValue::ofLog(m_seen + logAll + std::log(m_sum));
        return p.logP >= 0 ? PValue::of(1) : p;
    }

private:
    /// Spreads `open` cases of `column` over the rows from `row` on.
    void fill(std::size_t column, std::size_t row, std::size_t open, double weight) {
        if (m_visited > ContingencyTest::kMostTables) return;
        if (column + 1 == m_margins.columns.size()) {
            finish(weight);
            return;
        }
        if (row + 1 == m_left.size()) {
            if (open > m_left[row]) return;
            m_left[row] -= open;
            const std::size_t next = column + 1;
            fill(next, 0, m_margins.columns[next], weight - m_logs[open]);
            m_left[row] += open;
            return;
        }
        const std::size_t most = std::min(open, m_left[row]);
        for (std::size_t here = 0; here <= most; ++here) {
            m_left[row] -= here;
            fill(column, row + 1, open - here, weight - m_logs[here]);
            m_left[row] += here;
        }
    }

    void finish(double weight) {
        ++m_visited;
        for (const std::size_t cell : m_left) weight -= m_logs[cell];
        if (weight <= m_limit) m_sum += std::exp(weight - m_seen);
    }

    TableMargins m_margins;
    const std::vector<double>& m_logs;
    std::vector<std::size_t> m_left; ///< cases of each row that are in no column yet
    double m_seen;
    double m_limit;
    double m_sum = 0; ///< relative to the table seen
    std::size_t m_visited = 0;
};

/// p of tables drawn with the same margins: the columns of the cases are shuffled over their rows.
PValue drawnP(const Counts& counts, const std::vector<double>& logs) {
    std::vector<std::size_t> columnOf;
    const TableMargins margins(counts);
    for (std::size_t k = 0; k < counts.columns; ++k) columnOf.insert(columnOf.end(), margins.columns[k], k);
    const double limit = logWeight(counts.cells, logs) + std::log1p(kNoLikelier);
    RandomStream random(ContingencyTest::kSeed, 0);
    std::vector<std::size_t> cells(counts.cells.size());
    std::size_t notLikelier = 0;
    for (std::size_t draw = 0; draw < ContingencyTest::kDraws; ++draw) {
        for (std::size_t i = columnOf.size(); i > 1; --i)
            std::swap(columnOf[i - 1], columnOf[random.belowShort(static_cast<std::uint32_t>(i))]);
        std::fill(cells.begin(), cells.end(), 0);
        std::size_t at = 0;
        for (std::size_t row = 0; row < counts.rows; ++row) {
            for (std::size_t i = 0; i < margins.rows[row]; ++i)
                ++cells[row * counts.columns + columnOf[at++]];
        }
        notLikelier += logWeight(cells, logs) <= limit ? 1U : 0U;
    }
    return PValue::of((1 + counted(notLikelier)) / (1 + counted(ContingencyTest::kDraws)));
}

void addChiSquared(ContingencyTest& test, const Counts& counts) {
    const TableMargins margins(counts);
    const double n = counted(test.n);
    test.smallestExpected = n;
    for (std::size_t i = 0; i < counts.rows; ++i) {
        for (std::size_t k = 0; k < counts.columns; ++k) {
            const double expected = counted(margins.rows[i]) * counted(margins.columns[k]) / n;
            const double away = counted(counts.at(i, k)) - expected;
            test.chiSquared += away * away / expected;
            test.smallestExpected = std::min(test.smallestExpected, expected);
        }
    }
    test.degreesOfFreedom = counted((counts.rows - 1) * (counts.columns - 1));
    test.chiSquaredP = chiSquaredUpper(test.chiSquared, test.degreesOfFreedom);
    const double least = counted(std::min(counts.rows, counts.columns) - 1);
    test.cramersV = std::min(1.0, std::sqrt(test.chiSquared / n / least));
}

} // namespace

std::size_t Counts::n() const {
    return std::accumulate(cells.begin(), cells.end(), std::size_t{0});
}

Counts Counts::occupied() const {
    const TableMargins margins(*this);
    Counts kept;
    for (std::size_t i = 0; i < rows; ++i) {
        if (margins.rows[i] == 0) continue;
        ++kept.rows;
        for (std::size_t k = 0; k < columns; ++k) {
            if (margins.columns[k] > 0) kept.cells.push_back(at(i, k));
        }
    }
    kept.columns = kept.rows == 0 ? 0 : kept.cells.size() / kept.rows;
    return kept;
}

Computed<ContingencyTest> contingencyTest(const Counts& all) {
    if (all.cells.size() != all.rows * all.columns) return {Refusal::BadArgument, 0};
    const Counts counts = all.occupied();
    ContingencyTest test;
    test.n = counts.n();
    if (counts.rows < 2) return {Refusal::TooFewGroups, test.n};
    if (counts.columns < 2) return {Refusal::NoVarianceY, test.n};
    addChiSquared(test, counts);
    if (test.n > ContingencyTest::kMostCases) {
        test.p = test.chiSquaredP;
        test.pMethod = PMethod::ChiSquared;
        return test;
    }
    const std::vector<double> logs = logFactorials(test.n);
    const auto exact = AllTables(counts, logs).notLikelier();
    test.p = exact ? *exact : drawnP(counts, logs);
    test.pMethod = exact ? PMethod::Exact : PMethod::MonteCarlo;
    return test;
}

} // namespace lacrima::analysis
