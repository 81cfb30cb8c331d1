// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Command.h"
#include "app/command/OpenedStudy.h"
#include "core/exchange/WideImport.h"
#include "ui/text/ErrorText.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace lacrima::app {
namespace {

constexpr std::size_t kMostProblemsShown = 20;

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

void showProblems(const exchange::ImportPlan& plan, const QString& path, const Console& console) {
    for (std::size_t i = 0; i < plan.problems.size() && i < kMostProblemsShown; ++i) {
        const exchange::ImportProblem& problem = plan.problems[i];
        console.complain(ui::text::sentenceOf(base::error(
            problem.key, {path.toStdString(), std::to_string(problem.line), problem.column.toStdString()})));
    }
    console.complain(QStringLiteral("%1 problem(s) in all; nothing was imported.").arg(plan.problems.size()));
}

std::vector<study::Entry> entriesOf(const exchange::ImportPlan& plan) {
    std::vector<study::Entry> entries;
    for (const record::VariableDefinition& variable : plan.newVariables)
        entries.push_back({variable, {}, {}, 0, {}});
    for (const record::Response& response : plan.responses) {
        study::Entry entry;
        entry.payload = response;
        entry.clinician = response.clinician;
        entry.caseId = response.caseId;
        entry.sitting = response.sitting;
        entry.instrument = response.instrument;
        entries.push_back(std::move(entry));
    }
    return entries;
}

void report(const exchange::ImportPlan& plan, bool isDryRun, const Console& console) {
    console.printLine(QStringLiteral("%1 %2 cases, %3 known columns.")
                          .arg(isDryRun ? QStringLiteral("Would import") : QStringLiteral("Imported"))
                          .arg(plan.cases)
                          .arg(plan.knownColumns.size()));
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
    if (opened.study.office()) return {};
    auto made = opened.study.registerOffice(QStringLiteral("IMP"), QStringLiteral("Import"));
    if (made) ++opened.lastPosition; // its own record
    return made;
}

} // namespace

Exit runImport(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("import"))->usage);
    const ParsedArguments parsed = parseArguments(
        arguments, {QStringLiteral("map"), QStringLiteral("passphrase-file")}, {QStringLiteral("dry-run")});
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    if (parsed.words.size() != 2)
        return console.misuse(QStringLiteral("name the study and the data file"), usage);
    if (!parsed.has("passphrase-file"))
        return console.misuse(QStringLiteral("--passphrase-file is missing"), usage);
    auto opened = openStudy(parsed.words[0], parsed.option("passphrase-file"), console);
    if (!opened) return console.fail(opened.error());
    if (console.hasLeftOut()) {
        console.complain(ui::text::sentenceOf(base::error("study.not_all_read")));
        return Exit::DataSayNo;
    }
    const QString data = parsed.words[1];
    const auto table = exchange::readTextFile(data);
    if (!table) return console.fail(table.error());
    exchange::ImportOptions options = optionsFor(opened->casebook);
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
        if (auto office = ensureOffice(*opened); !office) return console.fail(office.error());
        // What was planned rests on the cases that were known: nobody may have added any meanwhile.
        const std::vector<study::Entry> entries = entriesOf(plan);
        if (auto appended = opened->study.appendAfter(opened->lastPosition, entries); !appended)
            return console.fail(appended.error());
        if (auto emptied = opened->study.file().checkpointTruncate(); !emptied)
            return console.fail(emptied.error());
    }
    report(plan, isDryRun, console);
    return Exit::Done;
}

} // namespace lacrima::app
