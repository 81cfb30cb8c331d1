// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/correlation/Nesting.h"
#include "core/findings/crying/CryingByGroup.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

#include <QStringList>

#include <cstdint>

namespace lacrima::ui::figures {

/// Which answer about crying is shown by group.
enum class CryingMeasure : std::uint8_t {
    Ever,        ///< share who ever cried
    LastSession, ///< share who cried in the last session
    Frequency,   ///< mean of cry_frequency, 0 to 5
};

/// The group in words: its label, its number, or "above 3, up to 5" for a part of a cut variable.
QString levelName(const findings::GroupLevel& level);

/// The share that `measure`, Ever or LastSession, is about.
const std::optional<analysis::Proportion>& shareOf(const findings::CryingGroup& group, CryingMeasure measure);

/// A row for each level: the estimate with its interval, n at the right.
spec::ChartSpec groupedCryingChart(
    const dataset::Dataset& data, const findings::CryingByGroup& groups, CryingMeasure measure);
/// How the answers about frequency divide within each level, in percent; stronger colour: more often.
spec::ChartSpec frequencyStrips(const dataset::Dataset& data, const findings::CryingByGroup& groups);

/// All numbers of all levels, those of `measure` in the first columns; the note names the tests.
spec::TableSpec groupedCryingSheet(
    const dataset::Dataset& data, const findings::CryingByGroup& groups, CryingMeasure measure);

/// What the note says, a part at a time: how intervals were made, the test of each answer, that of `measure`
/// first.
QStringList groupedCryingNotes(
    const dataset::Dataset& data, const findings::CryingByGroup& groups, CryingMeasure measure);

/// What the levels show, never why: "Crying is less frequent towards “Neurotic”". It goes by the one test of
/// the measure over all levels; with two levels it says which is higher, and never picks a pair of more.
QString groupedHeadline(
    const dataset::Dataset& data, const findings::CryingByGroup& groups, CryingMeasure measure);
/// The test behind the headline: "Ever: trend over the levels, r = ...", or why there is none.
QString groupedTestWords(const findings::CryingByGroup& groups, CryingMeasure measure);
/// Who is in no level, cut points, and which group is too small to say much.
QStringList groupCautions(const dataset::Dataset& data, const findings::CryingByGroup& groups);
/// How alike the cases of one clinician are in one variable; empty when no clinician has several cases.
QString clusterWords(
    const dataset::Dataset& data, const findings::Nesting& clustering, const QString& variable);

} // namespace lacrima::ui::figures
