// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/input/NameCompleter.h"

#include <QSortFilterProxyModel>

#include <cstdint>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace lacrima::ui {

class StudySession;

/// Which rows and columns of the grid are shown: an expression of the logic language over the current values
/// and scores, a mark, cases picked elsewhere, and the instruments that are unfolded.
class CaseFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Mark : std::uint8_t { All, WithProblems, Corrected, Excluded };

    CaseFilter(StudySession& session, QObject* parent);

    /// Empty shows all. Answers what is wrong with the expression, in words; then the filter stays as it was.
    QString setExpression(const QString& text);
    void setMark(Mark mark);
    void setFolded(const QString& group, bool isFolded);
    /// Only these cases, by code and sitting; none of them: all cases again.
    void setPicked(std::set<std::pair<QString, int>> cases);
    /// Offers while somebody writes an expression what it may name: variables, scores, answers.
    void complete(QLineEdit& field);
    /// After rows or variables came.
    void refresh();
    /// After an edit of these rows, before the model tells that they changed: that makes the proxy ask again.
    void refreshRows(const std::vector<int>& rows);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool filterAcceptsColumn(int column, const QModelIndex& parent) const override;

private:
    struct Source;
    struct Condition;

    std::shared_ptr<const Condition> compiled(const QString& text, QString* problem) const;
    std::vector<bool> judged(const Condition& condition) const;
    bool hasMark(int row) const;
    std::vector<NameCompleter::Name> names() const;
    std::vector<NameCompleter::Name> answers(const QString& variable) const;

    StudySession& m_session;
    std::shared_ptr<const Condition> m_condition; ///< null: all
    std::vector<bool> m_accepted;                 ///< a flag a row; empty: all
    Mark m_mark = Mark::All;
    std::set<QString> m_folded;
    std::set<std::pair<QString, int>> m_picked; ///< empty: all
};

} // namespace lacrima::ui
