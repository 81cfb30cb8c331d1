// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Commands.h"
#include "app/command/study/OpenedStudy.h"
#include "core/dataset/FirstSittings.h"
#include "core/exchange/table/TextBytes.h"
#include "core/findings/AllianceSummary.h"
#include "core/study/PastState.h"
#include "ui/report/ReportFiles.h"
#include "ui/report/content/ReportNotes.h"
#include "ui/report/words/KeptWords.h"
#include "ui/report/words/WrittenFor.h"
#include "ui/text/Translation.h"

#include <QCoreApplication>
#include <QDate>

namespace lacrima::app {
namespace {

using ui::report::ReportRequest;
using ui::report::ReportSource;
using ui::report::ReportTarget;

QString sectionCodes() {
    QStringList codes;
    for (const ui::report::Section section : ui::report::allSections())
        codes.append(ui::report::sectionCode(section));
    return codes.join(QLatin1Char(','));
}

constexpr qulonglong kFewestOfReport = 1000;
constexpr qulonglong kMostResamples = 1000000;

/// The author's words from a file; without a heading they stand at the beginning of the report.
base::Result<void> addNotes(ReportRequest& request, const QString& file) {
    auto bytes = exchange::readBytes(file);
    if (!bytes) return bytes.error();
    const auto first =
        request.sections.empty() ? ui::report::allSections().front() : *request.sections.begin();
    auto notes = ui::report::notesFrom(*bytes, file, first);
    if (!notes) return notes.error();
    for (auto& [section, words] : *notes) request.notes[section] = {std::move(words)};
    return {};
}

/// The words that were written in the window and are kept in the study; those of the command go before them.
base::Result<int> addKeptWords(
    ReportRequest& request, const study::Study& study, const dataset::Dataset& ofReport) {
    ui::report::KeptWords kept(study.kept());
    if (auto read = kept.read(); !read) return read.error();
    if (request.title.isEmpty())
        request.title = kept.settings().value(QStringLiteral("title")).toString().trimmed();
    int added = 0;
    const QJsonObject now = ui::report::writtenFor(ofReport, {}, false);
    for (const auto& [section, note] : kept.notes()) {
        const ui::report::Note words{note.words, ui::report::otherThan(note.writtenFor, now)};
        if (request.has(section)) added += request.notes.emplace(section, words).second ? 1 : 0;
    }
    return added;
}

/// What is wrong with the words, or nothing.
QString problemOf(const ParsedArguments& parsed) {
    if (!parsed.problem.isEmpty()) return parsed.problem;
    if (parsed.words.size() != 1) return QStringLiteral("name the study file");
    if (!parsed.has("out")) return QStringLiteral("--out is missing");
    if (!ui::report::reportFormatOf(parsed.option("out")))
        return QStringLiteral("--out ends with .pdf, .html, .odt or .docx");
    if (!parsed.has("passphrase-file")) return QStringLiteral("--passphrase-file is missing");
    for (const QString& code : parsed.option("sections").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!ui::report::sectionFrom(code))
            return QStringLiteral("there is no section %1; there are %2").arg(code, sectionCodes());
    }
    bool isCount = true;
    const qulonglong resamples =
        parsed.has("bootstrap") ? parsed.option("bootstrap").toULongLong(&isCount) : kFewestOfReport;
    if (!isCount || resamples < kFewestOfReport || resamples > kMostResamples) {
        return QStringLiteral("--bootstrap is a number of resamples, %1 to %2")
            .arg(QString::number(kFewestOfReport), QString::number(kMostResamples));
    }
    if (parsed.has("language") && !ui::text::programLanguages().contains(parsed.option("language")))
        return QStringLiteral("--language is en or it");
    bool isNumber = true;
    const qlonglong position = parsed.has("as-of") ? parsed.option("as-of").toLongLong(&isNumber) : 1;
    if (!isNumber || position < 1) return QStringLiteral("--as-of is the number of a record, from 1");
    return {};
}

QString languageOf(const ParsedArguments& parsed) {
    return parsed.has("language") ? parsed.option("language") : QStringLiteral("en");
}

ReportRequest requestOf(const ParsedArguments& parsed, const ReportTarget& target) {
    ReportRequest request;
    request.title = parsed.option("title");
    request.date = QDate::currentDate();
    request.stem = target.stem();
    request.resamples = parsed.option("bootstrap").toULongLong();
    for (const QString& code : parsed.option("sections").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const auto section = ui::report::sectionFrom(code)) request.sections.insert(*section);
    }
    return request;
}

