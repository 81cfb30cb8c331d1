// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/collect/CollectPage.h"
#include "ui/shell/Rail.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;

namespace lacrima::ui {

class MessageBar;
class OlderCopyBar;
class StudySession;
class UnlockPage;

/// An open study: the rail and the page of the workspace chosen. Collect needs no key; the other workspaces
/// are made when the study is unlocked and dropped when it is locked.
class StudyView final : public QWidget {
    Q_OBJECT
public:
    StudyView(std::unique_ptr<StudySession> session, QWidget* parent);
    ~StudyView() override;

    StudySession& session() { return *m_session; }
    CollectPage& collect() { return *m_collect; }
    /// The study as it is, unlocked or not, for another view; this one is of no use afterwards.
    std::unique_ptr<StudySession> takeSession();
    void show(Workspace workspace);
    /// Takes everything of the staff off the screen and out of memory, before the computer is handed over.
    void lockAndClear();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void homeRequested();
    void handOverRequested(const lacrima::ui::HandOverRequest& request);
    void resumeRequested(const lacrima::ui::HandOverRequest& request);
    void themeChosen(const QString& name);
    void languageChosen(const QString& code);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void focusPage();
    void guardRail(QObject* watched, const QEvent& event);
    QWidget* pageOf(Workspace workspace);
    QWidget* makePage(Workspace workspace);
    void dropLockedPages();
    void dropPages();
    void sayNews();
    void updateLockWords();

    std::unique_ptr<StudySession> m_session;
    Rail* m_rail;
    QStackedWidget* m_pages;
    CollectPage* m_collect;
    UnlockPage* m_unlock;
    OlderCopyBar* m_older;
    MessageBar* m_news; ///< what happened to the study at large
    QWidget* m_clean = nullptr;
    QWidget* m_explore = nullptr;
    QWidget* m_study = nullptr;
    Workspace m_current = Workspace::Collect;
    QTimer m_minute;
    int m_idleMinutes = 0;
    bool m_isMovingFocus = false; ///< somebody's key is being delivered
};

} // namespace lacrima::ui
