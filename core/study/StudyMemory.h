// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/study/log/Log.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <vector>

namespace lacrima::study {

class Study;
struct OwnOffice;
struct SeenHead;
struct StudyParts;

/// What this computer has seen of the study before: how far each chain went. Who has the file alone cannot
/// change that. A light handle: it lives no longer than its Study.
class StudyMemory {
public:
    explicit StudyMemory(StudyParts& parts)
        : m_parts(&parts) {}

    /// Compares what is a copy of the file at `path`, made to be looked at: from then on each reading of the
    /// log tells what was seen here and is not in it, for each chain, "study.seen_missing" (arguments:
    /// fingerprint, how many records) or "study.signed_anew" (fingerprint; at least one was changed or
    /// removed), and what was said of people counts, whatever became of it in the file. Of the founder and
    /// this computer's own office in whichever file it was seen, of others in this one. A copy for an office
    /// has what it was made with. Keeps nothing.
    base::Result<void> recallAs(const QString& path);
    /// The same of the file itself, and keeps what is new, now and after each append. While the chain of this
    /// computer's own office is behind, it takes nothing more.
    base::Result<void> recall();
    /// Puts into an older copy what was said of people since, with the locks of today; as far as nothing
    /// stands in its place; see PeopleMemory.
    base::Result<void> bringPeopleBack();
    /// As recall() found.
    std::vector<LogProblem> missing() const;
    /// Whether something of this computer's own chain, or of the founder's, is missing, so that the file is
    /// an older copy, or its office was given up: it takes nothing.
    bool isBehind() const;
    /// Whether this office can go on under a new key alone: something of its own chain is missing, or it gave
    /// the key in the file up.
    bool needsNewKey() const;
    /// Whether this computer went on in another file, under another key than the one that this file has.
    bool hasGivenUp() const;
    /// The same since the file was opened, in another program.
    bool isGivenUpMeanwhile() const;
    /// Whether the study could be unlocked in the file that stood here before.
    bool hasSeenLocks() const;
    /// How many records are missing where the file is behind; 0 where it is not.
    std::int64_t missingOfThisComputer() const;
    /// From now on what is in the file of the chains that miss something is what was seen of them.
    base::Result<void> beginAnew();
    /// As which this computer was known here and is not to go on: their keys add nothing any more, wherever
    /// they turn up. To be called before the file changes.
    void giveUpOffices() const;
    /// How this computer's office is called, as it registered last here; nothing where that is not known.
    std::optional<OwnOffice> lastOwn() const;
    /// How far the chains go now that others wrote into the file while it was open.
    base::Result<void> keepNews();
    /// Goes on with the file as it is. What was said of people since it was copied comes back; where more is
    /// missing, under a new key of this office, whose registration says how many records that are, and a key
    /// holder who unlocked vouches for it. Does nothing where nothing is missing. Whether there is a new key.
    /// "study.no_office".
    base::Result<bool> goOn();

private:
    base::Result<bool> recallFrom(const std::map<QString, SeenHead>& seen, const QString& path);
    base::Result<std::vector<LogProblem>> compareWith(
        const std::map<QString, SeenHead>& seen, const QString& path) const;
    base::Result<bool> isCopyForOffice(const QString& path) const;
    std::map<QString, SeenHead> relevantHeads(const QString& path) const;
    bool isRegisteredHere(const QString& office) const;
    base::Result<void> keepHeads(bool withFounder) const;
    void takeAlong(std::map<QString, SeenHead> known) const;
    const QString& path() const;
    QString ownAsSeen(const QString& path) const;
    OwnOffice ownBefore(const QString& path) const;
    bool hasLocks() const;

    StudyParts* m_parts;
};

/// What this computer knows of a study that it opens.
struct Recognition {
    bool isNew = false; ///< sees it for the first time
    QString otherHere;  ///< fingerprint of another study that stood at this path before; mostly empty
};

/// At each opening: refuses a study that is known here and sealed to another key (see StudyPins), and
/// recalls how far its chains went.
base::Result<Recognition> recognise(Study& study);

} // namespace lacrima::study
