// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ResultSheet.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace lacrima::ui {

class ResultModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ResultModel(QObject* parent)
        : QAbstractTableModel(parent) {}

    void setSheet(ResultSheet sheet);
    const ResultSheet& sheet() const { return m_sheet; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ResultSheet m_sheet;
};

/// Shows a ResultSheet; a click or Enter on a row chooses it, Ctrl+C copies the whole table.
class ResultTable final : public QTableView {
    Q_OBJECT
public:
    explicit ResultTable(QWidget* parent);

    void setSheet(ResultSheet sheet);
    const ResultSheet& sheet() const { return m_model->sheet(); }
    void copyAll() const;
    /// Rows are buttons: the pointer says so.
    void setChoosable(bool isChoosable) { m_isChoosable = isChoosable; }
    /// As tall as its rows, so that the page scrolls and not the table. A table wider than its place scrolls
    /// sideways.
    void fitHeight();

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void measureColumns();
    void layOutColumns();

    ResultModel* m_model;
    std::vector<int> m_wanted; ///< width each column needs for its words
    bool m_isChoosable = false;
};

} // namespace lacrima::ui
