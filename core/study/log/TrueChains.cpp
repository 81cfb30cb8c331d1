// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/TrueChains.h"

#include "core/record/Payload.h"
#include "core/seal/key/SigningKey.h"
#include "core/study/log/Chain.h"

#include <QHash>

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

/// One record that its office signed.
struct Link {
    QByteArray previous;
    std::int64_t position = 0;
};

/// All that one office signed.
class Links {
public:
    void add(const QByteArray& hash, const QByteArray& previous, std::int64_t position) {
        m_links.insert(hash, {previous, position});
        if (!m_next.contains(previous)) m_next.insert(previous, hash);
    }
    /// The hashes from the first record to this one; nothing where it does not hang together.
    std::vector<QByteArray> wayTo(QByteArray hash) const {
        std::vector<QByteArray> way;
        while (!hash.isEmpty()) {
            const auto link = m_links.constFind(hash);
            if (link == m_links.constEnd() || way.size() >= static_cast<std::size_t>(m_links.size()))
                return {};
            way.push_back(hash);
            hash = link->previous;
        }
        std::reverse(way.begin(), way.end());
        return way;
    }
    TrueChain chain(const QByteArray& head) const {
        TrueChain chain{wayTo(head), 0, {}};
        const QByteArray from = chain.hashes.empty() ? QByteArray() : chain.hashes.back();
        for (auto next = m_next.constFind(from); next != m_next.constEnd();
             next = m_next.constFind(chain.hashes.back()))
            chain.hashes.push_back(*next);
        if (!chain.hashes.empty()) chain.lastPosition = m_links.value(chain.hashes.back()).position;
        for (auto link = m_links.constBegin(); link != m_links.constEnd(); ++link)
            chain.all.insert(link.key());
        return chain;
    }

private:
    QHash<QByteArray, Link> m_links; ///< by the hash of the record
    QHash<QByteArray, QByteArray> m_next;
};

} // namespace

base::Result<std::map<QString, TrueChain>> trueChains(const store::RecordLog& log) {
    const auto signers = log.signers();
    if (!signers) return signers.error();
    const auto people = log.recordsOfPeople();
    if (!people) return people.error();
    const Keys keys = keysOf(*signers, *people);
    std::map<QString, Links> links;
    for (std::int64_t position = 0;;) {
        const auto some = log.readAfter(position, kReadAtOnce);
        if (!some) return some.error();
        if (some->empty()) break;
        position = some->back().position;
        const std::vector<QByteArray> hashes = signedHashes(*some, keys);
        for (std::size_t at = 0; at < some->size(); ++at) {
            const record::RecordHeader& header = (*some)[at].record.header;
            Links& ofOffice = links[header.office];
            if (!hashes[at].isEmpty()) ofOffice.add(hashes[at], header.previous, (*some)[at].position);
        }
    }
    std::map<QString, QByteArray> heads;
    for (const store::Signer& signer : *signers)
        if (const auto key = keys.find(signer.fingerprint);
            key != keys.end() && isHeadSigned(signer, key->second))
            heads.emplace(signer.fingerprint, signer.lastHash);
    std::map<QString, TrueChain> chains;
    for (const auto& [office, ofOffice] : links) chains.emplace(office, ofOffice.chain(heads[office]));
    return chains;
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
