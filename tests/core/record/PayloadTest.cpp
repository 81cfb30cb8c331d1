// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/Payload.h"

#include "tests/support/Samples.h"

#include <gtest/gtest.h>

namespace lacrima::record {
namespace {

using support::Random;

TEST(PayloadTest, EveryKindComesBackAsItWas) {
    Random random(1);
    for (int round = 0; round < 200; ++round) {
        for (const Payload& payload : support::onePayloadOfEachKind(random)) {
            const QByteArray bytes = encode(payload);
            const auto back = decode(kindOf(payload), bytes);
            ASSERT_TRUE(back) << static_cast<int>(kindOf(payload));
            EXPECT_EQ(*back, payload);
            EXPECT_EQ(encode(*back), bytes);
        }
    }
}

std::string keyOf(const base::Result<Payload>& decoded) {
    return decoded ? std::string() : std::string(decoded.error().key);
}

/// They would be new cases, or a second column of one name.
TEST(PayloadTest, NamesThatOnlyReadAsOthersAreMalformed) {
    for (const QString& added : {QStringLiteral(" "), QString(QChar(0x200B)), QString(QChar(0x202E)),
             QStringLiteral("\t"), QString(QChar(0xA0)), QString(QChar(0xAD))}) {
        Response response;
        response.caseId = QStringLiteral("D05-1");
        response.clinician = QStringLiteral("D05");
        EXPECT_TRUE(decode(Kind::Response, encode(response)));
        response.caseId += added;
        EXPECT_EQ(keyOf(decode(Kind::Response, encode(response))), "record.malformed");
        response.caseId = QStringLiteral("D05-1");
        response.clinician.prepend(added);
        EXPECT_EQ(keyOf(decode(Kind::Response, encode(response))), "record.malformed");
    }
    for (const char* name :
        {"", "case_id", "clinician_id", "office", "sitting", "sitting_date", "excluded", "excluded_reason"}) {
        VariableDefinition variable;
        variable.name = QString::fromLatin1(name);
        EXPECT_EQ(keyOf(decode(Kind::Variable, encode(variable))), "record.malformed") << name;
    }
}

TEST(PayloadTest, TheBytesOfARecordNeverChange) {
    const Correction correction{{QStringLiteral("C1"), 1, QStringLiteral("gaf")},
        response::Missing{response::MissingReason::Skipped}, response::Number{56}, QStringLiteral("typing"),
        QString(), QStringLiteral("ra"), 5, QByteArray()};
    EXPECT_EQ(encode(correction).toHex(),
        QByteArrayLiteral("a86463656c6ca364636173656243316373697401637661726367616663"
                          "6f6c64820001"
                          "636e65778203fb404c000000000000"
                          "6377687966747970696e67646e6f746560626279627261"
                          "62617405"
                          "65626174636840"));
}

TEST(PayloadTest, APayloadOfAnotherKindIsMalformed) {
    Random random(2);
    const auto payloads = support::onePayloadOfEachKind(random);
    for (const Payload& payload : payloads) {
        for (const Payload& other : payloads) {
            if (payload.index() == other.index()) continue;
            if (std::holds_alternative<HandOver>(other)) continue; // has no members: any map will do
            const auto result = decode(kindOf(other), encode(payload));
            ASSERT_FALSE(result);
            EXPECT_EQ(result.error().key, "record.malformed");
        }
    }
}

TEST(PayloadTest, UnknownMembersOfANewerVersionAreIgnored) {
    // {"no": 2, "why": "other", "later": [1, {"deep": "er"}]}
    const QByteArray bytes = QByteArray::fromHex("a3626e6f0263776879656f74686572656c6174657282"
                                                 "01a16464656570626572");
    const auto result = decode(Kind::DrawDeclined, bytes);
    ASSERT_TRUE(result);
    EXPECT_EQ(std::get<DrawDeclined>(*result), (DrawDeclined{2, QStringLiteral("other")}));
}

TEST(PayloadTest, MissingOrDoubledMembersAndTrailingBytesAreMalformed) {
    EXPECT_FALSE(decode(Kind::DrawDeclined, QByteArray::fromHex("a1626e6f02")));
    EXPECT_FALSE(decode(Kind::DrawDeclined, QByteArray::fromHex("a3626e6f02626e6f0263776879656f74686572")));
    EXPECT_FALSE(decode(Kind::DrawDeclined, QByteArray::fromHex("a2626e6f0263776879656f7468657200")));
    EXPECT_TRUE(decode(Kind::DrawDeclined, QByteArray::fromHex("a2626e6f0263776879656f74686572")));
    EXPECT_FALSE(decode(Kind::DrawDeclined, QByteArray()));
    EXPECT_FALSE(decode(static_cast<Kind>(99), QByteArray::fromHex("a0")));
}

TEST(PayloadTest, NoLengthIsBelievedThatIsLongerThanTheBytes) {
    // a string, a byte string, an array and a map that claim 2^62 elements
    for (const char* hex : {"a1636e6f6f7b4000000000000000", "a1626e6f5b4000000000000000",
             "9b4000000000000000", "bb4000000000000000", "bbffffffffffffffff", "7f6161ff", "bf626e6f01ff"}) {
        for (int kind = 0; kind < 20; ++kind) {
            EXPECT_FALSE(decode(static_cast<Kind>(kind), QByteArray::fromHex(hex))) << hex;
        }
    }
}

TEST(PayloadTest, NotANumberIsMalformed) {
    const Correction correction{{}, response::Number{1}, response::Number{2}, {}, {}, {}, 0, {}};
    QByteArray bytes = encode(correction);
    const auto at = bytes.indexOf(QByteArray::fromHex("fb3ff0000000000000"));
    ASSERT_GE(at, 0);
    bytes.replace(at, 9, QByteArray::fromHex("fb7ff8000000000000"));
    EXPECT_FALSE(decode(Kind::Correction, bytes));
}

TEST(PayloadTest, AnyChangedByteGivesAnotherPayloadOrAnError) {
    Random random(3);
    for (const Payload& payload : support::onePayloadOfEachKind(random)) {
        const QByteArray bytes = encode(payload);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = bytes;
                changed[at] = static_cast<char>(changed.at(at) ^ (1 << bit));
                const auto result = decode(kindOf(payload), changed);
                if (!result) {
                    EXPECT_EQ(result.error().key, "record.malformed");
                }
            }
        }
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            EXPECT_FALSE(decode(kindOf(payload), bytes.left(length)));
        }
    }
}

