// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyOffice.h"

#include "core/seal/key/OfficePin.h"
#include "core/study/SeenStudy.h"
#include "core/study/StudyLog.h"
#include "core/study/StudyMemory.h"
#include "core/study/StudyParts.h"
#include "core/study/StudyTeam.h"
#include "core/study/StudyTicket.h"
#include "core/study/log/PersonName.h"

#include <algorithm>
#include <utility>

namespace lacrima::study {
namespace {

constexpr int kFreeTries = 3;
constexpr std::int64_t kLongestWait = 300'000;

/// How long to wait after so many mistyped PINs: 2, 4, 8, ... seconds, five minutes at most.
std::int64_t waitAfter(int failures) {
    if (failures < kFreeTries) return 0;
    return std::min<std::int64_t>(kLongestWait, std::int64_t{2000} << std::min(failures - kFreeTries, 20));
}

} // namespace

base::Result<void> StudyOffice::load() {
    const auto found = m_parts->file.offices().find(seal::installationId(m_parts->installation));
    if (!found) return found.error();
    if (!*found) return {};
    auto key = keyIn(**found);
    if (!key) return {}; // a row somebody changed, or brought from another study, is no office
    // As it registered, which it signed; the row anybody can change.
    const auto authority = StudyLog(*m_parts).authority();
    if (!authority) return authority.error();
    OfficeInfo office{(*found)->code, (*found)->name, key->fingerprint()};
    if (const KnownOffice* known = authority->office(office.fingerprint);
        known != nullptr && !known->date.isEmpty()) {
        office.code = known->code;
        office.name = known->name;
    } else if (const auto last = StudyMemory(*m_parts).lastOwn();
               last && last->fingerprint == office.fingerprint) {
        office.code = last->code; // an older copy, from before it registered
        office.name = last->name;
    } else {
        return {}; // the row of another file of the study: here nobody registered with that key
    }
    const std::scoped_lock lock(m_parts->mutex);
    m_parts->office = std::move(office);
    m_parts->officeKey = std::make_shared<const seal::SigningKey>(std::move(*key));
    return {};
}

/// Keys of format 1 are locked for whichever study: those alone are taken that a key holder vouched for here.
base::Result<seal::SigningKey> StudyOffice::keyIn(const store::OfficeIdentity& row) const {
    auto key = seal::SigningKey::unwrap(row.wrappedKey, m_parts->installation, m_parts->definition.studyId);
    if (key || !m_parts->origin.isFromFormat1) return key;
    key = seal::SigningKey::unwrap(row.wrappedKey, m_parts->installation, {});
    if (!key) return key;
    const auto authority = StudyLog(*m_parts).authority();
    if (!authority) return authority.error();
    return authority->isFromFormat1(key->fingerprint()) ? std::move(key)
                                                        : base::error("seal.wrong_installation");
}

std::optional<OfficeInfo> StudyOffice::info() const {
    const std::scoped_lock lock(m_parts->mutex);
    return m_parts->office;
}

base::Result<void> StudyOffice::registerAs(const QString& code, const QString& name) {
    if (info()) return base::error("study.office_exists");
    if (auto free = codeIsFree(code); !free) return free;
    if (auto back = StudyMemory(*m_parts).bringPeopleBack(); !back) return back;
    const std::int64_t missing = StudyMemory(*m_parts).missingOfThisComputer();
    StudyMemory(*m_parts).giveUpOffices();
    if (auto taken = takeOffice(code, name, missing); !taken) return taken;
    if (missing > 0) {
        if (auto begun = StudyMemory(*m_parts).beginAnew(); !begun) return begun;
    }
    // Whoever unlocked the study on this computer vouches for it.
    return m_parts->teamAtHand() != nullptr ? StudyTeam(*m_parts).vouchForOffices() : base::Result<void>();
}

/// Two offices with one code would give two patients one code.
base::Result<void> StudyOffice::codeIsFree(const QString& code) const {
    const auto people = m_parts->file.records().recordsOfPeople();
    if (!people) return people.error();
    // Also where the registration was altered: it may be put right.
    const auto hasCode = [&](const store::PlacedRecord& placed) {
        if (placed.record.header.kind != record::Kind::Office || placed.isTooLarge) return false;
        const auto payload = record::decode(record::Kind::Office, placed.record.body);
        const auto* office = payload ? std::get_if<record::OfficeRegistration>(&*payload) : nullptr;
        return office != nullptr && readsAs(office->code, code);
    };
    const bool isTaken = std::any_of(people->begin(), people->end(), hasCode);
    return isTaken ? base::Result<void>(base::error("study.code_taken", {code.toStdString()}))
                   : base::Result<void>();
}

base::Result<void> StudyOffice::startAnew(std::int64_t missing) {
    const auto own = info();
    return own ? takeOffice(own->code, own->name, missing)
               : base::Result<void>(base::error("study.no_office"));
}

base::Result<void> StudyOffice::takeOffice(const QString& code, const QString& name, std::int64_t missing) {
    if (m_parts->installation.isEmpty()) return base::error("study.no_office");
    const auto key = seal::SigningKey::make();
    record::OfficeRegistration registration{code, name, key.publicKey()};
    registration.missing = missing;
    auto stored = m_parts->file.transaction([&] { return start(key, std::move(registration)); });
    if (!stored) return stored;
    if (m_parts->isToRemember())
        SeenStudy::ofThisComputer(m_parts->definition.studyId)
            .noteOwn({key.fingerprint(), code, name}, m_parts->file.path());
    return load();
}

base::Result<void> StudyOffice::start(const seal::SigningKey& key, record::OfficeRegistration registration) {
    const QString fingerprint = key.fingerprint();
    const store::Signer head{
        fingerprint, key.publicKey(), 0, {}, key.sign(seal::chainHeadHash(fingerprint, 0, {}))};
    if (auto stored = m_parts->file.records().putSigner(head); !stored) return stored;
    const store::OfficeIdentity identity{seal::installationId(m_parts->installation), registration.code,
        registration.name, fingerprint, key.wrap(m_parts->installation, m_parts->definition.studyId)};
    if (auto stored = m_parts->file.offices().replace(identity); !stored) return stored;
    const auto ticket = ticketIn(m_parts->file);
    if (!ticket) return ticket.error();
    if (*ticket) {
        registration.ticketKey = (*ticket)->publicKey();
        registration.ticketProof =
            (*ticket)->sign(seal::ticketHash(m_parts->definition.studyId, key.publicKey()));
        if (auto removed = removeTicket(m_parts->file); !removed) return removed;
    }
    const Entry entry{std::move(registration), {}, {}, 0, {}};
    const auto appended = StudyLog(*m_parts).appendAs(key, std::span(&entry, 1));
    return appended ? base::Result<void>() : base::Result<void>(appended.error());
}

bool StudyOffice::hasPin() const {
    const auto stored = m_parts->file.offices().pin(seal::installationId(m_parts->installation));
    return stored && stored->has_value();
}

base::Result<void> StudyOffice::setPin(const QString& pin, seal::KdfCost cost) {
    return seal::hashPin(pin, cost).and_then([this](const seal::PinHash& hash) {
        return m_parts->file.offices().setPin(seal::installationId(m_parts->installation), hash);
    });
}

base::Result<void> StudyOffice::removePin() {
    return m_parts->file.offices().removePin(seal::installationId(m_parts->installation));
}

base::Result<void> StudyOffice::checkPin(const QString& pin) {
    store::OfficeTable offices = m_parts->file.offices();
    const QByteArray installation = seal::installationId(m_parts->installation);
    const auto stored = offices.pin(installation);
    if (!stored) return stored.error();
    if (!*stored) return base::error("study.no_pin");
    const std::int64_t now = m_parts->now();
    std::int64_t last = (*stored)->lastFailure;
    // A clock that was set back neither shortens the wait nor lengthens it: what lies ahead counts as now,
    // and so does what is no time.
    if (last < 0 || last > now) {
        if (auto moved = offices.movePinFailure(installation, now); !moved) return moved;
        last = now;
    }
    const std::int64_t passed = now - last;
    const std::int64_t left = waitAfter((*stored)->failures) - passed;
    if (left > 0) return base::error("study.wait", {std::to_string((left + 999) / 1000)});
    const auto isRight = seal::isPin(pin, (*stored)->hash);
    if (!isRight) return isRight.error();
    if (*isRight) return offices.forgetPinFailures(installation);
    if (auto counted = offices.countPinFailure(installation, now); !counted) return counted;
    return base::error("study.wrong_pin");
}

} // namespace lacrima::study
