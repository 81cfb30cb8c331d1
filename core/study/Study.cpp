// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Study.h"

#include "core/record/ResponseSize.h"
#include "core/seal/key/StudyFingerprint.h"
#include "core/study/DefinitionRecord.h"
#include "core/study/Drafts.h"
#include "core/study/Founding.h"
#include "core/study/StudyParts.h"

#include <utility>

namespace lacrima::study {
namespace {

base::Result<Definition> readDefinition(const store::StudyFile& file, bool isDamaged) {
    if (!isDamaged) return findDefinition(file.records());
    const auto salvaged = file.salvage();
    if (!salvaged) return salvaged.error();
    return salvagedDefinition(salvaged->records, file.records());
}

base::Result<instrument::Catalogue> catalogueOf(const record::StudyDefinition& definition) {
    instrument::Catalogue catalogue;
    for (const auto& instrument : definition.instruments) {
        if (auto added = catalogue.add(instrument.json); !added) return added.error();
    }
    return catalogue;
}

} // namespace

Study::Study(std::unique_ptr<StudyParts> parts)
    : m_parts(std::move(parts)) {}

Study::Study(Study&&) noexcept = default;
Study& Study::operator=(Study&&) noexcept = default;
Study::~Study() = default;

base::Result<Study> Study::open(const QString& path, const QByteArray& installation) {
    auto file = store::StudyFile::open(path);
    if (!file) return file.error();
    auto study = fromFile(std::move(*file), installation, false);
    if (!study) return study;
    if (auto loaded = study->office().load(); !loaded) return loaded.error();
    return study;
}

base::Result<Study::Created> Study::create(const QString& path, record::StudyDefinition definition,
    const Founding& founding, const QByteArray& installation) {
    auto founded = foundStudy(path, std::move(definition), founding);
    if (!founded) return founded.error();
    auto study = open(path, installation);
    if (!study) return study.error();
    study->m_parts->team = std::make_shared<const TeamKeys>(std::move(founded->key), std::move(founded->own));
    return Created{std::move(*study), founded->recoveryCode};
}

base::Result<Study> Study::openDamaged(const QString& path) {
    return store::StudyFile::openDamaged(path).and_then(
        [](store::StudyFile&& file) { return fromFile(std::move(file), {}, true); });
}

base::Result<Study> Study::fromFile(store::StudyFile file, const QByteArray& installation, bool isDamaged) {
    auto definition = readDefinition(file, isDamaged);
    if (!definition) {
        base::Error error = definition.error();
        if (error.arguments.empty()) error.arguments.push_back(file.path().toStdString());
        return error;
    }
    auto catalogue = catalogueOf(definition->content);
    if (!catalogue) return catalogue.error();
    std::unique_ptr<StudyParts> parts(new StudyParts{std::move(file), std::move(definition->content),
        std::move(definition->origin), std::move(*catalogue), {}, installation, isDamaged});
    for (const auto& instrument : parts->catalogue.instruments()) {
        parts->paddedSizes.insert(instrument->id, record::paddedSizeFor(*instrument));
    }
    return Study(std::move(parts));
}

const record::StudyDefinition& Study::definition() const {
    return m_parts->definition;
}

QString Study::fingerprint() const {
    return seal::studyFingerprint(m_parts->definition.publicKey, m_parts->definition.studyId);
}

QString Study::founder() const {
    return m_parts->origin.founder;
}

const instrument::Catalogue& Study::catalogue() const {
    return m_parts->catalogue;
}

const QString& Study::path() const {
    return m_parts->file.path();
}

int Study::paddedSizeOf(const QString& instrumentId) const {
    return m_parts->paddedSizeOf(instrumentId);
}

std::int64_t Study::now() const {
    return m_parts->now();
}

void Study::setClock(std::shared_ptr<const base::Clock> clock) {
    m_parts->clock = std::move(clock);
}

base::Result<void> Study::settle() {
    return m_parts->file.checkpointTruncate();
}

base::Result<void> Study::backUp(const QString& target) {
    return m_parts->file.backUp(target);
}

StudyKeys Study::keys() const {
    return StudyKeys(*m_parts);
}

StudyOffice Study::office() const {
    return StudyOffice(*m_parts);
}

StudyHandOver Study::handOver() const {
    return StudyHandOver(*m_parts);
}

StudyBoard Study::board() const {
    return StudyBoard(*m_parts);
}

StudyTeam Study::team() const {
    return StudyTeam(*m_parts);
}

StudyMemory Study::memory() const {
    return StudyMemory(*m_parts);
}

StudyLog Study::log() const {
    return StudyLog(*m_parts);
}

StudyKept Study::kept() const {
    return StudyKept(*m_parts);
}

Drafts Study::drafts() const {
    return Drafts(*m_parts);
}

} // namespace lacrima::study
