// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recomputation/Recomputation.h"
#include "core/findings/AllianceSummary.h"
#include "core/findings/MissingSummary.h"
#include "core/instrument/Instrument.h"

namespace lacrima::exchange {

/// As in RecomputedResults.h, of what rests on many columns at once: keys "alliance" and "missing".
void recompute(
    Recomputation& again, const findings::AllianceSummary& summary, const instrument::Instrument& instrument);
void recompute(Recomputation& again, const findings::MissingSummary& summary, const dataset::Dataset& dataset,
    std::size_t patterns);

/// How many cases are in each bin, "key.1", "key.2" ...; `column` is R.
void addBins(Recomputation& again, const QString& key, const QString& column,
    const std::vector<findings::HistogramBin>& bins);

} // namespace lacrima::exchange
