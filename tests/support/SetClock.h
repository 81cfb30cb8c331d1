// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

namespace lacrima::support {

/// A clock that stands still until the test moves it: "study.setClock(clock)".
class SetClock final : public base::Clock {
public:
    static constexpr std::int64_t kDay = std::int64_t{24} * 60 * 60 * 1000;

    std::int64_t now() const override { return time; }

    std::int64_t time = 1'790'000'000'000; ///< ms since 1970 UTC: in the afternoon of 2026-09-21
};

} // namespace lacrima::support
