// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyBoard.h"

#include "core/study/Drafts.h"

namespace lacrima::study {

base::Result<casebook::Board> boardOf(const Study& study) {
    const auto headers = study.log().headers();
    if (!headers) return headers.error();
    // Plain payloads (draws, refusals) are few; they come with the records that need no key.
    const auto log = study.log().readPlain();
    if (!log) return log.error();
    const auto drafts = study.drafts().list();
    if (!drafts) return drafts.error();
    casebook::Board board(study.catalogue());
    auto plain = log->records.begin();
    for (const store::PlacedHeader& placed : *headers) {
        while (plain != log->records.end() && plain->position < placed.position) ++plain;
        const bool isPlain = plain != log->records.end() && plain->position == placed.position;
        board.apply(placed.header, isPlain ? &plain->record.payload : nullptr);
    }
    for (const store::DraftSummary& draft : *drafts) board.markDraft(draft.caseId, draft.sitting, true);
    return board;
}

} // namespace lacrima::study
