// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/part/AddedList.h"

#include "core/casebook/ReportPlace.h"
#include "ui/report/added/AddedAnalysis.h"
#include "ui/session/StudySession.h"
#include "ui/widgets/Controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace lacrima::ui {
namespace {

constexpr int kLeastHeight = 96;
constexpr int kMostHeight = 168;

/// "Groups · only [po_level] >= 3 · as of log position 812".
QString scopeOf(const report::AddedAnalysis& added) {
    QStringList parts{report::pageTitle(added.page)};
    parts.append(
        added.filter.isEmpty() ? AddedList::tr("all cases") : AddedList::tr("only %1").arg(added.filter));
    if (added.isHandPicked) parts.append(AddedList::tr("cases picked by hand"));
    if (added.position > 0) parts.append(AddedList::tr("as of log position %1").arg(added.position));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

AddedList::AddedList(StudySession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_empty(paragraph(
          tr("Nothing yet. “Add to report” on the other pages puts what they show here."), "secondary", this))
    , m_list(new QListWidget(this))
    , m_up(secondaryButton(tr("Up"), this))
    , m_down(secondaryButton(tr("Down"), this))
    , m_remove(secondaryButton(tr("Take out"), this))
    , m_open(secondaryButton(tr("Show"), this))
    , m_add(secondaryButton(tr("Add a saved view"), this))
    , m_menu(new QMenu(m_add)) {
    auto* title = label(tr("Added from the pages, in this order"), "field", this);
    title->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("addedList"));
    m_list->setAccessibleName(title->text());
    m_list->setSpacing(3);
    m_list->setMinimumHeight(kLeastHeight);
    m_list->setMaximumHeight(kMostHeight);
    m_empty->setObjectName(QStringLiteral("addedNothing"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(title);
    box->addWidget(m_empty);
    box->addWidget(m_list);
    box->addWidget(makeButtons());
    connect(m_list, &QListWidget::currentRowChanged, this, &AddedList::showButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT viewChosen(currentName()); });
    connect(&m_session, &StudySession::viewsChanged, this, &AddedList::fill);
    connect(&m_session, &StudySession::casebookChanged, this, &AddedList::fill);
    fill();
}

QWidget* AddedList::makeButtons() {
    auto* row = new QWidget(this);
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    m_up->setObjectName(QStringLiteral("addedUp"));
    m_down->setObjectName(QStringLiteral("addedDown"));
    m_remove->setObjectName(QStringLiteral("addedRemove"));
    m_open->setObjectName(QStringLiteral("addedShow"));
    m_add->setObjectName(QStringLiteral("addedView"));
    m_remove->setToolTip(tr("It stays among the saved views."));
    m_remove->setAccessibleDescription(m_remove->toolTip());
    m_add->setMenu(m_menu);
    for (QPushButton* button : {m_up, m_down, m_remove, m_open}) box->addWidget(button);
    box->addStretch(1);
    box->addWidget(m_add);
    connect(m_up, &QPushButton::clicked, this, [this] { move(SessionViews::Move::Up); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(SessionViews::Move::Down); });
    connect(m_remove, &QPushButton::clicked, this,
        [this] { act(SessionViews(m_session).takeFromReport(currentName())); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT viewChosen(currentName()); });
    connect(m_menu, &QMenu::aboutToShow, this, &AddedList::fillMenu);
    return row;
}

QString AddedList::currentName() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void AddedList::select(const QString& name) {
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == name) m_list->setCurrentRow(row);
    }
}

void AddedList::fill() {
    if (!m_session.isUnlocked()) return;
    const QString current = currentName();
    const int row = m_list->currentRow();
    {
        const QSignalBlocker block(m_list);
        m_list->clear();
        for (const report::AddedAnalysis& added : report::addedFrom(SessionViews(m_session).saved())) {
            auto* item = new QListWidgetItem(added.name + QLatin1Char('\n') + scopeOf(added), m_list);
            item->setData(Qt::UserRole, added.name);
            item->setToolTip(plainTip(item->text()));
        }
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
        select(current);
        if (m_list->currentRow() < 0 && m_list->count() > 0) m_list->setCurrentRow(0);
    }
    m_empty->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    fillMenu();
    showButtons();
}

void AddedList::fillMenu() {
    m_menu->clear();
    for (const casebook::SavedViewVersion& version : SessionViews(m_session).saved()) {
        if (casebook::reportPlace(version.view)) continue;
        const QString name = version.view.name;
        m_menu->addAction(
            menuWords(name), this, [this, name] { act(SessionViews(m_session).addToReport(name)); });
    }
    m_add->setEnabled(!m_menu->isEmpty());
}

void AddedList::showButtons() {
    const int row = m_list->currentRow();
    for (QPushButton* button : {m_up, m_down, m_remove, m_open}) button->setVisible(m_list->count() > 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(row >= 0);
    m_open->setEnabled(row >= 0);
}

void AddedList::move(SessionViews::Move where) {
    const QString name = currentName();
    act(SessionViews(m_session).moveInReport(name, where));
    select(name);
}

void AddedList::act(const base::Result<void>& result) {
    if (!result) Q_EMIT failed(result.error());
}

} // namespace lacrima::ui
