// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"
#include "core/findings/correlation/Nesting.h"
#include "ui/figures/crying/CryingMeasure.h"

#include <QStringList>

namespace lacrima::ui::figures {

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
