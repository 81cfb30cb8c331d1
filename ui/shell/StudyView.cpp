// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StudyView.h"

#include "ui/clean/CleanPage.h"
#include "ui/explore/ExplorePage.h"
#include "ui/session/StudySession.h"
#include "ui/shell/OlderCopyBar.h"
#include "ui/shell/StudyPage.h"
#include "ui/shell/UnlockPage.h"
#include "ui/text/Numbers.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/input/Clipboard.h"

#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace lacrima::ui {
namespace {

/// Across windows: a dialog is part of the page that opened it.
bool isPartOf(const QWidget* widget, const QWidget* page) {
    while (widget != nullptr && widget != page) widget = widget->parentWidget();
    return page != nullptr && widget == page;
}

constexpr int kIdleMinutesToLock = 15;
constexpr int kMinute = 60'000;

} // namespace

StudyView::StudyView(std::unique_ptr<StudySession> session, QWidget* parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_rail(new Rail(this))
    , m_pages(new QStackedWidget(this))
    , m_collect(new CollectPage(*m_session, this))
    , m_unlock(new UnlockPage(*m_session, this))
    , m_older(new OlderCopyBar(m_session->study(), this))
    , m_news(new MessageBar(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(32, 0, 32, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_older);
    words->addWidget(m_news);
    bar->addLayout(words);
    column->addLayout(bar);
    column->addWidget(m_pages, 1);
    if (m_session->isSynthetic()) {
        QLabel* notice = label(tr("Synthetic data: made by the program, no real person."), "small", this);
        notice->setObjectName(QStringLiteral("syntheticNotice"));
        auto* foot = new QHBoxLayout;
        foot->setContentsMargins(32, 0, 32, 10);
        foot->addWidget(notice);
        column->addLayout(foot);
    }
    row->addLayout(column, 1);
    m_pages->addWidget(m_collect);
    m_pages->addWidget(m_unlock);
    m_news->setObjectName(QStringLiteral("studyNews"));
    m_news->setProperty("place", QStringLiteral("top"));
    connect(m_older, &OlderCopyBar::wentOn, this, [this](bool isUnderNewKey) {
        show(Workspace::Collect);
        m_collect->messages()->clear(); // it said that the file takes nothing
        m_collect->refresh();
        m_news->say(MessageBar::Tone::Note,
            isUnderNewKey
                ? tr("This office goes on under a new key. What it seals from now on counts once a key "
                     "holder unlocks the study here or accepts the office under Study.")
                : tr("Who can open the study, and which offices take part, stays as it was decided last."));
    });
    connect(m_unlock, &UnlockPage::themeChosen, this, &StudyView::themeChosen);
    connect(m_unlock, &UnlockPage::languageChosen, this, &StudyView::languageChosen);
    connect(m_rail, &Rail::chosen, this, &StudyView::show);
    connect(m_rail, &Rail::homeRequested, this, &StudyView::homeRequested);
    connect(m_rail, &Rail::lockRequested, m_session.get(), &StudySession::lock);
    connect(m_collect, &CollectPage::handOverRequested, this, &StudyView::handOverRequested);
    connect(m_collect, &CollectPage::resumeRequested, this, &StudyView::resumeRequested);
    connect(m_session.get(), &StudySession::unlocked, this, [this] {
        m_idleMinutes = 0;
        updateLockWords();
        m_news->clear();
        show(m_current);
        sayNews();
    });
    connect(m_session.get(), &StudySession::actedOnPeople, this, [this] {
        m_older->refresh();
        m_news->clear(); // it may not be so any more
    });
    connect(m_session.get(), &StudySession::locked, this, [this] {
        m_news->clear();
        dropLockedPages();
        forgetOwnCopies(); // what was copied from the data does not go on to the next person here
        updateLockWords();
        show(Workspace::Collect);
    });
    m_minute.setParent(this);
    m_minute.setObjectName(QStringLiteral("idleMinute"));
    m_minute.setInterval(kMinute);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_session->isUnlocked()) return;
        // A dialog on top belongs to a page that locking would take away: wait for it. Those of Explore hold
        // nothing that could be lost and go with their page.
        const QWidget* dialog = QApplication::activeModalWidget();
        const bool isFree = (dialog == nullptr || isPartOf(dialog, m_explore)) &&
                            QApplication::activePopupWidget() == nullptr;
        if (++m_idleMinutes >= kIdleMinutesToLock && isFree)
            m_session->lock();
        else
            updateLockWords();
    });
    m_minute.start();
    qApp->installEventFilter(this);
    updateLockWords();
    show(Workspace::Collect);
}

/// What unlocking found or did.
void StudyView::sayNews() {
    if (const auto holder = m_session->study().keys().mendedLock())
        m_news->say(MessageBar::Tone::Warn,
            holder->isEmpty() ? tr("Somebody had taken the lock of the recovery sheet out of this file, or "
                                   "put another one in "
                                   "its place. It is as it was; ask who else writes to the file.")
                              : tr("Somebody had taken the lock of %1 out of this file, or put another one "
                                   "in its place. It "
                                   "is as it was; ask who else writes to the file.")
                                    .arg(holder->simplified()));
    else if (const auto& office = m_session->acceptedOffice())
        m_news->say(MessageBar::Tone::Note,
            tr("As you unlocked the study here, this computer’s office %1 belongs to it from now on "
               "(fingerprint of the office %2). If it should not, refuse it under Study.")
                .arg(office->name.simplified(), text::inGroups(office->fingerprint)));
}

