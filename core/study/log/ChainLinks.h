// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <cstdint>
#include <vector>

namespace lacrima::study {

/// Records in the name of one key, by their hashes, and how they hang together: each names the one before it.
class ChainLinks {
public:
    /// `place` is for the caller to find the record again. What is not signed can be on the way back from
    /// something else, and nothing follows on it of itself.
    void add(const QByteArray& hash, const QByteArray& previous, std::int64_t place, bool isSigned);

    bool has(const QByteArray& hash) const { return m_links.contains(hash); }
    std::int64_t placeOf(const QByteArray& hash) const { return m_links.value(hash).place; }
    QByteArray previousOf(const QByteArray& hash) const { return m_links.value(hash).previous; }
    /// What follows on the record, as it was added first; on an empty hash the first of a chain. Empty where
    /// nothing does.
    QByteArray nextOf(const QByteArray& hash) const { return m_next.value(hash); }
    /// From the record on, as far as it hangs together; once each.
    std::vector<QByteArray> backFrom(QByteArray hash) const;
    std::vector<QByteArray> onFrom(QByteArray hash) const;
    const std::vector<QByteArray>& allSigned() const { return m_signed; }

private:
    struct Link {
        QByteArray previous = {};
        std::int64_t place = 0;
    };
    QHash<QByteArray, Link> m_links;
    QHash<QByteArray, QByteArray> m_next; ///< of what is signed
    std::vector<QByteArray> m_signed;
};

} // namespace lacrima::study
