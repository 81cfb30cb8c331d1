// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"

#include <vector>

namespace lacrima::dataset {

/// How many rows of the whole are sittings that came after the one that stands for the case in the part.
std::size_t laterSittings(const Dataset& whole, const Dataset& part);

bool hasLaterSittings(const Dataset& dataset);
/// How many cases the rows are of.
std::size_t caseCount(const Dataset& dataset);

/// One row a case, its first sitting (the smallest number among its rows), so that whatever is counted or
/// tested has every patient once; the dataset says how many rows are not in it. Rows without a case all stay.
Dataset firstSittings(const Dataset& dataset);
/// The same as flags, one a row, among the rows that are kept.
std::vector<bool> firstOfKept(const Dataset& dataset, std::vector<bool> kept);

} // namespace lacrima::dataset
