// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/SavedViews.h"

#include <optional>
#include <vector>

namespace lacrima::casebook {

/// The place among the analyses that were added to the report, from 1; absent when the view is not one of
/// them. It stands in the arrangement as "report", which programs that know no such list pass over.
std::optional<int> reportPlace(const record::SavedView& view);
/// The view at another place, or taken out of the report.
record::SavedView atReportPlace(record::SavedView view, std::optional<int> place);
/// Those in the report, in its order; of equal places by name.
std::vector<SavedViewVersion> inReport(std::vector<SavedViewVersion> views);

} // namespace lacrima::casebook
