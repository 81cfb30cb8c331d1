// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/PatientInput.h"

#include "ui/survey/IdleWatch.h"
#include "ui/survey/ReadingPause.h"
#include "ui/survey/page/QuestionPage.h"
#include "ui/survey/part/OptionRow.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPushButton>

namespace lacrima::ui {
namespace {

bool isActivity(QEvent::Type type) {
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
           type == QEvent::TouchBegin || type == QEvent::Wheel;
}

bool isEnter(const QKeyEvent& key) {
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

/// What the office copied is not the patient's to paste, nor the other way round.
void forgetCopied() {
    QClipboard* clipboard = QGuiApplication::clipboard();
    clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection()) clipboard->clear(QClipboard::Selection);
}

/// Cut would take the words from the patient, too.
bool isTaking(const QKeyEvent& key) {
    return key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Cut);
}

} // namespace

PatientInput::PatientInput(QWidget& window, IdleWatch& idle, ReadingPause& pause)
    : m_window(window)
    , m_idle(idle)
    , m_pause(pause) {
    forgetCopied();
    qApp->installEventFilter(this);
    connect(QGuiApplication::clipboard(), &QClipboard::selectionChanged, this, [this] {
        if (!m_isReleased) disownSelection();
    });
}

void PatientInput::release() {
    m_isReleased = true;
    forgetCopied();
}

void PatientInput::setPage(PatientPage* page) {
    m_page = page;
    m_isQuestion = qobject_cast<QuestionPage*>(page) != nullptr;
    m_pause.pageAppeared();
}

bool PatientInput::eventFilter(QObject* watched, QEvent* event) {
    const bool isHere = watched->isWidgetType() && static_cast<QWidget*>(watched)->window() == &m_window;
    if (!isHere) return QObject::eventFilter(watched, event);
    QWidget& target = *static_cast<QWidget*>(watched);
    if (isActivity(event->type())) m_idle.noteActivity();
    if (isHeldBack(target, *event)) return true;
    // The second click of a double click would answer the next question, unread.
    const bool isSecondClick = event->type() == QEvent::MouseButtonDblClick;
    if (isSecondClick && qobject_cast<QPushButton*>(watched) != nullptr) return true;
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if ((!m_isReleased && isTaking(key)) || takeEnter(target, key)) return true;
    }
    return QObject::eventFilter(watched, event);
}

/// What the mouse marks would be anybody's to paste with the middle button.
void PatientInput::disownSelection() {
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsSelection()) clipboard->clear(QClipboard::Selection);
}

bool PatientInput::isHeldBack(const QWidget& target, const QEvent& event) {
    const bool mayBeFirstPaint = event.type() == QEvent::Paint && !m_pause.isPainted() && !m_page.isNull();
    if (mayBeFirstPaint && (&target == m_page || m_page->isAncestorOf(&target))) m_pause.pagePainted();
    return !m_isReleased && m_pause.holdsBack(target, event);
}

/// What Enter means on an answer is for the question to say.
bool PatientInput::takeEnter(QWidget& target, const QKeyEvent& key) {
    auto* button = qobject_cast<QPushButton*>(&target);
    if (button == nullptr || !isEnter(key)) return false;
    if (m_isQuestion && qobject_cast<OptionRow*>(button) != nullptr) return false;
    button->click();
    return true; // the page it leads to must not get the same key
}

} // namespace lacrima::ui
