// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lacrima::record {

/// The key of a member that is stored only when it is not empty, so that records from before it existed are
/// read.
struct OptionalKey {
    const char* name;
};

} // namespace lacrima::record
