// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/ChainLinks.h"

namespace lacrima::study {

void ChainLinks::add(const QByteArray& hash, const QByteArray& previous, std::int64_t place, bool isSigned) {
    m_links.insert(hash, {previous, place});
    if (!isSigned) return;
    m_signed.push_back(hash);
    if (!m_next.contains(previous)) m_next.insert(previous, hash);
}

std::vector<QByteArray> ChainLinks::backFrom(QByteArray hash) const {
    std::vector<QByteArray> way;
    while (has(hash) && way.size() < static_cast<std::size_t>(m_links.size())) {
        way.push_back(hash);
        hash = previousOf(hash);
    }
    return way;
}

std::vector<QByteArray> ChainLinks::onFrom(QByteArray hash) const {
    std::vector<QByteArray> way;
    while (has(hash) && way.size() < static_cast<std::size_t>(m_links.size())) {
        way.push_back(hash);
        hash = nextOf(hash);
    }
    return way;
}

} // namespace lacrima::study
