// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reliability/Reliability.h"
#include "core/analysis/table/CodedColumn.h"

namespace lacrima::analysis {

/// reliability() of coded items by way of the tables of their pairs: sums of products are sums over table
/// cells, so the cases are only counted, 64 at a time. Listwise; refuses what reliability() refuses, and
/// LengthMismatch.
[[nodiscard]] Computed<Reliability> reliabilityOfCodes(
    std::span<const CodedColumn> items, double confidence = kDefaultConfidence);

} // namespace lacrima::analysis
