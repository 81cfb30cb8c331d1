// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Commands.h"
#include "core/casebook/Draw.h"

namespace lacrima::app {
namespace {

/// The study's seed as 64 hexadecimal digits, as `lacrima check` and the study page show it; anything else is
/// taken as text.
QByteArray seedFrom(const QString& text) {
    const QByteArray hex = QByteArray::fromHex(text.toLatin1());
    return text.size() == 64 && hex.size() == 32 ? hex : text.toUtf8();
}

} // namespace

Options drawOptions() {
    return Options{{"caseload", "N", "how many patients there are"},
        {"seed", "S", "where random numbers begin"}, {"office", "NAME", "of the draw"},
        {"clinician", "ID", "of the draw"}, {"draw-number", "K", "the first is 1"}};
}

Exit runDraw(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("draw"))->usage);
    const ParsedArguments parsed = parseArguments(arguments, drawOptions());
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    if (!parsed.words.isEmpty()) return console.misuse(QStringLiteral("draw takes options only"), usage);
    bool isNumber = false;
    const int caseload = parsed.option("caseload").toInt(&isNumber);
    if (!isNumber || caseload < 1)
        return console.misuse(QStringLiteral("--caseload is a number from 1 up"), usage);
    if (parsed.option("seed").isEmpty()) return console.misuse(QStringLiteral("--seed is missing"), usage);
    const int drawNumber = parsed.has("draw-number") ? parsed.option("draw-number").toInt(&isNumber) : 1;
    if (!isNumber || drawNumber < 1)
        return console.misuse(QStringLiteral("--draw-number is a number from 1 up"), usage);
    const casebook::DrawInput input{seedFrom(parsed.option("seed")), parsed.option("office"),
        parsed.option("clinician"), caseload, drawNumber};
    console.printLine(QString::number(casebook::drawIndex(input)));
    return Exit::Done;
}

} // namespace lacrima::app
