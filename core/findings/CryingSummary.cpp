// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/CryingSummary.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace lacrima::findings {
namespace {

std::optional<analysis::Proportion> shareOfOnes(const Dataset& dataset, const char* name, double confidence) {
    const DataColumn* column = dataset.column(QString::fromLatin1(name));
    if (column == nullptr) return std::nullopt;
    const auto share = analysis::proportionOfOnes(column->numbers(), confidence);
    return share ? std::optional<analysis::Proportion>(*share) : std::nullopt;
}

instrument::LocalText never() {
    instrument::LocalText text;
    text.byLanguage.insert(QStringLiteral("en"), QStringLiteral("Never"));
    text.byLanguage.insert(QStringLiteral("it"), QStringLiteral("Mai"));
    return text;
}

} // namespace

CryingSummary summarizeCrying(const Dataset& dataset, double confidence) {
    CryingSummary summary;
    summary.cases = dataset.rows.size();
    summary.ever = shareOfOnes(dataset, "cried_ever", confidence);
    summary.lastSession = shareOfOnes(dataset, "cried_last_session", confidence);
    const DataColumn* frequency = dataset.column(QStringLiteral("cry_frequency"));
    if (frequency == nullptr) return summary;
    std::map<double, std::size_t> counts{{0.0, 0}};
    for (const auto& [value, label] : frequency->labels) counts[value] = 0;
    for (const double value : frequency->values) {
        if (std::isnan(value)) continue;
        ++counts[value];
        ++summary.frequencyN;
    }
    for (const auto& [value, count] : counts) {
        const auto share = analysis::wilson(count, summary.frequencyN, confidence);
        if (!share) continue;
        const auto label = frequency->labels.find(value);
        summary.frequency.push_back(
            {value, label == frequency->labels.end() ? never() : label->second, *share});
    }
    return summary;
}

} // namespace lacrima::findings
