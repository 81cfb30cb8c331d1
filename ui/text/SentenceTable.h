// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace lacrima::ui::text {

/// What an error key says; %1, %2, ... are the arguments of the error, in its order.
struct Sentence {
    const char* key;
    const char* words; ///< untranslated
};

/// The sentence of the key in a table of them, or null.
template<class Table>
const Sentence* sentenceIn(const Table& table, const std::string& key) {
    for (const Sentence& sentence : table) {
        if (key == sentence.key) return &sentence;
    }
    return nullptr;
}

} // namespace lacrima::ui::text
