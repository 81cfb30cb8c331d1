// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/analysis/ResamplingOptions.h"
#include "core/findings/correlation/ComparedCorrelations.h"

namespace lacrima::app {

/// What all forms of `lacrima compare` share.
struct CompareRequest {
    double confidence = analysis::kDefaultConfidence;
    analysis::CorrelationMethod method = analysis::CorrelationMethod::Pearson;
    findings::Resampling resampling;
    bool isJson = false;
};

/// --outcome y --group g: an outcome between groups.
Exit compareGroups(const DataInput& data, const ParsedArguments& parsed, const CompareRequest& request,
    const Console& console);
/// --shared x --rivals a,b,c: correlations that share a variable.
Exit compareCorrelations(const DataInput& data, const ParsedArguments& parsed, const CompareRequest& request,
    const Console& console);
/// --first a,b --second c,d: two correlations of the same cases, with or without a shared variable.
Exit comparePairs(const DataInput& data, const ParsedArguments& parsed, const CompareRequest& request,
    const Console& console);

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
