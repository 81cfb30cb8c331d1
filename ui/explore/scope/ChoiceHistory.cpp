// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/scope/ChoiceHistory.h"

#include "ui/explore/page/AnalysisPage.h"
#include "ui/widgets/theme/Icons.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace lacrima::ui {
namespace {

constexpr std::size_t kMostChanges = 100;

} // namespace

ChoiceHistory::ChoiceHistory(QWidget* parent)
    : QToolButton(parent)
    , m_undo(new QAction(tr("Take the last setting back"), this))
    , m_reset(new QAction(tr("All settings of this page back"), this)) {
    setObjectName(QStringLiteral("choiceHistory"));
    setAccessibleName(tr("Settings back"));
    m_undo->setIcon(ui::icon(QStringLiteral("undo")));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setObjectName(QStringLiteral("undoChoice"));
    m_reset->setObjectName(QStringLiteral("resetChoices"));
    auto* menu = new QMenu(this);
    menu->addAction(m_undo);
    menu->addAction(m_reset);
    setMenu(menu);
    setDefaultAction(m_undo);
    setPopupMode(MenuButtonPopup);
    connect(m_undo, &QAction::triggered, this, &ChoiceHistory::undo);
    connect(m_reset, &QAction::triggered, this, &ChoiceHistory::reset);
    updateActions();
}

void ChoiceHistory::add(AnalysisPage* page) {
    m_pages.push_back({page, page->choices()});
    connect(page, &AnalysisPage::computed, this, [this, page] { note(page); });
}

void ChoiceHistory::setCurrent(AnalysisPage* page) {
    m_current = page;
    setVisible(find(page) != nullptr);
    updateActions();
}

void ChoiceHistory::accept() {
    m_changes.clear();
    for (Watched& watched : m_pages) {
        watched.now = watched.page->choices();
        watched.isSettled = false;
    }
    updateActions();
}

ChoiceHistory::Watched* ChoiceHistory::find(const AnalysisPage* page) {
    const auto found = std::find_if(
        m_pages.begin(), m_pages.end(), [page](const Watched& watched) { return watched.page == page; });
    return found == m_pages.end() ? nullptr : &*found;
}

void ChoiceHistory::note(AnalysisPage* page) {
    Watched* watched = find(page);
    const QJsonObject choices = page->choices();
    if (watched == nullptr) return;
    if (!std::exchange(watched->isSettled, true)) {
        watched->now = choices;
        if (!watched->first) watched->first = choices;
        return;
    }
    if (watched->now == choices) return;
    push({page, std::exchange(watched->now, choices)});
}

void ChoiceHistory::noteOther(std::function<void()> back) {
    push({nullptr, {}, std::move(back)});
}

void ChoiceHistory::push(Change change) {
    m_changes.push_back(std::move(change));
    if (m_changes.size() > kMostChanges) m_changes.erase(m_changes.begin());
    updateActions();
}

void ChoiceHistory::giveBack(Watched& watched, const QJsonObject& choices) {
    watched.now = choices;
    watched.page->restore(choices);
    watched.now = watched.page->choices(); // a page may know more than it was given
    updateActions();
    Q_EMIT turned(watched.page);
}

void ChoiceHistory::undo() {
    if (m_changes.empty()) return;
    const Change change = std::move(m_changes.back());
    m_changes.pop_back();
    if (change.back) {
        change.back();
        updateActions();
        return;
    }
    if (Watched* watched = find(change.page)) giveBack(*watched, change.before);
}

void ChoiceHistory::reset() {
    Watched* watched = find(m_current);
    if (watched == nullptr || !watched->first || watched->now == *watched->first) return;
    m_changes.push_back({watched->page, watched->now});
    giveBack(*watched, *watched->first);
}

void ChoiceHistory::updateActions() {
    m_undo->setEnabled(canUndo());
    const Watched* watched = find(m_current);
    m_reset->setEnabled(watched != nullptr && watched->first && watched->now != *watched->first);
}

} // namespace lacrima::ui
