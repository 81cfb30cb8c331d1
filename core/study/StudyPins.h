// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace lacrima::study {

class Study;

/// The fingerprints of the studies that were opened here, kept in the settings folder of the installation,
/// beside its secret. A file that calls itself a study known here and is sealed to another key is refused:
/// its answers could be read by somebody else.
class StudyPins {
public:
    /// `folder` is that of the settings; it need not exist yet.
    explicit StudyPins(const QString& folder);
    /// In the settings folder of this program.
    static StudyPins ofThisComputer();

    /// What is known of the study here; empty when it is new. Changes nothing.
    QString known(const Study& study) const;
    /// The fingerprint of another study that stood at this path when it was opened here last; empty when none
    /// did.
    QString otherAt(const Study& study) const;
    /// Keeps the fingerprint when the study is new here. "study.other_key" (arguments: path, the fingerprint
    /// known here, that of the file); "file.unwritable" when it cannot be kept.
    base::Result<void> pin(const Study& study) const;

private:
    QString m_path;
};

} // namespace lacrima::study
