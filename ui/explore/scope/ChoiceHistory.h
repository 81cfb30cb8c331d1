// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QToolButton>

#include <functional>
#include <optional>
#include <vector>

class QAction;

namespace lacrima::ui {

class AnalysisPage;

/// Takes settings of the pages of Explore back, one change at a time, or all those of a page to what they
/// were when Explore was opened. A change is known once the page has computed with it.
class ChoiceHistory final : public QToolButton {
    Q_OBJECT
public:
    explicit ChoiceHistory(QWidget* parent);

    /// Watches the page from now on.
    void add(AnalysisPage* page);
    /// Of these settings "all back" speaks; a page that was not added has none.
    void setCurrent(AnalysisPage* page);
    /// The settings of all pages were set from outside, by a saved view: nothing of it is a change.
    void accept();

    /// Something else was set, which `back` takes back: the filter, say.
    void noteOther(std::function<void()> back);

    bool canUndo() const { return !m_changes.empty(); }
    void undo();
    void reset();

Q_SIGNALS:
    /// A setting of this page was taken back.
    void turned(lacrima::ui::AnalysisPage* page);

private:
    struct Watched {
        AnalysisPage* page = nullptr;
        QJsonObject now;
        std::optional<QJsonObject> first = {}; ///< absent until the page has computed for the first time
        bool isSettled = false; ///< what a page chooses for itself when it gets data is no change
    };
    struct Change {
        AnalysisPage* page = nullptr; ///< null: `back` says what to do
        QJsonObject before;
        std::function<void()> back = {};
    };

    Watched* find(const AnalysisPage* page);
    void note(AnalysisPage* page);
    void push(Change change);
    void giveBack(Watched& watched, const QJsonObject& choices);
    void updateActions();

    std::vector<Watched> m_pages;
    std::vector<Change> m_changes; ///< the newest last
    AnalysisPage* m_current = nullptr;
    QAction* m_undo;
    QAction* m_reset;
};

} // namespace lacrima::ui
