// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/AuthorVerifier.h"

#include "core/record/AuthoredBody.h"
#include "core/seal/key/SigningKey.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tbb/parallel_for.h>
#include <utility>
#include <variant>

namespace lacrima::study {
namespace {

using MaybeDoubt = std::optional<Doubt>;

Doubt because(base::ErrorKey key, const QString& who = {}) {
    if (who.isEmpty()) return {base::error(key)};
    return {base::error(key, {who.toStdString()})};
}

struct Naming {
    const QString& name;

    void operator()(record::Correction& correction) const { correction.author = name; }
    void operator()(record::Reversal& reversal) const { reversal.author = name; }
    void operator()(record::Exclusion& exclusion) const { exclusion.author = name; }
    void operator()(record::SavedView& view) const { view.author = name; }
    template<class T>
    void operator()(T&) const {}
};

/// What stood in the chains when a removal or a migration was signed: the records that lead to the ends it
/// names. A chain can be forked later and made anew; what leads to an end cannot.
class SeenRecords {
public:
    SeenRecords() = default;
    SeenRecords(const std::vector<Examined>& records, const Authority& authority) {
        for (const auto& [fingerprint, holder] : authority.holders())
            for (const auto& ends : holder.signedUntil)
                for (const record::ChainEnd& end : ends) want(end);
        for (const record::ChainEnd& end : authority.vouchedEnds()) want(end);
        if (m_seen.empty()) return;
        QHash<QByteArray, const Examined*> byHash; // what was not read has none, and leads to nothing
        for (const Examined& record : records)
            if (!record.hash.isEmpty()) byHash.insert(record.hash, &record);
        for (auto& [end, seen] : m_seen) {
            QByteArray hash = end.second;
            for (auto at = byHash.constFind(hash); at != byHash.constEnd() && !seen.contains(hash);
                 at = byHash.constFind(hash)) {
                if ((*at)->header.office != end.first) break;
                seen.insert(hash);
                hash = (*at)->header.previous;
            }
        }
    }

    /// Whether the record led to the end that is named for its office.
    bool has(const std::vector<record::ChainEnd>& ends, const Examined& record) const {
        return std::any_of(ends.begin(), ends.end(), [&](const record::ChainEnd& end) {
            const auto seen = m_seen.find({end.office, end.lastHash});
            return end.office == record.header.office && seen != m_seen.end() &&
                   seen->second.contains(record.hash);
        });
    }
    /// Whether an end that is named for the office is in its chain no more.
    bool isRewritten(const std::vector<record::ChainEnd>& ends, const QString& office) const {
        return std::any_of(ends.begin(), ends.end(), [&](const record::ChainEnd& end) {
            const auto seen = m_seen.find({end.office, end.lastHash});
            return end.office == office && (seen == m_seen.end() || seen->second.isEmpty());
        });
    }

private:
    void want(const record::ChainEnd& end) {
        if (!end.lastHash.isEmpty()) m_seen[{end.office, end.lastHash}];
    }

    std::map<std::pair<QString, QByteArray>, QSet<QByteArray>> m_seen; ///< hashes, by office and end
};

bool mayHaveSigned(
    const CertifiedHolder& holder, const Examined& record, bool isWhole, const SeenRecords& seen) {
    if (!holder.removedAt) return true;
    return isWhole && std::all_of(holder.signedUntil.begin(), holder.signedUntil.end(),
                          [&](const auto& ends) { return seen.has(ends, record); });
}

MaybeDoubt doubtOfAuthor(
    Examined& record, const Authority& authority, bool isWhole, const SeenRecords& seen) {
    if (!record.payload) return std::nullopt; // sealed: nobody can tell
    const CertifiedHolder* holder = authority.holder(record.author);
    if (holder == nullptr) return because("study.unknown_author", record.author);
    if (!seal::isSignedBy(holder->signingKey, record.authorHash, record.authorSignature))
        return because("study.author_forged");
    if (!mayHaveSigned(*holder, record, isWhole, seen)) {
        const bool isRewritten = std::any_of(holder->signedUntil.begin(), holder->signedUntil.end(),
            [&](const auto& ends) { return seen.isRewritten(ends, record.header.office); });
        return because(
            isRewritten ? base::ErrorKey("study.removed_chain") : base::ErrorKey("study.removed_author"),
            holder->name);
    }
    std::visit(Naming{holder->name.isEmpty() ? kRecoveryCode : holder->name}, *record.payload);
    return std::nullopt;
}

MaybeDoubt doubtOfOffice(const record::RecordHeader& header, const Authority& authority) {
    switch (authority.stateOf(header.office)) {
    case OfficeState::Accepted:
        return std::nullopt;
    case OfficeState::Waiting:
        return because("study.waiting_office", header.office);
    case OfficeState::Refused:
        return Doubt();
    }
    return std::nullopt;
}

/// Changes of format 1 name nobody; somebody vouched for those that were there then.
bool isOfFormat1(const Examined& record, const Authority& authority, bool isWhole, const SeenRecords& seen) {
    return isWhole && (authority.awaitsMigration() || seen.has(authority.vouchedEnds(), record));
}

MaybeDoubt doubtOf(
    Examined& record, const Authority& authority, bool isWhole, const QString& own, const SeenRecords& seen) {
    const record::RecordHeader& header = record.header;
    if (header.kind == record::Kind::Study && !authority.isDefinition(record.hash))
        return because("study.second_definition");
    // An office that could register again would rename what it sealed before.
    if (header.kind == record::Kind::Office && !header.previous.isEmpty()) return because("study.malformed");
    if (record::isAboutPeople(header.kind)) return std::nullopt; // judged by Authority
    // The founder's key says who belongs to the study, and seals nothing else.
    if (authority.isFounder(header.office)) return because("study.unknown_signer", header.office);
    if (header.lamport < 0 || header.lamport > record::kLargestLamport) return because("study.malformed");
    if (header.lamport == 0 && record::isAuthored(header.kind) &&
        !isOfFormat1(record, authority, isWhole, seen))
        return because("study.no_author");
    if (record::hasAuthor(header)) return doubtOfAuthor(record, authority, isWhole, seen);
    if (!own.isEmpty() && header.office == own) return std::nullopt;
    return doubtOfOffice(header, authority);
}

} // namespace

std::vector<std::optional<Doubt>> doubtsOf(
    std::vector<Examined>& records, const Authority& authority, bool isWhole, const QString& own) {
    const SeenRecords seen = isWhole ? SeenRecords(records, authority) : SeenRecords();
    std::vector<MaybeDoubt> doubts(records.size());
    tbb::parallel_for(std::size_t{0}, records.size(),
        [&](std::size_t at) { doubts[at] = doubtOf(records[at], authority, isWhole, own, seen); });
    return doubts;
}

} // namespace lacrima::study
