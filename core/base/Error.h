// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorKey.h"

#include <string>
#include <utility>
#include <vector>

namespace lacrima::base {

/// What went wrong, without the sentence: `key` is one of kErrorKeys (for example "store.disk_full"),
/// `arguments` fill the sentence that ui/text/ErrorText makes of it. Arguments name files, lines, cells and
/// variables; never an answer, a name or a passphrase.
struct Error {
    ErrorKey key;
    std::vector<std::string> arguments;

    bool operator==(const Error&) const = default;
};

inline Error error(ErrorKey key, std::vector<std::string> arguments = {}) {
    return {key, std::move(arguments)};
}

} // namespace lacrima::base
