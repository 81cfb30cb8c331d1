// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input/FileIcons.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QStyle>

namespace lacrima::ui {
namespace {

/// By name alone: of the theme, or where there is none of the style.
class FileIcons final : public QFileIconProvider {
public:
    QIcon icon(const QFileInfo& file) const override {
        const QIcon sign = QAbstractFileIconProvider::icon(file.isDir() ? IconType::Folder : IconType::File);
        if (!sign.isNull()) return sign;
        return QApplication::style()->standardIcon(file.isDir() ? QStyle::SP_DirIcon : QStyle::SP_FileIcon);
    }
    QString type(const QFileInfo& file) const override { return file.suffix(); }
};

} // namespace

void leaveFilesAlone(QFileDialog& dialog) {
    static FileIcons icons;
    dialog.setIconProvider(&icons);
}

} // namespace lacrima::ui
