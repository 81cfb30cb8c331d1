// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace lacrima::study {

/// How often this computer has saved each unfinished survey, kept in the settings folder of the installation:
/// who has the study file alone cannot turn it back, so that an older state of a draft is known for what it
/// is. It may lag behind the file (after a crash), never run ahead of it.
class DraftCounters {
public:
    /// `folder` is that of the settings; it need not exist yet.
    explicit DraftCounters(const QString& folder);
    /// In the settings folder of this program.
    static DraftCounters ofThisComputer();

    /// 0 for a draft that was never saved here.
    std::int64_t known(const QByteArray& draftId) const;
    /// To be called once that state is on the disk. Where the settings cannot be written nothing is kept: an
    /// answer that is saved counts more.
    void note(const QByteArray& draftId, std::int64_t counter) const;
    /// The draft was sealed or is gone.
    void forget(const QByteArray& draftId) const;

private:
    QString pathOf(const QByteArray& draftId) const;

    QString m_folder;
};

} // namespace lacrima::study
