// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/Describe.h"

#include "core/analysis/Pearson.h"
#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"
#include "ui/widgets/Theme.h"

#include <QCoreApplication>

namespace lacrima::ui {
namespace {

/// The context of the sentences below.
class CorrelationWords {
    Q_DECLARE_TR_FUNCTIONS(CorrelationWords)
};

} // namespace

QString nameOf(const findings::Dataset& data, const QString& variable) {
    const findings::DataColumn* column = data.column(variable);
    const QString name = column != nullptr ? column->label.in(text::spokenLanguage()) : QString();
    return name.isEmpty() ? variable : name;
}

QColor colorOf(const QString& variable) {
    const Theme& theme = currentTheme();
    if (variable.startsWith(QLatin1String("wai_bond"))) return theme.bond;
    if (variable.startsWith(QLatin1String("wai_goal"))) return theme.goal;
    if (variable.startsWith(QLatin1String("wai_task"))) return theme.task;
    if (variable.startsWith(QLatin1String("wai_total"))) return theme.total;
    return theme.accent;
}

QString estimateWords(const analysis::Correlation& correlation) {
    const QString estimate = text::bounded(correlation.estimate);
    if (!correlation.interval) return estimate;
    return QStringLiteral("%1 %2").arg(
        estimate, text::interval(correlation.interval->low, correlation.interval->high));
}

QString correlationWords(const analysis::Correlation& correlation) {
    return QStringLiteral("r = %1, n = %2, %3")
        .arg(estimateWords(correlation))
        .arg(correlation.n)
        .arg(text::pWords(correlation.p.p));
}

QString apaSentence(const analysis::Correlation& correlation) {
    QString sentence =
        QStringLiteral("r(%1) = %2").arg(correlation.n - 2).arg(text::bounded(correlation.estimate));
    if (correlation.interval) {
        sentence += QStringLiteral(", 95 % CI ") +
                    text::interval(correlation.interval->low, correlation.interval->high);
    }
    return sentence + QStringLiteral(", ") + text::pWords(correlation.p.p);
}

QString smallestWords(std::size_t n) {
    const auto smallest = analysis::smallestDetectableR(n);
    if (!smallest) return {};
    return CorrelationWords::tr("With %1 cases, correlations below %2 in size cannot be told from zero.")
        .arg(n)
        .arg(text::bounded(*smallest));
}

QString clusterWarning(const findings::Dataset& data) {
    if (data.largestCluster() < 2) return {};
    return CorrelationWords::tr(
        "Some clinicians contributed several cases. Cases of one clinician resemble each other, so the "
        "intervals "
        "here are somewhat too narrow.");
}

} // namespace lacrima::ui
