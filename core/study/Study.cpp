// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Study.h"

#include "core/record/ResponseSize.h"
#include "core/seal/Padding.h"
#include "core/study/Drafts.h"
#include "core/study/StudyParts.h"
#include "core/study/log/Chain.h"

#include <algorithm>

namespace lacrima::study {
namespace {

constexpr std::size_t kAtOnce =
    512; ///< entries sealed before they are stored: bounds the memory of an import

struct Definition {
    record::StudyDefinition content;
    QString founder;
};

/// The definition is the first record. Responses are sealed to the key it names, so an altered one must not
/// be used.
base::Result<Definition> definitionOf(
    const store::PlacedRecord& placed, const store::RecordLog& log, bool isDamaged) {
    const record::StoredRecord& stored = placed.record;
    if (stored.header.kind != record::Kind::Study) return base::error("study.no_definition");
    const auto signer = log.signer(stored.header.office);
    const bool isSigned = signer && *signer &&
                          seal::fingerprintOf((*signer)->publicKey) == stored.header.office &&
                          seal::isSignedBy((*signer)->publicKey, seal::recordHash(stored.header, stored.body),
                              stored.signature);
    if (!isSigned && !isDamaged) return base::error("study.definition_altered");
    const auto payload = record::decode(record::Kind::Study, stored.body);
    if (!payload) return base::error("study.no_definition");
    return Definition{std::get<record::StudyDefinition>(*payload), stored.header.office};
}

base::Result<Definition> readDefinition(const store::StudyFile& file, bool isDamaged) {
    const store::RecordLog log = file.records();
    if (isDamaged) {
        const auto salvaged = file.salvage();
        if (!salvaged) return salvaged.error();
        if (salvaged->records.empty()) return base::error("study.no_definition");
        return definitionOf(salvaged->records.front(), log, isDamaged);
    }
    const auto first = log.readAfter(0, 1);
    if (!first) return first.error();
    if (first->empty()) return base::error("study.no_definition");
    return definitionOf(first->front(), log, isDamaged);
}

base::Result<instrument::Catalogue> catalogueOf(const record::StudyDefinition& definition) {
    instrument::Catalogue catalogue;
    for (const auto& instrument : definition.instruments) {
        if (auto added = catalogue.add(instrument.json); !added) return added.error();
    }
    return catalogue;
}

} // namespace

Study::Study(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts)) {}

Study::Study(Study&&) noexcept = default;
Study& Study::operator=(Study&&) noexcept = default;
Study::~Study() = default;

base::Result<Study> Study::open(const QString& path, const QByteArray& installation) {
    auto file = store::StudyFile::open(path);
    if (!file) return file.error();
    auto study = fromFile(std::move(*file), installation, false);
    if (!study) return study;
    if (auto loaded = study->loadOffice(); !loaded) return loaded.error();
    return study;
}

base::Result<Study> Study::openDamaged(const QString& path) {
    auto file = store::StudyFile::openDamaged(path);
    if (!file) return file.error();
    return fromFile(std::move(*file), {}, true);
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
    std::unique_ptr<Parts> parts(new Parts{std::move(file), std::move(definition->content),
        definition->founder, std::move(*catalogue), {}, installation, isDamaged});
    for (const auto& instrument : parts->catalogue.instruments()) {
        parts->paddedSizes.insert(instrument->id, record::paddedSizeFor(*instrument));
    }
    return Study(std::move(parts));
}

const record::StudyDefinition& Study::definition() const {
    return m_parts->definition;
}

const instrument::Catalogue& Study::catalogue() const {
    return m_parts->catalogue;
}

store::StudyFile& Study::file() const {
    return m_parts->file;
}

int Study::paddedSizeOf(const QString& instrumentId) const {
    return m_parts->paddedSizes.value(instrumentId, seal::kSmallStep);
}

std::int64_t Study::now() const {
    return m_parts->clock->now();
}

void Study::setClock(std::shared_ptr<const base::Clock> clock) {
    m_parts->clock = std::move(clock);
}

