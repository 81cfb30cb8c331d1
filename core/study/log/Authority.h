// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Payload.h"
#include "core/store/table/RecordLog.h"
#include "core/study/log/Log.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace lacrima::study {

/// What the team has said of an office.
enum class OfficeState : std::uint8_t { Accepted, Waiting, Refused };

/// An office that has registered in a study.
struct KnownOffice {
    QString fingerprint;
    QString code;
    QString name;
    QString date; ///< ISO, of the registration
    OfficeState state = OfficeState::Waiting;
    std::int64_t missing = 0; ///< records it had seen elsewhere when it went on with an older copy
    bool operator==(const KnownOffice&) const = default;
};

/// Somebody who may read and clean.
struct CertifiedHolder {
    QString name; ///< empty: the recovery sheet
    QByteArray signingKey;
    std::int64_t removedAt = 0; ///< Lamport number of the removal; 0: still one
    /// Of the removal: what leads to these ends counts of what they signed.
    std::vector<record::ChainEnd> signedUntil = {};
    QByteArray lock = {}; ///< seal::lockHash() of the lock made last; empty where that was not written down
    bool operator==(const CertifiedHolder&) const = default;
};

/// Acts about offices, beside those of record::KeyHolderAct.
inline const QString kTicketMade = QStringLiteral("ticket_made");
inline const QString kOfficeAccepted = QStringLiteral("office_accepted");
inline const QString kOfficeRefused = QStringLiteral("office_refused");

/// One act about a key holder or an office, for the log of these acts.
struct HolderAct {
    QString date;   ///< ISO
    QString act;    ///< see record::KeyHolderAct; or about an office
    QString name;   ///< of the key holder; of an office its fingerprint, of a ticket for whom it was made
    QString author; ///< name of who did it; empty: the founding, or the recovery sheet
    bool operator==(const HolderAct&) const = default;
};

/// What a study's first record says, which was checked when it was opened.
struct StudyOrigin {
    QString founder; ///< fingerprint of who signed the definition
    QByteArray studyId;
    bool isFromFormat1 = false;
    QByteArray definition = {}; ///< hash of that record
};

/// Who belongs to a study, as its records about people say: which offices' envelopes count, and which keys
/// may change what others sealed. Everything is signed by the founder's key or by somebody that it certified;
/// what is not is a problem and has no effect.
class Authority {
public:
    /// Of these records, in any order: their numbers and chains, which are signed, say what came first. What
    /// is no registration counts in the founder's chain alone. `signers` has the founder's key.
    Authority(StudyOrigin origin, const std::vector<store::PlacedRecord>& people,
        const std::vector<store::Signer>& signers);

    /// The founder is no office.
    const std::vector<KnownOffice>& offices() const { return m_offices; }
    const std::map<QString, CertifiedHolder>& holders() const { return m_holders; } ///< by fingerprint
    const std::vector<HolderAct>& acts() const { return m_acts; }
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

    void takeSigner(const store::Signer& signer);
    void take(const store::PlacedRecord& placed);
    void takeOffice(const store::PlacedRecord& placed);
    void takeAct(const store::PlacedRecord& placed, const record::KeyHolderAct& act, const QString& author);
    void certify(const store::PlacedRecord& placed, const record::KeyHolderAct& act);
    bool isLastWhoOpens(const QString& fingerprint) const;
    std::optional<Authored> openAuthored(const store::PlacedRecord& placed);
    bool mayDecide(const QString& author, std::int64_t lamport) const;
    bool isOfTicket(const record::OfficeRegistration& office) const;
    QString nameOf(const QString& fingerprint) const;
    void tellStates();
    void refuse(const store::PlacedRecord& placed, base::ErrorKey key, const QString& who);

    StudyOrigin m_origin;
    QByteArray m_founderKey;
    std::vector<KnownOffice> m_offices;
    std::map<QString, bool> m_verdicts; ///< by office: whether it was accepted, as was said last
    std::map<QString, CertifiedHolder> m_holders;
    std::vector<HolderAct> m_acts;
    std::set<QByteArray> m_tickets;                           ///< keys
    std::map<QByteArray, std::vector<QString>> m_usedTickets; ///< the offices that came with each
    std::int64_t m_lastLamport = 0;
    bool m_isFounderAlone = false; ///< their chain holds the definition and no more, as they signed
    std::optional<record::Migration> m_migration;
    std::vector<LogProblem> m_problems;
};

} // namespace lacrima::study
