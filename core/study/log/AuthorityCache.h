// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/log/Authority.h"

#include <memory>
#include <mutex>
#include <vector>

namespace lacrima::study {

/// Who belongs to a study, judged again only when a record about people came or went: each costs a signature
/// or two. For any thread.
class AuthorityCache {
public:
    /// As Authority says of these records.
    std::shared_ptr<const Authority> of(
        const StudyOrigin& origin, PeopleRecords people, const std::vector<store::Signer>& signers);

private:
    std::mutex m_mutex;
    PeopleRecords m_people;
    store::Signer m_head;                         ///< of the founder
    std::shared_ptr<const Authority> m_authority; ///< null before the first
};

} // namespace lacrima::study
