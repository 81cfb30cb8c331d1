// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Commands.h"
#include "app/command/NoChoicesWords.h"
#include "app/command/study/OpenedStudy.h"
#include "core/exchange/export/WideExport.h"
#include "core/exchange/import/OwnExport.h"
#include "core/store/OutputFile.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace lacrima::app {
namespace {

/// A study is never written over, another file only with --force.
base::Result<void> checkTarget(const QString& path, const QString& studyPath, bool isForced) {
    if (auto checked = store::checkTarget(path, studyPath); !checked) return checked;
    const QFileInfo info(path);
    if (!isForced && (info.exists() || info.isSymLink()))
        return base::error("file.exists", {path.toStdString()});
    return {};
}

std::ptrdiff_t excludedCases(const casebook::Casebook& casebook) {
    return std::count_if(casebook.rows().begin(), casebook.rows().end(),
        [](const casebook::CaseRow& row) { return row.isExcluded(); });
}

std::optional<exchange::MissingAs> missingAs(const QString& word) {
    if (word == QLatin1String("codes")) return exchange::MissingAs::Codes;
    if (word == QLatin1String("empty")) return exchange::MissingAs::Empty;
    if (word == QLatin1String("columns")) return exchange::MissingAs::Columns;
    return std::nullopt;
}

/// What was asked, or a usage mistake.
QString readOptions(const ParsedArguments& parsed, exchange::ExportOptions& options) {
    const QString format = parsed.option("format");
    if (parsed.words.size() != 1) return QStringLiteral("name the study file");
    if (format != QLatin1String("csv") && format != QLatin1String("codebook"))
        return QStringLiteral("--format is csv or codebook");
    if (!parsed.has("out")) return QStringLiteral("--out is missing");
    if (!parsed.has("passphrase-file")) return QStringLiteral("--passphrase-file is missing");
    const auto missing =
        missingAs(parsed.has("missing") ? parsed.option("missing") : QStringLiteral("codes"));
    if (!missing) return QStringLiteral("--missing is codes, empty or columns");
    options.missing = *missing;
    options.isRaw = parsed.has("raw");
    options.withExcluded = parsed.has("excluded");
    options.withByteOrderMark = parsed.has("bom");
    return {};
}

void report(
    const Console& console, const casebook::Casebook& casebook, bool withExcluded, const QString& path) {
    const std::ptrdiff_t excluded = excludedCases(casebook);
    const std::ptrdiff_t all = static_cast<std::ptrdiff_t>(casebook.rows().size());
    const std::ptrdiff_t written = withExcluded ? all : all - excluded;
    console.printLine(QStringLiteral("Wrote %1 cases to %2.").arg(QString::number(written), path));
    if (const QString odd = noChoicesWords(casebook::answersThatAreNoChoice(casebook)); !odd.isEmpty())
        console.printLine(QStringLiteral(
            "%1: written as they were given. Lacrima leaves them out of every analysis; \"check\" "
            "names the cases.")
                              .arg(odd));
    if (excluded == 0) return;
    console.printLine(
        (withExcluded ? QStringLiteral("Of them excluded from the analysis: %1; see the column excluded.")
                      : QStringLiteral("Excluded cases left out: %1; --excluded adds them, marked as such."))
            .arg(excluded));
}

} // namespace

Options exportOptions() {
    return Options{{"format", "FORMAT", "csv or codebook"}, {"out", "FILE", "the file to write"},
        {"missing", "HOW", "codes, empty or columns"},
        {"passphrase-file", "FILE", "the passphrase is its first line; - reads standard input"},
        {"raw", nullptr, "values as given, before corrections"},
        {"excluded", nullptr, "also cases left out of the analysis"},
        {"bom", nullptr, "begin with a byte order mark"}, {"force", nullptr, "replace a file that is there"}};
}

Exit runExport(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("export"))->usage);
    const ParsedArguments parsed = parseArguments(arguments, exportOptions());
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    exchange::ExportOptions options;
    if (const QString problem = readOptions(parsed, options); !problem.isEmpty())
        return console.misuse(problem, usage);
    const QString path = parsed.option("out");
    const bool isCodebook = parsed.option("format") == QLatin1String("codebook");
    const QString codebook = isCodebook ? path : exchange::codebookPath(path);
    for (const QString& target : {path, codebook}) {
        if (auto checked = checkTarget(target, parsed.words.front(), parsed.has("force")); !checked)
            return console.fail(checked.error());
    }
    auto opened = openStudy(parsed.words.front(), parsed.option("passphrase-file"), console);
    if (!opened) return console.fail(opened.error());
    options.scoring.answeredShare = opened->study.definition().answeredShare;
    std::vector<store::PrivateFile> files;
    if (!isCodebook) files.push_back({path, exchange::wideCsv(opened->fold.casebook, options)});
    files.push_back({codebook, exchange::codebookCsv(opened->fold.casebook, options)});
    if (auto written = store::writePrivately(files); !written) return console.fail(written.error());
    if (isCodebook) {
        console.printLine(QStringLiteral("Wrote the codebook to %1.").arg(codebook));
        return Exit::Done;
    }
    report(console, opened->fold.casebook, options.withExcluded, path);
    console.printLine(QStringLiteral("What its columns and codes mean is in %1.").arg(codebook));
    if (options.missing == exchange::MissingAs::Codes)
        console.printLine(
            QStringLiteral("Missing values are codes, -99 to -92: declare them as missing where you "
                           "read the file, or write them with --missing empty."));
    return Exit::Done;
}

} // namespace lacrima::app
