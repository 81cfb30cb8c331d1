// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"
#include "core/findings/Results.h"
#include "ui/spec/Tone.h"

#include <QString>

namespace lacrima::findings {
struct CorrelationTable;
} // namespace lacrima::findings

namespace lacrima::ui::figures {

/// The short name of a variable in the language spoken; its code when it has none.
QString nameOf(const dataset::Dataset& data, const QString& variable);
/// The name of a variable in the middle of a sentence: "level of organization"; "GAF" stays.
QString inSentence(const QString& name);
/// The words of one value of a variable ("Neurotic"); the number when it has none.
QString valueName(const dataset::Dataset& data, const QString& variable, double value);
/// The tone that bond, goal, task and total have everywhere; others take the accent.
spec::Tone toneOf(const QString& variable);
/// "r", "ρ", "τ-b" ...: how a coefficient is written in a text.
QString symbolOf(analysis::CorrelationMethod method);
/// "Pearson correlation", "Spearman rank correlation" ...
QString methodName(analysis::CorrelationMethod method);
/// Of a whole table: a partial correlation of ranks is named as such.
QString methodName(const findings::CorrelationTable& table);
QString symbolOf(const findings::CorrelationTable& table);
/// Of one of its pairs, whose kind may be another.
QString symbolFor(const findings::CorrelationTable& table, const analysis::Correlation& pair);
/// The same where the word "correlation" goes without saying: "Pearson", "Percentage bend".
QString shortMethodName(analysis::CorrelationMethod method);
/// How an interval was found: "Fisher", "BCa bootstrap" ...; empty for none.
QString intervalName(analysis::IntervalMethod method);
/// How a p was found: "t", "exact", "Edgeworth" ...; empty for none.
QString pMethodName(analysis::PMethod method);

/// "–": what stands in a table where there is no number.
QString dash();
/// "3.25": a number with two decimals.
QString twoPlaces(double value);
/// 95 for a confidence of 0.95, for "95 % interval".
QString percentOf(double confidence);
/// "95 % interval": what stands above a column of them.
QString intervalHead(double confidence);
/// ".49 [.26, .67]".
QString estimateWords(const analysis::Correlation& correlation);
/// "r = .49 [.26, .67], n = 55, p < .001".
QString correlationWords(const analysis::Correlation& correlation);
QString correlationWords(const analysis::Correlation& correlation, const QString& symbol);
/// The sentence for a paper: "r(53) = .49, 95 % CI [.26, .67], p < .001".
QString apaSentence(const analysis::Correlation& correlation);
/// "With 55 cases, correlations below .27 in size cannot be told from zero."; empty when n is below 4, and
/// of cases picked by hand, of which nothing is tested.
QString smallestWords(const dataset::Dataset& data, std::size_t n);
/// That there is no p, and why, where cases were picked by hand.
QString handPickedWords();
/// What must be said when clinicians contributed several cases or cases were picked by hand; else empty.
QString clusterWarning(const dataset::Dataset& data);
/// The same where the intervals are those of a bootstrap of clinicians.
QString clusterBootstrapWords(const dataset::Dataset& data);
/// Which sitting stands for each case, and how many are not in the data; empty where nobody has a later one.
QString sittingWords(const dataset::Dataset& data);
/// What a table says of its data where it stands alone: the words of noteOf(), and the moment.
QString dataWords(const dataset::Dataset& data);
/// "Synthetic data" where it must be said on a chart, else empty.
QString noteOf(const dataset::Dataset& data);
/// Which records every number of a study is without, and where they are named; empty for none.
QString leftOutWords(dataset::LeftOutRecords records);
/// Why a page shows nothing, and what would change that: the filter, or envelopes that are still sealed.
QString emptyWords(const dataset::Dataset& data);
/// The codes of some cases, at most `most` of them by name.
QString caseNames(const dataset::Dataset& data, const std::vector<int>& rows, int most = 6);

} // namespace lacrima::ui::figures
