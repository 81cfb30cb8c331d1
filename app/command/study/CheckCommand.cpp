// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Commands.h"
#include "core/casebook/QualityRules.h"
#include "core/seal/key/StudyFingerprint.h"
#include "core/store/PrivateCopy.h"
#include "core/store/StudyFile.h"
#include "core/study/StudyFold.h"
#include "core/study/StudyPins.h"
#include "ui/session/ProblemLines.h"
#include "ui/text/ErrorText.h"
#include "ui/text/RuleWords.h"
#include "ui/text/SentenceFilling.h"

#include <functional>
#include <numeric>
#include <string>

namespace lacrima::app {
namespace {

/// The rules of the data, on what can be read.
base::Result<int> showRuleHits(const study::Study& study, const Console& console) {
    const auto fold = study::foldOf(study);
    if (!fold) return fold.error();
    const casebook::Casebook& casebook = fold->casebook;
    const casebook::QualityRules rules(casebook, study.definition().levelBands);
    const std::vector<casebook::RuleViolation> hits = rules.allViolations(casebook);
    for (const casebook::RuleViolation& hit : hits) {
        const casebook::CaseRow& row = casebook.row(hit.row);
        const casebook::Variable& variable = casebook.variable(hit.variable);
        const QString sitting = row.sitting > 1 ? QStringLiteral(", sitting %1").arg(row.sitting) : QString();
        console.printLine(QStringLiteral("rule %1: case %2%3, %4: %5")
                              .arg(QLatin1Char(casebook::letterOf(hit.rule)))
                              .arg(row.caseId, sitting, variable.name, ui::text::ruleWords(hit.rule)));
    }
    return static_cast<int>(hits.size());
}

bool isDamage(const base::Error& error) {
    return error.key.is("store.damaged") || error.key.is("study.definition_altered") ||
           error.key.is("study.no_definition") || error.key.is("store.changed_structure");
}

/// As no office: what is checked is a copy, to which nothing is added.
base::Result<study::Study> openForCheck(
    const store::PrivateCopy& copy, const QString& path, const Console& console) {
    auto study = study::Study::open(copy.path(), {});
    if (study) {
        if (auto recalled = study->memory().recallAs(path); !recalled) return recalled.error();
    }
    if (study || !isDamage(study.error())) return study;
    auto damaged = study::Study::openDamaged(copy.path());
    if (!damaged && damaged.error().key.is("store.changed_structure")) return damaged;
    if (!damaged) return study;
    if (study.error().key.is("store.changed_structure"))
        console.complain(ui::text::sentenceOf(copy.named(study.error())));
    console.complain(ui::text::sentenceOf(base::error("study.damaged_listed", {path.toStdString()})));
    return damaged;
}

/// What is left of a record whose study is not known any more.
QString lineOf(const store::PlacedRecord& placed) {
    const record::RecordHeader& header = placed.record.header;
    QStringList parts{header.date};
    if (!header.caseId.isEmpty()) parts.append(QStringLiteral("case ") + header.caseId);
    if (!header.instrument.isEmpty()) parts.append(header.instrument);
    return ui::text::filled(QStringLiteral("record %1 can be read: %2"),
        {std::to_string(placed.position), parts.join(QStringLiteral(", ")).left(400).toStdString()});
}

/// Of a file so damaged that it does not say what study it is: the records that are still there.
Exit listWhatIsLeft(const store::PrivateCopy& copy, const QString& path, const Console& console) {
    auto file = store::StudyFile::openDamaged(copy.path());
    if (!file) return console.fail(base::error("study.damaged_beyond", {path.toStdString()}));
    auto salvaged = file->salvage();
    if (salvaged)
        std::erase_if(salvaged->records, [](const store::PlacedRecord& placed) {
            return placed.record.body.isEmpty(); // cut off within the record
        });
    if (!salvaged || salvaged->records.empty())
        return console.fail(base::error("study.damaged_beyond", {path.toStdString()}));
    console.complain(ui::text::sentenceOf(base::error("study.damaged_listed", {path.toStdString()})));
    for (const store::PlacedRecord& placed : salvaged->records) console.printLine(lineOf(placed));
    console.printLine(
        QStringLiteral("%1 records can be read; what study it is cannot.").arg(salvaged->records.size()));
    return Exit::DataSayNo;
}

/// Another key has letters of its own; a slip of who typed changes one or two.
QString differenceOf(const QString& expected, const QString& found) {
    constexpr int kMostOfASlip = 3;
    const int differing = std::inner_product( // both have the same number of letters
        expected.begin(), expected.end(), found.begin(), 0, std::plus<>(), std::not_equal_to<>());
    return differing <= kMostOfASlip
               ? QStringLiteral("%1 letter(s) differ, so look for a slip in what was typed first; it is the "
                                "same study only when all are the same")
                     .arg(differing)
               : QStringLiteral("answers are sealed to another key");
}

/// Whether it is the one that was expected here: by --expect, and by what this computer saw before.
bool saysFingerprint(
    const study::Study& study, const QString& path, const QString& expected, const Console& console) {
    const QString found = study.fingerprint();
    console.printLine(QStringLiteral("fingerprint %1").arg(found));
    const auto pinned = study::StudyPins::ofThisComputer().known(study);
    if (!pinned.isEmpty() && pinned != found)
        console.printLine(ui::text::sentenceOf(
            base::error("study.other_key", {path.toStdString(), pinned.toStdString(), found.toStdString()})));
    if (!expected.isEmpty() && expected != found)
        console.printLine(QStringLiteral("not the fingerprint expected, %1: %2")
                              .arg(expected, differenceOf(expected, found)));
    if (!expected.isEmpty() && expected == found)
        console.printLine(QStringLiteral("the fingerprint expected"));
    return (pinned.isEmpty() || pinned == found) && (expected.isEmpty() || expected == found);
}

base::Result<void> unlockIfAsked(study::Study& study, const ParsedArguments& parsed) {
    if (!parsed.has("passphrase-file")) return {};
    const auto passphrase = readPassphrase(parsed.option("passphrase-file"));
    if (!passphrase) return passphrase.error();
    const auto unlocked = study.keys().unlock(*passphrase);
    return unlocked ? base::Result<void>() : base::Result<void>(unlocked.error());
}

/// What is wrong, whose keys that speaks of, and what is kept and counts nowhere.
void print(const study::Study& study, const study::CheckReport& report, const Console& console) {
    for (const study::LogProblem& problem : report.problems) console.printLine(ui::problemLine(problem));
    for (const QString& line : ui::signerLines(study, report.problems)) console.printLine(line);
    for (const QString& line : ui::gapLines(study)) console.printLine(line);
    if (report.refused > 0)
        console.printLine(
            QStringLiteral("%1 record(s) of offices that the team refused are kept, and are in no result")
                .arg(report.refused));
}

} // namespace

Options checkOptions() {
    return Options{{"passphrase-file", "FILE", "the passphrase is its first line; - reads standard input"},
        {"expect", "FINGERPRINT", "that of the recovery sheet; another one is no sound study"}};
}

Exit runCheck(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("check"))->usage);
    const ParsedArguments parsed = parseArguments(arguments, checkOptions());
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    if (parsed.words.size() != 1)
        return console.misuse(QStringLiteral("name the study file to check"), usage);
    const QString& path = parsed.words.front();
    const QString expected = seal::readFingerprint(parsed.option("expect"));
    if (parsed.has("expect") && expected.isEmpty())
        return console.misuse(
            QStringLiteral("--expect is a fingerprint: eight groups of four letters and digits"), usage);
    const auto copy = store::PrivateCopy::make(path);
    if (!copy) return console.fail(copy.error());
    auto study = openForCheck(*copy, path, console);
    if (!study) {
        const bool isReadable = isDamage(study.error()) && !study.error().key.is("store.changed_structure");
        return isReadable ? listWhatIsLeft(*copy, path, console) : console.fail(copy->named(study.error()));
    }
    // What is wrong with the file comes first: it may be why a passphrase does not open it.
    const auto unlocked = unlockIfAsked(*study, parsed);
    const auto report = study->log().verify();
    if (!report)
        return isDamage(report.error()) ? listWhatIsLeft(*copy, path, console)
                                        : console.fail(copy->named(report.error()));
    print(*study, *report, console);
    int hits = 0;
    if (study->keys().isUnlocked()) {
        const auto shown = showRuleHits(*study, console);
        if (!shown) return console.fail(shown.error());
        hits = *shown;
    }
    console.printLine(QStringLiteral("%1 records; %2 problem(s) with signatures, order or content%3.")
                          .arg(report->records)
                          .arg(report->problems.size())
                          .arg(study->keys().isUnlocked() ? QStringLiteral("; %1 rule hit(s)").arg(hits)
                                                          : QStringLiteral("; sealed contents not opened")));
    const bool isExpected = saysFingerprint(*study, path, expected, console);
    if (!unlocked) return console.fail(unlocked.error());
    return report->isSound() && isExpected ? Exit::Done : Exit::DataSayNo;
}

} // namespace lacrima::app
