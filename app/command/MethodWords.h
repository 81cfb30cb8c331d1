// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/CorrelateRequest.h"

#include <QString>

namespace lacrima::app {

/// "pearson", "spearman", ...: as the option --method writes them.
QString methodWord(analysis::CorrelationMethod method);
/// "none", "holm", "bh", "bonferroni".
QString adjustmentWord(analysis::Adjustment adjustment);
/// How a p was found: "t", "exact", "Edgeworth", "z, ties", ...
QString pMethodWords(analysis::PMethod method);
/// How an interval was found: "Fisher z", "bca", ...
QString intervalWords(analysis::IntervalMethod method);

/// Why something of a pair is null; empty when nothing is.
QString correlationNote(const CorrelatedPair& pair);

} // namespace lacrima::app
