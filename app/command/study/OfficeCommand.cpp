// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Commands.h"
#include "app/command/JsonWriter.h"
#include "app/command/study/OpenedStudy.h"
#include "core/seal/key/StudyFingerprint.h"
#include "ui/text/ErrorText.h"

namespace lacrima::app {
namespace {

/// Whatever an office calls itself stays on its line.
QString oneLine(const QString& name) {
    return name.simplified();
}

QString stateWord(study::OfficeState state) {
    switch (state) {
    case study::OfficeState::Accepted:
        return QStringLiteral("accepted");
    case study::OfficeState::Waiting:
        return QStringLiteral("waiting");
    case study::OfficeState::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

QString asJson(const std::vector<study::OfficeOverview>& offices) {
    JsonWriter json;
    json.beginObject().key(QStringLiteral("offices")).beginArray();
    for (const study::OfficeOverview& each : offices) {
        json.beginObject()
            .text("code", each.office.code)
            .text("name", each.office.name)
            .text("fingerprint", each.office.fingerprint)
            .text("date", each.office.date)
            .text("state", stateWord(each.office.state))
            .count("cases", static_cast<std::size_t>(each.cases))
            .count("envelopes", static_cast<std::size_t>(each.envelopes))
            .truth("this_computer", each.isThisComputer)
            .count("missing", static_cast<std::size_t>(each.office.missing))
            .endObject();
    }
    return json.endArray().endObject().text();
}

void print(const std::vector<study::OfficeOverview>& offices, const Console& console) {
    for (const study::OfficeOverview& each : offices) {
        QString state = stateWord(each.office.state);
        if (each.isThisComputer) state += QStringLiteral(", this computer");
        if (each.office.missing > 0)
            state +=
                QStringLiteral(", went on with an older copy: at least %1 record(s) it had seen are missing")
                    .arg(each.office.missing);
        console.printLine(
            QStringLiteral("%1  %2  %3  %4 case(s), %5 envelope(s)  %6")
                .arg(each.office.fingerprint, oneLine(each.office.code), oneLine(each.office.name),
                    QString::number(each.cases), QString::number(each.envelopes), state));
    }
    if (offices.empty()) console.printLine(QStringLiteral("No office has registered in this file."));
}

/// Opens the study, with its key where a passphrase is given.
base::Result<study::Study> openFor(const ParsedArguments& parsed, const Console& console) {
    auto study = openLocked(parsed.words.front(), console);
    if (!study || !parsed.has("passphrase-file")) return study;
    const auto passphrase = readPassphrase(parsed.option("passphrase-file"));
    if (!passphrase) return passphrase.error();
    if (auto unlocked = study->keys().unlock(*passphrase); !unlocked) return unlocked.error();
    return study;
}

base::Result<void> makeCopy(study::Study& study, const ParsedArguments& parsed, const Console& console) {
    const auto code = study.team().makeCopyForOffice(parsed.option("new"), parsed.option("name"));
    if (!code) return code.error();
    console.printLine(
        QStringLiteral("Fingerprint of the study, to compare there: %1").arg(study.fingerprint()));
    console.printLine(
        QStringLiteral("Code should that office forget its PIN; note it, it is told only now: %1")
            .arg(*code));
    return {};
}

/// The fingerprint after --accept or --refuse; empty without.
QString officeTyped(const ParsedArguments& parsed) {
    return parsed.option(parsed.has("accept") ? "accept" : "refuse");
}

/// As it is listed, typed in groups or not.
QString officeMeant(const ParsedArguments& parsed) {
    QString fingerprint = officeTyped(parsed).toLower();
    return fingerprint.remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
}

/// Both are called fingerprint and both are read out.
bool isOfStudy(const study::Study& study, const ParsedArguments& parsed) {
    const QString typed = officeTyped(parsed);
    return !typed.isEmpty() && seal::readFingerprint(typed) == study.fingerprint();
}

base::Result<void> act(study::Study& study, const ParsedArguments& parsed, const Console& console) {
    if (parsed.has("accept")) return study.team().accept(officeMeant(parsed));
    if (parsed.has("refuse")) return study.team().refuse(officeMeant(parsed));
    if (parsed.has("go-on")) {
        const auto gone = study.memory().goOn();
        return gone ? base::Result<void>() : base::Result<void>(gone.error());
    }
    if (parsed.has("new")) return makeCopy(study, parsed, console);
    return {};
}

} // namespace

Options officeOptions() {
    return {{"accept", "FINGERPRINT", "let the envelopes of this office count"},
        {"refuse", "FINGERPRINT", "keep the envelopes of this office, and never count them"},
        {"new", "FILE", "a copy for a new office: no answers, and a ticket with which it registers"},
        {"name", "NAME", "whom the copy is meant for"},
        {"go-on", nullptr, "let this computer's office go on with an older copy, under a new key"},
        {"json", nullptr, "print the offices as JSON"},
        {"passphrase-file", "FILE", "the passphrase is its first line; - reads standard input"}};
}

Exit runOffice(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("office"))->usage);
    const ParsedArguments parsed = parseArguments(arguments, officeOptions());
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    if (parsed.words.size() != 1) return console.misuse(QStringLiteral("name the study"), usage);
    const int ofTeam = int(parsed.has("accept")) + int(parsed.has("refuse")) + int(parsed.has("new"));
    if (ofTeam + int(parsed.has("go-on")) > 1)
        return console.misuse(
            QStringLiteral("one of --accept, --refuse, --new and --go-on at a time"), usage);
    if (ofTeam == 1 && !parsed.has("passphrase-file"))
        return console.misuse(QStringLiteral("--passphrase-file is missing"), usage);
    if (parsed.has("name") && !parsed.has("new"))
        return console.misuse(QStringLiteral("--name belongs to --new"), usage);
    auto study = openFor(parsed, console);
    if (!study) return console.fail(study.error());
    if (isOfStudy(*study, parsed))
        return console.misuse(
            QStringLiteral("that is the fingerprint of the study; an office has one of its own, which "
                           "its Collect page shows while it waits and 'lacrima office' lists"),
            usage);
    if (auto done = act(*study, parsed, console); !done) return console.fail(done.error());
    if (parsed.has("new")) return Exit::Done;
    const auto offices = study->team().offices();
    if (!offices) return console.fail(offices.error());
    if (parsed.has("json"))
        console.print(asJson(*offices));
    else
        print(*offices, console);
    return Exit::Done;
}

} // namespace lacrima::app
