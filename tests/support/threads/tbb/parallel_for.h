// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before the header of this name in the preset "tsan" alone.
#pragma once

#include_next <tbb/parallel_for.h>

#include "../Order.h"

namespace tbb {

template<class Range, class Body>
void ordered_parallel_for(const Range& range, const Body& body) {
    Order order;
    order.handOut();
    parallel_for(range, ordered(order, body));
    order.join();
}

template<class Index, class Body, class... More>
void ordered_parallel_for(Index first, Index last, const Body& body, More&... more) {
    Order order;
    order.handOut();
    parallel_for(first, last, ordered(order, body), more...);
    order.join();
}

} // namespace tbb

#define parallel_for ordered_parallel_for
