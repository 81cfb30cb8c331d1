// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Commands.h"
#include "core/study/Installation.h"
#include "core/study/demonstration/Demonstration.h"

namespace lacrima::app {

Options demoOptions() {
    return Options{};
}

Exit runDemo(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("demo"))->usage);
    const ParsedArguments parsed = parseArguments(arguments, demoOptions());
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    if (parsed.words.size() != 1) return console.misuse(QStringLiteral("name the study file to make"), usage);
    auto id = study::installationOfThisComputer();
    if (!id) return console.fail(id.error());
    auto made = study::makeDemonstration(parsed.words.front(), *id);
    if (!made) return console.fail(made.error());
    console.printLine(QStringLiteral("Made %1: 64 synthetic cases; no real person. Passphrase: demo")
                          .arg(parsed.words.front()));
    return Exit::Done;
}

} // namespace lacrima::app
