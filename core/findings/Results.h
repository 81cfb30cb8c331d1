// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the results of findings are made of, for those who show them: the rooms above know the numbers of an
// analysis by these types, and never call one themselves.
#include "core/analysis/base/Computed.h"
#include "core/analysis/base/Correlation.h"
#include "core/analysis/base/Interval.h"
#include "core/analysis/describe/Proportion.h"
#include "core/analysis/probability/Multiplicity.h"
#include "core/analysis/regression/FittedLine.h"
#include "core/findings/resampling/Resampling.h"
