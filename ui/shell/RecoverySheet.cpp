// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecoverySheet.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

namespace lacrima::ui {
namespace {

/// The context of the sentences below.
class RecoveryWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryWords)
};

/// Draws one block of text and answers where the next one starts.
int drawBlock(QPainter& painter, int top, int width, qreal points, bool isStrong, const QString& text) {
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(points);
    font.setBold(isStrong);
    painter.setFont(font);
    QRect used;
    painter.drawText(
        QRect(0, top, width, 1 << 20), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text, &used);
    return used.bottom() + painter.fontMetrics().lineSpacing();
}

} // namespace

void RecoverySheet::paint(QPagedPaintDevice& device) const {
    QPainter painter(&device);
    const int width = painter.viewport().width();
    int top = drawBlock(painter, 0, width, 20, true, RecoveryWords::tr("Recovery sheet"));
    top = drawBlock(painter, top, width, 12, false, RecoveryWords::tr("Study: %1").arg(title));
    top = drawBlock(painter, top, width, 12, false,
        RecoveryWords::tr("Made on %1 by %2")
            .arg(QLocale().toString(QDate::currentDate(), QLocale::LongFormat), keyHolder));
    top = drawBlock(painter, top, width, 11, false,
        RecoveryWords::tr(
            "Whoever has this code can read every answer of the study. Keep it where you keep signed consent "
            "forms, "
            "apart from the computers of the study."));
    top = drawBlock(painter, top, width, 18, true, code);
    top = drawBlock(painter, top, width, 11, false,
        RecoveryWords::tr(
            "Fingerprint of the study, no secret: %1. Wherever the study is opened, these letters "
            "must stand under Collect and Study. Other letters mean that somebody put another key "
            "into the file: seal nothing there.")
            .arg(fingerprint));
    drawBlock(painter, top, width, 11, false,
        RecoveryWords::tr(
            "If the passphrase is lost: open the study in Lacrima, choose Clean, and type this code in place "
            "of the "
            "passphrase. Then give the study a new key holder under Study."));
}

bool RecoverySheet::writePdf(const QString& path) const {
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(25, 25, 25, 25), QPageLayout::Millimeter);
    writer.setTitle(RecoveryWords::tr("Recovery sheet"));
    paint(writer);
    return QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

QString RecoverySheet::print(QWidget* parent) const {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageMargins(QMarginsF(25, 25, 25, 25), QPageLayout::Millimeter);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted) return {};
    paint(printer);
    return printer.printerState() == QPrinter::Error
               ? RecoveryWords::tr("The printer did not take the sheet. Save it as PDF instead.")
               : QString();
}

QString RecoverySheet::choosePdf(QWidget* parent) {
    return QFileDialog::getSaveFileName(parent, RecoveryWords::tr("Save the recovery sheet"),
        QStringLiteral("recovery.pdf"), RecoveryWords::tr("PDF (*.pdf)"));
}

QString RecoverySheet::savePdf(QWidget* parent) const {
    const QString path = choosePdf(parent);
    return path.isEmpty() ? QString() : savePdf(path);
}

QString RecoverySheet::savePdf(const QString& path) const {
    if (writePdf(path)) return {};
    return RecoveryWords::tr("The sheet could not be saved there. Choose another folder.");
}

} // namespace lacrima::ui
