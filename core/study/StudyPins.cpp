// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyPins.h"

#include "core/store/OutputFile.h"
#include "core/study/Installation.h"
#include "core/study/Study.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace lacrima::study {
namespace {

QString keyOf(const Study& study) {
    return QString::fromLatin1(study.definition().studyId.toHex());
}

/// Under which the study is kept that stood at a path last.
QString placeOf(const Study& study) {
    return QStringLiteral("at:") + QFileInfo(study.path()).canonicalFilePath();
}

QJsonObject readPins(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

StudyPins::StudyPins(const QString& folder)
    : m_path(QDir(folder).filePath(QStringLiteral("studies.json"))) {}

StudyPins StudyPins::ofThisComputer() {
    return StudyPins(settingsFolder());
}

QString StudyPins::known(const Study& study) const {
    return readPins(m_path).value(keyOf(study)).toString();
}

QString StudyPins::otherAt(const Study& study) const {
    const QJsonObject pins = readPins(m_path);
    const QString id = pins.value(placeOf(study)).toString();
    return id == keyOf(study) ? QString() : pins.value(id).toString();
}

base::Result<void> StudyPins::pin(const Study& study) const {
    const QString found = study.fingerprint();
    const QString before = known(study);
    QJsonObject pins = readPins(m_path);
    if (before == found && pins.value(placeOf(study)).toString() == keyOf(study)) return {};
    if (!before.isEmpty() && before != found) {
        return base::error(
            "study.other_key", {study.path().toStdString(), before.toStdString(), found.toStdString()});
    }
    QDir().mkpath(QFileInfo(m_path).path());
    pins.insert(keyOf(study), found);
    pins.insert(placeOf(study), keyOf(study));
    return store::writePrivately(m_path, QJsonDocument(pins).toJson());
}

} // namespace lacrima::study
