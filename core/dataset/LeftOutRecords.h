// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lacrima::dataset {

/// Records of a study that are not in its data.
struct LeftOutRecords {
    int failed = 0;  ///< those that failed their check, or are known to be gone
    int waiting = 0; ///< those of offices that nobody of the team has accepted yet

    int refused = 0; ///< those of offices that the team refused

    /// Without what the team decided.
    int all() const { return failed + waiting; }
    bool operator==(const LeftOutRecords&) const = default;
};

} // namespace lacrima::dataset
