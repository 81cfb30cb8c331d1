// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/JsonWriter.h"
#include "core/findings/correlation/ComparedCorrelations.h"

#include <optional>

namespace lacrima::app {

/// A number, or none where it is not known.
std::optional<double> known(bool isKnown, double value);
/// A test as a member: its statistic ("t", "z", "chi_squared"), df where it has one, p; null when not known.
void writeTest(JsonWriter& json, const char* name, const char* statistic, bool isKnown,
    const analysis::TestStatistic& test);
/// The four tests of two correlations that share a variable.
void writeDependentTests(JsonWriter& json, bool isKnown, const analysis::DependentComparison& tests);
/// "difference" and Zou's interval of it.
void writeDifference(
    JsonWriter& json, std::optional<double> difference, bool hasInterval, const analysis::Interval& interval);

} // namespace lacrima::app
