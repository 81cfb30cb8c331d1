// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/correlation/Nesting.h"

#include "core/findings/resampling/Resampling.h"

#include <QHash>

#include <algorithm>

namespace lacrima::findings {
namespace {

void gather(Nesting& result, const dataset::Dataset& dataset) {
    QHash<QString, std::size_t> positions;
    std::size_t cases = 0;
    for (std::size_t row = 0; row < dataset.rowCount(); ++row) {
        const QString& clinician = dataset.rows[row].clinician;
        if (clinician.isEmpty()) {
            result.rowsWithoutClinician.push_back(row);
            continue;
        }
        if (!positions.contains(clinician)) {
            positions.insert(clinician, result.clusters.size());
            result.clusters.push_back({clinician, {}});
        }
        result.clusters[positions.value(clinician)].rows.push_back(row);
        ++cases;
    }
    std::sort(result.clusters.begin(), result.clusters.end(), [](const Cluster& a, const Cluster& b) {
        return a.rows.size() != b.rows.size() ? a.rows.size() > b.rows.size() : a.clinician < b.clinician;
    });
    if (result.clusters.empty()) return;
    result.largest = result.clusters.front().rows.size();
    result.meanSize = static_cast<double>(cases) / static_cast<double>(result.clusters.size());
}

} // namespace

Nesting nestingOf(const dataset::Dataset& dataset, const QStringList& variables, double confidence) {
    Nesting result;
    gather(result, dataset);
    const std::vector<double> clinicians = clinicianNumbers(dataset);
    for (const QString& name : variables) {
        NestedVariable variable;
        variable.name = name;
        const dataset::DataColumn* column = dataset.column(name);
        variable.icc = {analysis::Refusal::TooFewObservations, 0};
        if (column != nullptr)
            variable.icc = analysis::intraclassCorrelation(column->numbers(), clinicians, confidence);
        if (variable.icc && variable.icc->designEffect > 0)
            variable.effectiveN = static_cast<double>(variable.icc->n) / variable.icc->designEffect;
        result.variables.push_back(std::move(variable));
    }
    return result;
}

} // namespace lacrima::findings
