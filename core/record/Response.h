// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/Answer.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace lacrima::record {

enum class Mode : std::uint8_t { Screen = 1, Paper = 2, Import = 3 };

struct ItemResponse {
    QString item;
    response::Answer answer;
    bool isShadowed = false;       ///< answered, then hidden by a later change of branch
    std::int64_t milliseconds = 0; ///< time the question was shown
    int changes = 0;               ///< how often the answer was changed before sealing
    bool operator==(const ItemResponse&) const = default;
};

struct Response {
    QString clinician;
    QString caseId; ///< empty for the practice form
    int sitting = 1;
    QString sittingDate; ///< ISO date, may be empty
    QString instrument;
    QString instrumentVersion;
    QByteArray instrumentHash;
    Mode mode = Mode::Screen;
    QString language;
    QString office; ///< its code as an import says it, else without effect; empty: that of who signed
    std::int64_t started = 0; ///< ms since 1970 UTC, 0 unknown
    std::int64_t ended = 0;
    bool isStopped = false; ///< the patient stopped before the end and kept the answers
    std::vector<ItemResponse> items;
    QByteArray batch = {}; ///< of an import: what came together and is taken back together; else empty
    bool operator==(const Response&) const = default;
};

} // namespace lacrima::record
