// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <readstat.h>

namespace lacrima::exchange {

/// An SPSS file in memory, for ReadStat to read. The day and hour in its header are decoration: some programs
/// write them in their own language, which ReadStat refuses, so they are replaced by a day that it knows.
class SavBytes {
public:
    explicit SavBytes(QByteArray bytes);

    bool isEncrypted() const;
    /// Lets the parser read from here; this must outlive it.
    void readBy(readstat_parser_t* parser);

private:
    static readstat_off_t seek(readstat_off_t offset, readstat_io_flags_t whence, void* self);
    static ssize_t read(void* buffer, std::size_t size, void* self);

    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace lacrima::exchange
