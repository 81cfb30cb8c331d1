// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/SeenPeople.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace lacrima::study {

/// How far this computer has seen the chain of one office.
struct SeenHead {
    std::int64_t length = 0;   ///< in records
    std::int64_t position = 0; ///< where the last of them stood
    QByteArray hash;           ///< of that record
    bool operator==(const SeenHead&) const = default;
};

/// As which office this computer registered in a file.
struct OwnOffice {
    QString fingerprint;
    QString code;
    QString name;
    bool operator==(const OwnOffice&) const = default;
};

/// Of both, the longer one of each chain.
void takeLonger(std::map<QString, SeenHead>& all, const std::map<QString, SeenHead>& some);

/// What this computer has seen of one study, kept in the settings folder of the installation: how far its
/// chains went, what was said of people, and which of its files held locks. Who has the study file alone
/// cannot turn it back, so that an older copy, a shortened or a newly signed chain is known for what it is.
/// It may lag behind the file (after a crash), never run ahead.
class SeenStudy {
public:
    /// `folder` is that of the settings; it need not exist yet.
    SeenStudy(const QString& folder, const QByteArray& studyId);
    /// In the settings folder of this program.
    static SeenStudy ofThisComputer(const QByteArray& studyId);

    /// By fingerprint of the office; one that cannot be read is as if it was never seen. In whichever file.
    std::map<QString, SeenHead> heads() const;
    /// The one of this chain, in whichever file.
    std::optional<SeenHead> head(const QString& office) const;
    /// Whether the file at this path was seen, under this name or as what it leads to.
    bool knows(const QString& path) const;
    /// Those that the file at this path had.
    std::map<QString, SeenHead> headsAt(const QString& path) const;
    /// Of all files that had this office, without one of all of its sort (see ownAt()): a file that was moved
    /// is one of them.
    std::map<QString, SeenHead> headsWith(const QString& office, bool hasLocks) const;
    /// Of each office that this computer was in a file of this sort, and did not give up; in whichever file.
    std::map<QString, SeenHead> ownHeads(bool hasLocks) const;
    /// What a path that is new here should have.
    void takeAlong(const std::map<QString, SeenHead>& heads, const QString& path) const;
    /// Keeps the longer one. To be called once the record is on the disk; where the settings cannot be
    /// written nothing is kept.
    void noteHead(const QString& office, const SeenHead& head, const QString& path) const;
    /// The same of this computer's own office, which counts in whichever file: its place there follows at the
    /// next opening.
    void noteOwnHead(const QString& office, const SeenHead& head) const;
    /// Another file stands at this path now.
    void forgetAt(const QString& path) const;
    /// Of this chain, in whichever file.
    void forget(const QString& office) const;

    /// This computer's own office, as it registered last in the file at this path; of a path that is new
    /// here, in whichever file of its sort, with or without locks: a study's own file and an office's copy
    /// are no two states of one file. With an empty fingerprint before.
    OwnOffice ownAt(const QString& path, bool hasLocks) const;
    void noteOwn(const OwnOffice& office, const QString& path) const;
    /// How far this computer saw the chain of an office that it was, until it went on under another key. A
    /// head of no length where it had seen nothing; nothing of any other office.
    std::optional<SeenHead> givenUp(const QString& office) const;
    void giveUp(const QString& office) const;

    /// In whichever file of the study that this founder's key signed.
    SeenPeople people(const QString& founder) const;
    /// Whether it is kept.
    bool notePeople(const QString& founder, const SeenPeople& people) const;

    /// Whether the file at this path held locks of key holders.
    bool hasLocksAt(const QString& path) const;
    void noteLocks(const QString& path) const;

private:
    QStringList places() const;
    QStringList foldersOf(const QString& path) const;
    bool isOfTheSort(const QString& office, bool hasLocks) const;
    bool hadLocks(const QString& place) const;
    QStringList lockedPlacesOf(const QString& path) const;

    QString m_folder;
};

} // namespace lacrima::study
