// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/log/Milestones.h"
#include "tests/core/study/RawFile.h"
#include "tests/core/study/StudyFixture.h"
#include "tests/support/SetClock.h"

#include <set>

namespace lacrima::study {
namespace {

using support::SetClock;
constexpr std::int64_t kDay = SetClock::kDay;

class PastTest : public StudyFixture {};

TEST_F(PastTest, TheLogUpToAPositionIsTheLogAsItWasThen) {
    std::vector<OpenedLog> then;
    for (int round = 1; round <= 3; ++round) {
        appendSomething(round);
        then.push_back(*study().log().read());
    }
    for (const OpenedLog& log : then) {
        const auto now = study().log().readUntil(log.lastPosition);
        ASSERT_TRUE(now) << keyOf(now);
        EXPECT_EQ(now->records, log.records);
        EXPECT_EQ(now->lastPosition, log.lastPosition);
        EXPECT_TRUE(now->problems.empty());
    }
    const auto beyond = study().log().readUntil(10'000);
    ASSERT_TRUE(beyond);
    EXPECT_EQ(beyond->records, then.back().records);
    EXPECT_EQ(beyond->lastPosition, then.back().lastPosition);
    EXPECT_TRUE(study().log().readUntil(0)->records.empty());
}

TEST_F(PastTest, AnAlteredRecordIsLeftOutOfThePastToo) {
    appendSomething(2);
    RawFile raw(path());
    QByteArray body = raw.bytes("body", 8);
    body[40] = static_cast<char>(body.at(40) ^ 1);
    raw.setBytes("body", 8, body);
    const auto log = study().log().readUntil(10);
    ASSERT_TRUE(log);
    EXPECT_EQ(log->records.size(), 5U);
    ASSERT_FALSE(log->problems.empty());
    EXPECT_EQ(log->problems.front().error.key, "study.altered");
    EXPECT_TRUE(study().log().readUntil(7)->problems.empty()) << "it came later";
}

TEST_F(PastTest, EveryStateHasItsOwnHashAndKeepsIt) {
    appendSomething(2);
    const std::int64_t last = study().log().read()->lastPosition;
    std::set<QString> hashes;
    std::vector<QString> inOrder;
    for (std::int64_t position = 0; position <= last; ++position) {
        const auto hash = study().log().stateHash(position);
        ASSERT_TRUE(hash) << keyOf(hash);
        EXPECT_EQ(hash->size(), 64);
        hashes.insert(*hash);
        inOrder.push_back(*hash);
    }
    EXPECT_EQ(hashes.size(), static_cast<std::size_t>(last) + 1);
    EXPECT_EQ(*study().log().stateHash(last + 50), inOrder.back());
    appendSomething(1);
    reopen(); // no key is needed
    EXPECT_EQ(*study().log().stateHash(last), inOrder.back());
    RawFile raw(path());
    QByteArray body = raw.bytes("body", last);
    body[body.size() - 1] = static_cast<char>(body.back() ^ 1);
    raw.setBytes("body", last, body);
    EXPECT_NE(*study().log().stateHash(last), inOrder.back());
}

TEST_F(PastTest, MomentsAreTheEndsOfDaysImportsExclusionsAndViews) {
    const auto clock = std::make_shared<SetClock>();
    study().setClock(clock);
    const auto append = [&](const record::Payload& payload) {
        ASSERT_TRUE(study().log().append({payload, {}, {}, 0, {}}));
    };
    clock->time += kDay;
    record::Response imported;
    imported.caseId = QStringLiteral("A");
    imported.mode = record::Mode::Import;
    append(imported); // 7
    append(imported);
    append(record::Correction{}); // 9
    clock->time += kDay;
    append(record::Exclusion{QStringLiteral("A"), 1, QStringLiteral("test"), {}, {}, clock->time}); // 10
    append(record::SavedView{QStringLiteral("Mine"), "{}", 6, {}, {}, 0});
    append(record::HandOver{}); // 12
    append(imported);           // 13
    const auto log = study().log().read();
    ASSERT_TRUE(log);
    MilestoneTally tally;
    for (const OpenedRecord& record : log->records) tally.apply(record);
    const auto moments = tally.moments();
    std::vector<std::pair<std::int64_t, MilestoneKind>> found;
    for (const Milestone& moment : moments) found.emplace_back(moment.position, moment.kind);
    const std::vector<std::pair<std::int64_t, MilestoneKind>> expected{{5, MilestoneKind::EndOfDay},
        {8, MilestoneKind::Import}, {9, MilestoneKind::EndOfDay}, {9, MilestoneKind::BeforeExclusions},
        {10, MilestoneKind::Exclusion}, {11, MilestoneKind::SavedView}, {13, MilestoneKind::Import},
        {13, MilestoneKind::EndOfDay}};
    ASSERT_EQ(found, expected);
    EXPECT_EQ(moments[1].records, 2);
    EXPECT_EQ(moments[2].records, 3);
    EXPECT_EQ(moments[3].date, moments[2].date) << "of the record before it, not of the exclusion";
    EXPECT_EQ(moments[3].what, QString());
    EXPECT_EQ(moments[4].what, QStringLiteral("A"));
    EXPECT_EQ(moments[4].reasonCode, QStringLiteral("test"));
    EXPECT_EQ(moments[4].time, clock->time);
    EXPECT_EQ(moments[5].what, QStringLiteral("Mine"));
    append(record::Exclusion{QStringLiteral("B"), 1, QStringLiteral("test"), {}, {}, clock->time});
    const auto more = study().log().read();
    ASSERT_TRUE(more);
    tally.apply(more->records.back());
    const auto grown = tally.moments();
    EXPECT_EQ(std::count_if(grown.begin(), grown.end(),
                  [](const Milestone& moment) { return moment.kind == MilestoneKind::BeforeExclusions; }),
        1)
        << "of the first exclusion alone";
}

TEST_F(PastTest, TheImportsOfTwoDaysAreTwoMoments) {
    const auto clock = std::make_shared<SetClock>();
    study().setClock(clock);
    record::Response imported;
    imported.caseId = QStringLiteral("A");
    imported.mode = record::Mode::Import;
    clock->time += kDay;
    for (const int count : {2, 3}) {
        for (int i = 0; i < count; ++i) ASSERT_TRUE(study().log().append({imported, {}, {}, 0, {}}));
        clock->time += kDay;
    }
    const auto log = study().log().read();
    ASSERT_TRUE(log);
    MilestoneTally tally;
    for (const OpenedRecord& record : log->records) tally.apply(record);
    std::vector<std::pair<std::int64_t, int>> imports;
    for (const Milestone& moment : tally.moments()) {
        if (moment.kind == MilestoneKind::Import) imports.emplace_back(moment.position, moment.records);
    }
    EXPECT_EQ(imports, (std::vector<std::pair<std::int64_t, int>>{{8, 2}, {11, 3}}));
}

} // namespace
} // namespace lacrima::study
