// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/groups/GroupComparison.h"
#include "ui/spec/TableSpec.h"

namespace lacrima::ui::figures {

/// A row for each test that applies, with its effect size and interval; a refused one says why.
spec::TableSpec groupTestSheet(const dataset::Dataset& data, const findings::GroupComparison& comparison);
/// Two groups at a time by Welch's t with Holm's p; without rows when there are only two groups.
spec::TableSpec groupPairSheet(const dataset::Dataset& data, const findings::GroupComparison& comparison);

/// What the groups show, in a sentence.
QString groupHeadline(const dataset::Dataset& data, const findings::GroupComparison& comparison);
/// The numbers behind it: effect size with interval, n, test and p.
QString groupDetails(const dataset::Dataset& data, const findings::GroupComparison& comparison);

} // namespace lacrima::ui::figures
