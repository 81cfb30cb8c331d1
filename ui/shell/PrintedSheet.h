// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QPagedPaintDevice;
class QWidget;

namespace lacrima::ui {

/// One page to keep on paper: a title and some blocks of words under it.
struct PrintedSheet {
    struct Block {
        qreal points;
        bool isStrong;
        QString text;
    };

    QString title;
    QString fileName; ///< that is suggested, with its suffix
    std::vector<Block> blocks;

    /// What to tell the person who asked for it: where it went, or what did not work; empty when they changed
    /// their mind.
    struct Outcome {
        bool isDone = false;
        QString words;
    };
    Outcome print(QWidget* parent) const;
    Outcome savePdf(QWidget* parent) const;
    Outcome savePdf(const QString& path) const;
    /// Where it goes; empty when the person changed their mind.
    QString choosePdf(QWidget* parent) const;
    /// For its owner alone.
    bool writePdf(const QString& path) const;

private:
    void paint(QPagedPaintDevice& device) const;
};

/// The recovery code of a study and how to use it.
PrintedSheet recoverySheet(
    const QString& study, const QString& keyHolder, const QString& code, const QString& fingerprint);
/// What goes with the copy of a study for one office: the study's fingerprint, and the code should its PIN be
/// forgotten.
PrintedSheet officeSheet(
    const QString& study, const QString& office, const QString& code, const QString& fingerprint);

} // namespace lacrima::ui
