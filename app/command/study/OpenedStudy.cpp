// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/study/OpenedStudy.h"

#include "app/command/Console.h"
#include "core/seal/SecretBytes.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace lacrima::app {
namespace {

constexpr int kInstallationSize = 32;

} // namespace

base::Result<QByteArray> installation() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    const QString path = QDir(folder).filePath(QStringLiteral("installation"));
    QFile known(path);
    if (known.open(QIODevice::ReadOnly)) {
        QByteArray id = known.readAll();
        if (id.size() == kInstallationSize) return id;
    }
    const seal::SecretBytes random = seal::SecretBytes::random(kInstallationSize);
    const QByteArray id(reinterpret_cast<const char*>(random.data()), kInstallationSize);
    QDir().mkpath(folder);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(id) == kInstallationSize && file.commit();
    if (!isWritten) return base::error("file.unwritable", {path.toStdString()});
    return id;
}

base::Result<OpenedStudy> openStudy(
    const QString& path, const QString& passphraseFile, const Console& console) {
    auto passphrase = readPassphrase(passphraseFile);
    if (!passphrase) return passphrase.error();
    auto id = installation();
    if (!id) return id.error();
    auto study = study::Study::open(path, *id);
    if (!study) return study.error();
    const auto keyHolder = study->keys().unlock(*passphrase);
    if (!keyHolder) return keyHolder.error();
    auto log = study->log().read();
    if (!log) return log.error();
    casebook::Casebook casebook(study->catalogue());
    for (const study::OpenedRecord& record : log->records) casebook.apply(record.record);
    console.leaveOut(study::recordsLeftOut(log->problems));
    return OpenedStudy{
        std::move(*study), std::move(casebook), std::move(log->problems), log->lastPosition, *keyHolder};
}

dataset::DatasetOptions OpenedStudy::datasetOptions() const {
    const record::StudyDefinition& definition = study.definition();
    return {{definition.answeredShare}, definition.synthetic, static_cast<int>(lastPosition),
        study::recordsLeftOut(problems)};
}

} // namespace lacrima::app
