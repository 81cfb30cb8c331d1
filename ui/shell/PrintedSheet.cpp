// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PrintedSheet.h"

#include "ui/text/Dates.h"
#include "ui/widgets/input/SaveDialog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

namespace lacrima::ui {
namespace {

/// The context of the sentences below.
class SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

QString now() {
    return text::dateTimeWords(QDateTime::currentDateTime());
}

/// Draws one block of text and answers where the next one starts.
int drawBlock(QPainter& painter, int top, int width, const PrintedSheet::Block& block) {
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(block.points);
    font.setBold(block.isStrong);
    painter.setFont(font);
    QRect used;
    painter.drawText(
        QRect(0, top, width, 1 << 20), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, block.text, &used);
    return used.bottom() + painter.fontMetrics().lineSpacing();
}

} // namespace

void PrintedSheet::paint(QPagedPaintDevice& device) const {
    QPainter painter(&device);
    const int width = painter.viewport().width();
    int top = drawBlock(painter, 0, width, {20, true, title});
    for (const Block& block : blocks) top = drawBlock(painter, top, width, block);
}

bool PrintedSheet::writePdf(const QString& path) const {
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(25, 25, 25, 25), QPageLayout::Millimeter);
    writer.setTitle(title);
    paint(writer);
    return QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

PrintedSheet::Outcome PrintedSheet::print(QWidget* parent) const {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageMargins(QMarginsF(25, 25, 25, 25), QPageLayout::Millimeter);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted) return {};
    paint(printer);
    if (printer.printerState() == QPrinter::Error)
        return {false, SheetWords::tr("The printer did not take the sheet. Save it as PDF instead.")};
    return {true, SheetWords::tr("The sheet was sent to the printer.")};
}

QString PrintedSheet::choosePdf(QWidget* parent) const {
    return chooseWhereToSave(
        parent, SheetWords::tr("Save the sheet"), fileName, SheetWords::tr("PDF (*.pdf)"));
}

PrintedSheet::Outcome PrintedSheet::savePdf(QWidget* parent) const {
    const QString path = choosePdf(parent);
    return path.isEmpty() ? Outcome() : savePdf(path);
}

PrintedSheet::Outcome PrintedSheet::savePdf(const QString& path) const {
    if (writePdf(path))
        return {true, SheetWords::tr("The sheet is saved as %1.").arg(QFileInfo(path).absoluteFilePath())};
    return {false, SheetWords::tr("The sheet could not be saved there. Choose another folder.")};
}

PrintedSheet recoverySheet(
    const QString& study, const QString& keyHolder, const QString& code, const QString& fingerprint) {
    return {SheetWords::tr("Recovery sheet"), QStringLiteral("recovery.pdf"),
        {{12, false, SheetWords::tr("Study: %1").arg(study)},
            {12, false, SheetWords::tr("Made on %1 by %2").arg(now(), keyHolder)},
            {11, false,
                SheetWords::tr("Whoever has this code can read every answer of the study. Keep it where you "
                               "keep signed consent forms, apart from the computers of the study. A newer "
                               "sheet ends this one for the study file that it was made in.")},
            {18, true, code},
            {11, false,
                SheetWords::tr("Fingerprint of the study, no secret: %1. Wherever the study is opened, these "
                               "letters must stand under Collect and Study. Other letters mean that somebody "
                               "put another key into the file: seal nothing there.")
                    .arg(fingerprint)},
            {11, false,
                SheetWords::tr("If the passphrase is lost: open the study in Lacrima, choose Clean, and type "
                               "this code in place of the passphrase. Then give the study a new key holder "
                               "under Study.")}}};
}

PrintedSheet officeSheet(
    const QString& study, const QString& office, const QString& code, const QString& fingerprint) {
    return {SheetWords::tr("Office sheet"), QStringLiteral("office.pdf"),
        {{12, false, SheetWords::tr("Study: %1").arg(study)},
            {12, false, SheetWords::tr("Copy for the office %1, made on %2").arg(office, now())},
            {11, false,
                SheetWords::tr("Fingerprint of the study, no secret: %1. When the office opens its copy for "
                               "the first time, the same letters must stand there.")
                    .arg(fingerprint)},
            {11, false,
                SheetWords::tr(
                    "Code should this office forget its PIN. It opens no answers; keep it with the "
                    "study team, not beside the office’s computer.")},
            {18, true, code}}};
}

} // namespace lacrima::ui
