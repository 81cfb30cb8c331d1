// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/part/PatientErrors.h"

#include "ui/text/ErrorText.h"

namespace lacrima::ui {

QString PatientErrors::sentenceOf(const base::Error& error) {
    const base::ErrorKey key = error.key;
    if (key.is("store.disk_full"))
        return tr("There is no room left on the disk. Please tell whoever gave you the computer.");
    if (key.is("store.read_only"))
        return tr("Nothing can be saved here at the moment. Please tell whoever gave you the computer.");
    if (key.is("store.busy")) return tr("Another program is saving just now. Please try again in a moment.");
    if (key.is("store.input_output"))
        return tr("The disk does not answer. Please try again, or tell whoever gave you the computer.");
    if (key.is("study.draft_altered") || key.is("study.draft_older"))
        return tr(
            "What is kept of this survey here is not what was saved last, so it is not used. Please tell "
            "whoever gave you the computer.");
    // A survey that was taken away names no file; all else in the store and on the disk does.
    const bool isOfFiles = key.text().starts_with("store.") || key.text().starts_with("file.");
    if (isOfFiles && !key.is("store.no_such_draft"))
        return tr("Something is wrong with the disk. Please tell whoever gave you the computer.");
    return text::sentenceOf(error);
}

} // namespace lacrima::ui