StudyView::~StudyView() {
    dropPages();
}

/// The pages refer to the session; they go first.
void StudyView::dropPages() {
    dropLockedPages();
    delete std::exchange(m_unlock, nullptr);
    delete std::exchange(m_collect, nullptr);
}

std::unique_ptr<StudySession> StudyView::takeSession() {
    dropPages();
    m_minute.stop();
    qApp->removeEventFilter(this);
    m_session->disconnect(this);
    return std::move(m_session);
}

/// Where somebody goes on when what had the focus is gone.
void StudyView::focusPage() {
    QWidget* page = m_pages->currentWidget();
    if (page == m_collect)
        m_collect->focusFirst();
    else
        page->setFocus(Qt::OtherFocusReason);
}

/// A control that is disabled or goes hands its focus on as Tab does: past the end of the page that is the
/// button of the rail which closes the study, and a space meant for the page would press it.
bool StudyView::focusNextPrevChild(bool next) {
    const QWidget* left = window()->focusWidget();
    const bool isGone = left != nullptr && (!left->isEnabled() || !left->isVisible());
    if (!isGone || m_pages->currentWidget() == nullptr) return QWidget::focusNextPrevChild(next);
    focusPage();
    return true;
}

/// The rail takes the focus from somebody's key or pointer alone.
void StudyView::guardRail(QObject* watched, const QEvent& event) {
    const auto* widget = watched->isWidgetType() ? static_cast<const QWidget*>(watched) : nullptr;
    if (widget == nullptr || m_collect == nullptr) return;
    if (event.type() == QEvent::KeyPress) {
        m_isMovingFocus = true;
        QMetaObject::invokeMethod(
            this, [this] { m_isMovingFocus = false; }, Qt::QueuedConnection);
    }
    if (event.type() != QEvent::FocusIn || !m_rail->isAncestorOf(widget) || m_isMovingFocus) return;
    const Qt::FocusReason reason = static_cast<const QFocusEvent&>(event).reason();
    if (reason != Qt::TabFocusReason && reason != Qt::BacktabFocusReason &&
        reason != Qt::ActiveWindowFocusReason)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_collect != nullptr && m_rail->isAncestorOf(window()->focusWidget())) focusPage();
        },
        Qt::QueuedConnection);
}

bool StudyView::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    guardRail(watched, *event);
    const bool isUse = type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel;
    if (isUse && m_idleMinutes > 0) {
        m_idleMinutes = 0;
        updateLockWords();
    }
    return QWidget::eventFilter(watched, event);
}

void StudyView::show(Workspace workspace) {
    m_current = workspace;
    m_older->refresh();
    QWidget* page = pageOf(workspace);
    m_pages->setCurrentWidget(page);
    m_rail->setCurrent(workspace);
    focusPage();
    QWidget::show();
}

QWidget* StudyView::pageOf(Workspace workspace) {
    if (workspace == Workspace::Collect) {
        if (!m_collect->isWorking()) m_collect->refresh(); // a form that is open stays as it is
        return m_collect;
    }
    if (!m_session->isUnlocked()) {
        m_unlock->refresh(workspace == Workspace::Study);
        return m_unlock;
    }
    QWidget*& page = workspace == Workspace::Clean     ? m_clean
                     : workspace == Workspace::Explore ? m_explore
                                                       : m_study;
    if (page != nullptr) return page;
    page = makePage(workspace);
    m_pages->addWidget(page);
    return page;
}

QWidget* StudyView::makePage(Workspace workspace) {
    if (workspace == Workspace::Clean) return new CleanPage(*m_session, this);
    if (workspace == Workspace::Explore) {
        auto* explore = new ExplorePage(*m_session, this);
        connect(explore, &ExplorePage::casesChosen, this, [this](const auto& cases) {
            show(Workspace::Clean);
            if (auto* clean = qobject_cast<CleanPage*>(m_clean)) clean->showCases(cases);
        });
        return explore;
    }
    auto* study = new StudyPage(*m_session, this);
    connect(study, &StudyPage::themeChosen, this, &StudyView::themeChosen);
    connect(study, &StudyPage::languageChosen, this, &StudyView::languageChosen);
    return study;
}

void StudyView::dropLockedPages() {
    for (QWidget** page : {&m_clean, &m_explore, &m_study}) {
        delete *page;
        *page = nullptr;
    }
}

void StudyView::lockAndClear() {
    if (m_session->isUnlocked()) m_session->lock();
    dropLockedPages();
    forgetOwnCopies();
}

void StudyView::updateLockWords() {
    if (!m_session->isUnlocked()) {
        m_rail->setLocked(true, tr("Locked: collecting only"));
        return;
    }
    m_rail->setLocked(
        false, tr("Open: %1’s key, locks in %2 min")
                   .arg(m_session->keyHolder(), QString::number(kIdleMinutesToLock - m_idleMinutes)));
}

} // namespace lacrima::ui
