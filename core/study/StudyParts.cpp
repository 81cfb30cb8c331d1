// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyParts.h"

#include "core/seal/Padding.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lacrima::study {

int StudyParts::paddedSizeOf(const QString& instrumentId) const {
    return paddedSizes.value(instrumentId, seal::kSmallStep);
}

std::shared_ptr<const TeamKeys> StudyParts::teamAtHand() const {
    const std::scoped_lock lock(mutex);
    return team;
}

std::shared_ptr<const seal::StudyKey> StudyParts::keyAtHand() const {
    const auto keys = teamAtHand();
    return keys == nullptr ? nullptr : std::shared_ptr<const seal::StudyKey>(keys, &keys->study);
}

base::Result<std::shared_ptr<const Authority>> StudyParts::authorityOf(std::vector<store::PlacedRecord> said,
    const std::vector<store::Signer>& signers, const std::vector<store::PlacedRecord>* all) const {
    PeopleRecords records{std::move(said), {}};
    {
        const std::scoped_lock lock(mutex);
        records.remembered = people;
    }
    auto authority = authorities.of(origin, records, signers);
    if (!authority->hasGap()) return authority;
    const auto isOther = [this](const store::PlacedRecord& placed) {
        return placed.record.header.office == origin.founder &&
               !record::isAboutPeople(placed.record.header.kind);
    };
    std::vector<store::PlacedRecord> ofFounder;
    if (all == nullptr) {
        auto read = file.records().recordsOf(origin.founder);
        if (!read) return read.error();
        ofFounder = std::move(*read);
        all = &ofFounder;
    }
    const std::size_t before = records.inFile.size();
    std::copy_if(all->begin(), all->end(), std::back_inserter(records.inFile), isOther);
    if (records.inFile.size() == before) return authority;
    return authorities.of(origin, std::move(records), signers);
}

base::Error StudyParts::damaged() const {
    return base::error("store.damaged", {file.path().toStdString()});
}

bool StudyParts::isMissing(const QString& chain) const {
    const std::string wanted = chain.toStdString();
    const std::scoped_lock lock(mutex);
    return std::any_of(missing.begin(), missing.end(),
        [&](const LogProblem& problem) { return problem.error.arguments.front() == wanted; });
}

bool StudyParts::isToRemember() const {
    const std::scoped_lock lock(mutex);
    return isRemembered;
}

QStringList StudyParts::ownOffices() const {
    const std::scoped_lock lock(mutex);
    return {office ? office->fingerprint : QString(), ownBefore};
}

bool StudyParts::isOwnMissing() const {
    const QStringList own = ownOffices();
    return std::any_of(own.begin(), own.end(), [this](const QString& each) { return isMissing(each); });
}

bool StudyParts::isGivenUp() const {
    const std::scoped_lock lock(mutex);
    return isOfficeGivenUp;
}

bool StudyParts::isBehind() const {
    return isMissing(origin.founder) || isOwnMissing() || isGivenUp();
}

base::Result<void> StudyParts::mayAdd() const {
    if (isDamaged) return damaged();
    return isBehind() ? base::Result<void>(base::error("study.older_copy")) : base::Result<void>();
}

} // namespace lacrima::study
