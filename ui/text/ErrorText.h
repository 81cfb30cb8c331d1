// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace lacrima::ui::text {

/// The sentence of an error: what happened and what to do, in the language spoken. Each key has one, or the
/// program does not compile; a key of a place (problemWords) is told by what names the place.
QString sentenceOf(const base::Error& error);

} // namespace lacrima::ui::text
