// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/study/SeenPeople.h"
#include "core/study/log/Authority.h"

#include <set>
#include <vector>

namespace lacrima::study {

struct StudyParts;

/// What this computer has seen of who belongs to the study: it counts whatever becomes of the file, so that
/// who can write to that takes nothing back. A light handle: it lives no longer than its Study.
class PeopleMemory {
public:
    explicit PeopleMemory(StudyParts& parts)
        : m_parts(&parts) {}

    /// From now on it counts; but in a copy for an office, which says what it was made with.
    void recall(bool isCopy);
    /// Keeps what is said now, and the locks that were made last; nothing of a file that lost something of
    /// what was seen. While the chain has a gap or went two ways, what was seen and all that the founder
    /// signed besides. From a copy for an office what it says, too.
    /// Whether nothing is left to keep.
    bool keep(bool isCopy = false) const;
    /// Puts into an older copy the acts since, the signed head and the locks of today. A file that lost an
    /// earlier act, or went another way, stays as it is.
    base::Result<void> bringBack();

private:
    bool note(const SeenPeople& before, const SeenPeople& now) const;
    std::vector<record::StoredRecord> wellSigned(
        std::vector<record::StoredRecord> chain, const SeenPeople& before) const;
    SeenPeople withMore(SeenPeople seen, const std::vector<record::StoredRecord>& chain) const;
    bool isSigned(const record::StoredRecord& said) const;
    void haveAtHand(SeenPeople seen) const;
    base::Result<std::set<QByteArray>> saidInFile() const;
    static bool endsBefore(const std::vector<record::StoredRecord>& chain, const std::set<QByteArray>& there);
    base::Result<void> putHeadBack(const SeenPeople& seen);
    base::Result<void> putLocksBack(const std::vector<seal::KeyHolder>& locks, const Authority& authority);

    StudyParts* m_parts;
};

} // namespace lacrima::study
