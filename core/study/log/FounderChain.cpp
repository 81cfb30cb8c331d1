// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/FounderChain.h"

#include "core/seal/key/SigningKey.h"
#include "core/study/log/Chain.h"
#include "core/study/log/ChainLinks.h"

#include <algorithm>
#include <set>
#include <utility>

namespace lacrima::study {
namespace {

/// What stands in the founder's name. On the way to the signed head the hash of the record before vouches for
/// each; anywhere else the record's own signature does.
ChainLinks linksOf(const std::vector<store::PlacedRecord>& people, const store::Signer& founder) {
    ChainLinks links;
    for (std::size_t at = 0; at < people.size(); ++at) {
        const record::StoredRecord& record = people[at].record;
        if (record.header.office != founder.fingerprint || people[at].isTooLarge) continue;
        const QByteArray hash = seal::recordHash(record.header, record.body);
        links.add(hash, record.header.previous, static_cast<std::int64_t>(at),
            seal::isSignedBy(founder.publicKey, hash, record.signature));
    }
    return links;
}

/// What is signed and neither on the one way nor on the other, by numbers: between two gaps only these are
/// left.
std::vector<QByteArray> between(const ChainLinks& links, const std::vector<QByteArray>& front,
    const std::vector<QByteArray>& tail, const std::vector<store::PlacedRecord>& people) {
    std::set<QByteArray> taken(front.begin(), front.end());
    taken.insert(tail.begin(), tail.end());
    std::set<std::pair<std::int64_t, QByteArray>> numbered;
    for (const QByteArray& hash : links.allSigned()) {
        const auto at = static_cast<std::size_t>(links.placeOf(hash));
        if (!taken.contains(hash)) numbered.emplace(people[at].record.header.lamport, hash);
    }
    std::vector<QByteArray> hashes;
    for (const auto& [lamport, hash] : numbered) hashes.push_back(hash);
    return hashes;
}

} // namespace

FounderChain founderChain(const std::vector<store::PlacedRecord>& people, const store::Signer& founder,
    const QByteArray& definition) {
    const ChainLinks links = linksOf(people, founder);
    const QByteArray first = links.has(definition) ? definition : links.nextOf({});
    const QByteArray head = isHeadSigned(founder, founder.publicKey) ? founder.lastHash : QByteArray();
    std::vector<QByteArray> tail = links.backFrom(head);
    std::reverse(tail.begin(), tail.end());
    const bool isWhole = !tail.empty() && tail.front() == first;
    FounderChain chain;
    chain.hasGap = !isWhole; // the founder always signs a head: without one, nobody knows what is gone
    std::set<QByteArray> taken;
    const auto take = [&](const std::vector<QByteArray>& hashes) {
        for (const QByteArray& hash : hashes)
            if (taken.insert(hash).second)
                chain.order.push_back(static_cast<std::size_t>(links.placeOf(hash)));
    };
    if (!isWhole) {
        const std::vector<QByteArray> front = links.onFrom(first);
        take(front);
        if (chain.hasGap) take(between(links, front, tail, people));
    }
    take(tail);
    if (!tail.empty()) take(links.onFrom(tail.back())); // an older head that was put back ends nothing
    return chain;
}

} // namespace lacrima::study
