// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spss/SavBytes.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace lacrima::exchange {
namespace {

constexpr qsizetype kHeaderSize = 176;
constexpr qsizetype kDateAt = 92; // nine characters, then eight of the time

} // namespace

SavBytes::SavBytes(QByteArray bytes)
    : m_bytes(std::move(bytes)) {
    const bool isSav = m_bytes.startsWith("$FL2") || m_bytes.startsWith("$FL3");
    const QByteArray known("01 Jan 7000:00:00");
    if (isSav && m_bytes.size() > kHeaderSize) m_bytes.replace(kDateAt, known.size(), known);
}

bool SavBytes::isEncrypted() const {
    return m_bytes.left(64).contains("ENCRYPTEDSAV");
}

void SavBytes::readBy(readstat_parser_t* parser) {
    readstat_set_open_handler(parser, [](const char*, void*) { return 0; });
    readstat_set_close_handler(parser, [](void*) { return 0; });
    readstat_set_seek_handler(parser, &SavBytes::seek);
    readstat_set_read_handler(parser, &SavBytes::read);
    readstat_set_update_handler(
        parser, [](long, readstat_progress_handler, void*, void*) { return READSTAT_OK; });
    readstat_set_io_ctx(parser, this);
}

readstat_off_t SavBytes::seek(readstat_off_t offset, readstat_io_flags_t whence, void* pointer) {
    auto* self = static_cast<SavBytes*>(pointer);
    qsizetype from = 0;
    if (whence == READSTAT_SEEK_CUR) from = self->m_at;
    if (whence == READSTAT_SEEK_END) from = self->m_bytes.size();
    const qsizetype target = from + static_cast<qsizetype>(offset);
    if (target < 0 || target > self->m_bytes.size()) return -1;
    self->m_at = target;
    return static_cast<readstat_off_t>(target);
}

ssize_t SavBytes::read(void* buffer, std::size_t size, void* pointer) {
    auto* self = static_cast<SavBytes*>(pointer);
    const qsizetype length = std::min(static_cast<qsizetype>(size), self->m_bytes.size() - self->m_at);
    std::memcpy(buffer, self->m_bytes.constData() + self->m_at, static_cast<std::size_t>(length));
    self->m_at += length;
    return static_cast<ssize_t>(length);
}

} // namespace lacrima::exchange
