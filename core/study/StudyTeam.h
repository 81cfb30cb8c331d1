// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/seal/key/Kdf.h"
#include "core/study/log/Authority.h"

#include <QString>

#include <vector>

namespace lacrima::study {

struct StudyParts;

/// An office, and what it has sent.
struct OfficeOverview {
    KnownOffice office;
    int cases = 0;     ///< different case codes among its records
    int envelopes = 0; ///< records that are sealed and that it signed, whether or not they count
    bool isThisComputer = false;
    bool operator==(const OfficeOverview&) const = default;
};

/// Which offices belong to a study. A light handle: it lives no longer than its Study.
class StudyTeam {
public:
    explicit StudyTeam(StudyParts& parts)
        : m_parts(&parts) {}

    /// All offices that registered, in that order; needs no key.
    base::Result<std::vector<OfficeOverview>> offices() const;
    /// Copies made for offices of which nothing has come in, in the order they were made; needs no key.
    base::Result<std::vector<OpenTicket>> openCopies() const;
    /// What the team said of it; needs no key.
    base::Result<OfficeState> stateOf(const QString& fingerprint) const;
    /// "study.locked", "study.no_such_office".
    base::Result<void> accept(const QString& fingerprint);
    base::Result<void> refuse(const QString& fingerprint);
    /// Whoever unlocks the study on a computer vouches for its office, and for those that registered with a
    /// ticket.
    base::Result<void> vouchForOffices();
    /// A copy of the study in `path` for a new office: its definition and who belongs to the team, no
    /// answers, no way to open any, and a ticket with which the office registers. "study.locked",
    /// "store.exists".
    /// The code ends a PIN that this office forgets; told only now.
    base::Result<QString> makeCopyForOffice(
        const QString& path, const QString& officeName, seal::KdfCost cost = seal::KdfCost::interactive());

private:
    base::Result<void> decide(const QString& fingerprint, bool isAccepted);

    StudyParts* m_parts;
};

} // namespace lacrima::study
