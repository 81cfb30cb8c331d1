// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorKey.h"

namespace lacrima::ui::text {

/// What an error key says; %1, %2, ... are the arguments of the error, in its order.
struct Sentence {
    base::ErrorKey key;
    const char* words; ///< untranslated
};

/// The sentence of the key in a table of them, or null.
template<class Table>
constexpr const Sentence* sentenceIn(const Table& table, base::ErrorKey key) {
    for (const Sentence& sentence : table) {
        if (key.is(sentence.key)) return &sentence;
    }
    return nullptr;
}

/// How many keys of which `isOfTable` holds have no sentence in the table.
template<class Table, class Predicate>
constexpr int withoutSentence(const Table& table, Predicate isOfTable) {
    int count = 0;
    for (const std::string_view text : base::kErrorKeys) {
        const auto key = base::ErrorKey::named(text);
        if (key && isOfTable(*key) && sentenceIn(table, *key) == nullptr) ++count;
    }
    return count;
}

} // namespace lacrima::ui::text
