// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input/SaveDialog.h"

#include "ui/widgets/input/FileIcons.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace lacrima::ui {
namespace {

const QString kFolder = QStringLiteral("folderOfFilesSaved");

QString folderToBeginIn() {
    const QString last = QSettings().value(kFolder).toString();
    return !last.isEmpty() && QDir(last).exists()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void askToSave(QFileDialog& dialog, const QString& name) {
    const QFileInfo suggested(name);
    const bool hasFolder = suggested.isAbsolute();
    leaveFilesAlone(dialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDirectory(hasFolder ? suggested.absolutePath() : folderToBeginIn());
    dialog.setDefaultSuffix(suggested.suffix());
    dialog.selectFile(suggested.fileName());
    if (hasFolder) return;
    QObject::connect(&dialog, &QFileDialog::fileSelected, &dialog,
        [](const QString& path) { QSettings().setValue(kFolder, QFileInfo(path).absolutePath()); });
}

QString chooseWhereToSave(QWidget* parent, const QString& title, const QString& name, const QString& filter) {
    QFileDialog dialog(parent, title, {}, filter);
    askToSave(dialog, name);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace lacrima::ui
