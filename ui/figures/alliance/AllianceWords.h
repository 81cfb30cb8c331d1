// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/AllianceSummary.h"
#include "ui/figures/alliance/AllianceFigures.h"

#include <QString>

namespace lacrima::ui::figures {

QString titleOf(const findings::ScaleSummary& scale);
/// "In doubt where it leads (R)": R for an item that is turned round.
QString itemName(const findings::ScaleItem& item);
/// Why alpha is not there.
QString scaleRefusal(analysis::Refusal refusal);
/// "Bond and goal".
QString pairName(const dataset::Dataset& data, const findings::CorrelationCell& cell);

/// "mean 5.31, 95 % interval [5.05, 5.57], n = 64"; the scale has a score.
QString meanWords(const findings::ScaleSummary& scale, const std::optional<analysis::Interval>& interval);
/// "α = .85 [.78, .90], ω = .86, n = 64"; or why there is none.
QString reliabilityWords(const findings::ScaleSummary& scale);
/// ".86", or a dash.
QString omegaOf(const findings::ScaleSummary& scale);
/// "Bond: 4 of 64 scores at the ceiling (6.3 % [2.5, 15.0])"; empty without scores.
QString ceilingWords(const findings::ScaleSummary& scale);
/// "2 of 64 cases gave the same answer to every item. The longest run of equal answers is 12."
QString runWords(const findings::AllianceSummary& summary);

/// Where the scores lie, never whether that is good.
QString allianceHeadline(const findings::AllianceSummary& summary);
/// Means with intervals and n of all scales, in one line.
QString allianceDetails(const findings::AllianceSummary& summary, const ScaleMeans& means);

} // namespace lacrima::ui::figures
