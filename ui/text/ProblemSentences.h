// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorKey.h"

#include <QString>

#include <string>
#include <vector>

namespace lacrima::ui::text {

/// Whether the key tells of a place in an instrument file ("instrument.bad_code") or of a condition
/// ("logic.empty"), and so has problemWords(); all others have a sentence of their own (ErrorText).
constexpr bool isOfAPlace(base::ErrorKey key) {
    const bool isOfAFile = key.is("instrument.unreadable") || key.is("instrument.already_there");
    return key.text().starts_with("logic.") || (key.text().starts_with("instrument.") && !isOfAFile);
}

/// What is wrong at that place, as the end of a sentence that names it. Empty for a key that isOfAPlace()
/// denies.
QString problemWords(base::ErrorKey key, const std::vector<std::string>& arguments);

} // namespace lacrima::ui::text
