// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

extern "C" {
void __tsan_acquire(void* place); // NOLINT(bugprone-reserved-identifier)
void __tsan_release(void* place); // NOLINT(bugprone-reserved-identifier)
}

namespace tbb {

/// What the thread sanitizer cannot see in a library that was built without it: whoever hands out a loop has
/// done everything before its bodies, and they everything before whoever waits for them. Between two bodies
/// there is no order.
class Order {
public:
    void handOut() { __tsan_release(&m_begun); }
    void begin() { __tsan_acquire(&m_begun); }
    void end() { __tsan_release(&m_done); }
    void join() { __tsan_acquire(&m_done); }

private:
    char m_begun = 0;
    char m_done = 0;
};

/// A body between its two marks.
template<class Body>
auto ordered(Order& order, const Body& body) {
    return [&order, &body](auto&&... part) {
        order.begin();
        body(part...);
        order.end();
    };
}

} // namespace tbb
