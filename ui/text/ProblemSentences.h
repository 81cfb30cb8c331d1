// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace lacrima::ui::text {

/// What is wrong at a place of an instrument file ("instrument.bad_code") or of a condition ("logic.empty"),
/// as the end of a sentence that names the place. Empty for a key that is none of these.
QString problemWords(const std::string& key, const std::vector<std::string>& arguments);
bool hasProblemWords(const std::string& key);

} // namespace lacrima::ui::text
