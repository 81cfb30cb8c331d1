// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/TrueChains.h"

#include "core/record/Payload.h"
#include "core/seal/key/SigningKey.h"
#include "core/study/log/Chain.h"
#include "core/study/log/ChainLinks.h"

#include <algorithm>
#include <limits>
#include <tbb/parallel_for.h>
#include <utility>
#include <variant>

namespace lacrima::study {
namespace {

constexpr int kReadAtOnce = 256; ///< records

using Keys = std::map<QString, QByteArray>;

/// From the rows of signers, and from the registrations that bear them.
Keys keysOf(const std::vector<store::Signer>& signers, const std::vector<store::PlacedRecord>& people) {
    Keys keys;
    for (const store::PlacedRecord& placed : people) {
        if (placed.isTooLarge || placed.record.header.kind != record::Kind::Office) continue;
        const auto payload = record::decode(record::Kind::Office, placed.record.body);
        if (!payload) continue;
        const QByteArray& key = std::get<record::OfficeRegistration>(*payload).signingKey;
        if (const QString office = seal::fingerprintOf(key); office == placed.record.header.office)
            keys.emplace(office, key);
    }
    for (const store::Signer& signer : signers)
        if (seal::fingerprintOf(signer.publicKey) == signer.fingerprint)
            keys.emplace(signer.fingerprint, signer.publicKey);
    return keys;
}

/// The hash of each record that its office signed, else nothing.
std::vector<QByteArray> signedHashes(const std::vector<store::PlacedRecord>& records, const Keys& keys) {
    std::vector<QByteArray> hashes(records.size());
    tbb::parallel_for(std::size_t{0}, records.size(), [&](std::size_t at) {
        const record::StoredRecord& record = records[at].record;
        const auto key = keys.find(record.header.office);
        if (key == keys.end() || records[at].isTooLarge) return;
        QByteArray hash = seal::recordHash(record.header, record.body);
        if (seal::isSignedBy(key->second, hash, record.signature)) hashes[at] = std::move(hash);
    });
    return hashes;
}

/// The way to the head and what follows on it; from the first record where the head does not hang together.
TrueChain chainOf(const ChainLinks& links, const QByteArray& head) {
    TrueChain chain{links.backFrom(head), 0, {}};
    chain.hasHead = !head.isEmpty();
    for (const QByteArray& hash : chain.hashes) chain.ofHead.insert(hash);
    for (const QByteArray& hash : links.onFrom(links.nextOf(head)))
        if (chain.hasHead) chain.ofHead.insert(hash);
    if (!chain.hashes.empty() && !links.previousOf(chain.hashes.back()).isEmpty()) chain.hashes.clear();
    std::reverse(chain.hashes.begin(), chain.hashes.end());
    const QByteArray from = chain.hashes.empty() ? QByteArray() : chain.hashes.back();
    const std::vector<QByteArray> rest = links.onFrom(links.nextOf(from));
    chain.hashes.insert(chain.hashes.end(), rest.begin(), rest.end());
    if (!chain.hashes.empty()) chain.lastPosition = links.placeOf(chain.hashes.back());
    for (const QByteArray& hash : links.allSigned()) chain.all.insert(hash);
    return chain;
}

using Links = std::map<QString, ChainLinks>;

void addTo(Links& links, const std::vector<store::PlacedRecord>& records, const Keys& keys) {
    const std::vector<QByteArray> hashes = signedHashes(records, keys);
    for (std::size_t at = 0; at < records.size(); ++at) {
        const record::RecordHeader& header = records[at].record.header;
        ChainLinks& ofOffice = links[header.office];
        if (!hashes[at].isEmpty()) ofOffice.add(hashes[at], header.previous, records[at].position, true);
    }
}

/// The last hash, where the head of this key is signed; else nothing.
std::map<QString, QByteArray> headsOf(const std::vector<store::Signer>& signers, const Keys& keys) {
    std::map<QString, QByteArray> heads;
    for (const store::Signer& signer : signers)
        if (const auto key = keys.find(signer.fingerprint);
            key != keys.end() && isHeadSigned(signer, key->second))
            heads.emplace(signer.fingerprint, signer.lastHash);
    return heads;
}

} // namespace

base::Result<std::map<QString, TrueChain>> trueChains(const store::RecordLog& log) {
    const auto signers = log.signers();
    if (!signers) return signers.error();
    const auto people = log.recordsOfPeople();
    if (!people) return people.error();
    const Keys keys = keysOf(*signers, *people);
    Links links;
    for (std::int64_t position = 0;;) {
        const auto some = log.readAfter(position, kReadAtOnce);
        if (!some) return some.error();
        if (some->empty()) break;
        position = some->back().position;
        addTo(links, *some, keys);
    }
    std::map<QString, QByteArray> heads = headsOf(*signers, keys);
    std::map<QString, TrueChain> chains;
    for (const auto& [office, ofOffice] : links) chains.emplace(office, chainOf(ofOffice, heads[office]));
    return chains;
}

base::Result<TrueChain> trueChainOfFounder(const store::RecordLog& log, const QString& founder) {
    const auto signers = log.signers();
    if (!signers) return signers.error();
    const auto said = log.recordsOf(founder);
    if (!said) return said.error();
    const Keys keys = keysOf(*signers, {});
    Links links;
    addTo(links, *said, keys);
    return chainOf(links[founder], headsOf(*signers, keys)[founder]);
}

base::Result<std::vector<record::ChainEnd>> trueEnds(const store::RecordLog& log) {
    return trueChains(log).transform([](const std::map<QString, TrueChain>& chains) {
        std::vector<record::ChainEnd> ends;
        for (const auto& [office, chain] : chains)
            if (!chain.hashes.empty())
                ends.push_back({office, static_cast<std::int64_t>(chain.hashes.size()), chain.hashes.back()});
        return ends;
    });
}

base::Result<bool> isWhole(const store::RecordLog& log, const QString& office) {
    const auto chains = trueChains(log);
    if (!chains) return chains.error();
    const auto rows = log.endsAt(std::numeric_limits<std::int64_t>::max());
    if (!rows) return rows.error();
    const auto head = log.signer(office);
    if (!head) return head.error();
    const auto chain = chains->find(office);
    const auto standing = std::find_if(
        rows->begin(), rows->end(), [&](const store::OfficeEnd& end) { return end.office == office; });
    if (chain == chains->end() || standing == rows->end() || !*head || chain->second.hashes.empty())
        return false;
    const auto length = static_cast<std::int64_t>(chain->second.hashes.size());
    return standing->length == length && (*head)->length == length &&
           (*head)->lastHash == chain->second.hashes.back() && isHeadSigned(**head, (*head)->publicKey);
}

} // namespace lacrima::study
