// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/record/StudyDefinition.h"
#include "core/study/Founding.h"

#include <QByteArray>
#include <QString>

namespace lacrima::study {

/// What is told only now.
struct MadeStudy {
    QString recoveryCode;
    QString fingerprint;
};

/// As Study::create(), under another name first (path + ".partial"): whatever ends the program meanwhile,
/// under `path` stands a whole study or nothing, and the next attempt begins anew. This
/// computer knows it from then on (see recognise()). "store.exists".
base::Result<MadeStudy> makeStudyFile(const QString& path, record::StudyDefinition definition,
    const Founding& founding, const QByteArray& installation);

} // namespace lacrima::study
