// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QCoreApplication>

namespace lacrima::ui {

/// What went wrong, as it is said to a patient: what it means for the answers and what to do, without the
/// names of files and folders that the office is told.
class PatientErrors {
    Q_DECLARE_TR_FUNCTIONS(lacrima::ui::PatientErrors)
public:
    static QString sentenceOf(const base::Error& error);
};

} // namespace lacrima::ui
