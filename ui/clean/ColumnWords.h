// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"

#include <QString>

#include <set>
#include <utility>

namespace lacrima::ui {

/// What the foot of the grid says of a variable: how many values, their mean and median. `shown`: case and
/// sitting of the rows that a filter leaves, which the numbers are of then; null when all are shown. Empty
/// for what is no variable.
QString columnWords(
    const dataset::Dataset& data, const QString& name, const std::set<std::pair<QString, int>>* shown);

} // namespace lacrima::ui