base::Result<std::vector<record::RecordHeader>> Study::append(const Entry& entry) {
    return append(std::span(&entry, 1));
}

base::Result<std::vector<record::RecordHeader>> Study::append(
    std::span<const Entry> entries, const QByteArray& finishedDraft) {
    return store(
        entries, [] { return base::Result<void>(); }, finishedDraft);
}

base::Result<std::vector<record::RecordHeader>> Study::appendIf(
    const std::function<base::Result<void>()>& mayAppend, std::span<const Entry> entries) {
    return store(entries, mayAppend, {});
}

base::Result<std::vector<record::RecordHeader>> Study::appendAfter(
    std::int64_t position, std::span<const Entry> entries) {
    const auto isLast = [this, position]() -> base::Result<void> {
        const auto last = m_parts->file.records().lastPosition();
        if (!last) return last.error();
        if (*last != position) return base::error("study.others_wrote");
        return {};
    };
    return store(entries, isLast, {});
}

base::Result<bool> Study::hasSurvey(const QString& caseId, int sitting) const {
    const auto headers = m_parts->file.records().headersAfter(0);
    if (!headers) return headers.error();
    return std::any_of(headers->begin(), headers->end(), [&](const store::PlacedHeader& placed) {
        const record::RecordHeader& header = placed.header;
        if (header.kind != record::Kind::Response || header.caseId != caseId || header.sitting != sitting)
            return false;
        const auto instrument = m_parts->catalogue.find(header.instrument);
        return instrument != nullptr && instrument->respondent == instrument::Respondent::Patient;
    });
}

base::Result<std::vector<record::RecordHeader>> Study::store(std::span<const Entry> entries,
    const std::function<base::Result<void>()>& before, const QByteArray& finishedDraft) {
    if (m_parts->isDamaged) return base::error("store.damaged", {m_parts->file.path().toStdString()});
    std::shared_ptr<const seal::OfficeKey> key;
    {
        const std::scoped_lock lock(m_parts->mutex);
        key = m_parts->officeKey;
    }
    if (!key) return base::error("study.no_office");
    std::vector<record::RecordHeader> headers;
    const auto stored = m_parts->file.transaction([&]() -> base::Result<void> {
        if (auto agreed = before(); !agreed) return agreed;
        auto appended = appendAs(*key, entries);
        if (!appended) return appended.error();
        headers = std::move(*appended);
        return finishedDraft.isEmpty() ? base::Result<void>() : m_parts->file.drafts().remove(finishedDraft);
    });
    if (!stored) return stored.error();
    // What was appended is safe whether or not the log can be emptied just now; the next time will do it.
    static_cast<void>(m_parts->file.checkpointTruncate());
    return headers;
}

base::Result<std::vector<record::RecordHeader>> Study::appendAs(
    const seal::OfficeKey& key, std::span<const Entry> entries) {
    store::RecordLog log = m_parts->file.records();
    auto head = log.signer(key.fingerprint());
    if (!head) return head.error();
    if (!*head) return base::error("study.no_office");
    const StepOf stepOf = [this](const Entry& entry) {
        const auto* response = std::get_if<record::Response>(&entry.payload);
        return response != nullptr ? paddedSizeOf(response->instrument) : seal::kSmallStep;
    };
    std::vector<record::RecordHeader> headers;
    for (std::size_t at = 0; at < entries.size(); at += kAtOnce) {
        const auto some = entries.subspan(at, std::min(kAtOnce, entries.size() - at));
        auto records = sealEntries(some, key.fingerprint(), m_parts->definition.publicKey, now(), stepOf);
        if (!records) return records.error();
        chainRecords(*records, key, **head);
        if (auto stored = log.append(*records); !stored) return stored.error();
        for (const auto& record : *records) headers.push_back(record.header);
    }
    if (auto moved = log.putSigner(**head); !moved) return moved.error();
    return headers;
}

Drafts Study::drafts() {
    return Drafts(*this);
}

} // namespace lacrima::study
