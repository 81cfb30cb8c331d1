// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression/FittedLine.h"

#include "core/analysis/kernel/AccurateSums.h"

#include <cmath>

namespace lacrima::analysis {

Interval FittedLine::bandAt(double x) const {
    const double t = -studentQuantile((1 - slopeInterval.confidence) / 2, static_cast<double>(n - 2));
    const double distance = x - meanX;
    const double half =
        t * residualSd * std::hypot(1 / std::sqrt(static_cast<double>(n)), distance / lengthX);
    return {at(x) - half, at(x) + half, slopeInterval.confidence};
}

Computed<FittedLine> fitLine(Column x, Column y, double confidence) {
    if (!isConfidence(confidence)) return {Refusal::BadArgument, x.size()};
    const auto pairs = completePairs(x, y);
    if (!pairs) return pairs.refused();
    if (pairs->n() < 3) return {Refusal::TooFewObservations, pairs->n()};
    const Centred cx = centred(pairs->x);
    const Centred cy = centred(pairs->y);
    if (cx.constant) return {Refusal::NoVarianceX, pairs->n()};
    FittedLine line;
    line.n = pairs->n();
    line.meanX = cx.mean;
    line.meanY = cy.mean;
    line.lengthX = std::ldexp(std::sqrt(cx.square), cx.exponent);
    const double scaledSlope = accurateDot(cx.deviations, cy.deviations) / cx.square;
    line.slope = std::ldexp(scaledSlope, cy.exponent - cx.exponent);
    line.intercept = line.meanY - line.slope * line.meanX;
    std::vector<double> residuals(cy.deviations);
    for (std::size_t i = 0; i < residuals.size(); ++i) residuals[i] -= scaledSlope * cx.deviations[i];
    const auto df = static_cast<double>(line.n - 2);
    const double scaledSd = std::sqrt(accurateDot(residuals, residuals) / df);
    line.residualSd = std::ldexp(scaledSd, cy.exponent);
    line.slopeError = std::ldexp(scaledSd / std::sqrt(cx.square), cy.exponent - cx.exponent);
    const double half = -studentQuantile((1 - confidence) / 2, df) * line.slopeError;
    line.slopeInterval = {line.slope - half, line.slope + half, confidence};
    line.p = cy.constant ? PValue{} : studentTwoSided(line.slope / line.slopeError, df);
    return line;
}

} // namespace lacrima::analysis
