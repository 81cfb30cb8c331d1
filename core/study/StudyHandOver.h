// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <optional>

namespace lacrima::study {

struct StudyParts;

/// To whom this installation's computer was handed.
struct HandedOver {
    QString clinician;
    QString caseId;
    int sitting = 1;
    bool operator==(const HandedOver&) const = default;
};

/// That the computer is with a patient is a fact in the file, told before the patient's window shows: it
/// outlives a crash, and only the PIN, or a key holder who
/// knows no PIN, ends it. A light handle: it lives no longer than its Study.
class StudyHandOver {
public:
    explicit StudyHandOver(StudyParts& parts)
        : m_parts(&parts) {}

    base::Result<void> begin(const HandedOver& subject);
    base::Result<std::optional<HandedOver>> current() const;
    /// As StudyOffice::checkPin(); with the right one the computer is the office's again. So it is with the
    /// passphrase of a key holder: then the office has no PIN any more and chooses another.
    base::Result<void> end(const QString& pin);

private:
    StudyParts* m_parts;
};

} // namespace lacrima::study
