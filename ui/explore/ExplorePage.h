// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/scope/ScopedData.h"
#include "ui/widgets/Controls.h"

#include <optional>
#include <set>
#include <utility>
#include <vector>

class QStackedWidget;

namespace lacrima::ui {

class BusyBar;
class AnalysisPage;
class CaseSelection;
class ChoiceHistory;
class MessageBar;
class RelationPage;
class SavedViewsMenu;
class ScopeBar;
class StudySession;
class TabStrip;

/// The investigator's workspace: pages of charts over one immutable snapshot of the data, made anew after
/// each edit; which cases it holds is said, and chosen, in one line under the tabs.
class ExplorePage final : public Page {
    Q_OBJECT
public:
    ExplorePage(StudySession& session, QWidget* parent);

    /// By the object name of its tab ("tabCrying").
    void show(const QString& tab);

Q_SIGNALS:
    /// Somebody wants to see these cases, by code and sitting, as they stand in the data.
    void casesChosen(const std::set<std::pair<QString, int>>& cases);

private:
    /// A view that was opened and whose numbers are yet to be compared with those it was saved with.
    struct Reopened {
        QString name;
        AnalysisPage* tab = nullptr; ///< whose numbers they are; null while it is being restored
        QByteArray digest;
        std::int64_t position = 0;
        int version = 0; ///< of the digest
    };

    void addTabs();
    void sayWhatIsLeftOut();
    void addPages();
    void addFolds();
    void showFolds();
    void showIndex(int index);
    void showHeadline();
    AnalysisPage* currentTab() const;

    QByteArray arrangement() const;
    void saveWaitingView();
    void saveView(const QString& name);
    void openView(const QString& name);
    void restore(const QByteArray& json);
    void judgeNumbers();
    void showAsItWas();

    StudySession& m_session;
    CaseSelection* m_selection;
    ScopedData* m_scoped;
    TabStrip* m_tabs;
    SavedViewsMenu* m_views = nullptr;
    ScopeBar* m_scopeBar = nullptr;
    BusyBar* m_busy = nullptr;
    ChoiceHistory* m_history = nullptr;
    QPushButton* m_options = nullptr; ///< shows or folds the options of the page
    QPushButton* m_explanation = nullptr;
    MessageBar* m_leftOut; ///< what every number here is without
    MessageBar* m_message;
    QStackedWidget* m_pages;
    RelationPage* m_relation = nullptr;
    std::vector<AnalysisPage*> m_list;
    QStringList m_names; ///< of the tabs, in their order
    std::optional<Reopened> m_reopened;
    QString m_saveAs;           ///< a view that waits for the numbers of the tab; empty: none
    std::int64_t m_offered = 0; ///< log position to go back to
};

} // namespace lacrima::ui
