// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"
#include "core/analysis/probability/PValue.h"

#include <limits>
#include <optional>

namespace lacrima::findings {

/// No p: what there is to test was picked by hand (Dataset::isHandPicked), or its cases are not independent.
/// NaN, which every text writes as none.
inline constexpr analysis::PValue kNoP{
    std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};

/// Takes the p out of a result of a test, where there is one.
template<class Test>
void leaveOutP(std::optional<Test>& test) {
    if (test) test->p = kNoP;
}

template<class Test>
void leaveOutP(analysis::Computed<Test>& test) {
    if (!test) return;
    Test without = *test;
    without.p = kNoP;
    test = without;
}

template<class Test>
void leaveOutP(std::optional<analysis::Computed<Test>>& test) {
    if (test) leaveOutP(*test);
}

} // namespace lacrima::findings
