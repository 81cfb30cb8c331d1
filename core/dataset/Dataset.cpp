// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/Dataset.h"

#include <algorithm>

namespace lacrima::dataset {

QString stateName(CellState state) {
    switch (state) {
    case CellState::Answered:
        return QStringLiteral("answered");
    case CellState::Absent:
        return QStringLiteral("absent");
    case CellState::Unscorable:
        return QStringLiteral("unscorable");
    case CellState::Skipped:
    case CellState::Refused:
    case CellState::NotApplicable:
    case CellState::NotReached:
    case CellState::Unreadable:
    case CellState::Invalid:
    case CellState::NotRecorded:
    case CellState::NotInFile:
        break;
    }
    return response::missingName(static_cast<response::MissingReason>(state));
}

const DataColumn* Dataset::column(const QString& name) const {
    const int index = m_index.value(name, -1);
    return index < 0 ? nullptr : &columns[static_cast<std::size_t>(index)];
}

void Dataset::add(DataColumn column) {
    m_index.insert(column.name, static_cast<int>(columns.size()));
    columns.push_back(std::move(column));
}

int Dataset::largestCluster() const {
    QHash<QStringView, int> sizes;
    sizes.reserve(static_cast<qsizetype>(rows.size()));
    int largest = 0;
    for (const DataRow& row : rows) {
        if (!row.clinician.isEmpty()) largest = std::max(largest, ++sizes[row.clinician]);
    }
    return largest;
}

} // namespace lacrima::dataset
