// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/scope/ScopedData.h"
#include "ui/widgets/Controls.h"

#include <functional>
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
        std::int64_t time = 0; ///< ms since 1970 UTC; 0: not known
        int version = 0;       ///< of the digest
    };

    void addTabs();
    void connectViews();
    void warn(const base::Error& error);
    void sayWhatIsLeftOut();
    void addPages();
    void addFolds();
    void showFolds();
    void showIndex(int index);
    void showHeadline();
    AnalysisPage* currentTab() const;

    QByteArray arrangement() const;
    /// At once, or as soon as the numbers of the tab are there.
    void whenComputed(std::function<void()> act);
    void doWhatWaits();
    void offer(const QString& words, std::function<void()> act);
    void saveView(const QString& name);
    void addToReport();
    void openView(const QString& name);
    void restore(const QByteArray& json);
    void judgeNumbers();
    void showAsItWas(std::int64_t position);
    /// Of the numbers of the tab; empty when they were not computed.
    QByteArray digestNow() const;

    StudySession& m_session;
    CaseSelection* m_selection;
    ScopedData* m_scoped;
    TabStrip* m_tabs;
    QPushButton* m_add = nullptr; ///< puts what is shown into the report
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
    std::function<void()> m_waiting; ///< an act that waits for the numbers of the tab; empty: none
    std::function<void()> m_offered; ///< what the message offers
};

} // namespace lacrima::ui
