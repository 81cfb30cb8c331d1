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
    /// Of all files that had this office: a file that was moved is one of them. heads() where none had it.
    std::map<QString, SeenHead> headsWith(const QString& office) const;
    /// What a path that is new here should have.
    void takeAlong(const std::map<QString, SeenHead>& heads, const QString& path) const;
    /// Keeps the longer one. To be called once the record is on the disk; where the settings cannot be
    /// written nothing is kept.
    void noteHead(const QString& office, const SeenHead& head, const QString& path) const;
    /// Another file stands at this path now.
    void forgetAt(const QString& path) const;
    /// Of this chain, in whichever file.
    void forget(const QString& office) const;

    /// The fingerprint of this computer's own office, as it registered last; empty before.
    QString own() const;
    void noteOwn(const QString& office) const;
    /// Whether this computer was this office until it went on under another key.
    bool isGivenUp(const QString& office) const;
    void giveUp(const QString& office) const;

    /// In whichever file of the study that this founder's key signed.
    SeenPeople people(const QString& founder) const;
    /// Whether it is kept.
    bool notePeople(const QString& founder, const SeenPeople& people) const;

    /// Whether the file at this path held locks of key holders.
    bool hasLocksAt(const QString& path) const;
    void noteLocks(const QString& path) const;

private:
    QStringList foldersOf(const QString& path) const;
    QStringList lockedPlacesOf(const QString& path) const;

    QString m_folder;
};

} // namespace lacrima::study
