// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Casebook.h"

#include <QString>

namespace lacrima::study {

/// All that a casebook says, a line a cell, change, exclusion and view: to hold two against each other.
QString casebookText(const casebook::Casebook& casebook);

} // namespace lacrima::study
