// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyParts.h"

#include "core/seal/Padding.h"

#include <algorithm>
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

std::shared_ptr<const Authority> StudyParts::authorityOf(
    std::vector<store::PlacedRecord> said, const std::vector<store::Signer>& signers) const {
    PeopleRecords records{std::move(said), {}};
    {
        const std::scoped_lock lock(mutex);
        records.remembered = people;
    }
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

bool StudyParts::isOwnMissing() const {
    QString inFile;
    QString last;
    {
        const std::scoped_lock lock(mutex);
        if (office) inFile = office->fingerprint;
        last = ownBefore;
    }
    return isMissing(inFile) || isMissing(last);
}

bool StudyParts::isBehind() const {
    return isMissing(origin.founder) || isOwnMissing();
}

base::Result<void> StudyParts::mayAdd() const {
    if (isDamaged) return damaged();
    return isBehind() ? base::Result<void>(base::error("study.older_copy")) : base::Result<void>();
}

} // namespace lacrima::study
