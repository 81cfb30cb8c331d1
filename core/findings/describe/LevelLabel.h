// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"

namespace lacrima::findings {

/// What the study calls a value of the column; of the crying frequency 0, which nobody chooses, is "Never".
/// Empty where it has no name.
instrument::LocalText levelLabel(const dataset::DataColumn& column, double value);

} // namespace lacrima::findings
