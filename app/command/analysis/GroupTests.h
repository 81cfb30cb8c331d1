// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/groups/GroupComparison.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace lacrima::app {

/// Named numbers of one test, as JSON and text write them, or why there are none.
struct GroupTest {
    /// A named size of effect.
    struct Effect {
        const char* name = "";
        findings::GroupEffect kind = findings::GroupEffect::HedgesG;
        analysis::EffectSize size = {};
        std::optional<findings::Resampled> resampled = {};
    };

    const char* name = "";
    std::vector<std::pair<const char*, std::optional<double>>> numbers = {};
    std::vector<Effect> effects = {};
    QString pMethod = {};
    QString note = {};       ///< not empty: the numbers are null
    QString remark = {};     ///< beside numbers that need one
    bool isPLeftOut = false; ///< p and interval would take the cases of a cluster as independent

    /// p and the limits of an interval are left out where cases are not independent.
    bool isShown(const char* number) const;
    /// What is to be said beside the numbers or in their place; mostly nothing.
    QString words() const;
};

/// The tests of a comparison in the order in which they are written.
std::vector<GroupTest> groupTests(const analysis::Computed<findings::GroupComparison>& comparison);

} // namespace lacrima::app
