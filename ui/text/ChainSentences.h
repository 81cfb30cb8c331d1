// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorKey.h"
#include "ui/text/SentenceTable.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace lacrima::ui::text {

/// Whether the key tells of records that are not where their chain has them.
constexpr bool isOfAChain(base::ErrorKey key) {
    const std::string_view text = key.text();
    return text.starts_with("study.missing_") || text == "study.records_missing" ||
           text.starts_with("study.people_") || text == "study.second_definition" ||
           text.starts_with("study.seen_") || text == "study.signed_anew" || text == "study.head_mismatch" ||
           text == "study.out_of_order";
}

/// The sentences of those keys; translated as those of ErrorText.
inline constexpr std::array kChainSentences{
    Sentence{"study.head_mismatch",
        QT_TRANSLATE_NOOP("ErrorText", "the end of the records signed by %1 does not fit its signature")},
    Sentence{
        "study.out_of_order", QT_TRANSLATE_NOOP("ErrorText", "is not in its place: records were reordered")},
    Sentence{"study.missing_at_end",
        QT_TRANSLATE_NOOP("ErrorText", "%2 record(s) signed by %1 were removed at the end")},
    Sentence{
        "study.missing_within", QT_TRANSLATE_NOOP("ErrorText", "%2 record(s) signed by %1 were removed")},
    Sentence{"study.people_in_doubt",
        QT_TRANSLATE_NOOP("ErrorText",
            "a record of who belongs to the study was altered or removed: somebody who was removed or "
            "refused "
            "there may count again, and open the file with an old lock. Use a backup")},
    Sentence{"study.people_remembered",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1 record(s) of who belongs to the study were altered in the file or removed from it: this "
            "computer has seen them, and goes by what they say. Others cannot: use a backup")},
    Sentence{
        "study.records_missing", QT_TRANSLATE_NOOP("ErrorText", "comes after records that were removed")},
    Sentence{"study.second_definition",
        QT_TRANSLATE_NOOP("ErrorText", "says once more what this study is: somebody who could open it once "
                                       "put it there, and it does not "
                                       "count")},
    Sentence{"study.seen_missing",
        QT_TRANSLATE_NOOP("ErrorText",
            "at least %2 record(s) signed by %1 that this computer has seen are not in the file")},
    Sentence{"study.signed_anew",
        QT_TRANSLATE_NOOP("ErrorText", "the records of %1 were signed anew since this computer saw them: "
                                       "at least one was changed or removed")},
};

} // namespace lacrima::ui::text
