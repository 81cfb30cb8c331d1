// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression/Collinearity.h"

#include "core/analysis/kernel/AccurateSums.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>

namespace lacrima::analysis {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double kPrinted = 2e-14; ///< what rounding to 15 digits changes, of the length of a column
constexpr double kPlaysAPart = 1e-6;

/// A column of length one, and how much longer the column as printed is.
struct Direction {
    VectorXd values;
    double printedLength = 1;
    bool isZero = false;
};

Direction directionOf(const std::vector<double>& column, bool withIntercept) {
    const Centred part = centred(column);
    const auto n = static_cast<Index>(column.size());
    Direction direction{VectorXd(n), 1, part.constant};
    double largest = 0;
    for (const double value : column) largest = std::max(largest, std::abs(value));
    if (!withIntercept) direction.isZero = largest == 0;
    if (direction.isZero) return direction;
    for (Index i = 0; i < n; ++i) {
        const auto at = static_cast<std::size_t>(i);
        direction.values[i] = withIntercept ? part.deviations[at] : column[at] / largest;
    }
    const double norm = direction.values.norm();
    direction.values /= norm;
    const double unit = withIntercept ? std::ldexp(norm, part.exponent) : largest * norm;
    direction.printedLength = std::max(1.0, largest / unit * std::sqrt(static_cast<double>(n)));
    return direction;
}

/// The columns kept so far as an orthonormal basis and the triangle that leads back to them.
class Basis final {
public:
    Basis(Index n, Index most)
        : m_basis(n, most)
        , m_triangle(MatrixXd::Zero(most, most)) {}

    /// What is left of a column, and its weights on the columns kept.
    struct Rest {
        VectorXd rest;
        VectorXd parts;
        VectorXd weights;
    };
    [[nodiscard]] Rest restOf(const VectorXd& column) const {
        const auto basis = m_basis.leftCols(m_size);
        Rest result{column, VectorXd::Zero(m_size), {}};
        for (int twice = 0; twice < 2; ++twice) { // twice is enough
            const VectorXd part = basis.transpose() * result.rest;
            result.rest -= basis * part;
            result.parts += part;
        }
        result.weights =
            m_triangle.topLeftCorner(m_size, m_size).triangularView<Eigen::Upper>().solve(result.parts);
        return result;
    }
    void add(const Rest& rest) {
        const double norm = rest.rest.norm();
        m_triangle.col(m_size).head(m_size) = rest.parts;
        m_triangle(m_size, m_size) = norm;
        m_basis.col(m_size) = rest.rest / norm;
        ++m_size;
    }

private:
    MatrixXd m_basis;
    MatrixXd m_triangle;
    Index m_size = 0;
};

} // namespace

std::optional<Refused> determinedColumns(
    std::span<const std::vector<double>> columns, bool withIntercept, double tolerance) {
    if (columns.empty()) return std::nullopt;
    const std::size_t n = columns.front().size();
    Refused refused{Refusal::RedundantCovariate, n, {}};
    Basis basis(static_cast<Index>(n), static_cast<Index>(columns.size()));
    std::vector<std::size_t> kept;
    std::vector<double> printed;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const Direction direction = directionOf(columns[c], withIntercept);
        if (direction.isZero) {
            refused.positions.push_back(c);
            continue;
        }
        const Basis::Rest rest = basis.restOf(direction.values);
        double blur = direction.printedLength;
        for (std::size_t k = 0; k < kept.size(); ++k)
            blur += std::abs(rest.weights[static_cast<Index>(k)]) * printed[k];
        if (kept.size() < n && rest.rest.norm() > std::max(tolerance, kPrinted * blur)) {
            basis.add(rest);
            kept.push_back(c);
            printed.push_back(direction.printedLength);
            continue;
        }
        if (refused.positions.empty()) {
            for (std::size_t k = 0; k < kept.size(); ++k) {
                if (std::abs(rest.weights[static_cast<Index>(k)]) > kPlaysAPart + 10 * kPrinted * blur)
                    refused.sources.push_back(kept[k]);
            }
        }
        refused.positions.push_back(c);
    }
    return refused.positions.empty() ? std::nullopt : std::optional(refused);
}

} // namespace lacrima::analysis
