// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/added/CorrelationChoices.h"

#include "core/findings/correlation/CorrelationVariables.h"

#include <QJsonArray>

namespace lacrima::ui::report {
namespace {

using analysis::Adjustment;
using analysis::CorrelationMethod;

constexpr std::size_t kIntervalResamples = 10000;
constexpr std::size_t kPermutations = 99999;
constexpr qsizetype kMostLanes = 5;        ///< more colours than that are told apart by nobody
constexpr std::size_t kMostInForest = 120; ///< pairs; more of them are drawn as a heatmap

QStringList namesIn(const QJsonObject& choices, const char* key) {
    QStringList names;
    for (const auto& name : choices.value(QLatin1String(key)).toArray()) names.append(name.toString());
    return names;
}

} // namespace

CorrelationMethod CorrelationChoices::methodOf(const QString& code) {
    for (const auto& [method, name] : kMethods) {
        if (code == QLatin1String(name)) return method;
    }
    return CorrelationMethod::Pearson;
}

bool CorrelationChoices::takesCovariates(CorrelationMethod method) {
    return method == CorrelationMethod::Pearson || method == CorrelationMethod::Spearman;
}

bool CorrelationChoices::takesPermutations(CorrelationMethod method) {
    return takesCovariates(method) || method == CorrelationMethod::KendallTauB;
}

CorrelationView CorrelationChoices::viewOf(const QJsonObject& choices) {
    return static_cast<CorrelationView>(choices.value(QLatin1String("correlationView")).toInt());
}

bool CorrelationChoices::isHeatmap(
    CorrelationView view, const findings::CorrelationTable& table, qsizetype lanes) {
    return view == CorrelationView::Heatmap ||
           (view == CorrelationView::Automatic && (table.cells.size() > kMostInForest || lanes > kMostLanes));
}

findings::CorrelationRequest CorrelationChoices::requestOf(
    const QJsonObject& choices, const dataset::Dataset& dataset) {
    const auto number = [&](const char* key, int absent = 0) {
        return choices.value(QLatin1String(key)).toInt(absent);
    };
    findings::CorrelationRequest request;
    const int rows = number("variables");
    request.xs = rows == Published    ? findings::publishedCryingVariables(dataset)
                 : rows == AllRatings ? findings::cryingVariables(dataset)
                                      : namesIn(choices, "rowVariables");
    const int columns = number("withVariables");
    request.ys = columns == Alliance     ? findings::allianceVariables(dataset)
                 : columns == SameAsRows ? request.xs
                                         : namesIn(choices, "columnVariables");
    request.method = methodOf(choices.value(QLatin1String("method")).toString());
    if (takesCovariates(request.method)) request.covariates = namesIn(choices, "covariates");
    const int adjustment = number("adjustment", static_cast<int>(Adjustment::Holm));
    request.isMaxT = adjustment == kMaxT;
    request.isListwise = request.isMaxT || choices.value(QLatin1String("missing")).toBool();
    request.adjustment = request.isMaxT ? Adjustment::None : static_cast<Adjustment>(adjustment);
    request.confidence = choices.value(QLatin1String("confidence")).toDouble(analysis::kDefaultConfidence);
    if (number("interval") != ByFormula) request.resamples = kIntervalResamples;
    request.isClusterBootstrap = number("interval") == BcaOfClinicians;
    const bool permutes =
        takesPermutations(request.method) && choices.value(QLatin1String("permutations")).toBool();
    if (request.isMaxT || (permutes && request.covariates.isEmpty())) request.permutations = kPermutations;
    return request;
}

} // namespace lacrima::ui::report
