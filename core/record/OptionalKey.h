// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>

namespace lacrima::record {

/// The key of a member that is stored only when it is not empty, so that records from before it existed are
/// read.
struct OptionalKey {
    const char* name;

    template<class T>
    static bool isLeftOut(const T& value) {
        if constexpr (std::is_arithmetic_v<T>)
            return value == T{};
        else
            return value.size() == 0;
    }
};

} // namespace lacrima::record
