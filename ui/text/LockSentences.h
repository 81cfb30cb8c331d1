// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorKey.h"
#include "ui/text/SentenceTable.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace lacrima::ui::text {

/// Whether the key tells of the locks by which key holders open a study.
constexpr bool isOfALock(base::ErrorKey key) {
    const std::string_view text = key.text();
    return text.starts_with("study.lock_") || text == "study.no_locks" || text == "study.too_many_locks" ||
           text == "study.holders_in_doubt";
}

/// The sentences of those keys; translated as those of ErrorText.
inline constexpr std::array kLockSentences{
    Sentence{"study.too_many_locks",
        QT_TRANSLATE_NOOP("ErrorText",
            "This file has %1 key holders, more than are tried, and none of the first fits. Somebody may "
            "have "
            "added some so that nobody can open it. Choose the key holder by name, or use a backup.")},
    Sentence{"study.lock_missing",
        QT_TRANSLATE_NOOP("ErrorText", "the lock of %1 was taken out of this file: only a computer that has "
                                       "seen the lock still opens the file by it")},
    Sentence{"study.no_locks",
        QT_TRANSLATE_NOOP("ErrorText",
            "This file has no key holders, so no passphrase opens it. A copy for an office is made so; "
            "answers are read in the study’s own file.")},
    Sentence{"study.lock_foreign",
        QT_TRANSLATE_NOOP("ErrorText",
            "The lock of %1 in this file was put there by no key holder. Unlock with another "
            "key holder or with the recovery sheet, or use a backup.")},
    Sentence{"study.lock_unproved",
        QT_TRANSLATE_NOOP("ErrorText",
            "What says that the lock of %1 is that of a key holder is damaged or gone from this file. Unlock "
            "with another key holder or with the recovery sheet, or use a backup.")},
    Sentence{"study.holders_in_doubt",
        QT_TRANSLATE_NOOP("ErrorText",
            "Nothing was changed: a record of who belongs to the study was altered in this file or removed "
            "from it, so that key holders can neither be added nor removed here. Use a computer on which the "
            "study was open before, or the newest backup.")},
    Sentence{"study.lock_changed",
        QT_TRANSLATE_NOOP("ErrorText", "the lock of %1 in this file is not the one that was made last: "
                                       "somebody put an older or another one in its place")},
    Sentence{
        "study.lock_unknown", QT_TRANSLATE_NOOP("ErrorText",
                                  "a lock of %1 stands in the file that opens nothing: of somebody who was "
                                  "removed, or put there by no key holder")},
    Sentence{"study.lock_older",
        QT_TRANSLATE_NOOP("ErrorText", "What was typed opens an older lock of %1, which is over: another one "
                                       "was made since. Unlock with what is valid now, as another key "
                                       "holder, or use a newer copy of the file.")},
};

} // namespace lacrima::ui::text
