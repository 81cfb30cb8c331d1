// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/log/Milestones.h"
#include "ui/explore/scope/ScopedData.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lacrima::ui {

/// The line under the tabs of Explore: which cases, of which moment, and which of them are selected.
class ScopeBar final : public QWidget {
    Q_OBJECT
public:
    ScopeBar(StudySession& session, ScopedData& scoped, CaseSelection& selection, QWidget* parent);

    /// At the right end of the line.
    void addAtEnd(QWidget* widget);
    /// Sets what the controls say, for example from a saved view; emits nothing.
    void showScope(const Scope& scope);

Q_SIGNALS:
    void scopeChosen(const lacrima::ui::Scope& scope);
    /// The selected cases are to be seen in Clean.
    void cleanChosen();

private:
    void fillMoments();
    void showMoment(std::int64_t position);
    Scope chosen() const;
    void showCounts();
    void showSittings(const dataset::Dataset& shown, bool areThereMore);
    void showProblem(const QString& problem);
    void showWaiting();

    StudySession& m_session;
    QHBoxLayout* m_row;
    ScopedData& m_scoped;
    CaseSelection& m_selection;
    QComboBox* m_moment;
    QLineEdit* m_filter;
    QLabel* m_count;
    QLabel* m_problem;
    QWidget* m_selected; ///< shown while cases are selected
    QLabel* m_selectedCount;
    QPushButton* m_onlySelected;
};

} // namespace lacrima::ui
