// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace lacrima::ui::text {

/// The sentence of an error: what happened and what to do, in the language spoken. A key without a sentence
/// of its own gives a general one that names the key; a test keeps that from happening.
QString sentenceOf(const base::Error& error);

/// Whether the key has a sentence.
bool hasSentence(const std::string& key);

} // namespace lacrima::ui::text
