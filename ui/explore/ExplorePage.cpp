// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/ExplorePage.h"

#include "core/findings/AllianceSummary.h"
#include "ui/explore/AlliancePage.h"
#include "ui/explore/CaseSelection.h"
#include "ui/explore/ComparedPage.h"
#include "ui/explore/CorrelationsPage.h"
#include "ui/explore/CryingPage.h"
#include "ui/explore/FindingsPage.h"
#include "ui/explore/GroupsPage.h"
#include "ui/explore/MissingPage.h"
#include "ui/explore/RelationPage.h"
#include "ui/session/StudySession.h"
#include "ui/widgets/TabStrip.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace lacrima::ui {

ExplorePage::ExplorePage(StudySession& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_tabs(new TabStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_selection(new CaseSelection(this))
    , m_relation(new RelationPage(*m_selection, this)) {
    content()->addWidget(m_tabs);
    content()->addWidget(m_pages, 1);
    // The tabs are made before the pages: Tab goes through controls in the order they are made.
    m_tabs->add(tr("Crying"), QStringLiteral("tabCrying"));
    m_tabs->add(tr("Alliance"), QStringLiteral("tabAlliance"));
    m_tabs->add(tr("Correlations"), QStringLiteral("tabCorrelations"));
    m_tabs->add(tr("Relation"), QStringLiteral("tabRelation"));
    m_tabs->add(tr("Findings"), QStringLiteral("tabFindings"));
    m_tabs->add(tr("Compared"), QStringLiteral("tabCompared"));
    m_tabs->add(tr("Groups"), QStringLiteral("tabGroups"));
    m_tabs->add(tr("Missing"), QStringLiteral("tabMissing"));
    for (ExploreTab* tab : std::initializer_list<ExploreTab*>{new CryingPage(*m_selection, this),
             new AlliancePage(findings::allianceInstrument(session.catalogue()), *m_selection, this),
             new CorrelationsPage(*m_selection, this), m_relation, new FindingsPage(*m_selection, this),
             new ComparedPage(*m_selection, this), new GroupsPage(*m_selection, this),
             new MissingPage([this] { return m_session.isUnlocked() ? m_session.participation() : nullptr; },
                 *m_selection, this)}) {
        add(tab);
    }
    connect(m_tabs, &TabStrip::chosen, this, [this](int index) { show(static_cast<Tab>(index)); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ExplorePage::refresh);
    connect(&m_session, &StudySession::casebookChanged, &m_soon, qOverload<>(&QTimer::start));
    setFocusProxy(m_tabs);
    refresh();
    show(Crying);
}

void ExplorePage::add(ExploreTab* tab) {
    m_pages->addWidget(tab);
    m_list.push_back(tab);
    connect(tab, &ExploreTab::headlineChanged, this, &ExplorePage::showHeadline);
    connect(tab, &ExploreTab::relationChosen, this, [this](const QString& x, const QString& y) {
        m_relation->setPair(x, y);
        show(Relation);
    });
}

void ExplorePage::show(Tab tab) {
    m_tabs->setCurrent(tab);
    m_pages->setCurrentIndex(tab);
    showHeadline();
}

void ExplorePage::refresh() {
    if (!m_session.isUnlocked()) return;
    const ExploreTab::Snapshot snapshot = m_session.dataset();
    for (ExploreTab* tab : m_list) tab->setData(snapshot);
}

void ExplorePage::showHeadline() {
    const ExploreTab* tab = m_list[static_cast<std::size_t>(m_pages->currentIndex())];
    header()->setTitle(tab->headline());
    header()->setPurpose(tab->details());
}

} // namespace lacrima::ui
