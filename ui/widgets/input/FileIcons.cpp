// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input/FileIcons.h"

#include <QFileDialog>
#include <QFileIconProvider>

namespace lacrima::ui {
namespace {

/// By name alone.
class FileIcons final : public QFileIconProvider {
public:
    QIcon icon(const QFileInfo& file) const override {
        return QAbstractFileIconProvider::icon(file.isDir() ? IconType::Folder : IconType::File);
    }
    QString type(const QFileInfo& file) const override { return file.suffix(); }
};

} // namespace

void leaveFilesAlone(QFileDialog& dialog) {
    static FileIcons icons;
    dialog.setIconProvider(&icons);
}

} // namespace lacrima::ui
