// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before the header of this name in the preset "tsan" alone.
#pragma once

#include_next <tbb/parallel_invoke.h>

#include "../Order.h"

namespace tbb {

template<class... Bodies>
void ordered_parallel_invoke(const Bodies&... bodies) {
    Order order;
    order.handOut();
    parallel_invoke(ordered(order, bodies)...);
    order.join();
}

} // namespace tbb

#define parallel_invoke ordered_parallel_invoke
