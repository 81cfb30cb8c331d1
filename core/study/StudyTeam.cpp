// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyTeam.h"

#include "core/seal/key/WrittenCode.h"
#include "core/study/SeenStudy.h"
#include "core/study/StudyBoard.h"
#include "core/study/StudyLog.h"
#include "core/study/StudyParts.h"
#include "core/study/StudyTicket.h"
#include "core/study/log/TrueChains.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace lacrima::study {
namespace {

/// What every office may have: the founder's chain.
base::Result<void> fillCopy(store::StudyFile& copy, const store::RecordLog& log, const Authority& authority,
    const QString& founder, const seal::SigningKey& ticket) {
    const auto head = log.signer(founder);
    if (!head) return head.error();
    if (!*head) return base::error("study.no_definition", {copy.path().toStdString()});
    return copy.transaction([&]() -> base::Result<void> {
        if (auto stored = copy.records().append(authority.chain()); !stored) return stored;
        if (auto stored = copy.records().putSigner(**head); !stored) return stored;
        return putTicket(copy, ticket);
    });
}

} // namespace

base::Result<std::vector<OfficeOverview>> StudyTeam::offices() const {
    const StudyLog log(*m_parts);
    const auto authority = log.authority();
    if (!authority) return authority.error();
    const auto counted = StudyBoard(*m_parts).offices();
    if (!counted) return counted.error();
    const auto own = StudyOffice(*m_parts).info();
    std::vector<OfficeOverview> overview;
    for (const KnownOffice& office : authority->offices()) {
        const bool isOwn = own && own->fingerprint == office.fingerprint;
        const bool isElsewhere = office.date.isEmpty() && !counted->contains(office.fingerprint);
        if (isElsewhere) continue; // accepted, and nothing of it is in this file
        const OfficeShare share = counted->value(office.fingerprint);
        overview.push_back({office, static_cast<int>(share.cases.size()), share.envelopes, isOwn});
    }
    return overview;
}

base::Result<std::vector<OpenTicket>> StudyTeam::openCopies() const {
    return StudyLog(*m_parts).authority().transform(
        [](const Authority& authority) { return authority.openTickets(); });
}

base::Result<OfficeState> StudyTeam::stateOf(const QString& fingerprint) const {
    const auto authority = StudyLog(*m_parts).authority();
    if (!authority) return authority.error();
    return authority->stateOf(fingerprint);
}

base::Result<void> StudyTeam::accept(const QString& fingerprint) {
    return decide(fingerprint, true);
}

base::Result<void> StudyTeam::refuse(const QString& fingerprint) {
    return decide(fingerprint, false);
}

base::Result<void> StudyTeam::decide(const QString& fingerprint, bool isAccepted) {
    StudyLog log(*m_parts);
    const auto authority = log.authority();
    if (!authority) return authority.error();
    if (authority->office(fingerprint) == nullptr)
        return base::error("study.no_such_office", {fingerprint.toStdString()});
    const Entry entry{record::OfficeVerdict{fingerprint, isAccepted}, {}, {}, 0, {}};
    return log.sayOfPeople(std::span(&entry, 1));
}

base::Result<void> StudyTeam::vouchForOffices() {
    StudyLog log(*m_parts);
    const auto authority = log.authority();
    if (!authority) return authority.error();
    const auto own = StudyOffice(*m_parts).info();
    const auto isOwn = [&](const KnownOffice& office) {
        return own && own->fingerprint == office.fingerprint;
    };
    std::vector<KnownOffice> silent; // nobody has said so of them
    std::copy_if(authority->offices().begin(), authority->offices().end(), std::back_inserter(silent),
        [&](const KnownOffice& office) {
            const bool isIn = isOwn(office) || office.state == OfficeState::Accepted;
            return isIn && !authority->hasVerdict(office.fingerprint);
        });
    // Where somebody meddled with who belongs to the study, nothing is said of others unasked.
    if (!std::all_of(silent.begin(), silent.end(), isOwn)) {
        const auto isSound = isWhole(m_parts->file.records(), m_parts->origin.founder);
        if (!isSound) return isSound.error();
        if (!*isSound) std::erase_if(silent, std::not_fn(isOwn));
    }
    std::vector<Entry> verdicts;
    for (const KnownOffice& office : silent)
        verdicts.push_back({record::OfficeVerdict{office.fingerprint, true}, {}, {}, 0, {}});
    return verdicts.empty() ? base::Result<void>() : log.sayOfPeople(verdicts);
}

base::Result<QString> StudyTeam::makeCopyForOffice(
    const QString& path, const QString& officeName, seal::KdfCost cost) {
    const QString code = seal::makeResumeCode();
    const auto ticket = seal::SigningKey::make();
    const Entry entry{record::OfficeTicket{ticket.publicKey(), officeName.simplified()}, {}, {}, 0, {}};
    auto copy = store::StudyFile::create(path);
    if (!copy) return copy.error();
    StudyLog log(*m_parts);
    auto made = log.sayOfPeople(std::span(&entry, 1));
    const auto authority = made ? log.authority() : made.error();
    if (!authority) made = authority.error();
    if (made) made = fillCopy(*copy, m_parts->file.records(), *authority, m_parts->origin.founder, ticket);
    if (made) made = putOfficeCode(*copy, code, cost);
    if (made) made = copy->checkpointTruncate();
    if (!made) {
        store::StudyFile::remove(path);
        return made.error();
    }
    SeenStudy::ofThisComputer(m_parts->definition.studyId).forgetAt(path);
    return code;
}

} // namespace lacrima::study
