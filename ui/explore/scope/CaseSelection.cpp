// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/scope/CaseSelection.h"

namespace lacrima::ui {

std::set<int> CaseSelection::rowsIn(const dataset::Dataset& data) const {
    std::set<int> rows;
    if (m_keys.empty()) return rows;
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
        if (m_keys.contains({data.rows[i].caseId, data.rows[i].sitting})) rows.insert(static_cast<int>(i));
    }
    return rows;
}

void CaseSelection::select(const dataset::Dataset& data, const QList<int>& rows, bool isMore) {
    if (!isMore) m_keys.clear();
    for (const int row : rows) {
        const dataset::DataRow& which = data.rows[static_cast<std::size_t>(row)];
        m_keys.insert({which.caseId, which.sitting});
    }
    Q_EMIT changed();
}

void CaseSelection::clear() {
    if (m_keys.empty()) return;
    m_keys.clear();
    Q_EMIT changed();
}

QJsonArray CaseSelection::toJson() const {
    QJsonArray all;
    for (const Key& key : m_keys) all.append(QJsonArray{key.first, key.second});
    return all;
}

void CaseSelection::restore(const QJsonArray& keys) {
    m_keys.clear();
    for (const auto& key : keys) m_keys.insert({key.toArray()[0].toString(), key.toArray()[1].toInt()});
    Q_EMIT changed();
}

} // namespace lacrima::ui
