// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyPins.h"

#include "core/study/Study.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

namespace lacrima::study {
namespace {

QString keyOf(const Study& study) {
    return QString::fromLatin1(study.definition().studyId.toHex());
}

} // namespace

StudyPins::StudyPins(const QString& folder)
    : m_path(QDir(folder).filePath(QStringLiteral("studies.ini"))) {}

StudyPins StudyPins::ofThisComputer() {
    return StudyPins(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
}

QString StudyPins::known(const Study& study) const {
    return QSettings(m_path, QSettings::IniFormat).value(keyOf(study)).toString();
}

base::Result<void> StudyPins::pin(const Study& study) const {
    const QString found = study.fingerprint();
    const QString before = known(study);
    if (before == found) return {};
    if (!before.isEmpty()) {
        return base::error(
            "study.other_key", {study.path().toStdString(), before.toStdString(), found.toStdString()});
    }
    QSettings pins(m_path, QSettings::IniFormat);
    pins.setValue(keyOf(study), found);
    pins.sync();
    if (pins.status() != QSettings::NoError) return base::error("file.unwritable", {m_path.toStdString()});
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace lacrima::study
