// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/ReportMethods.h"

#include "ui/figures/Words.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace lacrima::ui::report {
namespace {

/// The context of the sentences below.
class ReportMethods {
    Q_DECLARE_TR_FUNCTIONS(ReportMethods)
};

QString digest(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

spec::TableSpec fileSheet(const CompanionFiles& files, const QString& stem) {
    spec::TableSpec sheet;
    sheet.caption = ReportMethods::tr("Files beside this report");
    sheet.columns = {{ReportMethods::tr("File"), false, 0}, {ReportMethods::tr("What is in it"), false, 0},
        {QStringLiteral("SHA-256"), false, 0}};
    const auto add = [&](const QString& name, const QString& what, const QByteArray& bytes) {
        QString hash = digest(bytes);
        hash.insert(32, QLatin1Char(' ')); // two lines
        sheet.rows.push_back({{name}, {what}, {hash, false, true}});
    };
    add(CompanionFiles::dataName(stem), ReportMethods::tr("the data used, a row a case"), files.data);
    add(CompanionFiles::numbersName(stem), ReportMethods::tr("every number of this report"), files.numbers);
    add(CompanionFiles::scriptName(stem), ReportMethods::tr("the script that computes them again"),
        files.script);
    return sheet;
}

spec::TableSpec columnSheet(const SectionWriter& writer) {
    spec::TableSpec sheet;
    sheet.caption = ReportMethods::tr("Columns of the data");
    const QString column = ReportMethods::tr("Column");
    const QString meaning = ReportMethods::tr("What it stands for");
    sheet.columns = {{column}, {meaning}, {column}, {meaning}};
    const QStringList& names = writer.again.usedColumns();
    const qsizetype half = (names.size() + 1) / 2;
    for (qsizetype i = 0; i < half; ++i) {
        std::vector<spec::ResultCell> row{{names[i]}, {figures::nameOf(writer.data(), names[i])}};
        if (i + half < names.size()) {
            row.push_back({names[i + half]});
            row.push_back({figures::nameOf(writer.data(), names[i + half])});
        }
        sheet.rows.push_back(std::move(row));
    }
    sheet.note =
        ReportMethods::tr("Missing is empty. Columns that end in .state say why a value is missing.");
    if (writer.again.hasParts()) {
        sheet.note +=
            QLatin1Char(' ') + ReportMethods::tr(
                                   "Column “part”: 1 are the cases of the report; other numbers are those "
                                   "of further analyses with cases of their own, so that a case can have "
                                   "several rows.");
    }
    return sheet;
}

QString intervalWords(const SectionWriter& writer) {
    QString words = (writer.data().isHandPicked
                         ? ReportMethods::tr("Intervals cover %1 %. Cases picked by hand have no p.")
                         : ReportMethods::tr("Intervals cover %1 %. All p are two-sided."))
                        .arg(figures::percentOf(writer.request.confidence));
    if (!writer.source.added.empty())
        words += QLatin1Char(' ') +
                 ReportMethods::tr("Those of the further analyses cover what their tables say.");
    return QStringLiteral("%1 %2").arg(words,
        writer.again.usesRandomNumbers()
            ? ReportMethods::tr("Random numbers were used only where an analysis says so: for intervals by "
                                "bootstrap, p by permutation, or tables too many to count.")
            : ReportMethods::tr("No random numbers were used."));
}

QString seedWords(const SectionWriter& writer) {
    const auto drawn = static_cast<int>(writer.again.randomNumbers());
    if (!writer.again.usesRandomNumbers())
        return ReportMethods::tr(
            "No random numbers were used, so there is no seed: the same data give the same report.");
    if (drawn == 0)
        return ReportMethods::tr(
            "What was drawn at random is said beside its number, and R does not compute it "
            "again. With the same data Lacrima gives the same.");
    return ReportMethods::tr(
        "%n limit(s) of intervals by bootstrap depend on random numbers; their keys end in bca_low and "
        "bca_high. With the same data, seed and number of resamples Lacrima gives the same limits. R cannot "
        "give them again to the last digit: its generator is another one. The script draws as many resamples "
        "with the generator of R and asks that each limit lies within a tenth of the width of its interval, "
        "or within correspondingly more where fewer than 10 000 resamples were drawn; all other numbers it "
        "computes exactly.",
        nullptr, drawn);
}

/// How many cases there are, and which of the sittings of each.
void addData(SectionWriter& writer) {
    const ReportSource& source = writer.source;
    writer.document.paragraph(
        (source.casesInAll > 0
                ? ReportMethods::tr(
                      "Cases: %1. Left out of the analysis of the study with a reason: %n case(s).", nullptr,
                      source.dataset.excludedCases)
                : ReportMethods::tr(
                      "All cases in the analysis, n = %1. Left out of it with a reason: %n case(s).", nullptr,
                      source.dataset.excludedCases))
            .arg(source.dataset.rows.size()),
        ReportMethods::tr("Data."));
    if (const QString words = figures::sittingWords(source.dataset); !words.isEmpty())
        writer.document.paragraph(words, ReportMethods::tr("Sittings."));
}

QString limitsOf(const ReportSource& source) {
    QString limits = ReportMethods::tr(
        "The data are correlational and of one moment: they show what goes together, not why. Small samples "
        "leave wide intervals. There are no norms for these answers, and none are implied.");
    if (const QString warning = figures::clusterWarning(source.dataset); !warning.isEmpty())
        limits += QLatin1Char(' ') + warning;
    if (source.dataset.laterSittings > 0)
        limits +=
            QLatin1Char(' ') + ReportMethods::tr("What changes from one sitting of a patient to the next "
                                                 "is not shown.");
    if (source.dataset.isSynthetic)
        limits +=
            QLatin1Char(' ') +
            ReportMethods::tr("The data of this report are invented: nothing here is about real people.");
    return limits;
}

} // namespace

void addMethods(SectionWriter& writer) {
    const ReportSource& source = writer.source;
    if (source.casesInAll > 0) {
        writer.document.warning(ReportMethods::tr("Only a part of the study: %1 of %2 cases. %3")
                                    .arg(QString::number(source.dataset.rows.size()),
                                        QString::number(source.casesInAll), source.restriction));
    }
    addData(writer);
    if (source.dataset.leftOut.failed > 0) {
        writer.document.warning(ReportMethods::tr("%n record(s) of the study could not be read and are not "
                                                  "in these numbers. Run a check of the study.",
            nullptr, source.dataset.leftOut.failed));
    }
    for (const auto& [lead, words] : writer.methods) writer.document.paragraph(words, lead);
    writer.document.paragraph(intervalWords(writer), ReportMethods::tr("Intervals and p."));
    writer.document.paragraph(
        ReportMethods::tr("Lacrima %1, on the study as it was after record %2 of its log. The state of the "
                          "study at that record is named by the SHA-256 %3; files that hold the same records "
                          "give the same name.")
            .arg(source.softwareVersion)
            .arg(source.logPosition)
            .arg(source.stateHash),
        ReportMethods::tr("Software and state."));
    writer.document.paragraph(limitsOf(source), ReportMethods::tr("Limits."));
}

base::Result<CompanionFiles> companionFiles(const SectionWriter& writer) {
    const QString& stem = writer.request.stem;
    auto script = writer.again.script(CompanionFiles::dataName(stem), CompanionFiles::numbersName(stem));
    if (!script) return script.error();
    return CompanionFiles{writer.again.dataCsv(writer.data()), writer.again.numbersCsv(), std::move(*script)};
}

base::Result<CompanionFiles> addAppendix(SectionWriter& writer) {
    auto files = companionFiles(writer);
    if (!files) return files;
    const QString& stem = writer.request.stem;
    writer.document.paragraph(ReportMethods::tr(
        "Three files belong to this report. Whoever has R, and no package of it, can compute "
        "all %n number(s) again: put the files in one folder and run the script. It reads "
        "the data, computes each number by itself, prints the largest difference, and ends "
        "with status 1 when a number differs by more than 1e-9 of itself (limits by bootstrap: see below).",
        nullptr, static_cast<int>(writer.again.numbers().size())));
    writer.document.add(Preformatted{exchange::rCommand(CompanionFiles::scriptName(stem))});
    writer.table(fileSheet(*files, stem));
    writer.document.paragraph(ReportMethods::tr(
        "The data are answers of people. Keep the files as carefully as the study itself, and give them to "
        "nobody who may not see it. The report itself names no case but one that its filter or its author "
        "names."));
    writer.document.paragraph(seedWords(writer), ReportMethods::tr("Seed."));
    if (const auto left = static_cast<int>(writer.again.leftOut()); left > 0) {
        writer.document.paragraph(
            ReportMethods::tr(
                "%n number(s) of the further analyses are not computed again: drawn at random, intervals by "
                "bootstrap of clinicians or of partial, polychoric or polyserial coefficients, or without a "
                "simple formula in R.",
                nullptr, left),
            ReportMethods::tr("Not computed again."));
    }
    writer.table(columnSheet(writer));
    return files;
}

} // namespace lacrima::ui::report
