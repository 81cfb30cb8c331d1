// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spec/TableSpec.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <algorithm>
#include <vector>

class QPushButton;

namespace lacrima::ui {

class FrozenColumn;

class ResultModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ResultModel(QObject* parent)
        : QAbstractTableModel(parent) {}

    void setSheet(spec::TableSpec sheet);
    const spec::TableSpec& sheet() const { return m_sheet; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    spec::TableSpec m_sheet;
};

/// Shows a TableSpec; a click or Enter on a row chooses it, Ctrl+C copies the whole table. Where the
/// columns do not fit, first their padding narrows. Then a table as tall as its rows folds the columns that
/// matter less, and names them in a line below that brings them back; any other table, and one that was
/// unfolded, scrolls sideways, and its first column, which names the rows, stands still.
class ResultTable final : public QTableView {
    Q_OBJECT
public:
    explicit ResultTable(QWidget* parent);

    void setSheet(spec::TableSpec sheet);
    const spec::TableSpec& sheet() const { return m_model->sheet(); }
    void copyAll() const;
    /// What copies say of the data besides the note: which cases, which moment.
    void setDataWords(const QString& words) { m_dataWords = words; }
    /// Rows are buttons: the pointer says so.
    void setChoosable(bool isChoosable) { m_isChoosable = isChoosable; }
    /// As tall as its rows, so that the page scrolls and not the table.
    void fitHeight();
    /// Titles of the columns that are left out for want of room.
    QStringList foldedTitles() const;

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void updateGeometries() override;

private:
    /// What a column needs: with the padding of the house, and at least.
    struct Need {
        int usual = 0;
        int least = 0;
    };

    void measureColumns();
    void layOutColumns();
    void setNarrow(bool isNarrow);
    /// Leaves out what does not fit into `room`, or shows all.
    void foldColumns(int room);
    std::vector<Need> needsOfShown(int room) const;
    void placeFold();
    void applyHeight();
    bool isFolded() const { return std::find(m_folded.begin(), m_folded.end(), true) != m_folded.end(); }
    void choose(const QModelIndex& index);

    ResultModel* m_model;
    QString m_dataWords;
    FrozenColumn* m_frozen;
    QPushButton* m_fold; ///< the line below; seen only where columns do not fit
    std::vector<Need> m_needs;
    std::vector<bool> m_folded; ///< a flag a column
    bool m_isFitted = false;
    bool m_isUnfolded = false; ///< by whoever looks at it
    bool m_isChoosable = false;
    bool m_isNarrow = false;
    bool m_isFrozen = false;
};

} // namespace lacrima::ui
