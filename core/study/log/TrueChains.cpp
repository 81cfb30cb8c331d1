// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/TrueChains.h"

#include "core/seal/key/SigningKey.h"
#include "core/study/log/Chain.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <tbb/parallel_for.h>
#include <utility>

namespace lacrima::study {
namespace {

constexpr int kReadAtOnce = 256; ///< records

using Keys = std::map<QString, QByteArray>;

Keys keysOf(const std::vector<store::Signer>& signers) {
    Keys keys;
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

} // namespace

base::Result<std::map<QString, std::vector<QByteArray>>> trueChains(const store::RecordLog& log) {
    const auto signers = log.signers();
    if (!signers) return signers.error();
    const Keys keys = keysOf(*signers);
    std::map<QString, QHash<QByteArray, QByteArray>> nexts; // by office and the hash before
    for (std::int64_t position = 0;;) {
        const auto some = log.readAfter(position, kReadAtOnce);
        if (!some) return some.error();
        if (some->empty()) break;
        position = some->back().position;
        const std::vector<QByteArray> hashes = signedHashes(*some, keys);
        for (std::size_t at = 0; at < some->size(); ++at) {
            const record::RecordHeader& header = (*some)[at].record.header;
            auto& next = nexts[header.office];
            if (!hashes[at].isEmpty() && !next.contains(header.previous))
                next.insert(header.previous, hashes[at]);
        }
    }
    std::map<QString, std::vector<QByteArray>> chains;
    for (const auto& [office, next] : nexts) {
        std::vector<QByteArray>& chain = chains[office];
        for (auto found = next.constFind({}); found != next.constEnd(); found = next.constFind(chain.back()))
            chain.push_back(*found);
    }
    return chains;
}

base::Result<std::vector<record::ChainEnd>> trueEnds(const store::RecordLog& log) {
    return trueChains(log).transform([](const std::map<QString, std::vector<QByteArray>>& chains) {
        std::vector<record::ChainEnd> ends;
        for (const auto& [office, hashes] : chains)
            if (!hashes.empty())
                ends.push_back({office, static_cast<std::int64_t>(hashes.size()), hashes.back()});
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
    if (chain == chains->end() || standing == rows->end() || !*head || chain->second.empty()) return false;
    const auto length = static_cast<std::int64_t>(chain->second.size());
    return standing->length == length && (*head)->length == length &&
           (*head)->lastHash == chain->second.back() && isHeadSigned(**head, (*head)->publicKey);
}

} // namespace lacrima::study
