// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/FounderChain.h"

#include "core/seal/key/SigningKey.h"
#include "core/study/log/Chain.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace lacrima::study {
namespace {

/// What stands in the founder's name, by hash. On the way to the signed head the hash of the record before
/// vouches for each; anywhere else the record's own signature does.
class FounderLinks {
public:
    FounderLinks(const std::vector<store::PlacedRecord>& people, const store::Signer& founder) {
        for (std::size_t at = 0; at < people.size(); ++at) {
            const record::StoredRecord& record = people[at].record;
            if (record.header.office != founder.fingerprint || people[at].isTooLarge) continue;
            const QByteArray hash = seal::recordHash(record.header, record.body);
            m_links.insert(hash, {at, record.header.previous});
            if (!seal::isSignedBy(founder.publicKey, hash, record.signature)) continue;
            m_signed.push_back(hash);
            if (!m_next.contains(record.header.previous)) m_next.insert(record.header.previous, hash);
        }
    }

    QByteArray first() const { return m_next.value(QByteArray()); }
    bool has(const QByteArray& hash) const { return m_links.contains(hash); }
    std::size_t placeOf(const QByteArray& hash) const { return m_links.value(hash).at; }
    /// As far as it hangs together, from the record on; once each.
    std::vector<QByteArray> backFrom(QByteArray hash) const {
        std::vector<QByteArray> way;
        while (has(hash) && way.size() < static_cast<std::size_t>(m_links.size())) {
            way.push_back(hash);
            hash = m_links.value(hash).previous;
        }
        return way;
    }
    /// The record and what follows on it.
    std::vector<QByteArray> onFrom(QByteArray hash) const {
        std::vector<QByteArray> way;
        while (has(hash) && way.size() < static_cast<std::size_t>(m_links.size())) {
            way.push_back(hash);
            hash = m_next.value(hash);
        }
        return way;
    }
    const std::vector<QByteArray>& allSigned() const { return m_signed; }

private:
    struct Link {
        std::size_t at = 0;
        QByteArray previous = {};
    };
    QHash<QByteArray, Link> m_links;
    QHash<QByteArray, QByteArray> m_next; ///< of what is signed
    std::vector<QByteArray> m_signed;
};

} // namespace

FounderChain founderChain(const std::vector<store::PlacedRecord>& people, const store::Signer& founder,
    const QByteArray& definition) {
    const FounderLinks links(people, founder);
    const QByteArray first = links.has(definition) ? definition : links.first();
    const QByteArray head = isHeadSigned(founder, founder.publicKey) ? founder.lastHash : QByteArray();
    std::vector<QByteArray> tail = links.backFrom(head);
    std::reverse(tail.begin(), tail.end());
    FounderChain chain;
    std::set<QByteArray> taken;
    const auto take = [&](const std::vector<QByteArray>& hashes) {
        for (const QByteArray& hash : hashes)
            if (taken.insert(hash).second) chain.order.push_back(links.placeOf(hash));
    };
    const bool isWhole = !tail.empty() && tail.front() == first;
    chain.hasGap = !head.isEmpty() && !isWhole;
    if (!isWhole) take(links.onFrom(first));
    if (chain.hasGap) { // between two gaps only the numbers are left
        std::vector<QByteArray> between = links.allSigned();
        std::erase_if(between, [&](const QByteArray& hash) {
            return taken.contains(hash) || std::find(tail.begin(), tail.end(), hash) != tail.end();
        });
        std::sort(between.begin(), between.end(), [&](const QByteArray& one, const QByteArray& other) {
            const auto number = [&](const QByteArray& hash) {
                return people[links.placeOf(hash)].record.header.lamport;
            };
            return std::pair(number(one), one) < std::pair(number(other), other);
        });
        take(between);
    }
    take(tail);
    if (!tail.empty()) take(links.onFrom(tail.back())); // an older head that was put back ends nothing
    return chain;
}

} // namespace lacrima::study
