// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/Console.h"

#include <QMap>
#include <QStringList>

#include <span>

namespace lacrima::app {

/// One word of the command line: `lacrima findings ...`.
struct Command {
    const char* name;
    const char* usage;   ///< what follows "lacrima "
    const char* purpose; ///< one line for --help
    Exit (*run)(const QStringList& arguments, const Console& console);
    bool drawsCharts = false; ///< needs fonts and charts, hence an application with a platform
};

/// All commands, in the order of --help.
std::span<const Command> commands();
const Command* findCommand(const QString& name);

Exit runNew(const QStringList& arguments, const Console& console);
Exit runDemo(const QStringList& arguments, const Console& console);
Exit runImport(const QStringList& arguments, const Console& console);
Exit runCheck(const QStringList& arguments, const Console& console);
Exit runExport(const QStringList& arguments, const Console& console);
Exit runFindings(const QStringList& arguments, const Console& console);
Exit runReport(const QStringList& arguments, const Console& console);
Exit runDraw(const QStringList& arguments, const Console& console);
Exit runDescribe(const QStringList& arguments, const Console& console);
Exit runFrequency(const QStringList& arguments, const Console& console);
Exit runCorrelate(const QStringList& arguments, const Console& console);
Exit runReliability(const QStringList& arguments, const Console& console);
Exit runCompare(const QStringList& arguments, const Console& console);
Exit runRegress(const QStringList& arguments, const Console& console);

/// Options of the form "--name value" and the words between them. `flags` are options without a value.
struct ParsedArguments {
    QStringList words;
    QMap<QString, QString> options;
    QString problem; ///< empty when all is well

    bool has(const char* option) const { return options.contains(QString::fromLatin1(option)); }
    QString option(const char* name) const { return options.value(QString::fromLatin1(name)); }
};
ParsedArguments parseArguments(
    const QStringList& arguments, const QStringList& valueOptions, const QStringList& flags);

} // namespace lacrima::app
