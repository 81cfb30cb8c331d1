// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPagedPaintDevice;
class QWidget;

namespace lacrima::ui {

/// One printed page with the recovery code of a study and how to use it.
struct RecoverySheet {
    QString title;
    QString keyHolder;
    QString code;
    QString fingerprint; ///< of the study; no secret

    /// Asks for a printer, or for a file. Answers a sentence when it did not work, nothing when it did or the
    /// person changed their mind.
    QString print(QWidget* parent) const;
    QString savePdf(QWidget* parent) const;
    QString savePdf(const QString& path) const;
    /// Where it goes; empty when the person changed their mind.
    static QString choosePdf(QWidget* parent);
    bool writePdf(const QString& path) const;

private:
    void paint(QPagedPaintDevice& device) const;
};

} // namespace lacrima::ui
