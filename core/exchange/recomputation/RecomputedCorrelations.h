// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/regression/FittedLine.h"
#include "core/exchange/recomputation/Recomputation.h"
#include "core/findings/correlation/CoefficientPanel.h"
#include "core/findings/correlation/CorrelationTable.h"

namespace lacrima::exchange {

/// As in RecomputedResults.h. Of what rests on random numbers the BCa limits of cases are taken and compared
/// within what their resampling leaves open; not those of clinicians, of partial, polychoric and polyserial
/// coefficients, nor p by permutation. Of polychoric and polyserial ones the limits by formula are left out.

/// Keys "key.x.y", and the adjusted p. A table over complete cases leaves these alone in the rows.
void recompute(Recomputation& again, const findings::CorrelationTable& table,
    const findings::CorrelationRequest& request, const QString& key);
/// Pearson's r of every pair.
void recompute(Recomputation& again, const findings::CorrelationTable& table, const QString& key);
/// Keys "coefficient.x.y.method".
void recompute(Recomputation& again, const findings::CoefficientPanel& panel,
    const findings::CoefficientPanelRequest& request);
/// Key "line.x.y".
void recompute(Recomputation& again, const analysis::FittedLine& line, const QString& x, const QString& y);

} // namespace lacrima::exchange
