// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/DefinitionRecord.h"

#include "core/seal/key/SigningKey.h"
#include "core/seal/key/StudyFingerprint.h"
#include "core/study/log/TrueChains.h"

#include <utility>
#include <variant>
#include <vector>

namespace lacrima::study {
namespace {

constexpr int kReadAtOnce = 1000;

enum class Trust { Signed, Any };

base::Result<Definition> definitionOf(
    const store::PlacedRecord& placed, const store::RecordLog& log, Trust trust) {
    const record::StoredRecord& stored = placed.record;
    if (placed.isTooLarge || stored.header.kind != record::Kind::Study)
        return base::error("study.no_definition");
    const auto signer = log.signer(stored.header.office);
    const bool isSigned = signer && *signer &&
                          seal::fingerprintOf((*signer)->publicKey) == stored.header.office &&
                          seal::isSignedBy((*signer)->publicKey, seal::recordHash(stored.header, stored.body),
                              stored.signature);
    if (!isSigned && trust == Trust::Signed) return base::error("study.definition_altered");
    const auto payload = record::decode(record::Kind::Study, stored.body);
    if (!payload) return base::error("study.no_definition");
    auto content = std::get<record::StudyDefinition>(*payload);
    const QByteArray founderKey = isSigned ? (*signer)->publicKey : QByteArray();
    if (trust == Trust::Signed &&
        !seal::isStudyIdOf(content.studyId, content.nonce, content.publicKey, founderKey))
        return base::error("study.definition_altered");
    // What bears a nonce was never of format 1, whatever number somebody gave it.
    const bool isFromFormat1 = stored.header.lamport == 0 && content.nonce.isEmpty();
    StudyOrigin origin{stored.header.office, content.studyId, isFromFormat1,
        seal::recordHash(stored.header, stored.body), founderKey};
    return Definition{std::move(content), std::move(origin)};
}

/// The first of them that fits, or what is wrong with the first definition.
base::Result<Definition> firstThatFits(std::span<const store::PlacedRecord> records,
    const store::RecordLog& log, base::Result<Definition> otherwise) {
    for (const store::PlacedRecord& placed : records) {
        auto definition = definitionOf(placed, log, Trust::Signed);
        if (definition) return definition;
        if (otherwise.error().key.is("study.no_definition")) otherwise = std::move(definition);
    }
    return otherwise;
}

/// A second one was signed by somebody who has the founder's key: of several that fit, the one with which the
/// founder's chain begins.
base::Result<Definition> firstOfItsChain(base::Result<Definition> found, const store::RecordLog& log) {
    const auto people = log.recordsOfPeopleUnindexed();
    if (!people) return people.error();
    std::vector<Definition> fitting;
    for (const store::PlacedRecord& placed : *people) {
        auto definition = definitionOf(placed, log, Trust::Signed);
        if (definition && definition->origin.founder == found->origin.founder)
            fitting.push_back(std::move(*definition));
    }
    if (fitting.size() < 2) return found;
    const auto chains = trueChains(log);
    if (!chains) return chains.error();
    const auto chain = chains->find(found->origin.founder);
    for (Definition& definition : fitting) {
        const bool isFirst = chain != chains->end() && !chain->second.hashes.empty() &&
                             chain->second.hashes.front() == definition.origin.definition;
        if (isFirst) return std::move(definition);
    }
    return found;
}

} // namespace

base::Result<Definition> findDefinition(const store::RecordLog& log) {
    auto some = log.readAfter(0, 1);
    if (!some) return some.error();
    auto found = firstThatFits(*some, log, base::error("study.no_definition"));
    for (std::int64_t position = 0; !found;) {
        some = log.readAfter(position, kReadAtOnce);
        if (!some) return some.error();
        if (some->empty()) break;
        position = some->back().position;
        found = firstThatFits(*some, log, std::move(found));
    }
    return found ? firstOfItsChain(std::move(found), log) : found;
}

base::Result<Definition> salvagedDefinition(
    std::span<const store::PlacedRecord> records, const store::RecordLog& log) {
    auto found = firstThatFits(records, log, base::error("study.no_definition"));
    for (std::size_t at = 0; !found && at < records.size(); ++at)
        found = definitionOf(records[at], log, Trust::Any);
    return found;
}

} // namespace lacrima::study
