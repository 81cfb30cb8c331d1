// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Response.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace lacrima::casebook {

/// Why a case is out of the analysis.
struct ExclusionState {
    QByteArray record;
    QByteArray lastReversal;
    QString reasonCode;
    QString note;
    QString author;
    std::int64_t time = 0;
    bool isActive = true;
};

/// One row: a case and a sitting.
struct CaseRow {
    QString caseId;
    int sitting = 1;
    QString clinician; ///< code, may be empty for imported cases
    QString office;    ///< code
    QString sittingDate;
    record::Mode mode = record::Mode::Screen;
    std::optional<ExclusionState> exclusion;

    bool isExcluded() const { return exclusion.has_value() && exclusion->isActive; }
};

} // namespace lacrima::casebook
