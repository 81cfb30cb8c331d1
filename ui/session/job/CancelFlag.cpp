// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/job/CancelFlag.h"

#include <atomic>
#include <tbb/parallel_for.h>
#include <tbb/task_group.h>

namespace lacrima::ui {

struct CancelFlag::State {
    std::atomic<bool> isSet = false;
    tbb::task_group_context loops; ///< those within inherit its cancellation
};

CancelFlag::CancelFlag()
    : m_state(std::make_shared<State>()) {}

void CancelFlag::set() {
    m_state->isSet = true;
    m_state->loops.cancel_group_execution();
}

bool CancelFlag::isSet() const {
    return m_state->isSet;
}

void CancelFlag::run(const std::function<void()>& work) const {
    tbb::parallel_for(
        0, 1, [&work](int) { work(); }, m_state->loops);
}

} // namespace lacrima::ui
