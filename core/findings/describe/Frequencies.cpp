// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/describe/Frequencies.h"

#include <cmath>
#include <map>

namespace lacrima::findings {

analysis::Computed<analysis::Proportion> shareOf(std::size_t count, std::size_t n, double confidence) {
    return analysis::wilson(count, n, confidence);
}

Frequencies frequenciesOf(const dataset::Dataset& dataset, const QString& variable,
    analysis::IntervalMethod interval, double confidence) {
    Frequencies result;
    const dataset::DataColumn* column = dataset.column(variable);
    if (column == nullptr) return result;
    std::map<double, std::size_t> counts;
    for (const double value : column->numbers()) {
        if (std::isnan(value))
            ++result.missing;
        else
            ++counts[value];
    }
    result.n = column->numbers().size() - result.missing;
    const bool isExact = interval == analysis::IntervalMethod::ClopperPearson;
    for (const auto& [value, count] : counts) {
        const auto share = isExact ? analysis::clopperPearson(count, result.n, confidence)
                                   : analysis::wilson(count, result.n, confidence);
        if (share) result.values.push_back({value, count, *share});
    }
    return result;
}

} // namespace lacrima::findings
