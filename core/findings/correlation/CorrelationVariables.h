// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"

#include <QStringList>

namespace lacrima::findings {

/// The crying variables of the survey that the study has and that vary in number: frequency and all 1-5
/// ratings.
QStringList cryingVariables(const dataset::Dataset& dataset);
/// Those of the findings of the abstract, in its order: what the first chart shows.
QStringList publishedCryingVariables(const dataset::Dataset& dataset);
/// wai_bond, wai_goal, wai_task, wai_total, as far as the study has them.
QStringList allianceVariables(const dataset::Dataset& dataset);
/// The same without the total.
QStringList allianceDimensions(const dataset::Dataset& dataset);

} // namespace lacrima::findings
