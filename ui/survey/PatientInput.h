// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QKeyEvent;

namespace lacrima::ui {

class IdleWatch;
class PatientPage;
class ReadingPause;

/// Every key and touch that goes to the patient's window while the patient has the computer: it is a sign of
/// life, it waits until the page can have been read, a second click answers nothing, and Enter presses the
/// button that has the focus. Nothing that was copied crosses the hand-over in either direction, and nothing
/// that a patient writes can be copied or cut.
class PatientInput final : public QObject {
public:
    /// What watch and pause belong to outlives this.
    PatientInput(QWidget& window, IdleWatch& idle, ReadingPause& pause);

    /// The page that is to be read now.
    void setPage(PatientPage* page);
    /// The office has the computer again: nothing waits any more.
    void release();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static void disownSelection();
    bool isHeldBack(const QWidget& target, const QEvent& event);
    bool takeEnter(QWidget& target, const QKeyEvent& key);

    QWidget& m_window;
    IdleWatch& m_idle;
    ReadingPause& m_pause;
    QPointer<QWidget> m_page;
    bool m_isQuestion = false;
    bool m_isReleased = false;
};

} // namespace lacrima::ui
