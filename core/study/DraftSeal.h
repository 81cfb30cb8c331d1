// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/seal/key/DraftKey.h"
#include "core/store/table/DraftTable.h"
#include "core/study/DraftContent.h"

#include <QByteArray>

#include <cstdint>

namespace lacrima::study {

/// A draft that is being written: its key is in memory as long as this is.
struct OpenDraft {
    QByteArray id;
    seal::DraftKey key;
    int paddedSize = 0;
    QByteArray binding;       ///< whose it is, see bindingOf()
    std::int64_t counter = 0; ///< how often it was saved
};

/// What cannot be changed beside a draft's body without its seal breaking: id, clinician, case, sitting,
/// instruments and when it was begun.
QByteArray bindingOf(const store::DraftSummary& summary);

/// The content as it is stored: a mark of this form, and the box with the counter and the content, which is
/// bound to the mark and the binding.
QByteArray closeDraft(const OpenDraft& draft, const DraftContent& content);

struct ClosedDraft {
    DraftContent content;
    std::int64_t counter = 0; ///< 0 for a body of the earlier form, which had none
};

/// "study.draft_altered" when the body belongs to other words than the binding's, or to no draft at all;
/// "study.malformed_draft". A body of the earliest form, bound to the draft's id alone, is read as long as
/// what it holds is of the same case and sitting; one of the second, with its counter readable, as well.
base::Result<ClosedDraft> openDraft(
    const seal::DraftKey& key, const store::DraftSummary& summary, const QByteArray& body);

} // namespace lacrima::study
