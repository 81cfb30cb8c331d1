// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/Refusals.h"

#include <QString>

namespace lacrima::ui::text {

/// Why a statistic has no value here, as a short sentence.
QString refusalWords(analysis::Refusal refusal);

} // namespace lacrima::ui::text
