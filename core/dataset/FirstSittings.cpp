// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/FirstSittings.h"

#include "core/dataset/RowFilter.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace lacrima::dataset {

std::vector<bool> firstOfKept(const Dataset& dataset, std::vector<bool> kept) {
    QHash<QString, std::size_t> firsts;
    for (std::size_t row = 0; row < kept.size() && row < dataset.rows.size(); ++row) {
        const DataRow& which = dataset.rows[row];
        if (!kept[row] || which.caseId.isEmpty()) continue;
        const auto known = firsts.constFind(which.caseId);
        if (known == firsts.constEnd()) {
            firsts.insert(which.caseId, row);
            continue;
        }
        const std::size_t later = dataset.rows[*known].sitting <= which.sitting ? row : *known;
        if (later == *known) firsts[which.caseId] = row;
        kept[later] = false;
    }
    return kept;
}

std::size_t laterSittings(const Dataset& whole, const Dataset& part) {
    QHash<QString, int> shown;
    for (const DataRow& row : part.rows) shown.insert(row.caseId, std::max(row.sitting, shown[row.caseId]));
    return static_cast<std::size_t>(
        std::count_if(whole.rows.begin(), whole.rows.end(), [&shown](const DataRow& row) {
            const auto last = shown.constFind(row.caseId);
            return !row.caseId.isEmpty() && last != shown.constEnd() && row.sitting > *last;
        }));
}

bool hasLaterSittings(const Dataset& dataset) {
    return caseCount(dataset) < dataset.rows.size();
}

std::size_t caseCount(const Dataset& dataset) {
    // Asked at every refresh of a page: nothing is copied, and the room is made at once.
    QSet<QStringView> cases;
    cases.reserve(static_cast<qsizetype>(dataset.rows.size()));
    std::size_t withoutCase = 0;
    for (const DataRow& row : dataset.rows) {
        if (row.caseId.isEmpty())
            ++withoutCase;
        else
            cases.insert(row.caseId);
    }
    return static_cast<std::size_t>(cases.size()) + withoutCase;
}

Dataset firstSittings(const Dataset& dataset) {
    const std::vector<bool> first = firstOfKept(dataset, std::vector<bool>(dataset.rows.size(), true));
    const auto later = static_cast<std::size_t>(std::count(first.begin(), first.end(), false));
    if (later == 0) return dataset;
    Dataset result = subset(dataset, first);
    result.laterSittings = later;
    return result;
}

} // namespace lacrima::dataset
