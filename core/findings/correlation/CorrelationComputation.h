// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/correlation/CorrelationMatrix.h"
#include "core/findings/correlation/CorrelationTable.h"

#include <QHash>

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

namespace lacrima::findings {

/// A request with its columns looked up, each once, while its table is made. The dataset and the request must
/// outlive it.
class CorrelationComputation final {
public:
    CorrelationComputation(const dataset::Dataset& dataset, const CorrelationRequest& request);

    CorrelationTable table();

private:
    /// The dataset has no such variable.
    static constexpr std::size_t kNowhere = std::numeric_limits<std::size_t>::max();

    struct Pair {
        std::size_t x = kNowhere; ///< positions in m_columns
        std::size_t y = kNowhere;
        CorrelationCell cell;

        bool isKnown() const { return x != kNowhere && y != kNowhere; }
    };

    void take(const dataset::Dataset& dataset, const QString& name);
    void takeCovariates(const dataset::Dataset& dataset);
    void takeClusters(const dataset::Dataset& dataset);
    void deleteListwise();
    void layOut();
    PairProblem problemOf(const Pair& pair) const;
    bool isRefusedAtOnce(Pair& pair) const;
    bool isCancelled() const { return m_request.isCancelled && m_request.isCancelled(); }
    CoefficientPlan plan() const;

    void fillAll();
    void fill(Pair& pair) const;
    void fillFrom(Pair& pair, DetailedCoefficient detail) const;
    bool fillFromMatrix();
    bool fillFromTables();
    void takeCell(Pair& pair, const analysis::MatrixCell& from, bool isTurned, bool isPointBiserial) const;

    void resample();
    void addBootstraps();
    void addPermutations(Pair& pair) const;
    void adjust(CorrelationTable& table);
    MaxT adjustByMaxT();
    void leaveTestsOut(CorrelationTable& table);

    const CorrelationRequest& m_request;
    const bool m_isHandPicked;
    QHash<QString, std::size_t> m_positions;
    std::vector<const dataset::DataColumn*> m_sources;
    std::vector<analysis::Column> m_columns;
    std::vector<bool> m_isMeasured;
    std::vector<analysis::Column> m_covariates;
    PairProblem m_covariateProblem = PairProblem::None;
    std::vector<std::vector<double>> m_copies;
    Resampling m_resampling;
    std::vector<Pair> m_pairs;
    std::optional<double> m_smallestEigenvalue;
};

} // namespace lacrima::findings
