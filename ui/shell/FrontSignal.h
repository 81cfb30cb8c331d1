// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QSocketNotifier;

namespace lacrima::ui {

/// What a second start of the program says to the first: SIGUSR1, "come to the front" (StudyClaim). Heard by
/// the event loop of the thread that made this; one at a time.
class FrontSignal final {
public:
    explicit FrontSignal(std::function<void()> heard);
    ~FrontSignal();
    FrontSignal(const FrontSignal&) = delete;
    FrontSignal& operator=(const FrontSignal&) = delete;

private:
    int m_ends[2] = {-1, -1}; ///< of a pipe: a handler of signals may do no more than write a byte
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace lacrima::ui
