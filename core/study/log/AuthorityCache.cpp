// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/AuthorityCache.h"

#include <algorithm>
#include <utility>

namespace lacrima::study {

std::shared_ptr<const Authority> AuthorityCache::of(
    const StudyOrigin& origin, PeopleRecords people, const std::vector<store::Signer>& signers) {
    const auto founder = std::find_if(signers.begin(), signers.end(),
        [&](const store::Signer& signer) { return signer.fingerprint == origin.founder; });
    const store::Signer head = founder == signers.end() ? store::Signer() : *founder;
    const std::scoped_lock lock(m_mutex);
    if (m_authority == nullptr || people != m_people || head != m_head) {
        m_authority = std::make_shared<const Authority>(origin, people, signers);
        m_people = std::move(people);
        m_head = head;
    }
    return m_authority;
}

} // namespace lacrima::study
