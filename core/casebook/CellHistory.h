// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/Answer.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace lacrima::casebook {

/// One correction of a cell. It stays in the history when it is undone.
struct CellChange {
    QByteArray record;       ///< id of the correction
    QByteArray lastReversal; ///< id of the newest record that undid or redid it; empty when there is none
    QByteArray batch;
    response::Answer before;
    response::Answer after;
    QString reason;
    QString note;
    QString author;
    std::int64_t time = 0; ///< ms since 1970 UTC
    bool isActive = true;  ///< false: undone
};

/// What a later response to the same case, sitting and instrument says where it differs from the first. It is
/// kept and shown, and never stands in the cell by itself.
struct OtherAnswer {
    QByteArray record; ///< id of the response
    response::Answer answer;
    bool operator==(const OtherAnswer&) const = default;
};

/// All that ever stood in a cell: the raw answer, then every change in the order it was made.
struct CellHistory {
    response::Answer raw;
    bool isShadowed = false; ///< the raw answer was hidden by a change of branch before sealing
    std::vector<CellChange> changes;
    std::vector<OtherAnswer> others; ///< of second responses

    bool isCorrected() const {
        return std::any_of(
            changes.begin(), changes.end(), [](const CellChange& change) { return change.isActive; });
    }
};

} // namespace lacrima::casebook
