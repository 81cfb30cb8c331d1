// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/correlation/RelationWords.h"

#include "core/findings/correlation/Coefficient.h"
#include "ui/figures/Words.h"

#include <QCoreApplication>

namespace lacrima::ui::figures {
namespace {

/// The context of the sentences below.
class RelationWords {
    Q_DECLARE_TR_FUNCTIONS(RelationWords)
};

} // namespace

QString relationHeadline(const dataset::Dataset& data, const findings::CoefficientPanel& panel) {
    const analysis::Correlation& correlation = *panel.pearson();
    const auto& interval = correlation.interval;
    // "Go together" is for what every coefficient says; one alone may be the doing of a few cases.
    const bool isAgreed = panel.agreement.doIntervalsAgree;
    const QString words =
        data.isHandPicked       ? RelationWords::tr("%1 and %2 in cases picked by hand")
        : !interval             ? RelationWords::tr("%1 and %2: too few cases for an interval")
        : interval->contains(0) ? RelationWords::tr("%1 and %2: these data do not tell whether they are "
                                                    "related")
        : !isAgreed ? RelationWords::tr("%1 and %2: related by some coefficients and not by others")
        : correlation.estimate > 0 ? RelationWords::tr("%1 and %2 go together")
                                   : RelationWords::tr("The more “%1”, the less “%2”");
    return words.arg(nameOf(data, panel.x), nameOf(data, panel.y));
}

spec::ChartSpec relationChart(
    const dataset::Dataset& data, const QString& x, const QString& y, const ScatterOptions& options) {
    std::optional<analysis::FittedLine> line;
    const dataset::DataColumn* first = data.column(x);
    const dataset::DataColumn* second = data.column(y);
    if (first == nullptr || second == nullptr) return scatterChart(data, x, y, line, options);
    if (const auto fitted = findings::lineThrough(data, x, y)) line = *fitted;
    spec::ChartSpec chart = scatterChart(data, x, y, line, options);
    const auto r =
        findings::coefficient(first->numbers(), second->numbers(), analysis::CorrelationMethod::Pearson);
    if (r) chart.textAlternative = QStringLiteral("%1: %2").arg(chart.title, correlationWords(*r));
    return chart;
}

} // namespace lacrima::ui::figures
