// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/Sodium.h"

namespace lacrima::seal {

/// BLAKE2b-256 over several parts, each preceded by its length, so that no two lists of parts are the same
/// bytes. Included by the sources of this room only.
class PartsHash {
public:
    PartsHash();
    PartsHash& add(const QByteArray& part);
    PartsHash& add(std::int64_t number) { return add(QByteArray::number(static_cast<qlonglong>(number))); }
    QByteArray result();

private:
    crypto_generichash_state m_state;
};

} // namespace lacrima::seal
