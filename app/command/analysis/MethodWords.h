// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/analysis/DataInput.h"
#include "core/findings/correlation/CorrelationTable.h"

#include <QString>

#include <optional>

namespace lacrima::app {

/// "pearson", "spearman", ...: as the option --method writes them; "partial" and "semi-partial".
QString methodWord(analysis::CorrelationMethod method);
/// The method that the option means; nothing for other words.
std::optional<analysis::CorrelationMethod> methodNamed(const QString& word);
/// "none", "holm", "bh", "bonferroni".
QString adjustmentWord(analysis::Adjustment adjustment);
/// How a p was found: "t", "exact", "Edgeworth", "z, ties", ...
QString pMethodWords(analysis::PMethod method);
/// How an interval was found: "Fisher z", "bca", ...
QString intervalWords(analysis::IntervalMethod method);

/// Why something of a pair is null; empty when nothing is.
QString correlationNote(const DataInput& data, const findings::CorrelationCell& cell);

} // namespace lacrima::app
