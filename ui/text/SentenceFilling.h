// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace lacrima::ui::text {

/// A sentence with its arguments in the places %1 to %9, filled at once: an argument with a percent sign is
/// no place itself, and none makes lines of its own. What has no argument is left out.
QString filled(const QString& words, const std::vector<std::string>& arguments);

} // namespace lacrima::ui::text
