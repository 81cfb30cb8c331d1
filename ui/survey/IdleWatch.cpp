// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/IdleWatch.h"

namespace lacrima::ui {
namespace {

constexpr int kIdleLimit = 3 * 60 * 1000;
constexpr int kOneSecond = 1000;

} // namespace

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent) {
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdleLimit);
    m_second.setInterval(kOneSecond);
    connect(&m_idle, &QTimer::timeout, this, &IdleWatch::idled);
    connect(&m_second, &QTimer::timeout, this, &IdleWatch::countDown);
}

void IdleWatch::setLimit(int milliseconds) {
    m_idle.start(milliseconds);
}

void IdleWatch::startCountdown() {
    m_secondsLeft = m_countdown;
    m_second.start();
}

void IdleWatch::countDown() {
    Q_EMIT counted(--m_secondsLeft);
}

} // namespace lacrima::ui
