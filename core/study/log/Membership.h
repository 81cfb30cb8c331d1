// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/People.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

/// Who belongs to a study, and what happened to them.
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
    /// Place of the first removal in the founder's chain; none: still one.
    std::optional<std::size_t> removedAt = {};
    /// Of each removal the ends that it named: what leads to all of them counts of what they signed.
    std::vector<std::vector<record::ChainEnd>> signedUntil = {};
    QByteArray lock = {}; ///< seal::lockHash() of the lock made last; empty where that was not written down
    bool operator==(const CertifiedHolder&) const = default;
};

/// As whoever unlocked with the recovery sheet is called beside what they did.
inline const QString kRecoveryCode = QStringLiteral("recovery code");

/// Acts about offices, beside those of record::KeyHolderAct.
inline const QString kTicketMade = QStringLiteral("ticket_made");
inline const QString kOfficeAccepted = QStringLiteral("office_accepted");
inline const QString kOfficeRefused = QStringLiteral("office_refused");

/// One act about a key holder or an office, for the log of these acts.
struct HolderAct {
    QString date;   ///< ISO
    QString act;    ///< see record::KeyHolderAct; or about an office
    QString name;   ///< of the key holder; of an office its fingerprint, of a ticket for whom it was made
    QString author; ///< name of who did it, or kRecoveryCode; empty: the founding
    bool isOfFounding = false; ///< written as the study was made
    std::size_t place = 0;     ///< in the founder's chain
    bool operator==(const HolderAct&) const = default;
};

/// A copy that was made for an office of which nothing has come in.
struct OpenTicket {
    QString officeName; ///< whom it was made for; may be empty
    QString date;       ///< ISO
    bool operator==(const OpenTicket&) const = default;
};

} // namespace lacrima::study
