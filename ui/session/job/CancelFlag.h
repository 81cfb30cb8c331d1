// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace lacrima::ui {

/// Tells a running computation that nobody waits for its result any more. Copies share the flag.
class CancelFlag {
public:
    CancelFlag();

    void set();
    bool isSet() const;
    /// Does the work in this thread. Once the flag is set, the parallel loops in it end early, however deep
    /// they are; what the work then leaves behind is unfinished and worth nothing.
    void run(const std::function<void()>& work) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace lacrima::ui
