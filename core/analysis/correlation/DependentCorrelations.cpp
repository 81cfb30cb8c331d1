// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation/DependentCorrelations.h"

#include "core/analysis/correlation/Pearson.h"
#include "core/analysis/kernel/AccurateSums.h"
#include "core/analysis/probability/Multiplicity.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <optional>

namespace lacrima::analysis {
namespace {

double square(double value) {
    return value * value;
}

TestStatistic zTest(double z) {
    return {z, 0, normalTwoSided(z)};
}

/// Correlation of the two z's (Dunn & Clark 1969); a and b share a variable, `between` joins the rivals.
double zCorrelation(double a, double b, double between) {
    const double numerator =
        between * (1 - a * a - b * b) - a * b / 2 * (1 - a * a - b * b - between * between);
    return numerator / ((1 - a * a) * (1 - b * b));
}

TestStatistic williams(double a, double b, double between, double n) {
    const double determinant = 1 + 2 * a * b * between - a * a - b * b - between * between;
    const double mean = (a + b) / 2;
    const double scale = 2 * std::max(0.0, determinant) * (n - 1) / (n - 3) +
                         square(mean) * square(1 - between) * (1 - between);
    const double t = (a - b) * std::sqrt((n - 1) * (1 + between) / scale);
    return {t, n - 3, studentTwoSided(t, n - 3)};
}

TestStatistic meng(double a, double b, double between, double n) {
    const double mean = (a * a + b * b) / 2;
    const double f = std::min(1.0, (1 - between) / (2 * (1 - mean)));
    const double h = (1 - f * mean) / (1 - mean);
    return zTest((std::atanh(a) - std::atanh(b)) * std::sqrt((n - 3) / (2 * (1 - between) * h)));
}

/// Zou's interval of a - b; c is the correlation of the two estimates.
Interval zou(double a, double b, double c, std::size_t n, double confidence) {
    const Interval first = *fisherInterval(a, n, confidence);
    const Interval second = *fisherInterval(b, n, confidence);
    const double below =
        square(a - first.low) + square(second.high - b) - 2 * c * (a - first.low) * (second.high - b);
    const double above =
        square(first.high - a) + square(b - second.low) - 2 * c * (first.high - a) * (b - second.low);
    return {a - b - std::sqrt(std::max(0.0, below)), a - b + std::sqrt(std::max(0.0, above)), confidence};
}

/// Correlation of two r that share a variable, as cocor has it.
double overlapping(double a, double b, double between) {
    return ((between - a * b / 2) * (1 - a * a - b * b - between * between) + between * between * between) /
           ((1 - a * a) * (1 - b * b));
}

/// Correlation of r12 and r34 (Zou 2007, equation 14).
double nonOverlapping(const FourCorrelations& r) {
    const double squares = square(r.r13) + square(r.r14) + square(r.r23) + square(r.r24);
    const double products = r.r13 * r.r24 + r.r14 * r.r23;
    const double triples =
        r.r12 * r.r13 * r.r14 + r.r12 * r.r23 * r.r24 + r.r13 * r.r23 * r.r34 + r.r14 * r.r24 * r.r34;
    return (r.r12 * r.r34 * squares / 2 + products - triples) / ((1 - square(r.r12)) * (1 - square(r.r34)));
}

/// Pearson's r between all columns of complete cases.
Computed<Eigen::MatrixXd> correlationsOf(const std::vector<std::vector<double>>& columns) {
    std::vector<Centred> parts;
    for (const std::vector<double>& column : columns) {
        parts.push_back(centred(column));
        if (parts.back().constant)
            return {parts.size() == 1 ? Refusal::NoVarianceX : Refusal::NoVarianceY, column.size()};
    }
    const auto size = static_cast<Eigen::Index>(parts.size());
    Eigen::MatrixXd r = Eigen::MatrixXd::Identity(size, size);
    for (Eigen::Index i = 0; i < size; ++i) {
        for (Eigen::Index k = 0; k < i; ++k) {
            r(i, k) = correlationOf(parts[static_cast<std::size_t>(i)], parts[static_cast<std::size_t>(k)]);
            r(k, i) = r(i, k);
        }
    }
    return r;
}

Computed<Eigen::MatrixXd> sharedCorrelations(Column shared, std::span<const Column> rivals, std::size_t& n) {
    std::vector<Column> columns{shared};
    columns.insert(columns.end(), rivals.begin(), rivals.end());
    const auto rows = completeRows(columns);
    if (!rows) return rows.refused();
    n = rows->front().size();
    if (n < 4) return {Refusal::TooFewObservations, n};
    return correlationsOf(*rows);
}

/// Steiger (1980), equation 15 for a shared variable: z' C' (C S C')^-1 C z with the pooled r in S.
TestStatistic omnibus(const Eigen::MatrixXd& r, double n) {
    const Eigen::Index k = r.rows() - 1;
    const Eigen::VectorXd z = r.col(0).tail(k).array().atanh();
    const double pooled = r.col(0).tail(k).mean();
    Eigen::MatrixXd s = Eigen::MatrixXd::Identity(k, k);
    Eigen::MatrixXd contrast = Eigen::MatrixXd::Zero(k - 1, k);
    for (Eigen::Index i = 0; i < k; ++i) {
        for (Eigen::Index j = 0; j < k; ++j) {
            if (i != j) s(i, j) = zCorrelation(pooled, pooled, r(i + 1, j + 1));
        }
        if (i + 1 < k) contrast(i, i) = 1, contrast(i, i + 1) = -1;
    }
    const Eigen::VectorXd steps = contrast * z;
    const Eigen::MatrixXd middle = contrast * s * contrast.transpose();
    const double value = (n - 3) * steps.dot(middle.ldlt().solve(steps));
    return {value, static_cast<double>(k - 1), chiSquaredUpper(value, static_cast<double>(k - 1))};
}

} // namespace

Computed<DependentComparison> compareDependent(
    double first, double second, double between, std::size_t n, double confidence) {
    for (const double r : {first, second, between}) {
        if (!(std::abs(r) <= 1)) return {Refusal::BadArgument, n};
        if (std::abs(r) == 1) return {Refusal::Undefined, n};
    }
    if (!isConfidence(confidence)) return {Refusal::BadArgument, n};
    if (n < 4) return {Refusal::TooFewObservations, n};
    const double determinant =
        1 + 2 * first * second * between - square(first) - square(second) - square(between);
    if (determinant < -1e-12) return {Refusal::Undefined, n};
    const auto size = static_cast<double>(n);
    const double step = (std::atanh(first) - std::atanh(second)) * std::sqrt(size - 3);
    const double mean = (first + second) / 2;
    DependentComparison result{n, first, second, between, first - second, {}, {}, {}, {}, {}};
    result.williams = williams(first, second, between, size);
    result.dunnClark = zTest(step / std::sqrt(2 - 2 * zCorrelation(first, second, between)));
    result.steiger = zTest(step / std::sqrt(2 - 2 * zCorrelation(mean, mean, between)));
    result.meng = meng(first, second, between, size);
    result.interval = zou(first, second, overlapping(first, second, between), n, confidence);
    for (const TestStatistic* test : {&result.williams, &result.dunnClark, &result.steiger, &result.meng}) {
        if (!std::isfinite(test->value)) return {Refusal::Undefined, n};
    }
    return result;
}

Computed<DependentComparison> compareDependent(
    Column shared, Column first, Column second, double confidence) {
    const std::vector<Column> rivals{first, second};
    std::size_t n = 0;
    const auto r = sharedCorrelations(shared, rivals, n);
    if (!r) return r.refused();
    return compareDependent((*r)(0, 1), (*r)(0, 2), (*r)(1, 2), n, confidence);
}

Computed<TestStatistic> compareNonOverlapping(const FourCorrelations& r, std::size_t n) {
    for (const double value : {r.r12, r.r34, r.r13, r.r14, r.r23, r.r24}) {
        if (!(std::abs(value) <= 1)) return {Refusal::BadArgument, n};
    }
    if (n < 4) return {Refusal::TooFewObservations, n};
    if (std::abs(r.r12) == 1 || std::abs(r.r34) == 1) return {Refusal::Undefined, n};
    const double mean = (r.r12 + r.r34) / 2;
    const double psi =
        ((r.r13 - mean * r.r23) * (r.r24 - r.r23 * mean) + (r.r14 - r.r13 * mean) * (r.r23 - mean * r.r13) +
            (r.r13 - r.r14 * mean) * (r.r24 - mean * r.r14) +
            (r.r14 - mean * r.r24) * (r.r23 - r.r24 * mean)) /
        2;
    const double c = psi / square(1 - mean * mean);
    if (!(1 - c > 1e-12)) return {Refusal::Undefined, n};
    const double step = std::atanh(r.r12) - std::atanh(r.r34);
    return zTest(step * std::sqrt(static_cast<double>(n) - 3) / std::sqrt(2 - 2 * c));
}

Computed<NonOverlappingComparison> compareNonOverlapping(
    std::span<const Column, 4> columns, double confidence) {
    if (!isConfidence(confidence)) return {Refusal::BadArgument, columns[0].size()};
    NonOverlappingComparison result;
    const auto r = sharedCorrelations(columns[0], columns.subspan<1>(), result.n);
    if (!r) return r.refused();
    result.r = {(*r)(0, 1), (*r)(2, 3), (*r)(0, 2), (*r)(0, 3), (*r)(1, 2), (*r)(1, 3)};
    const auto test = compareNonOverlapping(result.r, result.n);
    if (!test) return test.refused();
    result.difference = result.r.r12 - result.r.r34;
    result.steiger = *test;
    result.interval = zou(result.r.r12, result.r.r34, nonOverlapping(result.r), result.n, confidence);
    return result;
}

Computed<DependentOmnibus> compareAllDependent(
    Column shared, std::span<const Column> rivals, double confidence) {
    if (rivals.size() < 2) return {Refusal::BadArgument, shared.size()};
    DependentOmnibus result;
    const auto r = sharedCorrelations(shared, rivals, result.n);
    if (!r) return r.refused();
    std::vector<double> p;
    const auto k = static_cast<Eigen::Index>(rivals.size());
    for (Eigen::Index i = 1; i <= k; ++i) {
        result.correlations.push_back((*r)(0, i));
        for (Eigen::Index j = i + 1; j <= k; ++j) {
            const auto pair = compareDependent((*r)(0, i), (*r)(0, j), (*r)(i, j), result.n, confidence);
            if (!pair) return pair.refused();
            result.pairs.push_back(*pair);
            p.push_back(pair->steiger.p.p);
        }
    }
    result.holm = adjusted(p, Adjustment::Holm);
    result.chiSquared = omnibus(*r, static_cast<double>(result.n));
    return result;
}

} // namespace lacrima::analysis
