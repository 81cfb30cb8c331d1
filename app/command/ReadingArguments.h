// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/Arguments.h"
#include "core/exchange/table/ReadingPlan.h"

namespace lacrima::app {

/// The options that say how a file is read; every command that reads one takes them.
Options readingOptions();

struct ReadingArguments {
    exchange::ReadingOptions options;
    QString problem; ///< a usage mistake; empty when all is well
};

/// --missing takes words with commas between them. "pairwise" and "listwise" are none: they say what
/// correlate does with missing values, under the same option.
ReadingArguments readReadingArguments(const ParsedArguments& parsed);
bool isMissingSaid(const ParsedArguments& parsed, const QString& word);

} // namespace lacrima::app
