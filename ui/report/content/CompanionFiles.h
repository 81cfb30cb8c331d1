// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lacrima::ui::report {

/// The files from which anyone with R computes the numbers of the report again.
struct CompanionFiles {
    QByteArray data;    ///< stem-data.csv
    QByteArray numbers; ///< stem-numbers.csv
    QByteArray script;  ///< stem.R

    static QString dataName(const QString& stem) { return stem + QStringLiteral("-data.csv"); }
    static QString numbersName(const QString& stem) { return stem + QStringLiteral("-numbers.csv"); }
    static QString scriptName(const QString& stem) { return stem + QStringLiteral(".R"); }
};

} // namespace lacrima::ui::report
