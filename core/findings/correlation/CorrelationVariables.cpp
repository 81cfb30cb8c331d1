// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/CorrelationVariables.h"

namespace lacrima::findings {
namespace {

QStringList present(const dataset::Dataset& dataset, const QStringList& names) {
    QStringList found;
    for (const QString& name : names) {
        if (dataset.column(name) != nullptr) found.append(name);
    }
    return found;
}

} // namespace

QStringList cryingVariables(const dataset::Dataset& dataset) {
    QStringList names;
    for (const dataset::DataColumn& column : dataset.columns) {
        const bool isRating = column.labels.size() >= 4;
        if (column.instrument == QLatin1String("crying") && isRating) names.append(column.name);
    }
    return names;
}

QStringList publishedCryingVariables(const dataset::Dataset& dataset) {
    return present(dataset, {QStringLiteral("last_understanding"), QStringLiteral("last_never_told"),
                                QStringLiteral("last_new_ideas"), QStringLiteral("last_beyond_words"),
                                QStringLiteral("last_vulnerability"), QStringLiteral("last_confidence"),
                                QStringLiteral("last_disclosure"), QStringLiteral("last_compassion"),
                                QStringLiteral("last_support"), QStringLiteral("gen_negative")});
}

QStringList allianceVariables(const dataset::Dataset& dataset) {
    return allianceDimensions(dataset) + present(dataset, {QStringLiteral("wai_total")});
}

QStringList allianceDimensions(const dataset::Dataset& dataset) {
    return present(
        dataset, {QStringLiteral("wai_bond"), QStringLiteral("wai_goal"), QStringLiteral("wai_task")});
}

} // namespace lacrima::findings
