// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace lacrima::app {

/// An option of a command, as `--help` shows it.
struct Option {
    const char* name;    ///< without the two dashes
    const char* value;   ///< what its value is called, "FILE"; null for a flag
    const char* meaning; ///< half a sentence
};
using Options = std::vector<Option>;

Options operator+(Options some, const Options& more);

/// What stands behind the name of a command: options of the form "--name value" or "--name=value", and the
/// words between them. Of an option given twice the last value counts.
struct ParsedArguments {
    QStringList words;
    QMap<QString, QString> options;
    QString problem; ///< empty when all is well

    bool has(const char* option) const { return options.contains(QString::fromLatin1(option)); }
    QString option(const char* name) const { return options.value(QString::fromLatin1(name)); }
};

ParsedArguments parseArguments(const QStringList& arguments, const Options& options);

/// A line an option, its meaning behind it.
QString optionsHelp(const Options& options);

} // namespace lacrima::app
