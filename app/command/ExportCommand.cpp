// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Command.h"
#include "app/command/OpenedStudy.h"
#include "core/exchange/WideExport.h"

#include <QFile>
#include <QSaveFile>

namespace lacrima::app {

Exit runExport(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("export"))->usage);
    const ParsedArguments parsed = parseArguments(arguments,
        {QStringLiteral("format"), QStringLiteral("out"), QStringLiteral("passphrase-file")},
        {QStringLiteral("raw"), QStringLiteral("excluded"), QStringLiteral("bom")});
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    if (parsed.words.size() != 1) return console.misuse(QStringLiteral("name the study file"), usage);
    if (parsed.option("format") != QLatin1String("csv"))
        return console.misuse(QStringLiteral("--format csv is the one there is"), usage);
    if (!parsed.has("out")) return console.misuse(QStringLiteral("--out is missing"), usage);
    if (!parsed.has("passphrase-file"))
        return console.misuse(QStringLiteral("--passphrase-file is missing"), usage);
    auto opened = openStudy(parsed.words.front(), parsed.option("passphrase-file"));
    if (!opened) return console.fail(opened.error());
    exchange::ExportOptions options;
    options.isRaw = parsed.has("raw");
    options.withExcluded = parsed.has("excluded");
    options.withByteOrderMark = parsed.has("bom");
    options.scoring.answeredShare = opened->study.definition().answeredShare;
    const QByteArray csv = exchange::wideCsv(opened->casebook, options);
    const QString path = parsed.option("out");
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(csv) == csv.size() && file.commit();
    if (!isWritten) return console.fail(base::error("file.unwritable", {path.toStdString()}));
    console.printLine(QStringLiteral("Wrote %1 cases to %2.").arg(opened->casebook.rows().size()).arg(path));
    return Exit::Done;
}

} // namespace lacrima::app
