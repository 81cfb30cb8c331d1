// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/record/Payload.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace lacrima::study {

/// Where a survey stands: the answers so far, in the form they are sealed in at the end, and how it is shown.
struct DraftContent {
    std::vector<record::Response> responses;
    QString currentItem;
    QString language;
    int textSize = 0;
    bool operator==(const DraftContent&) const = default;
};

QByteArray encodeDraft(const DraftContent& content);
/// "study.malformed_draft".
base::Result<DraftContent> decodeDraft(const QByteArray& bytes);

} // namespace lacrima::study
