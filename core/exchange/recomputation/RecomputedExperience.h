// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recomputation/Recomputation.h"
#include "core/findings/crying/CryingExperience.h"
#include "core/findings/crying/ExperienceByGroup.h"

namespace lacrima::exchange {

/// As in RecomputedResults.h: how patients feel after crying, what it was about, how strong it was and how
/// long it lasted. Keys "crying.gen_relief.3", "crying.gen_relief.mean", "crying.last_trigger___loss" ...
void recompute(Recomputation& again, const findings::CryingExperience& experience);
/// The same by group, with the test of each answer and the p adjusted over all: keys
/// "crying_by.gender.gen_relief.1" for a level, "crying_by.gender.gen_relief.test" for the test.
void recompute(Recomputation& again, const findings::ExperienceByGroup& groups);

} // namespace lacrima::exchange
