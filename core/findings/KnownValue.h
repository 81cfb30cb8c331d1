// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"

#include <optional>

namespace lacrima::findings {

/// What was computed; absent when it was refused, where the reason says nothing to anybody.
template<class T>
std::optional<T> knownValue(const analysis::Computed<T>& outcome) {
    return outcome ? std::optional<T>(*outcome) : std::nullopt;
}

} // namespace lacrima::findings
