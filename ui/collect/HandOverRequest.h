// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lacrima::ui {

/// What to hand the computer over for.
struct HandOverRequest {
    QString clinician;
    QString caseId;
    int sitting = 1;
};

} // namespace lacrima::ui
