// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Controls.h"

#include <QTimer>

#include <vector>

class QStackedWidget;

namespace lacrima::ui {

class CaseSelection;
class ExploreTab;
class RelationPage;
class StudySession;
class TabStrip;

/// The investigator's workspace: pages of charts over one immutable snapshot of the data, made anew after
/// each edit.
class ExplorePage final : public Page {
    Q_OBJECT
public:
    enum Tab { Crying, Alliance, Correlations, Relation, Findings };

    ExplorePage(StudySession& session, QWidget* parent);

    void show(Tab tab);

private:
    void add(ExploreTab* tab);
    void refresh();
    void showHeadline();

    StudySession& m_session;
    TabStrip* m_tabs;
    QStackedWidget* m_pages;
    CaseSelection* m_selection;
    RelationPage* m_relation;
    std::vector<ExploreTab*> m_list;
    QTimer m_soon; ///< a burst of edits is computed once
};

} // namespace lacrima::ui
