// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"
#include "core/instrument/Instrument.h"

#include <vector>

namespace lacrima::findings::test {

/// The cases of analysis::test::Golden64 as a study, with more variables made by rules that explore.R has
/// too.
dataset::Dataset goldenDataset();
/// The key of its twelve items wai_1 .. wai_12 of 1-7 points, wai_2 reversed: bond, goal, task, total.
instrument::Instrument goldenInstrument();

/// A column with labels "1", "2", ... for the numbers given.
dataset::DataColumn columnOf(const char* name, std::vector<double> values,
    dataset::Measure measure = dataset::Measure::Scale, const std::vector<double>& labelled = {},
    const char* instrument = "");
/// A dataset of such columns; case and clinician are numbered, one case a clinician.
dataset::Dataset datasetOf(std::vector<dataset::DataColumn> columns);

} // namespace lacrima::findings::test
