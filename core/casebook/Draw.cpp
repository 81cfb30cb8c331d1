// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/Draw.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <cstdint>
#include <limits>

namespace lacrima::casebook {
namespace {

QByteArray bigEndian(quint32 number) {
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray sha256(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray seedOf(const DrawInput& input) {
    const QByteArray separator(1, '\0');
    QByteArray text = input.studySeed;
    text.append(separator).append(input.office.toUtf8());
    text.append(separator).append(input.clinician.toUtf8()).append(separator);
    text.append(bigEndian(static_cast<quint32>(input.eligible)));
    text.append(bigEndian(static_cast<quint32>(input.drawNumber)));
    return sha256(text);
}

} // namespace

int drawIndex(const DrawInput& input) {
    if (input.eligible < 1) return 0;
    const auto n = static_cast<std::uint64_t>(input.eligible);
    const std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t limit = most - most % n; // words at or beyond it would favour small indices
    const QByteArray seed = seedOf(input);
    for (quint32 counter = 0;; ++counter) {
        const QByteArray block = sha256(seed + bigEndian(counter));
        for (qsizetype offset = 0; offset + 8 <= block.size(); offset += 8) {
            const auto word = qFromBigEndian<std::uint64_t>(block.constData() + offset);
            if (word < limit) return static_cast<int>(word % n) + 1;
        }
    }
}

} // namespace lacrima::casebook
