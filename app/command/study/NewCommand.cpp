// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Commands.h"
#include "core/seal/key/PassphraseStrength.h"
#include "core/study/Installation.h"
#include "core/study/NewStudyFile.h"
#include "core/study/Study.h"

#include <QFileInfo>

namespace lacrima::app {
namespace {

base::Result<QString> readStrongPassphrase(const QString& file, const QStringList& ownWords) {
    auto passphrase = readPassphrase(file);
    if (passphrase && seal::passphraseStrength(*passphrase, ownWords) < seal::kFairPassphrase)
        return base::error("passphrase.weak", {file.toStdString()});
    return passphrase;
}

record::StudyDefinition definitionOf(const ParsedArguments& parsed, const QString& alliance) {
    record::StudyDefinition definition;
    definition.title = parsed.option("title");
    definition.supportText = parsed.option("support-text");
    definition.languages = {QStringLiteral("en"), QStringLiteral("it")};
    if (parsed.has("languages")) definition.languages = parsed.option("languages").split(QLatin1Char(','));
    for (const QString& instrument :
        {QStringLiteral("practice"), QStringLiteral("diagnosis"), QStringLiteral("crying"), alliance}) {
        definition.instruments.push_back({instrument, instrument::Catalogue::shippedJson(instrument)});
    }
    return definition;
}

} // namespace

Options newOptions() {
    return Options{{"title", "TEXT", "what the study is called"},
        {"passphrase-file", "FILE", "the passphrase is its first line; - reads standard input"},
        {"key-holder", "NAME", "who holds the passphrase"}, {"languages", "LIST", "of the survey: en,it"},
        {"alliance", "FORM", "wai, wai_s or wai_sr"},
        {"support-text", "TEXT", "where patients find support"}};
}

Exit runNew(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("new"))->usage);
    const ParsedArguments parsed = parseArguments(arguments, newOptions());
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    if (parsed.words.size() != 1) return console.misuse(QStringLiteral("name the study file to make"), usage);
    if (parsed.option("title").isEmpty()) return console.misuse(QStringLiteral("--title is missing"), usage);
    if (!parsed.has("passphrase-file"))
        return console.misuse(QStringLiteral("--passphrase-file is missing"), usage);
    const QString alliance = parsed.has("alliance") ? parsed.option("alliance") : QStringLiteral("wai_sr");
    if (!QStringList{QStringLiteral("wai_sr"), QStringLiteral("wai_s"), QStringLiteral("wai")}.contains(
            alliance)) {
        return console.misuse(QStringLiteral("--alliance is wai_sr, wai_s or wai"), usage);
    }
    auto passphrase = readStrongPassphrase(
        parsed.option("passphrase-file"), {parsed.option("title"), parsed.option("key-holder"),
                                              QFileInfo(parsed.words.front()).completeBaseName()});
    if (!passphrase) return console.fail(passphrase.error());
    auto id = study::installationOfThisComputer();
    if (!id) return console.fail(id.error());
    study::Founding founding;
    founding.keyHolder =
        parsed.has("key-holder") ? parsed.option("key-holder") : QStringLiteral("Key holder");
    founding.passphrase = *passphrase;
    auto created = study::makeStudyFile(parsed.words.front(), definitionOf(parsed, alliance), founding, *id);
    if (!created) return console.fail(created.error());
    console.printLine(QStringLiteral("Made %1.").arg(parsed.words.front()));
    console.printLine(
        QStringLiteral("Fingerprint, the same wherever this study is: %1").arg(created->fingerprint));
    console.printLine(
        QStringLiteral("Recovery code, shown this once; keep it on paper: %1").arg(created->recoveryCode));
    return Exit::Done;
}

} // namespace lacrima::app
