// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Command.h"
#include "app/command/OpenedStudy.h"
#include "core/exchange/SafeTarget.h"
#include "core/exchange/WideExport.h"

#include <QFileInfo>

#include <algorithm>

namespace lacrima::app {
namespace {

/// A study is never written over, another file only with --force.
base::Result<void> checkTarget(const QString& path, const QString& studyPath, bool isForced) {
    if (auto checked = exchange::checkTarget(path, studyPath); !checked) return checked;
    const QFileInfo info(path);
    if (!isForced && (info.exists() || info.isSymLink()))
        return base::error("file.exists", {path.toStdString()});
    return {};
}

std::ptrdiff_t writtenCases(const casebook::Casebook& casebook, const exchange::ExportOptions& options) {
    return std::count_if(casebook.rows().begin(), casebook.rows().end(),
        [&options](const casebook::CaseRow& row) { return options.withExcluded || !row.isExcluded(); });
}

} // namespace

Exit runExport(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("export"))->usage);
    const ParsedArguments parsed = parseArguments(arguments,
        {QStringLiteral("format"), QStringLiteral("out"), QStringLiteral("passphrase-file")},
        {QStringLiteral("raw"), QStringLiteral("excluded"), QStringLiteral("bom"), QStringLiteral("force")});
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    if (parsed.words.size() != 1) return console.misuse(QStringLiteral("name the study file"), usage);
    if (parsed.option("format") != QLatin1String("csv"))
        return console.misuse(QStringLiteral("--format csv is the one there is"), usage);
    if (!parsed.has("out")) return console.misuse(QStringLiteral("--out is missing"), usage);
    if (!parsed.has("passphrase-file"))
        return console.misuse(QStringLiteral("--passphrase-file is missing"), usage);
    const QString path = parsed.option("out");
    if (auto checked = checkTarget(path, parsed.words.front(), parsed.has("force")); !checked)
        return console.fail(checked.error());
    auto opened = openStudy(parsed.words.front(), parsed.option("passphrase-file"), console);
    if (!opened) return console.fail(opened.error());
    exchange::ExportOptions options;
    options.isRaw = parsed.has("raw");
    options.withExcluded = parsed.has("excluded");
    options.withByteOrderMark = parsed.has("bom");
    options.scoring.answeredShare = opened->study.definition().answeredShare;
    const QByteArray csv = exchange::wideCsv(opened->casebook, options);
    if (auto written = exchange::writePrivately(path, csv); !written) return console.fail(written.error());
    console.printLine(QStringLiteral("Wrote %1 cases to %2.")
                          .arg(QString::number(writtenCases(opened->casebook, options)), path));
    return Exit::Done;
}

} // namespace lacrima::app
