// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/Correlation.h"
#include "core/findings/Dataset.h"

#include <QColor>
#include <QString>

namespace lacrima::ui {

/// The short name of a variable in the language spoken; its code when it has none.
QString nameOf(const findings::Dataset& data, const QString& variable);
/// The colour that bond, goal, task and total have everywhere; others take the accent.
QColor colorOf(const QString& variable);
/// ".49 [.26, .67]".
QString estimateWords(const analysis::Correlation& correlation);
/// "r = .49 [.26, .67], n = 55, p < .001".
QString correlationWords(const analysis::Correlation& correlation);
/// The sentence for a paper: "r(53) = .49, 95 % CI [.26, .67], p < .001".
QString apaSentence(const analysis::Correlation& correlation);
/// "With 55 cases, correlations below .27 in size cannot be told from zero."; empty when n is below 4.
QString smallestWords(std::size_t n);
/// What must be said when clinicians contributed several cases; empty when none did.
QString clusterWarning(const findings::Dataset& data);

} // namespace lacrima::ui
