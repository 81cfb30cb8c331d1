// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Installation.h"
#include "core/study/Study.h"
#include "tests/support/Samples.h"

#include <QCoreApplication>

#include <cstdio>

/// Makes a study as it is on an ordinary morning in the office of this user:
///   prepare_study STUDY
/// passphrase "open sesame", PIN 4711; VD01-1 waits for the hand-over, VD02 for a draw.
namespace {

using namespace lacrima;

template<class T>
auto orStop(base::Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", std::string(result.error().key).c_str());
        std::exit(3);
    }
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

study::Entry form(
    const study::Study& study, const char* instrument, const char* clinician, const char* caseId) {
    support::Random random(5);
    auto response = support::sampleResponse(
        random, *study.catalogue().find(QString::fromLatin1(instrument)), support::Filling::AllAnswered);
    response.clinician = QString::fromLatin1(clinician);
    response.caseId = QString::fromLatin1(caseId);
    response.sitting = response.caseId.isEmpty() ? 0 : 1;
    return {response, response.clinician, response.caseId, response.sitting, response.instrument};
}

void prepare(const QString& path) {
    record::StudyDefinition definition;
    definition.title = QStringLiteral("Tears");
    definition.languages = {QStringLiteral("en"), QStringLiteral("it")};
    for (const char* id : {"practice", "diagnosis", "crying", "wai_sr"}) {
        const QString name = QString::fromLatin1(id);
        definition.instruments.push_back({name, instrument::Catalogue::shippedJson(name)});
    }
    auto created = orStop(study::Study::create(path, definition,
        {QStringLiteral("Ada"), QStringLiteral("open sesame"), seal::KdfCost::minimal()},
        orStop(study::installationOfThisComputer())));
    study::Study& study = created.study;
    orStop(study.office().registerAs(QStringLiteral("VD"), QStringLiteral("Via Dante")));
    orStop(study.office().setPin(QStringLiteral("4711"), seal::KdfCost::minimal()));
    const QString first = QStringLiteral("VD01");
    const study::Entry draw{record::Draw{12, 1, 7}, first, QStringLiteral("VD01-1"), 0, {}};
    const std::vector<study::Entry> entries{form(study, "practice", "VD01", ""), draw,
        form(study, "diagnosis", "VD01", "VD01-1"), form(study, "practice", "VD02", "")};
    orStop(study.log().append(entries));
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lacrima"));
    QCoreApplication::setOrganizationName(QStringLiteral("lacrima"));
    if (argc != 2) return 2;
    prepare(QString::fromLocal8Bit(argv[1]));
    return 0;
}
