// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/Arguments.h"
#include "app/command/Console.h"

#include <span>

namespace lacrima::app {

/// One word of the command line: `lacrima findings ...`.
struct Command {
    const char* name;
    const char* usage;   ///< what follows "lacrima ", without what all options say
    const char* purpose; ///< one line for --help
    Options (*options)();
    Exit (*run)(const QStringList& arguments, const Console& console);
    bool drawsCharts = false; ///< needs fonts and charts, hence an application with a platform
};

/// All commands, in the order of --help.
std::span<const Command> commands();
const Command* findCommand(const QString& name);

/// What --help says about one command.
QString helpOf(const Command& command);

Options newOptions();
Exit runNew(const QStringList& arguments, const Console& console);
Options demoOptions();
Exit runDemo(const QStringList& arguments, const Console& console);
Options importOptions();
Exit runImport(const QStringList& arguments, const Console& console);
Options checkOptions();
Exit runCheck(const QStringList& arguments, const Console& console);
Options officeOptions();
Exit runOffice(const QStringList& arguments, const Console& console);
Options exportOptions();
Exit runExport(const QStringList& arguments, const Console& console);
Options findingsOptions();
Exit runFindings(const QStringList& arguments, const Console& console);
Options reportOptions();
Exit runReport(const QStringList& arguments, const Console& console);
Options drawOptions();
Exit runDraw(const QStringList& arguments, const Console& console);
Options describeOptions();
Exit runDescribe(const QStringList& arguments, const Console& console);
Options frequencyOptions();
Exit runFrequency(const QStringList& arguments, const Console& console);
Options correlateOptions();
Exit runCorrelate(const QStringList& arguments, const Console& console);
Options reliabilityOptions();
Exit runReliability(const QStringList& arguments, const Console& console);
Options compareOptions();
Exit runCompare(const QStringList& arguments, const Console& console);
Options regressOptions();
Exit runRegress(const QStringList& arguments, const Console& console);

} // namespace lacrima::app
