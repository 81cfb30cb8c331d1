// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Payload.h"
#include "core/store/table/RecordLog.h"
#include "core/study/log/Log.h"
#include "core/study/log/Membership.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace lacrima::study {

/// What a study's first record says, which was checked when it was opened.
struct StudyOrigin {
    QString founder; ///< fingerprint of who signed the definition
    QByteArray studyId;
    bool isFromFormat1 = false;
    QByteArray definition = {}; ///< hash of that record
    QByteArray founderKey = {}; ///< that signed it; empty where the signature did not fit
};

/// What was said of who belongs to a study.
struct PeopleRecords {
    std::vector<store::PlacedRecord> inFile;
    /// Of the founder's chain, in the order in which this computer saw them count; without places.
    std::vector<store::PlacedRecord> remembered = {};
    bool operator==(const PeopleRecords&) const = default;
};

/// Who belongs to a study, as its records about people say: which offices' envelopes count, and which keys
/// may change what others sealed. Everything is signed by the founder's key or by somebody that it certified;
/// what is not is a problem and has no effect.
class Authority {
public:
    /// Of these records, in any order: the founder's chain says what came first (see founderChain()), and
    /// what is no registration counts there alone. What is remembered counts, and comes first, whatever
    /// became of the file: "study.people_remembered" (how many it has no more) is a problem then, and
    /// "study.people_in_doubt" where the chain has a gap all the same. `signers` has the founder's key.
    Authority(StudyOrigin origin, const PeopleRecords& people, const std::vector<store::Signer>& signers);

    /// The founder is no office.
    const std::vector<KnownOffice>& offices() const { return m_offices; }
    const std::map<QString, CertifiedHolder>& holders() const { return m_holders; } ///< by fingerprint
    /// The founder's chain: the definition and what was said of people, in order.
    const std::vector<record::StoredRecord>& chain() const { return m_chain; }
    /// Something of it is neither in the file nor remembered.
    bool hasGap() const { return m_hasGap; }
    /// Something that this computer has seen is on no way to the signed head.
    bool isChainForked() const { return m_isChainForked; }
    const std::vector<HolderAct>& acts() const { return m_acts; } ///< in the order of the chain
    /// In the order in which they were made; that of the founder's own office is none of them.
    std::vector<OpenTicket> openTickets() const;
    const std::vector<LogProblem>& problems() const { return m_problems; }

    OfficeState stateOf(const QString& office) const;
    /// The largest Lamport number of what is signed about people; 0 where nothing has one.
    std::int64_t lastLamport() const { return m_lastLamport; }
    /// Null when it neither registered nor was spoken of.
    const KnownOffice* office(const QString& fingerprint) const;
    /// Null when the key was never certified.
    const CertifiedHolder* holder(const QString& fingerprint) const;
    /// Made in format 1, and nobody has vouched for what was there yet.
    bool awaitsMigration() const { return m_origin.isFromFormat1 && !m_migration && m_isFounderAlone; }
    /// Whether a key holder has said so of the office, not a ticket alone.
    bool hasVerdict(const QString& office) const { return m_verdicts.contains(office); }
    /// Whether an office has registered with this ticket.
    bool isUsed(const QByteArray& ticketKey) const { return m_usedTickets.contains(ticketKey); }
    /// Whether the file can be a copy that was made for an office: nobody has registered and a ticket waits,
    /// or an office came with one, and the team has said nothing of any that registered.
    bool mayBeCopyForOffice() const;
    bool isFounder(const QString& office) const { return office == m_origin.founder; }
    /// Whether it is the hash of the record that says what the study is.
    bool isDefinition(const QByteArray& hash) const { return hash == m_origin.definition; }
    /// Whether an office was there before somebody vouched for what came from format 1.
    bool isFromFormat1(const QString& office) const;
    /// How far the chains went that a key holder vouched for when the study came from format 1.
    std::vector<record::ChainEnd> vouchedEnds() const;

private:
    struct Authored {
        record::Payload payload;
        QString author;
    };
    struct Ticket {
        QByteArray key;
        OpenTicket told;
        bool isOfFounding = false;
    };

    void take(const store::PlacedRecord& placed, std::size_t place);
    void takeBeside(const store::PlacedRecord& placed);
    void takeOffice(const store::PlacedRecord& placed);
    void takeAct(const store::PlacedRecord& placed, const record::KeyHolderAct& act, const QString& author,
        std::size_t place);
    void certify(const store::PlacedRecord& placed, const record::KeyHolderAct& act, std::size_t place);
    bool hasLetIn(const QString& name, const QString& author, std::size_t place);
    bool isLastWhoOpens(const QString& fingerprint) const;
    std::optional<Authored> openAuthored(const store::PlacedRecord& placed);
    bool mayDecide(const QString& author, std::size_t place) const;
    void addOffice(KnownOffice office);
    bool isOfTicket(const record::OfficeRegistration& office) const;
    bool isOfFounding(std::size_t place) const;
    void tell(const store::PlacedRecord& placed, std::size_t place, const QString& act, const QString& name,
        QString author);
    QString nameOf(const QString& fingerprint) const;
    void tellStates();
    void refuse(const store::PlacedRecord& placed, base::ErrorKey key, const QString& who);

    StudyOrigin m_origin;
    QByteArray m_founderKey;
    std::vector<KnownOffice> m_offices;
    QHash<QString, std::size_t> m_officeAt; ///< by fingerprint
    std::map<QString, bool> m_verdicts;     ///< by office: whether it was accepted, as was said last
    std::map<QString, CertifiedHolder> m_holders;
    std::vector<record::StoredRecord> m_chain;
    bool m_hasGap = false;
    bool m_isChainForked = false;
    std::vector<HolderAct> m_acts;
    std::vector<Ticket> m_tickets;
    std::map<QByteArray, std::vector<QString>> m_usedTickets; ///< the offices that came with each
    std::int64_t m_lastLamport = 0;
    bool m_isFounderAlone = false; ///< their chain holds the definition and no more, as they signed
    std::optional<record::Migration> m_migration;
    std::vector<LogProblem> m_problems;
};

} // namespace lacrima::study
