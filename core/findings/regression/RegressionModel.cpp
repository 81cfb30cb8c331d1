// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/regression/RegressionModel.h"

#include "core/findings/HandPicked.h"
#include "core/findings/correlation/Coefficient.h"

#include <vector>

namespace lacrima::findings {
namespace {

void leaveTestsOut(analysis::Computed<analysis::LinearRegression>& fit) {
    if (!fit) return;
    analysis::LinearRegression without = *fit;
    without.p = kNoP;
    if (without.intercept) without.intercept->p = kNoP;
    for (analysis::Coefficient& slope : without.slopes) slope.p = kNoP;
    fit = without;
}

} // namespace

RegressionModel regress(const dataset::Dataset& dataset, const RegressionRequest& request) {
    RegressionModel model;
    std::vector<analysis::Column> columns;
    for (const QString& name : QStringList{request.outcome} + request.predictors) {
        const dataset::DataColumn* column = dataset.column(name);
        if (column == nullptr) {
            model.fit = {analysis::Refusal::TooFewObservations, 0};
            return model;
        }
        if (!isMeasured(*column)) model.notMeasured.append(name);
        columns.push_back(column->numbers());
    }
    if (!model.notMeasured.isEmpty() || request.predictors.contains(request.outcome)) {
        model.fit = {analysis::Refusal::BadArgument, dataset.rowCount()};
        return model;
    }
    model.fit =
        analysis::linearRegression(columns.front(), std::span(columns).subspan(1), true, request.confidence);
    if (!model.fit && model.fit.refusal() == analysis::Refusal::RedundantCovariate)
        model.redundancy = redundancyOf(model.fit.refused(), request.predictors);
    if (dataset.isHandPicked) leaveTestsOut(model.fit);
    return model;
}

} // namespace lacrima::findings
