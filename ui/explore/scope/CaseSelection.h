// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"

#include <QJsonArray>
#include <QObject>
#include <QStringList>

#include <memory>
#include <set>

namespace lacrima::ui {

/// The cases the investigator has singled out, by code and sitting, so that they stay chosen when the data
/// change; shown in every chart of Explore.
class CaseSelection final : public QObject {
    Q_OBJECT
public:
    using Key = std::pair<QString, int>; ///< case and sitting

    explicit CaseSelection(QObject* parent)
        : QObject(parent) {}

    const std::set<Key>& keys() const { return m_keys; }
    bool isEmpty() const { return m_keys.empty(); }
    /// Rows of this dataset that are selected.
    std::set<int> rowsIn(const dataset::Dataset& data) const;

    void select(const dataset::Dataset& data, const QList<int>& rows, bool isMore);
    void clear();

    QJsonArray toJson() const;
    void restore(const QJsonArray& keys);

Q_SIGNALS:
    void changed();

private:
    std::set<Key> m_keys;
};

} // namespace lacrima::ui
