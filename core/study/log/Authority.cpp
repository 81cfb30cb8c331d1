// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/Authority.h"

#include "core/record/AuthoredBody.h"
#include "core/seal/key/SigningKey.h"
#include "core/study/log/Chain.h"
#include "core/study/log/FounderChain.h"
#include "core/study/log/PersonName.h"

#include <QHash>

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

namespace lacrima::study {
namespace {

/// The definition, two certificates and the ticket of the founder's own office.
constexpr std::size_t kFoundingRecords = 4;

/// Registrations stand in as many chains as there are offices.
std::vector<const store::PlacedRecord*> byNumber(const std::vector<store::PlacedRecord>& people) {
    std::vector<const store::PlacedRecord*> ordered;
    for (const store::PlacedRecord& placed : people) ordered.push_back(&placed);
    std::stable_sort(
        ordered.begin(), ordered.end(), [](const store::PlacedRecord* one, const store::PlacedRecord* other) {
            return one->record.header.lamport < other->record.header.lamport;
        });
    return ordered;
}

QByteArray saidHash(const store::PlacedRecord& placed) {
    return placed.isTooLarge ? QByteArray() : seal::recordHash(placed.record.header, placed.record.body);
}

/// All that was said of people, and what of it counts in which order.
struct SaidOfPeople {
    std::vector<store::PlacedRecord> records; ///< what the file holds, and then what it holds no more
    FounderChain chain;
    bool isForked = false; ///< something that was seen is on no way to the signed head
};

SaidOfPeople together(
    const PeopleRecords& people, const store::Signer& founder, const QByteArray& definition) {
    SaidOfPeople said{people.inFile, {}};
    if (people.remembered.empty()) {
        said.chain = founderChain(said.records, founder, definition);
        return said;
    }
    QHash<QByteArray, std::size_t> places;
    for (std::size_t at = 0; at < said.records.size(); ++at) places.insert(saidHash(said.records[at]), at);
    std::vector<std::size_t> seen;
    for (const store::PlacedRecord& placed : people.remembered) {
        const QByteArray hash = saidHash(placed);
        if (!places.contains(hash)) {
            places.insert(hash, said.records.size());
            said.records.push_back(placed);
        } else if (seal::isSignedBy(founder.publicKey, hash, placed.record.signature)) {
            said.records[places.value(hash)].record.signature = placed.record.signature;
        }
        seen.push_back(places.value(hash));
    }
    said.chain = founderChain(said.records, founder, definition);
    const std::set<std::size_t> counted(said.chain.order.begin(), said.chain.order.end());
    said.isForked =
        std::any_of(seen.begin(), seen.end(), [&](std::size_t at) { return !counted.contains(at); });
    if (!said.isForked) return said;
    const std::set<std::size_t> before(seen.begin(), seen.end());
    for (const std::size_t at : said.chain.order)
        if (!before.contains(at)) seen.push_back(at);
    said.chain.order = std::move(seen);
    return said;
}

} // namespace

Authority::Authority(
    StudyOrigin origin, const PeopleRecords& records, const std::vector<store::Signer>& signers)
    : m_origin(std::move(origin)) {
    // The key is the one that signed the definition: the row can be altered while the file is open.
    store::Signer founder{m_origin.founder, m_origin.founderKey, 0, {}, {}};
    for (const store::Signer& signer : signers) {
        if (signer.fingerprint != m_origin.founder) continue;
        founder = signer;
        if (!m_origin.founderKey.isEmpty()) founder.publicKey = m_origin.founderKey;
        if (seal::fingerprintOf(founder.publicKey) != m_origin.founder) founder.publicKey.clear();
        m_isFounderAlone = founder.length == 1 && isHeadSigned(founder, founder.publicKey);
    }
    m_founderKey = founder.publicKey;
    const SaidOfPeople said = together(records, founder, m_origin.definition);
    const FounderChain& chain = said.chain;
    const std::vector<store::PlacedRecord>& people = said.records;
    if (chain.hasGap) m_problems.push_back({0, {}, base::error("study.people_in_doubt")});
    const auto lost = std::count_if(
        chain.order.begin(), chain.order.end(), [&](std::size_t at) { return at >= records.inFile.size(); });
    if (lost > 0)
        m_problems.push_back({0, {}, base::error("study.people_remembered", {std::to_string(lost)})});
    m_hasGap = chain.hasGap;
    m_isChainForked = said.isForked;
    for (const std::size_t at : chain.order) m_chain.push_back(people[at].record);
    // Key holders first: in a study of format 1 each is certified at the first unlocking, which may come
    // after what they said.
    for (const bool isOfHolders : {true, false}) {
        for (std::size_t place = 0; place < chain.order.size(); ++place) {
            const store::PlacedRecord& placed = people[chain.order[place]];
            if ((placed.record.header.kind == record::Kind::KeyHolder) == isOfHolders) take(placed, place);
        }
    }
    for (const store::PlacedRecord* placed : byNumber(records.inFile)) takeBeside(*placed);
    std::stable_sort(m_acts.begin(), m_acts.end(),
        [](const HolderAct& one, const HolderAct& other) { return one.place < other.place; });
    tellStates();
}

/// What is no record of the founder's chain.
void Authority::takeBeside(const store::PlacedRecord& placed) {
    const record::RecordHeader& header = placed.record.header;
    if (placed.isTooLarge || header.kind == record::Kind::Study) return; // told where all are judged
    if (header.kind == record::Kind::Office)
        takeOffice(placed);
    else if (!isFounder(header.office))
        refuse(placed, "study.unknown_author", header.office);
}

void Authority::take(const store::PlacedRecord& placed, std::size_t place) {
    const record::Kind kind = placed.record.header.kind;
    if (kind == record::Kind::Study || kind == record::Kind::Office)
        return; // the one was checked when opened
    const auto authored = openAuthored(placed);
    if (!authored) return;
    if (const std::int64_t lamport = placed.record.header.lamport; lamport <= record::kFurthestLamport)
        m_lastLamport = std::max(m_lastLamport, lamport);
    if (const auto* act = std::get_if<record::KeyHolderAct>(&authored->payload))
        return takeAct(placed, *act, authored->author, place);
    if (!mayDecide(authored->author, place)) return refuse(placed, "study.unknown_author", authored->author);
    if (const auto* ticket = std::get_if<record::OfficeTicket>(&authored->payload)) {
        m_tickets.push_back(
            {ticket->ticketKey, {ticket->officeName, placed.record.header.date}, isOfFounding(place)});
        tell(placed, place, kTicketMade, ticket->officeName, nameOf(authored->author));
    } else if (const auto* verdict = std::get_if<record::OfficeVerdict>(&authored->payload)) {
        m_verdicts[verdict->office] = verdict->isAccepted;
        tell(placed, place, verdict->isAccepted ? kOfficeAccepted : kOfficeRefused, verdict->office,
            nameOf(authored->author));
    } else if (const auto* migration = std::get_if<record::Migration>(&authored->payload)) {
        if (m_origin.isFromFormat1 && !m_migration) m_migration = *migration;
    }
}

/// An office vouches for its own key; what the key is worth is another matter.
void Authority::takeOffice(const store::PlacedRecord& placed) {
    const record::StoredRecord& stored = placed.record;
    const auto payload = record::decode(record::Kind::Office, stored.body);
    if (!payload) return; // told where all records are judged
    const auto& registration = std::get<record::OfficeRegistration>(*payload);
    const bool isOwn = seal::fingerprintOf(registration.signingKey) == stored.header.office &&
                       seal::isSignedBy(registration.signingKey, seal::recordHash(stored.header, stored.body),
                           stored.signature);
    // Who has an office cannot register it again.
    const bool isFirst = stored.header.previous.isEmpty() && office(stored.header.office) == nullptr;
    if (!isOwn || !isFirst || isFounder(stored.header.office)) return;
    if (isOfTicket(registration)) m_usedTickets[registration.ticketKey].push_back(stored.header.office);
    addOffice({stored.header.office, registration.code, registration.name, stored.header.date,
        OfficeState::Waiting, registration.missing});
}

bool Authority::isOfTicket(const record::OfficeRegistration& office) const {
    const bool isMade = std::any_of(m_tickets.begin(), m_tickets.end(),
        [&](const Ticket& ticket) { return ticket.key == office.ticketKey; });
    return isMade && seal::isSignedBy(office.ticketKey, seal::ticketHash(m_origin.studyId, office.signingKey),
                         office.ticketProof);
}

void Authority::takeAct(const store::PlacedRecord& placed, const record::KeyHolderAct& act,
    const QString& author, std::size_t place) {
    if (act.act == record::kCertified) {
        if (author != m_origin.founder) return refuse(placed, "study.unknown_author", author);
        return certify(placed, act, place);
    }
    if (!mayDecide(author, place)) return refuse(placed, "study.unknown_author", author);
    const auto about = m_holders.find(seal::fingerprintOf(act.signingKey));
    // Who it is about says the key, and under that key's own name.
    const bool isNamed = about != m_holders.end() && about->second.name == act.name;
    const bool isOwn = about != m_holders.end() && author == about->first;
    if (act.act == record::kRemoved && isNamed) {
        if (isLastWhoOpens(about->first)) return refuse(placed, "study.malformed", {});
        // Whoever removed themselves before, naming what suits them, is removed again by the next.
        if (!about->second.removedAt) about->second.removedAt = place;
        about->second.signedUntil.push_back(act.chains);
    } else if (act.act == record::kLetIn && isNamed && !isOwn && hasLetIn(act.name, author, place)) {
        return;
    } else if (act.act == record::kNewPassphrase && isNamed && isOwn) {
        if (!act.lock.isEmpty()) about->second.lock = act.lock;
    } else if (act.act != record::kNewRecoverySheet || !isNamed || !act.name.isEmpty()) {
        return refuse(placed, "study.malformed", {});
    }
    tell(placed, place, act.act, act.name, nameOf(author));
}

/// Said right after the certificate, which names nobody; later it would be anybody's to say.
bool Authority::hasLetIn(const QString& name, const QString& author, std::size_t place) {
    const auto told = std::find_if(m_acts.rbegin(), m_acts.rend(), [&](const HolderAct& act) {
        return act.act == record::kCertified && act.name == name && act.place + 1 == place;
    });
    if (told == m_acts.rend() || !told->author.isEmpty()) return false;
    told->author = nameOf(author);
    return true;
}

/// Whether nobody with a name could open the study any more without this key holder.
bool Authority::isLastWhoOpens(const QString& fingerprint) const {
    const auto canOpen = [](const CertifiedHolder& holder) {
        return !holder.name.isEmpty() && !holder.removedAt;
    };
    return canOpen(m_holders.at(fingerprint)) &&
           std::none_of(m_holders.begin(), m_holders.end(),
               [&](const auto& known) { return known.first != fingerprint && canOpen(known.second); });
}

/// A name belongs to the first key certified for it: who can open the study can certify, and must not become
/// somebody else by it.
void Authority::certify(
    const store::PlacedRecord& placed, const record::KeyHolderAct& act, std::size_t place) {
    const QString fingerprint = seal::fingerprintOf(act.signingKey);
    const auto isNamesake = [&](const auto& known) {
        const CertifiedHolder& other = known.second;
        // There is one recovery sheet at a time; the name of somebody who was removed stays theirs.
        return act.name.isEmpty() ? other.name.isEmpty() && !other.removedAt : readsAs(other.name, act.name);
    };
    // Format 1 took any name, and whoever bears it comes in.
    if (!act.name.isEmpty() && !m_origin.isFromFormat1 && !mayBeName(act.name))
        return refuse(placed, "study.two_keys_one_name", act.name);
    // Once only: a second certificate could put an older lock in the place of the last.
    if (m_holders.contains(fingerprint)) return refuse(placed, "study.certified_again", act.name);
    if (std::any_of(m_holders.begin(), m_holders.end(), isNamesake))
        return refuse(placed, "study.two_keys_one_name", act.name);
    CertifiedHolder holder{act.name, act.signingKey};
    holder.lock = act.lock;
    m_holders.emplace(fingerprint, std::move(holder));
    tell(placed, place, act.act, act.name, {});
}

/// Those that foundStudy() writes; a study of format 1 was founded with its definition alone.
bool Authority::isOfFounding(std::size_t place) const {
    return !m_origin.isFromFormat1 && place < kFoundingRecords;
}

void Authority::tell(const store::PlacedRecord& placed, std::size_t place, const QString& act,
    const QString& name, QString author) {
    m_acts.push_back({placed.record.header.date, act, name, std::move(author), isOfFounding(place), place});
}

bool Authority::mayBeCopyForOffice() const {
    const auto isRegistered = [](const KnownOffice& office) { return !office.date.isEmpty(); };
    const bool hasNone = std::none_of(m_offices.begin(), m_offices.end(), isRegistered);
    const bool isJudged = std::any_of(m_offices.begin(), m_offices.end(),
        [&](const KnownOffice& office) { return isRegistered(office) && hasVerdict(office.fingerprint); });
    return !isJudged && std::any_of(m_tickets.begin(), m_tickets.end(), [&](const Ticket& ticket) {
        return !ticket.isOfFounding && isUsed(ticket.key) != hasNone;
    });
}

std::vector<OpenTicket> Authority::openTickets() const {
    std::vector<OpenTicket> open;
    for (const Ticket& ticket : m_tickets)
        if (!ticket.isOfFounding && !isUsed(ticket.key)) open.push_back(ticket.told);
    return open;
}

/// What an authored record says, when its author signed it with a key that is known; else a problem.
std::optional<Authority::Authored> Authority::openAuthored(const store::PlacedRecord& placed) {
    const record::RecordHeader& header = placed.record.header;
    if (!record::hasAuthor(header)) {
        refuse(placed, "study.no_author", {});
        return std::nullopt;
    }
    const auto body = record::decodeAuthored(header.kind, placed.record.body);
    auto payload =
        body ? record::decode(header.kind, body->payload) : base::Result<record::Payload>(body.error());
    if (!payload) return std::nullopt; // told where all records are judged
    const CertifiedHolder* by = holder(body->author);
    const QByteArray key = body->author == m_origin.founder ? m_founderKey
                           : by != nullptr                  ? by->signingKey
                                                            : QByteArray();
    if (key.isEmpty()) {
        refuse(placed, "study.unknown_author", body->author);
        return std::nullopt;
    }
    if (!seal::isSignedBy(key, seal::authorHash(header, body->payload), body->signature)) {
        refuse(placed, "study.author_forged", {});
        return std::nullopt;
    }
    return Authored{std::move(*payload), body->author};
}

/// All of this stands in one chain.
bool Authority::mayDecide(const QString& author, std::size_t place) const {
    const CertifiedHolder* by = holder(author);
    return by != nullptr && (!by->removedAt || place < *by->removedAt);
}

QString Authority::nameOf(const QString& fingerprint) const {
    const CertifiedHolder* by = holder(fingerprint);
    if (by == nullptr) return {};
    return by->name.isEmpty() ? kRecoveryCode : by->name;
}

const KnownOffice* Authority::office(const QString& fingerprint) const {
    const auto found = m_officeAt.constFind(fingerprint);
    return found == m_officeAt.constEnd() ? nullptr : &m_offices[*found];
}

void Authority::addOffice(KnownOffice office) {
    m_officeAt.insert(office.fingerprint, m_offices.size());
    m_offices.push_back(std::move(office));
}

/// Once all is read: a verdict may come long after the office.
void Authority::tellStates() {
    for (const auto& [fingerprint, isAccepted] : m_verdicts) {
        if (office(fingerprint) == nullptr) addOffice({fingerprint, {}, {}, {}, OfficeState::Waiting, 0});
    }
    for (KnownOffice& office : m_offices) office.state = stateOf(office.fingerprint);
}

void Authority::refuse(const store::PlacedRecord& placed, base::ErrorKey key, const QString& who) {
    std::vector<std::string> arguments;
    if (!who.isEmpty() || key.is("study.two_keys_one_name")) arguments.push_back(who.toStdString());
    m_problems.push_back({placed.position, placed.record.header.id, base::error(key, std::move(arguments))});
}

OfficeState Authority::stateOf(const QString& fingerprint) const {
    if (fingerprint == m_origin.founder) return OfficeState::Accepted;
    if (const auto verdict = m_verdicts.find(fingerprint); verdict != m_verdicts.end())
        return verdict->second ? OfficeState::Accepted : OfficeState::Refused;
    // Before anybody of the team has unlocked a study of format 1, nobody could be asked.
    if (awaitsMigration() || isFromFormat1(fingerprint)) return OfficeState::Accepted;
    // Two that came with one ticket: nobody can say whose it was, until somebody of the team does.
    const bool hasTicket = std::any_of(m_usedTickets.begin(), m_usedTickets.end(),
        [&](const auto& used) { return used.second.size() == 1 && used.second.front() == fingerprint; });
    return hasTicket ? OfficeState::Accepted : OfficeState::Waiting;
}

const CertifiedHolder* Authority::holder(const QString& fingerprint) const {
    const auto found = m_holders.find(fingerprint);
    return found == m_holders.end() ? nullptr : &found->second;
}

bool Authority::isFromFormat1(const QString& office) const {
    if (!m_migration) return awaitsMigration();
    return m_origin.isFromFormat1 &&
           std::any_of(m_migration->chains.begin(), m_migration->chains.end(),
               [&](const record::ChainEnd& chain) { return chain.office == office && chain.length > 0; });
}

std::vector<record::ChainEnd> Authority::vouchedEnds() const {
    return m_migration ? m_migration->chains : std::vector<record::ChainEnd>();
}

} // namespace lacrima::study
