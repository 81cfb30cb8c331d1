// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <span>

namespace lacrima::seal {

/// Bytes nobody else should see: kept out of swap and core dumps, between guard pages, wiped when they go.
/// They can be moved, never copied.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    static SecretBytes random(std::size_t size);
    static SecretBytes copyOf(std::span<const unsigned char> bytes);
    /// A passphrase as it is hashed: composed Unicode (NFC), so that an accent typed on another keyboard
    /// is the same accent; UTF-8.
    static SecretBytes fromPassphrase(const QString& passphrase);

    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    unsigned char* data() { return m_data; }
    const unsigned char* data() const { return m_data; }
    std::span<const unsigned char> bytes() const { return {m_data, m_size}; }

    void clear();

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace lacrima::seal
