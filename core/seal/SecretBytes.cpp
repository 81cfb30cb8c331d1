// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/SecretBytes.h"

#include "core/seal/Sodium.h"

#include <algorithm>
#include <new>
#include <utility>

namespace lacrima::seal {

SecretBytes::SecretBytes(std::size_t size)
    : m_size(size) {
    if (size == 0) return;
    ensureSodium();
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    if (m_data == nullptr) throw std::bad_alloc(); // out of memory, as with any other allocation
    sodium_memzero(m_data, size);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes() {
    clear();
}

SecretBytes SecretBytes::random(std::size_t size) {
    SecretBytes made(size);
    randombytes_buf(made.m_data, size);
    return made;
}

SecretBytes SecretBytes::copyOf(std::span<const unsigned char> bytes) {
    SecretBytes made(bytes.size());
    std::copy(bytes.begin(), bytes.end(), made.m_data);
    return made;
}

SecretBytes SecretBytes::fromPassphrase(const QString& passphrase) {
    QString composed = passphrase.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    SecretBytes made = copyOf({toBytes(utf8), toSize(utf8)});
    wipe(utf8);
    if (!composed.isSharedWith(passphrase)) {
        sodium_memzero(composed.data(), static_cast<std::size_t>(composed.size()) * sizeof(QChar));
    }
    return made;
}

void SecretBytes::clear() {
    sodium_free(m_data); // wipes first
    m_data = nullptr;
    m_size = 0;
}

} // namespace lacrima::seal
