// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recomputation/RecomputedCorrelations.h"

#include "core/exchange/recomputation/RecomputedResults.h"

#include <algorithm>
#include <cmath>

namespace lacrima::exchange {
namespace {

using analysis::CorrelationMethod;

/// Where all resamples lie on one side there is no BCa, and R could not make it either.
bool isBca(const analysis::BootstrapResult& bootstrap) {
    return bootstrap.kind == analysis::IntervalMethod::BootstrapBca &&
           bootstrap.interval.low < bootstrap.interval.high;
}

/// R draws with another generator: its limits are expected within a tenth of the width of the interval, which
/// for ten thousand resamples is about ten standard errors of their difference; with fewer the errors grow by
/// the root.
std::vector<NumberField> bootstrapFields(const analysis::BootstrapResult& bootstrap) {
    const double more = std::sqrt(std::max(1.0, 1e4 / static_cast<double>(bootstrap.resamples)));
    const double tolerance = (bootstrap.interval.high - bootstrap.interval.low) / 10 * more;
    return {{"bca_low", bootstrap.interval.low, false, tolerance},
        {"bca_high", bootstrap.interval.high, false, tolerance}};
}

/// How R calls a method: its name among the estimates, and the function that gives all of it.
struct RMethod {
    QString name; ///< empty: R has no bootstrap of it
    QString function;
};

RMethod methodInR(CorrelationMethod method) {
    switch (method) {
    case CorrelationMethod::Pearson:
    case CorrelationMethod::PointBiserial:
        return {QStringLiteral("pearson"), QStringLiteral("correlation(%1, %2)")};
    case CorrelationMethod::Spearman:
        return {QStringLiteral("spearman"), QStringLiteral("spearman(%1, %2)")};
    case CorrelationMethod::KendallTauB:
        return {QStringLiteral("kendall"), QStringLiteral("kendall(%1, %2)")};
    case CorrelationMethod::Polychoric:
        return {{}, QStringLiteral("polychoric(%1, %2)")};
    case CorrelationMethod::Polyserial:
        return {{}, QStringLiteral("polyserial(%1, %2)")};
    case CorrelationMethod::PercentageBend:
        return {QStringLiteral("bend"), QStringLiteral("robust(%1, %2, \"bend\")")};
    case CorrelationMethod::Winsorised:
        return {QStringLiteral("winsorised"), QStringLiteral("robust(%1, %2, \"winsorised\")")};
    case CorrelationMethod::Biweight:
        return {QStringLiteral("biweight"), QStringLiteral("robust(%1, %2, \"biweight\")")};
    case CorrelationMethod::Biserial:
    case CorrelationMethod::Partial:
    case CorrelationMethod::SemiPartial:
        return {};
    }
    return {};
}

bool isOfThresholds(CorrelationMethod method) {
    return method == CorrelationMethod::Polychoric || method == CorrelationMethod::Polyserial;
}

/// Where the greatest likelihood lies at the end of its range the number depends on where that is set.
bool isOnEdge(const analysis::Correlation& correlation) {
    return isOfThresholds(correlation.method) && !correlation.interval;
}

std::vector<NumberField> fieldsInR(analysis::Correlation correlation) {
    if (isOfThresholds(correlation.method)) correlation.interval.reset();
    return fieldsOf(correlation);
}

constexpr std::size_t kLimits = 2; ///< of an interval

/// What R has no way to: estimate and p at an edge, limits of polychoric and polyserial coefficients.
void leaveOutOf(Recomputation& again, const analysis::Correlation& correlation) {
    if (isOnEdge(correlation)) again.leaveOut(2, false);
    if (isOfThresholds(correlation.method) && correlation.interval) again.leaveOut(kLimits, false);
}

/// One pair; `x` and `y` as R reads them, the ordered one of polyserial second.
void addPair(Recomputation& again, const QString& key, const analysis::Correlation& correlation,
    const RMethod& method, const QString& x, const QString& y) {
    leaveOutOf(again, correlation);
    if (isOnEdge(correlation) || method.function.isEmpty()) return;
    again.put(key, method.function.arg(x, y), fieldsInR(correlation));
}

void addBootstrap(Recomputation& again, const QString& key, const analysis::BootstrapResult& bootstrap,
    const RMethod& method, const QString& x, const QString& y) {
    if (method.name.isEmpty() || !isBca(bootstrap)) {
        again.leaveOut(kLimits, true);
        return;
    }
    again.put(key,
        QStringLiteral("bca(%1, %2, %3, %4)")
            .arg(x, y, QString::number(bootstrap.resamples), rText(method.name)),
        bootstrapFields(bootstrap));
}

void addAdjusted(Recomputation& again, const findings::CorrelationTable& table, const QStringList& keys,
    const std::vector<std::optional<double>>& adjusted) {
    switch (table.adjustment) {
    case analysis::Adjustment::None:
        break;
    case analysis::Adjustment::Holm:
        again.adjust(keys, QStringLiteral("holm"), "holm", adjusted);
        break;
    case analysis::Adjustment::BenjaminiHochberg:
        again.adjust(keys, QStringLiteral("BH"), "bh", adjusted);
        break;
    case analysis::Adjustment::Bonferroni:
        again.adjust(keys, QStringLiteral("bonferroni"), "bonferroni", adjusted);
        break;
    }
}

/// As the page takes them: of all variables of the request together.
void keepCompleteCases(Recomputation& again, const findings::CorrelationRequest& request) {
    QStringList all = request.xs + request.ys + request.covariates;
    all.removeDuplicates();
    again.prepare(QStringLiteral("d <- d[complete.cases(%1), , drop = FALSE]").arg(again.columns(all)));
}

QString callOf(Recomputation& again, const findings::CorrelationCell& cell,
    const findings::CorrelationRequest& request, const RMethod& method) {
    const QString x = again.column(cell.x);
    const QString y = again.column(cell.y);
    if (!request.covariates.isEmpty()) {
        return QStringLiteral("%1(%2, %3, %4)")
            .arg(request.method == CorrelationMethod::Spearman ? QStringLiteral("rank_correlation")
                                                               : QStringLiteral("correlation"),
                x, y, again.columns(request.covariates));
    }
    return cell.isXOrdered().value_or(false) ? method.function.arg(y, x) : method.function.arg(x, y);
}

} // namespace

void recompute(Recomputation& again, const findings::CorrelationTable& table,
    const findings::CorrelationRequest& request, const QString& key) {
    if (request.isListwise) keepCompleteCases(again, request);
    QStringList keys;
    std::vector<std::optional<double>> adjusted;
    const RMethod method = methodInR(request.method);
    for (const findings::CorrelationCell& cell : table.cells) {
        if (!cell.correlation) continue;
        leaveOutOf(again, *cell.correlation);
        again.leaveOut(cell.permutationP() ? 1 : 0, true);
        again.leaveOut(table.maxT && cell.adjustedP ? 1 : 0, true);
        if (isOnEdge(*cell.correlation)) continue;
        keys.append(part(part(key, cell.x), cell.y));
        adjusted.push_back(cell.adjustedP);
        again.put(keys.back(), callOf(again, cell, request, method), fieldsInR(*cell.correlation));
        if (cell.bootstrap() == nullptr) continue;
        const bool isPlain = request.covariates.isEmpty() && !request.isClusterBootstrap;
        addBootstrap(again, keys.back(), *cell.bootstrap(), isPlain ? method : RMethod(),
            again.column(cell.x), again.column(cell.y));
    }
    // Without all p of the family R cannot adjust them.
    if (keys.size() < static_cast<qsizetype>(table.familySize)) {
        again.leaveOut(static_cast<std::size_t>(keys.size()), false);
        return;
    }
    addAdjusted(again, table, keys, adjusted);
}

void recompute(Recomputation& again, const findings::CorrelationTable& table, const QString& key) {
    recompute(again, table, findings::CorrelationRequest{}, key);
}

void recompute(Recomputation& again, const findings::CoefficientPanel& panel,
    const findings::CoefficientPanelRequest& request) {
    const QString x = again.column(panel.x);
    const QString y = again.column(panel.y);
    const QString key = part(part(QStringLiteral("coefficient"), panel.x), panel.y);
    for (const findings::CoefficientRow& row : panel.rows) {
        if (!row.correlation) continue;
        if (row.method == CorrelationMethod::Partial) {
            again.put(part(key, QStringLiteral("partial")),
                QStringLiteral("correlation(%1, %2, %3)").arg(x, y, again.columns(request.covariates)),
                fieldsOf(*row.correlation));
            continue;
        }
        const RMethod method = methodInR(row.method);
        const QString here =
            part(key, method.name.isEmpty() ? method.function.left(method.function.indexOf(QLatin1Char('(')))
                                            : method.name);
        addPair(again, here, *row.correlation, method, panel.isXOrdered ? y : x, panel.isXOrdered ? x : y);
        if (row.bootstrap) addBootstrap(again, here, *row.bootstrap, method, x, y);
    }
}

void recompute(Recomputation& again, const analysis::FittedLine& line, const QString& x, const QString& y) {
    again.put(part(part(QStringLiteral("line"), x), y),
        QStringLiteral("line_through(%1, %2)").arg(again.column(x), again.column(y)),
        {{"n", real(line.n)}, {"slope", line.slope}, {"low", line.slopeInterval.low},
            {"high", line.slopeInterval.high}, {"p", line.p.p, kIsP}});
}

} // namespace lacrima::exchange