/// Those that speak of a past moment need its data.
base::Result<void> readMoments(std::vector<ui::report::AddedAnalysis>& added, const study::Study& study) {
    for (ui::report::AddedAnalysis& each : added) {
        if (each.position == 0) continue;
        const auto past = study::pastStateOf(study, each.position);
        if (!past) return past.error();
        each.moment = {past->dataset, past->participation};
    }
    return {};
}

base::Result<ReportSource> sourceOf(const OpenedStudy& opened) {
    auto claims = findings::shippedFindings();
    if (!claims) return claims.error();
    auto hash = opened.study.log().stateHash(opened.fold.lastPosition);
    if (!hash) return hash.error();
    ReportSource source;
    source.whole = std::make_shared<const dataset::Dataset>(opened.dataset());
    source.dataset = dataset::firstSittings(*source.whole);
    source.participation = casebook::participationOf(opened.fold.casebook);
    source.alliance = findings::allianceInstrument(opened.study.catalogue());
    source.claims = std::move(*claims);
    source.studyTitle = opened.study.definition().title;
    source.answeredShare = opened.study.definition().answeredShare;
    source.logPosition = opened.fold.lastPosition;
    source.stateHash = *hash;
    source.softwareVersion = QCoreApplication::applicationVersion();
    source.added = ui::report::addedFrom(opened.fold.casebook.savedViews());
    if (auto read = readMoments(source.added, opened.study); !read) return read.error();
    return source;
}

} // namespace

Options reportOptions() {
    return Options{{"out", "FILE", "the file to write"},
        {"passphrase-file", "FILE", "the passphrase is its first line; - reads standard input"},
        {"sections", "LIST", "which parts of the report"}, {"title", "TEXT", "what the study is called"},
        {"language", "CODE", "en or it"}, {"as-of", "POSITION", "the data as they were after this record"},
        {"notes", "FILE", "words that go into the report"},
        {"without-words", nullptr, "leave out the words that were written in the window"},
        {"bootstrap", "N", "intervals by drawing the cases again N times"},
        {"force", nullptr, "replace a file that is there"}};
}

Exit runReport(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("report"))->usage);
    const ParsedArguments parsed = parseArguments(arguments, reportOptions());
    if (const QString problem = problemOf(parsed); !problem.isEmpty()) return console.misuse(problem, usage);
    const ReportTarget target{parsed.option("out"), parsed.words.front(), parsed.has("force")};
    if (auto checked = target.check(); !checked) return console.fail(checked.error());
    ReportRequest request = requestOf(parsed, target);
    if (parsed.has("notes")) {
        if (auto added = addNotes(request, parsed.option("notes")); !added)
            return console.fail(added.error());
    }
    auto opened = openStudy(parsed.words.front(), parsed.option("passphrase-file"), console);
    if (!opened) return console.fail(opened.error());
    if (parsed.has("as-of")) {
        const std::int64_t position = parsed.option("as-of").toLongLong();
        if (position > opened->fold.lastPosition) {
            return console.misuse(
                QStringLiteral("the last record of the study is %1").arg(opened->fold.lastPosition), usage);
        }
        auto past = study::foldUntil(opened->study, position);
        if (!past) return console.fail(past.error());
        opened->fold = std::move(*past);
    }
    ui::text::speak(*QCoreApplication::instance(), languageOf(parsed));
    const auto source = sourceOf(*opened);
    if (!source) return console.fail(source.error());
    const auto keptWords = parsed.has("without-words")
                               ? base::Result<int>(0)
                               : addKeptWords(request, opened->study, source->dataset);
    if (!keptWords) return console.fail(keptWords.error());
    const auto report = ui::report::makeReport(*source, request);
    if (!report) return console.fail(report.error());
    if (auto saved = ui::report::saveReport(*report, target); !saved) return console.fail(saved.error());
    console.printLine(QStringLiteral("Wrote %1.").arg(target.paths().join(QStringLiteral(", "))));
    if (*keptWords > 0) {
        console.printLine(QStringLiteral("The words kept in the study on %1 of its sections are in it "
                                         "(--without-words leaves them out).")
                              .arg(*keptWords));
    }
    if (const QString words = laterSittingsWords(source->dataset); !words.isEmpty()) console.printLine(words);
    return Exit::Done;
}

} // namespace lacrima::app
