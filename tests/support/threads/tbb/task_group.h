// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before the header of this name in the preset "tsan" alone.
#pragma once

#include_next <tbb/task_group.h>
#include <type_traits>
#include <utility>

#include "../Order.h"

namespace tbb {

class ordered_task_group : public task_group {
public:
    using task_group::task_group;

    template<class Body>
    void run(Body&& body) {
        // TBB moves what it is given, and only after this order begins: it gets no more than the place.
        auto* kept = new std::decay_t<Body>(std::forward<Body>(body));
        m_order.handOut();
        task_group::run([this, kept] {
            m_order.begin();
            (*kept)();
            delete kept;
            m_order.end();
        });
    }
    task_group_status wait() {
        const task_group_status status = task_group::wait();
        m_order.join();
        return status;
    }

private:
    Order m_order;
};

} // namespace tbb

#define task_group ordered_task_group
