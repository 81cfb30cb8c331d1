// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Arguments.h"

#include <QCommandLineParser>

namespace lacrima::app {

Options operator+(Options some, const Options& more) {
    some.insert(some.end(), more.begin(), more.end());
    return some;
}

ParsedArguments parseArguments(const QStringList& arguments, const Options& options) {
    QCommandLineParser parser;
    for (const Option& option : options) {
        QCommandLineOption known(QString::fromLatin1(option.name));
        if (option.value != nullptr) known.setValueName(QString::fromLatin1(option.value));
        parser.addOption(known);
    }
    ParsedArguments parsed;
    const bool isUnderstood = parser.parse(QStringList{QStringLiteral("lacrima")} + arguments);
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        parsed.problem = QStringLiteral("there is no option %1%2")
                             .arg(unknown.front().size() == 1 ? QStringLiteral("-") : QStringLiteral("--"),
                                 unknown.front());
    else if (!isUnderstood && arguments.last().startsWith(QLatin1String("--")))
        parsed.problem = QStringLiteral("%1 needs a value").arg(arguments.last());
    else if (!isUnderstood)
        parsed.problem = parser.errorText();
    parsed.words = parser.positionalArguments();
    for (const Option& option : options) {
        const QString name = QString::fromLatin1(option.name);
        if (parser.isSet(name)) parsed.options.insert(name, parser.value(name));
    }
    return parsed;
}

QString optionsHelp(const Options& options) {
    constexpr int kMeaningFrom = 30;
    QString text;
    for (const Option& option : options) {
        QString line = QStringLiteral("  --") + QString::fromLatin1(option.name);
        if (option.value != nullptr) line += QLatin1Char(' ') + QString::fromLatin1(option.value);
        text += line.leftJustified(kMeaningFrom) + QLatin1Char(' ') + QString::fromLatin1(option.meaning) +
                QLatin1Char('\n');
    }
    return text;
}

} // namespace lacrima::app
