// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/Wipe.h"

#include <QByteArray>

#include <cstddef>
#include <sodium.h>

/// The few lines that join Qt's byte arrays to libsodium. Included by the sources of this room only.
namespace lacrima::seal {

/// libsodium must be initialised once before anything else of it is called; it stops the program when the
/// system has no source of randomness, since every key would be worthless.
void ensureSodium();

inline const unsigned char* toBytes(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

inline unsigned char* toBytes(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

inline std::size_t toSize(const QByteArray& bytes) {
    return static_cast<std::size_t>(bytes.size());
}

inline bool hasSize(const QByteArray& bytes, std::size_t size) {
    return toSize(bytes) == size;
}

inline QByteArray uninitialised(std::size_t size) {
    return QByteArray(static_cast<qsizetype>(size), Qt::Uninitialized);
}

} // namespace lacrima::seal
