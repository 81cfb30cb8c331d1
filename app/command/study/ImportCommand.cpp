// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Commands.h"
#include "app/command/NoChoicesWords.h"
#include "app/command/ReadingArguments.h"
#include "app/command/study/OpenedStudy.h"
#include "core/exchange/import/WideImport.h"
#include "core/seal/RandomBytes.h"
#include "ui/text/ErrorText.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lacrima::app {
namespace {

constexpr std::size_t kMostProblemsShown = 20;
constexpr int kBatchSize = 16; // bytes

base::Result<QMap<QString, QString>> readMap(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return base::error("file.missing", {path.toStdString()});
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) return base::error("import.bad_map", {path.toStdString()});
    QMap<QString, QString> map;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.value().isString()) return base::error("import.bad_map", {path.toStdString()});
        map.insert(entry.key(), entry.value().toString());
    }
    return map;
}

exchange::ImportOptions optionsFor(const casebook::Casebook& casebook) {
    exchange::ImportOptions options;
    options.isKnownCase = [&casebook](const QString& caseId, int sitting) {
        return casebook.rowOf(caseId, sitting) >= 0;
    };
    for (const casebook::Variable& variable : casebook.variables()) {
        if (variable.origin == casebook::Origin::Additional) {
            options.additional.insert(variable.name, variable.item.type == instrument::ItemType::Decimal);
        }
    }
    options.practice = exchange::practiceAnswers(casebook);
    return options;
}

int firstKnownLine(const exchange::ImportPlan& plan) {
    const auto first = std::find_if(plan.problems.begin(), plan.problems.end(),
        [](const exchange::ImportProblem& problem) { return problem.key.is("import.known_case"); });
    return first == plan.problems.end() ? 0 : first->line;
}

void showProblems(const exchange::ImportPlan& plan, const QString& path, const Console& console) {
    const std::size_t known = static_cast<std::size_t>(plan.knownCases);
    const bool areKnownTold = known > 1; // one sentence says it
    std::size_t shown = 0;
    for (const exchange::ImportProblem& problem : plan.problems) {
        if (areKnownTold && problem.key.is("import.known_case")) continue;
        if (++shown > kMostProblemsShown) break;
        base::Error error = base::error(
            problem.key, {path.toStdString(), std::to_string(problem.line), problem.column.toStdString()});
        error.arguments.insert(error.arguments.end(), problem.more.begin(), problem.more.end());
        console.complain(ui::text::sentenceOf(error));
    }
    if (areKnownTold) {
        console.complain(
            QStringLiteral("%1: the study has %2 of its cases already, the first of them in line %3.")
                .arg(path, QString::number(known), QString::number(firstKnownLine(plan))));
    }
    console.complain(QStringLiteral("%1 problem(s) in all; nothing was imported.").arg(plan.problems.size()));
}

/// All of it is one batch, so that one undo takes it back.
std::vector<study::Entry> entriesOf(
    const exchange::ImportPlan& plan, const QString& author, std::int64_t now) {
    const QByteArray batch = seal::randomBytes(kBatchSize);
    std::vector<study::Entry> entries;
    for (record::VariableDefinition variable : plan.newVariables) {
        variable.batch = batch;
        entries.push_back({std::move(variable), {}, {}, 0, {}});
    }
    for (record::Response response : plan.responses) {
        response.batch = batch;
        study::Entry entry;
        entry.clinician = response.clinician;
        entry.caseId = response.caseId;
        entry.sitting = response.sitting;
        entry.instrument = response.instrument;
        entry.payload = std::move(response);
        entries.push_back(std::move(entry));
    }
    for (record::Exclusion exclusion : plan.exclusions) {
        exclusion.author = author;
        exclusion.time = now;
        exclusion.batch = batch;
        entries.push_back({std::move(exclusion), {}, {}, 0, {}});
    }
    return entries;
}

