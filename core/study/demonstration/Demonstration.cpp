// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/demonstration/Demonstration.h"

#include "core/casebook/Draw.h"
#include "core/study/demonstration/DemonstrationData.h"

#include <QFile>

namespace lacrima::study {
namespace {

record::StudyDefinition definition() {
    record::StudyDefinition made;
    made.title = QStringLiteral("Demonstration study");
    made.languages = {QStringLiteral("en"), QStringLiteral("it")};
    made.synthetic = true;
    made.supportText =
        QStringLiteral("This is a demonstration. In a real study the team’s telephone number stands here.");
    for (const char* name : {"practice", "diagnosis", "crying", "wai_sr"}) {
        const QString id = QString::fromLatin1(name);
        made.instruments.push_back({id, instrument::Catalogue::shippedJson(id)});
    }
    return made;
}

Entry entryOf(const DemonstrationCase& place, record::Payload payload) {
    Entry entry;
    entry.clinician = place.clinician;
    entry.caseId = place.caseId;
    entry.payload = std::move(payload);
    return entry;
}

void addCase(std::vector<Entry>& entries, const DemonstrationCase& place, const Study& study) {
    const casebook::DrawInput input{
        study.definition().drawSeed, study.office().info()->fingerprint, place.clinician, place.eligible, 1};
    for (const record::Response& response : place.responses) {
        const bool isPractice = response.caseId.isEmpty();
        Entry entry = entryOf(place, response);
        entry.caseId = response.caseId;
        entry.sitting = response.sitting;
        entry.instrument = response.instrument;
        entries.push_back(std::move(entry));
        if (isPractice)
            entries.push_back(entryOf(place, record::Draw{place.eligible, 1, casebook::drawIndex(input)}));
        if (response.instrument == QLatin1String("diagnosis")) {
            entries.push_back(entryOf(place, record::HandOver{}));
            entries.back().sitting = 1;
        }
    }
}

base::Result<void> fill(Study& study) {
    if (auto office = study.office().registerAs(QStringLiteral("D"), QStringLiteral("Demonstration office"));
        !office) {
        return office.error();
    }
    if (auto pin = study.office().setPin(QStringLiteral("demo")); !pin) return pin.error();
    std::vector<Entry> entries;
    for (const DemonstrationCase& place : demonstrationCases(study.catalogue()))
        addCase(entries, place, study);
    if (auto appended = study.log().append(entries); !appended) return appended.error();
    return study.settle();
}

} // namespace

base::Result<Study> makeDemonstration(const QString& path, const QByteArray& installation) {
    Founding founding;
    founding.keyHolder = QStringLiteral("Demonstration");
    founding.passphrase = QStringLiteral("demo");
    auto created = Study::create(path, definition(), founding, installation);
    if (!created) return created.error();
    if (auto filled = fill(created->study); !filled) return filled.error();
    return std::move(created->study);
}

} // namespace lacrima::study
