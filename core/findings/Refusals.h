// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why there is no number: a value of its own, so that every room above can say it in words.
#include "core/analysis/base/Computed.h"
