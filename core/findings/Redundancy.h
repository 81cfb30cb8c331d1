// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/base/Computed.h"

#include <QStringList>

namespace lacrima::findings {

/// Predictors or covariates that say nothing of their own.
struct Redundancy {
    QStringList repeated; ///< the first one named is a sum of multiples of `sources`, or constant without any
    QStringList sources;
    bool operator==(const Redundancy&) const = default;
};

/// Of a refusal RedundantCovariate over the variables `names`, in their order.
Redundancy redundancyOf(const analysis::Refused& refused, const QStringList& names);

} // namespace lacrima::findings
