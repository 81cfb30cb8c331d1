// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/AuthorVerifier.h"

#include "core/record/AuthoredBody.h"
#include "core/seal/key/SigningKey.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tbb/parallel_for.h>
#include <variant>

namespace lacrima::study {
namespace {

using MaybeDoubt = std::optional<Doubt>;

Doubt because(base::ErrorKey key, const QString& who = {}) {
    if (who.isEmpty()) return {base::error(key)};
    return {base::error(key, {who.toStdString()})};
}

/// As whoever unlocked with the recovery sheet is called beside what they changed.
const QString kRecoveryCode = QStringLiteral("recovery code");

struct Naming {
    const QString& name;

    void operator()(record::Correction& correction) const { correction.author = name; }
    void operator()(record::Reversal& reversal) const { reversal.author = name; }
    void operator()(record::Exclusion& exclusion) const { exclusion.author = name; }
    void operator()(record::SavedView& view) const { view.author = name; }
    template<class T>
    void operator()(T&) const {}
};

/// The hash of each record by office and place, where a removal or a migration says what stood there.
using Ends = QHash<std::pair<QString, std::int64_t>, QByteArray>;

Ends endsThatWereSeen(const std::vector<Examined>& records, const std::vector<std::int64_t>& places,
    const Authority& authority) {
    QSet<std::pair<QString, std::int64_t>> wanted;
    for (const auto& [fingerprint, holder] : authority.holders())
        for (const record::ChainEnd& end : holder.signedUntil) wanted.insert({end.office, end.length});
    for (const record::ChainEnd& end : authority.vouchedEnds()) wanted.insert({end.office, end.length});
    Ends ends;
    for (std::size_t at = 0; !wanted.isEmpty() && at < records.size(); ++at) {
        const std::pair place(records[at].header.office, places[at]);
        if (wanted.contains(place)) ends.insert(place, records[at].hash);
    }
    return ends;
}

/// Whether the office's chain is another one than it was when its end was seen, or shorter.
bool isRewritten(const std::vector<record::ChainEnd>& seen, const QString& office, const Ends& ends) {
    return std::any_of(seen.begin(), seen.end(), [&](const record::ChainEnd& end) {
        return end.office == office && ends.value({end.office, end.length}) != end.lastHash;
    });
}

MaybeDoubt doubtOfAuthor(Examined& record, const Authority& authority, std::int64_t place, const Ends& ends) {
    if (!record.payload) return std::nullopt; // sealed: nobody can tell
    const CertifiedHolder* holder = authority.holder(record.author);
    if (holder == nullptr) return because("study.unknown_author", record.author);
    if (!seal::isSignedBy(holder->signingKey, record.authorHash, record.authorSignature))
        return because("study.author_forged");
    if (!holder->mayHaveSigned(record.header, place)) return because("study.removed_author", holder->name);
    if (isRewritten(holder->signedUntil, record.header.office, ends))
        return because("study.removed_chain", holder->name);
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

/// `place` in the chain of its office, 1 the first; 0: not known.
MaybeDoubt doubtOf(
    Examined& record, const Authority& authority, std::int64_t place, const QString& own, const Ends& ends) {
    const record::RecordHeader& header = record.header;
    if (record::isAboutPeople(header.kind)) return std::nullopt; // judged by Authority
    // The founder's key says who belongs to the study, and seals nothing else.
    if (authority.isFounder(header.office)) return because("study.unknown_signer", header.office);
    if (header.lamport < 0 || header.lamport > record::kLargestLamport) return because("study.malformed");
    if (header.lamport == 0 && record::isAuthored(header.kind) &&
        (place == 0 || !authority.isFromFormat1(header.office, place) ||
            isRewritten(authority.vouchedEnds(), header.office, ends)))
        return because("study.no_author");
    if (record::hasAuthor(header)) return doubtOfAuthor(record, authority, place, ends);
    if (!own.isEmpty() && header.office == own) return std::nullopt;
    return doubtOfOffice(header, authority);
}

} // namespace

std::vector<std::optional<Doubt>> doubtsOf(std::vector<Examined>& records, const Authority& authority,
    const std::vector<std::int64_t>& places, const QString& own) {
    const Ends ends = places.empty() ? Ends() : endsThatWereSeen(records, places, authority);
    std::vector<MaybeDoubt> doubts(records.size());
    tbb::parallel_for(std::size_t{0}, records.size(), [&](std::size_t at) {
        doubts[at] = doubtOf(records[at], authority, places.empty() ? 0 : places[at], own, ends);
    });
    return doubts;
}

} // namespace lacrima::study
