// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/InstrumentReader.h"

#include "core/instrument/ItemReader.h"
#include "core/instrument/LogicChecks.h"
#include "core/instrument/PartChecks.h"
#include "core/instrument/ScaleReader.h"
#include "core/instrument/SectionReader.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

namespace lacrima::instrument {
namespace {

const QString kFormat = QStringLiteral("lacrima-instrument/1");

/// "line 12, column 4" of a byte of the file; columns in characters.
QString placeOfByte(const QByteArray& json, qsizetype offset) {
    const QByteArray before = json.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return QStringLiteral("line %1, column %2").arg(line).arg(column);
}

void readLanguages(ObjectReader& file, Instrument& instrument) {
    static const QRegularExpression kLanguage(QStringLiteral("^[a-z]{2,3}(-[A-Z]{2})?$"));
    const QString key = QStringLiteral("languages");
    const QStringList languages = file.texts(key, Need::Required);
    for (qsizetype i = 0; i < languages.size(); ++i) {
        if (!kLanguage.match(languages[i]).hasMatch()) {
            file.report(indexed(key, i), "instrument.bad_name", {languages[i].left(80).toStdString()});
        }
    }
    instrument.languages = languages;
}

void readUses(ObjectReader& file, InstrumentDraft& draft) {
    const QString key = QStringLiteral("uses");
    draft.uses = file.texts(key, Need::Optional);
    for (qsizetype i = 0; i < draft.uses.size(); ++i) {
        if (!isName(draft.uses[i])) {
            file.report(indexed(key, i), "instrument.bad_name", {draft.uses[i].left(80).toStdString()});
        }
    }
}

void readHead(ObjectReader& file, InstrumentDraft& draft) {
    static const QStringList kRespondents{
        QStringLiteral("clinician"), QStringLiteral("clinician_about_patient"), QStringLiteral("patient")};
    Instrument& instrument = draft.instrument;
    instrument.id = file.name(QStringLiteral("id"));
    instrument.version = file.text(QStringLiteral("version"), Need::Required);
    instrument.respondent = static_cast<Respondent>(
        file.word(QStringLiteral("respondent"), kRespondents, Need::Required).value_or(0));
    instrument.title = file.localText(QStringLiteral("title"), Need::Required);
    instrument.introduction = file.localText(QStringLiteral("introduction"), Need::Optional);
    instrument.wordingNote = file.localText(QStringLiteral("wording"), Need::Required);
    readUses(file, draft);
}

InstrumentDraft readFile(const QJsonObject& object, Problems& problems) {
    InstrumentDraft draft;
    ObjectReader head(object, {}, {}, problems);
    const QString format = head.text(QStringLiteral("format"), Need::Required);
    if (!format.isEmpty() && format != kFormat) {
        head.report(QStringLiteral("format"), "instrument.unknown_format", {format.left(80).toStdString()});
        draft.instrument.id = object.value(QStringLiteral("id")).toString().left(64);
        return draft; // another format means other rules: what follows would only mislead
    }
    readLanguages(head, draft.instrument);
    ObjectReader file(object, {}, draft.instrument.languages, problems);
    file.markKnown(QStringLiteral("format"));
    file.markKnown(QStringLiteral("languages"));
    readHead(file, draft);
    readItems(file, draft, problems);
    readSections(file, draft, problems);
    readScales(file, draft, problems);
    readImplied(file, draft, problems);
    file.reportUnknown();
    checkNames(draft, problems);
    placeSections(draft, problems);
    checkLogic(draft, problems);
    checkScales(draft, problems);
    checkImplied(draft, problems);
    return draft;
}

} // namespace

ReadResult readInstrument(const QByteArray& json) {
    Problems problems;
    if (json.size() > kMaxInstrumentBytes) {
        problems.add({}, "instrument.too_large", {std::to_string(kMaxInstrumentBytes)});
        return {{}, std::nullopt, problems.all()};
    }
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(json, &failure);
    if (failure.error != QJsonParseError::NoError) {
        problems.add(
            placeOfByte(json, failure.offset), "instrument.not_json", {failure.errorString().toStdString()});
    } else if (!document.isObject()) {
        problems.add(placeOfByte(json, 0), "instrument.not_an_object");
    }
    if (!problems.isEmpty()) return {{}, std::nullopt, problems.all()};
    InstrumentDraft draft = readFile(document.object(), problems);
    const QString id = draft.instrument.id;
    if (!problems.isEmpty()) return {id, std::nullopt, problems.all()};
    // Qt keeps the keys of an object sorted, so the compact form is canonical.
    draft.instrument.hash =
        QCryptographicHash::hash(document.toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    return {id, std::move(draft.instrument), {}};
}

} // namespace lacrima::instrument
