// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <system_error>

namespace lacrima::base {

/// Whether both names lead to one file, by links too; for files that do not exist yet, to one place.
inline bool isSameFile(const std::filesystem::path& first, const std::filesystem::path& second) {
    std::error_code failed;
    if (std::filesystem::equivalent(first, second, failed)) return true;
    const auto placeOf = [&failed](const std::filesystem::path& path) {
        return std::filesystem::weakly_canonical(std::filesystem::absolute(path, failed), failed);
    };
    const std::filesystem::path place = placeOf(first);
    return !place.empty() && place == placeOf(second);
}

} // namespace lacrima::base
