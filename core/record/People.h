// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>

#include <cstdint>
#include <vector>

/// The payloads by which a team says who belongs to its study.
namespace lacrima::record {

/// How far an office's chain reached.
struct ChainEnd {
    QString office; ///< fingerprint
    std::int64_t length = 0;
    QByteArray lastHash;
    bool operator==(const ChainEnd&) const = default;
};

/// What happened to one way to the study's key. A certificate is signed by the founder's key, everything else
/// by a key holder.
struct KeyHolderAct {
    QString act;           ///< one of the words below; they are stored
    QString name;          ///< empty for the recovery sheet
    QByteArray signingKey; ///< Ed25519 public key that the act is about
    /// Of a removal: all chains then. What the key signed counts as far as these go, wherever it stands.
    std::vector<ChainEnd> chains = {};
    /// seal::lockHash() of the lock that the key stands behind from then on; empty where none was made.
    QByteArray lock = {};
    bool operator==(const KeyHolderAct&) const = default;
};

inline constexpr QLatin1String kCertified("certified");
inline constexpr QLatin1String kLetIn("let_in"); ///< who asked for the certificate before it
inline constexpr QLatin1String kRemoved("removed");
inline constexpr QLatin1String kNewPassphrase("passphrase");
inline constexpr QLatin1String kNewRecoverySheet("recovery");

/// Whoever has the seed of the key may register one office, which is accepted as it comes in.
struct OfficeTicket {
    QByteArray ticketKey; ///< Ed25519 public key
    QString officeName;   ///< whom it is meant for; may be empty
    bool operator==(const OfficeTicket&) const = default;
};

/// The last one about an office counts.
struct OfficeVerdict {
    QString office; ///< fingerprint
    bool isAccepted = false;
    bool operator==(const OfficeVerdict&) const = default;
};

/// The key holder who unlocked the study first after it came from format 1 vouches for what was there: for
/// its offices, and for changes that bear a name and no signature.
struct Migration {
    std::vector<ChainEnd> chains;
    bool operator==(const Migration&) const = default;
};

} // namespace lacrima::record
