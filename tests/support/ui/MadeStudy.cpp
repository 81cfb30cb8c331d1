// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/MadeStudy.h"

#include "core/instrument/Catalogue.h"
#include "core/seal/key/Kdf.h"
#include "core/study/Drafts.h"
#include "core/study/StudyKeys.h"
#include "core/study/StudyLog.h"
#include "core/study/StudyOffice.h"
#include "tests/support/ui/Home.h"

#include <QFile>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

QString clinicianOf(const QString& caseId) {
    return caseId.section(QLatin1Char('-'), 0, -2);
}

} // namespace

MadeStudy::MadeStudy(const QString& path, const QStringList& languages) {
    QFile::remove(path);
    record::StudyDefinition definition;
    definition.title = str("Tears");
    definition.languages = languages;
    definition.supportText = str("Call 02 1234 5678 at any hour.");
    definition.drawSeed = QByteArray(32, 'd');
    for (const char* id : {"practice", "diagnosis", "crying", "wai_sr"})
        definition.instruments.push_back({str(id), instrument::Catalogue::shippedJson(str(id))});
    auto created = study::Study::create(
        path, definition, {str("Ada"), str(kPassphrase), seal::KdfCost::minimal()}, QByteArray(32, 'w'));
    if (!created) throw std::runtime_error("no study was made");
    m_recoveryCode = created->recoveryCode;
    m_study.emplace(std::move(created->study));
    m_study->keys().lock();
    EXPECT_TRUE(m_study->office().registerAs(str("VD"), str("Via Dante")));
    EXPECT_TRUE(m_study->office().setPin(str(kPin), seal::KdfCost::minimal()));
}

void MadeStudy::append(
    record::Payload payload, const QString& caseId, int sitting, const QString& instrument) {
    EXPECT_TRUE(m_study->log().append(
        study::Entry{std::move(payload), clinicianOf(caseId), caseId, sitting, instrument}));
}

void MadeStudy::respond(
    const QString& clinician, const QString& caseId, int sitting, const char* instrument) {
    auto response = support::sampleResponse(
        m_random, *m_study->catalogue().find(str(instrument)), support::Filling::AllAnswered);
    response.clinician = clinician;
    response.caseId = caseId;
    response.sitting = sitting;
    EXPECT_TRUE(m_study->log().append(
        study::Entry{std::move(response), clinician, caseId, sitting, str(instrument)}));
}

void MadeStudy::practice(const char* clinician) {
    respond(str(clinician), {}, 0, "practice");
}

void MadeStudy::draw(const char* caseId, int eligible, int drawNumber, int index) {
    append(record::Draw{eligible, drawNumber, index}, str(caseId), 0, {});
}

void MadeStudy::decline(const char* caseId, int drawNumber, const char* reason) {
    append(record::DrawDeclined{drawNumber, str(reason)}, str(caseId), 0, {});
}

void MadeStudy::diagnosis(const char* caseId) {
    respond(clinicianOf(str(caseId)), str(caseId), 1, "diagnosis");
}

void MadeStudy::handOver(const char* caseId, int sitting) {
    append(record::HandOver{}, str(caseId), sitting, {});
}

void MadeStudy::answer(const char* caseId, int sitting, const char* instrument) {
    respond(clinicianOf(str(caseId)), str(caseId), sitting, instrument);
}

QString MadeStudy::draft(const char* caseId, int sitting) {
    const auto started = m_study->drafts().start(
        {clinicianOf(str(caseId)), str(caseId), sitting, {str("crying"), str("wai_sr")}}, {},
        seal::KdfCost::minimal());
    EXPECT_TRUE(started);
    return started ? started->resumeCode : QString();
}

void MadeStudy::whole(const char* caseId, int index) {
    draw(caseId, 26, 1, index);
    diagnosis(caseId);
    handOver(caseId, 1);
    for (const char* form : {"crying", "wai_sr"}) answer(caseId, 1, form);
}

} // namespace lacrima::ui::test
