// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/Findings.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

#include <QStringList>

namespace lacrima::ui::figures {

/// The board of the published claims, a row each; the last column is the verdict.
spec::TableSpec findingsSheet(const std::vector<findings::FindingResult>& results);

/// The correlations of the board with their intervals; the side the claim expects is shaded. The id of a mark
/// is the index of its result.
spec::ChartSpec findingsForest(
    const dataset::Dataset& data, const std::vector<findings::FindingResult>& results);

/// The shares of the board as published and here, with Wilson intervals.
spec::ChartSpec publishedSharesChart(
    const dataset::Dataset& data, const std::vector<findings::FindingResult>& results);

/// One finding in numbers: a share as published and here; a correlation with the claimed dimension and the
/// two others, as they are and with the others taken out.
spec::TableSpec findingSheet(const dataset::Dataset& data, const findings::FindingResult& result);
/// The same in sentences: what was claimed, what is here, and how far it goes.
QStringList findingWords(const dataset::Dataset& data, const findings::FindingResult& result);

} // namespace lacrima::ui::figures