TEST(PayloadTest, RubbishNeverCrashes) {
    Random random(4);
    for (int round = 0; round < 20000; ++round) {
        const QByteArray bytes = support::randomBytes(random, static_cast<int>(random() % 64));
        static_cast<void>(decode(static_cast<Kind>(random() % 16), bytes));
    }
}

TEST(PayloadTest, AViewHasANameAndFitsInto64Kilobytes) {
    SavedView view{QStringLiteral("Alliance"), QByteArray(kLargestArrangement, 'x'), 12, QByteArray(32, 'd'),
        QStringLiteral("ra"), 5};
    EXPECT_TRUE(decode(Kind::SavedView, encode(view)));
    view.arrangement.append('x');
    EXPECT_FALSE(decode(Kind::SavedView, encode(view)));
    view.arrangement.clear();
    EXPECT_TRUE(decode(Kind::SavedView, encode(view)));
    view.name.clear();
    EXPECT_FALSE(decode(Kind::SavedView, encode(view)));
}

TEST(PayloadTest, TheBytesOfAViewNeverChange) {
    const SavedView view{QStringLiteral("A"), "{}", 12, QByteArray(2, 'd'), QStringLiteral("ra"), 5};
    EXPECT_EQ(encode(view).toHex(), QByteArrayLiteral("a6646e616d656141"
                                                      "6476696577427b7d"
                                                      "63706f730c"
                                                      "6373756d426464"
                                                      "62627962726162617405"));
}

TEST(PayloadTest, TheBatchOfAnImportIsAMemberThatOtherRecordsDoWithout) {
    Exclusion exclusion{QStringLiteral("A"), 1, QStringLiteral("test"), {}, {}, 7};
    const QByteArray without = encode(exclusion);
    EXPECT_FALSE(without.contains("batch")) << "as older versions wrote it";
    EXPECT_EQ(std::get<Exclusion>(*decode(Kind::Exclusion, without)), exclusion);
    exclusion.batch = QByteArray(16, 'b');
    EXPECT_EQ(std::get<Exclusion>(*decode(Kind::Exclusion, encode(exclusion))), exclusion);
    Response response;
    response.batch = QByteArray(16, 'b');
    EXPECT_EQ(std::get<Response>(*decode(Kind::Response, encode(response))), response);
}

TEST(RecordHeaderTest, CanonicalBytesNeverChangeAndTellEveryMember) {
    const RecordHeader header{QByteArray(4, 'i'), Kind::Response, QStringLiteral("00ff"),
        QStringLiteral("VD01"), QStringLiteral("VD01-1"), 2, QStringLiteral("wai"),
        QStringLiteral("2026-11-23"), QByteArray(2, 'p')};
    EXPECT_EQ(canonicalBytes(header).toHex(), QByteArrayLiteral("894469696969"
                                                                "0a"
                                                                "6430306666"
                                                                "6456443031"
                                                                "66564430312d31"
                                                                "02"
                                                                "63776169"
                                                                "6a323032362d31312d3233"
                                                                "427070"));
    RecordHeader other = header;
    other.caseId = QStringLiteral("VD01-2");
    EXPECT_NE(canonicalBytes(other), canonicalBytes(header));
}

TEST(RecordHeaderTest, OnlyWhatOthersMustVerifyIsPlain) {
    EXPECT_FALSE(isSealed(Kind::Study));
    EXPECT_FALSE(isSealed(Kind::Draw));
    for (Kind kind : {Kind::Response, Kind::Correction, Kind::Reversal, Kind::Exclusion, Kind::Variable,
             Kind::SavedView}) {
        EXPECT_TRUE(isSealed(kind));
    }
    EXPECT_TRUE(isSealed(static_cast<Kind>(77)));
    EXPECT_FALSE(isKnown(static_cast<Kind>(77)));
    EXPECT_TRUE(isKnown(Kind::SavedView));
}

TEST(PayloadTest, ADayBeyondAnyMonthIsMalformed) {
    const auto comesBack = [](const response::Date& date) {
        Correction correction;
        correction.after = date;
        return decode(Kind::Correction, encode(correction)).has_value();
    };
    for (const response::Date& date :
        std::initializer_list<response::Date>{{2024, 12, 31}, {2024, 1, 1}, {2024, 0, 0}})
        EXPECT_TRUE(comesBack(date)) << date.month << '-' << date.day;
    for (const response::Date& date :
        std::initializer_list<response::Date>{{2024, 13, 1}, {2024, 1, 32}, {2024, -1, 0}, {2024, 1, -1}})
        EXPECT_FALSE(comesBack(date)) << date.month << '-' << date.day;
}

} // namespace
} // namespace lacrima::record
