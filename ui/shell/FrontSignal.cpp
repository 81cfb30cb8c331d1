// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FrontSignal.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace lacrima::ui {
namespace {

volatile std::sig_atomic_t pipeEnd = -1;

void pass(int) {
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(pipeEnd, &byte, 1);
}

} // namespace

FrontSignal::FrontSignal(std::function<void()> heard) {
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0) return; // then a second start just says that it is open
    pipeEnd = m_ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
        [end = m_ends[0], heard = std::move(heard)] {
            char bytes[16];
            while (::read(end, bytes, sizeof bytes) > 0) {
            }
            heard();
        });
    struct sigaction action {};
    action.sa_handler = &pass;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGUSR1, &action, nullptr);
}

FrontSignal::~FrontSignal() {
    ::signal(SIGUSR1, SIG_IGN);
    m_notifier.reset();
    for (const int end : m_ends) {
        if (end >= 0) ::close(end);
    }
}

} // namespace lacrima::ui
