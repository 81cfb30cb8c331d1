// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Payload.h"

#include <QString>

namespace lacrima::study {

/// Something to append. The members beside the payload go into the readable header: leave empty what need not
/// be seen (a correction is found by its sealed payload).
struct Entry {
    record::Payload payload;
    QString clinician;
    QString caseId;
    int sitting = 0;
    QString instrument;
};

} // namespace lacrima::study
