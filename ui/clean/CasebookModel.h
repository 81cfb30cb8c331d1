// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Casebook.h"
#include "core/dataset/Dataset.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace lacrima::ui {

class StudySession;

/// The casebook as a grid: a case (and sitting) a row, a variable a column, the computed scores at the end.
/// The case code stands in the row's header, so that it stays in sight.
class CasebookModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Values { Current, Raw };
    enum class Notation { Codes, Labels };
    /// Marks of a cell, for the delegate and for screen readers.
    static constexpr int kIsCorrectedRole = Qt::UserRole + 1;
    static constexpr int kHasHitRole = Qt::UserRole + 2;
    static constexpr int kIsMissingRole = Qt::UserRole + 3;
    static constexpr int kIsExcludedRole = Qt::UserRole + 4;

    CasebookModel(StudySession& session, QObject* parent);

    void setValues(Values values);
    void setNotation(Notation notation);
    /// Columns 0.. of variables, then of scores.
    bool isVariable(int column) const;
    int columnOfVariable(int variable) const { return variable; }
    /// Instrument id of a column; empty for additional variables, "scores" for computed ones.
    QString groupOf(int column) const;
    void refreshRows(const std::vector<int>& rows);
    void refreshAll();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(int row, int column) const;
    QString scoreOf(int row, int column) const;
    QString describe(int row, int column) const;
    response::Answer answerAt(int row, int column) const;
    bool hasViolation(int row, int column) const;
    void readColumns();
    void readRows();

    StudySession& m_session;
    Values m_values = Values::Current;
    Notation m_notation = Notation::Codes;
    std::vector<int> m_scores; ///< columns of the dataset that are computed
    std::shared_ptr<const dataset::Dataset> m_dataset;
    std::vector<int> m_datasetRow; ///< of each row, -1 for an excluded one
};

} // namespace lacrima::ui
