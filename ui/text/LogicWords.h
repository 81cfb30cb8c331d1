// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logic/Expression.h"

#include <QString>

namespace lacrima::ui::text {

/// What is wrong with a filter, and what a right one looks like.
QString syntaxErrorWords(const logic::SyntaxError& error);

} // namespace lacrima::ui::text