void report(const exchange::ImportPlan& plan, const std::vector<casebook::Variable>& variables, bool isDryRun,
    const Console& console) {
    console.printLine(QStringLiteral("%1 %2 cases, %3 known columns.")
                          .arg(isDryRun ? QStringLiteral("Would import") : QStringLiteral("Imported"))
                          .arg(plan.cases)
                          .arg(plan.knownColumns.size()));
    if (!plan.exclusions.empty())
        console.printLine(QStringLiteral("%1 of them stay excluded.").arg(plan.exclusions.size()));
    const QString odd = noChoicesWords(casebook::answersThatAreNoChoice(plan.responses, variables));
    if (!odd.isEmpty()) {
        console.printLine(
            QStringLiteral("%1: kept as they stand in the file and left out of every analysis until "
                           "they are corrected.")
                .arg(odd));
    }
    for (const QString& decision : plan.decisions)
        console.printLine(QStringLiteral("Read so: %1.").arg(decision));
    if (plan.caseColumn != QLatin1String("case_id")) {
        console.printLine(
            plan.caseColumn.isEmpty()
                ? QStringLiteral("There is no column case_id: cases are numbered in the order of the file.")
                : QStringLiteral("Column %1 was taken as case_id.").arg(plan.caseColumn));
    }
    for (const record::VariableDefinition& variable : plan.newVariables) {
        console.printLine(
            QStringLiteral("New %1 variable: %2")
                .arg(variable.isNumeric ? QStringLiteral("numeric") : QStringLiteral("text"), variable.name));
    }
    if (!plan.ignoredColumns.isEmpty()) {
        console.printLine(QStringLiteral("Computed by Lacrima itself, not imported: %1")
                              .arg(plan.ignoredColumns.join(QStringLiteral(", "))));
    }
}

/// An import from the command line comes from an office too; this installation gets one when it has none.
base::Result<void> ensureOffice(OpenedStudy& opened) {
    if (opened.study.office().info()) return {};
    auto made = opened.study.office().registerAs(QStringLiteral("IMP"), QStringLiteral("Import"));
    if (!made) return made;
    // What was read still holds after records that only say who belongs to the study.
    const auto since = opened.study.log().headers(opened.fold.lastPosition);
    if (!since) return since.error();
    const bool isOurs = std::all_of(since->begin(), since->end(),
        [](const store::PlacedHeader& placed) { return record::isAboutPeople(placed.header.kind); });
    if (isOurs && !since->empty()) opened.fold.lastPosition = since->back().position;
    return {};
}

base::Result<void> store(OpenedStudy& opened, const exchange::ImportPlan& plan) {
    if (auto office = ensureOffice(opened); !office) return office;
    // What was planned rests on the cases that were known: nobody may have added any meanwhile.
    const std::vector<study::Entry> entries = entriesOf(plan, opened.keyHolder, opened.study.now());
    if (auto appended = opened.study.log().appendAfter(opened.fold.lastPosition, entries); !appended)
        return appended.error();
    return opened.study.settle();
}

} // namespace

Options importOptions() {
    return Options{{"map", "FILE", "which column of the file is which variable"},
               {"passphrase-file", "FILE", "the passphrase is its first line; - reads standard input"},
               {"dry-run", nullptr, "only say what would be brought in"}} +
           readingOptions();
}

Exit runImport(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("import"))->usage);
    const ParsedArguments parsed = parseArguments(arguments, importOptions());
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    const ReadingArguments reading = readReadingArguments(parsed);
    if (!reading.problem.isEmpty()) return console.misuse(reading.problem, usage);
    if (parsed.words.size() != 2)
        return console.misuse(QStringLiteral("name the study and the data file"), usage);
    if (!parsed.has("passphrase-file"))
        return console.misuse(QStringLiteral("--passphrase-file is missing"), usage);
    auto opened = openStudy(parsed.words[0], parsed.option("passphrase-file"), console);
    if (!opened) return console.fail(opened.error());
    if (opened->study.memory().isBehind()) return console.fail(base::error("study.older_copy"));
    if (console.hasLeftOut()) {
        console.complain(ui::text::sentenceOf(base::error("study.not_all_read")));
        return Exit::DataSayNo;
    }
    const QString data = parsed.words[1];
    const auto table = exchange::readTextFile(data);
    if (!table) return console.fail(table.error());
    exchange::ImportOptions options = optionsFor(opened->fold.casebook);
    options.reading = reading.options;
    if (parsed.has("map")) {
        auto map = readMap(parsed.option("map"));
        if (!map) return console.fail(map.error());
        options.rename = *map;
    }
    const exchange::ImportPlan plan = exchange::planImport(*table, opened->study.catalogue(), options);
    if (!plan.problems.empty()) {
        showProblems(plan, data, console);
        return Exit::BadInput;
    }
    const bool isDryRun = parsed.has("dry-run");
    if (!isDryRun) {
        if (auto stored = store(*opened, plan); !stored) return console.fail(stored.error());
    }
    report(plan, opened->fold.casebook.variables(), isDryRun, console);
    return Exit::Done;
}

} // namespace lacrima::app
