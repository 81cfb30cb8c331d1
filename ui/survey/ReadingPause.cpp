// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/ReadingPause.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace lacrima::ui {
namespace {

constexpr std::int64_t kPause = 400;
/// From one tap to the next: those who tap twice do so within this time, and the page may change at once.
constexpr std::int64_t kBetweenTaps = 620;
/// What is typed too early is dropped as a whole: half a number is worse than none.
constexpr std::int64_t kBurst = 250;
/// Between the release and the press that a held key is said to have, milliseconds.
constexpr std::uint64_t kSameMoment = 2;

bool isPress(QEvent::Type type) {
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress ||
           type == QEvent::MouseButtonDblClick || type == QEvent::TouchBegin || type == QEvent::TabletPress ||
           type == QEvent::InputMethod || type == QEvent::Drop;
}

bool isRelease(QEvent::Type type) {
    return type == QEvent::KeyRelease || type == QEvent::MouseButtonRelease || type == QEvent::TouchEnd ||
           type == QEvent::TabletRelease;
}

bool takesText(const QWidget& target) {
    return qobject_cast<const QLineEdit*>(&target) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(&target) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(target.parentWidget()) != nullptr;
}

bool isButton(const QWidget& target) {
    return qobject_cast<const QAbstractButton*>(&target) != nullptr;
}

bool isReturn(const QKeyEvent& key) {
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

/// Keys that only move, where one is or what is in sight.
bool isMove(int key) {
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

bool isTyping(const QWidget& target, const QEvent& event) {
    if (!takesText(target)) return false;
    if (event.type() == QEvent::InputMethod) return true;
    return event.type() == QEvent::KeyPress && !isReturn(static_cast<const QKeyEvent&>(event)) &&
           !isMove(static_cast<const QKeyEvent&>(event).key());
}

/// A press with which somebody decides: on a button, or Enter.
bool isDecision(const QWidget& target, const QEvent& event) {
    if (event.type() != QEvent::KeyPress) return isButton(target);
    const auto& key = static_cast<const QKeyEvent&>(event);
    return isReturn(key) || (isButton(target) && !isMove(key.key()));
}

} // namespace

ReadingPause::ReadingPause() {
    QElapsedTimer clock;
    clock.start();
    m_now = [clock] { return clock.elapsed(); };
    m_lastInput = -kBetweenTaps;
}

void ReadingPause::setNow(Now now) {
    const std::int64_t shift = now() - m_now();
    m_now = std::move(now);
    m_until += shift;
    m_actUntil += shift;
    m_lastInput += shift;
}

void ReadingPause::pageAppeared() {
    m_until = std::max(m_now() + kPause, m_lastInput + kBetweenTaps);
    m_actUntil = 0;
    m_pressed.clear();
    m_isPainted = false;
}

void ReadingPause::pagePainted() {
    m_isPainted = true;
    m_until = std::max(m_until, m_now() + kPause);
}

void ReadingPause::promptAppeared() {
    m_actUntil = m_now() + kPause;
}

/// X11 says of a held key that it was released and pressed again, both at the same moment, and not always
/// that it repeats. Nobody's finger is so fast.
bool ReadingPause::isRepetition(const QKeyEvent& key) const {
    if (key.isAutoRepeat()) return true;
    const auto released = m_released.find(key.key());
    const bool isTimed = released != m_released.end() && key.timestamp() != 0;
    return isTimed && key.timestamp() >= released->second &&
           key.timestamp() - released->second <= kSameMoment;
}

/// A held key goes on writing and moving where it was pressed; it never chooses or goes on.
bool ReadingPause::isRepeatedInVain(const QWidget& target, const QKeyEvent& key) const {
    if (!isRepetition(key)) return false;
    const bool isHarmless = isMove(key.key()) || (takesText(target) && !isReturn(key));
    return !isHarmless || !m_pressed.contains(key.key());
}

bool ReadingPause::holdsBack(const QWidget& target, const QEvent& event) {
    const std::int64_t now = m_now();
    if (isRelease(event.type())) m_lastInput = now;
    if (event.type() == QEvent::KeyRelease) {
        const auto& released = static_cast<const QKeyEvent&>(event);
        if (released.timestamp() != 0) m_released[released.key()] = released.timestamp();
    }
    if (!isPress(event.type())) return false;
    const auto* key = event.type() == QEvent::KeyPress ? static_cast<const QKeyEvent*>(&event) : nullptr;
    if (key != nullptr && isRepeatedInVain(target, *key)) return true;
    if (now < m_until) {
        if (isTyping(target, event)) m_until = std::max(m_until, now + kBurst);
        return true;
    }
    if (now < m_actUntil && isDecision(target, event)) return true;
    if (key != nullptr) m_pressed.insert(key->key());
    m_lastInput = now;
    return false;
}

} // namespace lacrima::ui
