// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/RecordHeader.h"

#include <vector>

namespace lacrima::store {

/// Records whose bodies mean nothing, which is all the store knows of them; always the same.
inline std::vector<record::StoredRecord> sampleRecords(int count) {
    std::vector<record::StoredRecord> records;
    for (int number = 0; number < count; ++number) {
        const QByteArray mark = QByteArray::number(number);
        record::StoredRecord made;
        made.header = {QByteArray(16 - mark.size(), 'i') + mark, record::Kind::Response,
            QStringLiteral("0011223344556677"), QStringLiteral("VD01"), QStringLiteral("VD01-%1").arg(number),
            number % 3, QStringLiteral("crying"), QStringLiteral("2026-11-23"),
            number == 0 ? QByteArray() : QByteArray(32, static_cast<char>(number))};
        made.body = QByteArray(3000 + 100 * (number % 7), static_cast<char>('a' + number % 26));
        made.signature = QByteArray(64, 's');
        records.push_back(made);
    }
    return records;
}

} // namespace lacrima::store
