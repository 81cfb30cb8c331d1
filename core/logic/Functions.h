// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logic/Value.h"

#include <cstddef>
#include <limits>
#include <span>
#include <string_view>

namespace lacrima::logic {

/// A function of the logic language. It is called with as many arguments as it allows.
struct Function {
    static constexpr std::size_t kAny = std::numeric_limits<std::size_t>::max();

    std::string_view name;
    std::size_t fewest = 0;
    std::size_t most = 0;
    Value (*call)(std::span<const Value> arguments) = nullptr;
};

/// The function of that name (in lower case), or null. `if` is not here: it does not evaluate all arguments.
const Function* findFunction(std::string_view name);

/// Every function, for help texts and tests.
std::span<const Function> allFunctions();

} // namespace lacrima::logic
