// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace lacrima::study {

/// How far this computer has seen the chain of one office.
struct SeenHead {
    std::int64_t length = 0;   ///< in records
    std::int64_t position = 0; ///< where the last of them stood
    QByteArray hash;           ///< of that record
    bool operator==(const SeenHead&) const = default;
};

/// The heads of the chains of one study that this computer has seen, kept in the settings folder of the
/// installation: who has the study file alone cannot turn them back, so that an older copy, a shortened or a
/// newly signed chain is known for what it is. It may lag behind the file (after a crash), never run ahead.
class SeenHeads {
public:
    /// `folder` is that of the settings; it need not exist yet.
    SeenHeads(const QString& folder, const QByteArray& studyId);
    /// In the settings folder of this program.
    static SeenHeads ofThisComputer(const QByteArray& studyId);

    /// By fingerprint of the office; one that cannot be read is as if it was never seen.
    std::map<QString, SeenHead> all() const;
    /// Keeps the longer one. To be called once the record is on the disk; where the settings cannot be
    /// written nothing is kept.
    void note(const QString& office, const SeenHead& head) const;
    void forgetAll() const;

    /// Whether a file of the study held locks of key holders.
    bool hasLocks() const;
    void noteLocks() const;

    /// The tickets of copies that were made here for offices, and not seen in use.
    std::vector<QByteArray> copies() const;
    void noteCopy(const QByteArray& ticketKey) const;
    void forgetCopy(const QByteArray& ticketKey) const;

private:
    QString copyPath(const QByteArray& ticketKey) const;

    QString m_folder;
};

} // namespace lacrima::study
