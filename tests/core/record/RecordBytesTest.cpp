// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/RecordBytes.h"

#include <gtest/gtest.h>

namespace lacrima::record {
namespace {

std::vector<StoredRecord> samples() {
    StoredRecord one;
    one.header = {QByteArray(16, 'a'), Kind::Response, QStringLiteral("0123456789abcdef"),
        QStringLiteral("D05"), QStringLiteral("D05-1"), 2, QStringLiteral("crying"),
        QStringLiteral("2026-11-30"), QByteArray(32, 'p'), 7};
    one.body = QByteArray(5000, '\0');
    one.signature = QByteArray(64, 's');
    StoredRecord other;
    other.header.kind = static_cast<Kind>(200); // of a newer version
    return {one, other};
}

TEST(RecordBytesTest, RecordsComeBackAsTheyWere) {
    for (const auto& records : {samples(), std::vector<StoredRecord>()}) {
        const auto back = recordsFrom(toBytes(records));
        ASSERT_TRUE(back);
        EXPECT_EQ(*back, records);
    }
}

TEST(RecordBytesTest, AnythingElseIsNoRecord) {
    const QByteArray whole = toBytes(samples());
    for (qsizetype length = 0; length < whole.size(); length += 1 + length / 20)
        EXPECT_FALSE(recordsFrom(whole.left(length))) << length;
    EXPECT_FALSE(recordsFrom(whole + 'x'));
    EXPECT_FALSE(recordsFrom(QByteArray("\x81\x80", 2))) << "a record without members";
    for (qsizetype at = 0; at < 200; ++at) {
        QByteArray altered = whole;
        altered[at] = static_cast<char>(altered[at] ^ 0x55);
        const auto read = recordsFrom(altered);
        EXPECT_TRUE(!read || *read != samples()) << at;
    }
}

} // namespace
} // namespace lacrima::record
