// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Board.h"

#include <QAbstractTableModel>

#include <vector>

namespace lacrima::ui {

/// The office's board as a table: a case a row, a step a column, and the next thing to do at the end.
class BoardModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Case,
        Clinician,
        Practice,
        Drawn,
        Diagnosis,
        HandedOver,
        Sealed,
        Receipt,
        NextStep,
        ColumnCount
    };
    /// For a step's cell: whether it is done.
    static constexpr int kIsDoneRole = Qt::UserRole + 1;

    explicit BoardModel(QObject* parent);

    void setRows(std::vector<casebook::BoardRow> rows);
    const casebook::BoardRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString stepWords(casebook::Step step);

private:
    static QString receiptOf(const casebook::BoardRow& row);
    QString textOf(const casebook::BoardRow& row, int column) const;

    std::vector<casebook::BoardRow> m_rows;
};

} // namespace lacrima::ui
