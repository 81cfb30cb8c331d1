// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/study/RawFile.h"
#include "tests/core/study/StudyFixture.h"
#include "tests/support/SetClock.h"

#include <QFileInfo>

#include <atomic>
#include <set>
#include <thread>

namespace lacrima::study {
namespace {

using support::SetClock;

class StudyTest : public StudyFixture {};

TEST_F(StudyTest, WhatIsAppendedIsReadAfterUnlocking) {
    std::vector<Entry> entries;
    for (int number = 1; number <= 40; ++number)
        entries.push_back(responseEntry(random(), study(), "crying", number));
    const auto headers = study().log().append(entries);
    ASSERT_TRUE(headers) << keyOf(headers);
    reopen();
    EXPECT_FALSE(study().keys().isUnlocked());
    auto log = study().log().read();
    ASSERT_TRUE(log);
    EXPECT_EQ(log->records.size(), 2U); // the definition and the office; sealed ones are passed over
    EXPECT_TRUE(log->problems.empty());

    ASSERT_TRUE(study().keys().unlock(QStringLiteral("open sesame")));
    log = study().log().read();
    ASSERT_TRUE(log);
    ASSERT_EQ(log->records.size(), 42U);
    EXPECT_TRUE(log->problems.empty());
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const OpenedRecord& opened = log->records[at + 2];
        EXPECT_EQ(opened.position, static_cast<std::int64_t>(at) + kFirstPlace);
        EXPECT_EQ(opened.record.header, (*headers)[at]);
        EXPECT_EQ(opened.record.payload, entries[at].payload);
    }
    const auto later = study().log().read(log->lastPosition);
    EXPECT_TRUE(later && later->records.empty());
    EXPECT_EQ(study().log().read(44)->records.size(), 2U);
}

/// They are sealed some hundreds at a time.
TEST_F(StudyTest, VeryManyRecordsAtOnceStayInTheirOrder) {
    const std::vector<Entry> entries(1300, Entry{record::HandOver{}, {}, {}, 0, {}});
    const auto headers = study().log().append(entries);
    ASSERT_TRUE(headers) << keyOf(headers);
    ASSERT_EQ(headers->size(), entries.size());
    for (std::size_t at = 1; at < headers->size(); ++at)
        ASSERT_EQ((*headers)[at].lamport, (*headers)[at - 1].lamport + 1) << at;
    const auto next = study().log().append(entries.front());
    ASSERT_TRUE(next) << keyOf(next);
    EXPECT_EQ(next->front().lamport, headers->back().lamport + 1);
    const auto report = study().log().verify();
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isSound()) << report->problems.size();
}

TEST_F(StudyTest, HeadersTellNoTimeOfDay) {
    const auto headers = study().log().append(responseEntry(random(), study(), "crying", 1));
    ASSERT_TRUE(headers);
    EXPECT_EQ(headers->front().date.size(), 10);
    EXPECT_EQ(headers->front().office, study().office().info()->fingerprint);
    EXPECT_EQ(headers->front().caseId, QStringLiteral("VD01-1"));
}

TEST_F(StudyTest, OpensWithAnyKeyHolderAndTheRecoveryCode) {
    ASSERT_TRUE(
        study().keys().add(QStringLiteral("Bob"), QStringLiteral("shibboleth"), seal::KdfCost::minimal()));
    reopen();
    EXPECT_EQ(keyOf(study().keys().unlock(QStringLiteral("wrong"))), "seal.wrong_passphrase");
    EXPECT_EQ(keyOf(study().keys().add(QStringLiteral("Eve"), QStringLiteral("x"))), "study.locked");
    EXPECT_EQ(keyOf(study().keys().remove(QStringLiteral("Ada"))), "study.locked");
    EXPECT_FALSE(study().keys().isUnlocked());
    const std::vector<std::pair<QString, QString>> secrets{
        {QStringLiteral("open sesame"), QStringLiteral("Ada")},
        {QStringLiteral("shibboleth"), QStringLiteral("Bob")}, {recoveryCode(), QString()},
        {recoveryCode().toLower(), QString()}};
    for (const auto& [secret, holder] : secrets) {
        const auto opened = study().keys().unlock(secret);
        ASSERT_TRUE(opened) << keyOf(opened);
        EXPECT_EQ(*opened, holder) << "the one whose secret it is, not who was chosen";
        EXPECT_TRUE(study().keys().isUnlocked());
        study().keys().lock();
        EXPECT_FALSE(study().keys().isUnlocked());
    }
    QString mistyped = recoveryCode();
    mistyped[0] = mistyped.at(0) == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
    EXPECT_EQ(keyOf(study().keys().unlock(mistyped)), "seal.mistyped_code");
    EXPECT_EQ(study().keys().holders()->size(), 2U);
}

TEST_F(StudyTest, TheLastNamedKeyHolderStays) {
    reopen();
    ASSERT_TRUE(study().keys().unlock(QStringLiteral("open sesame")));
    EXPECT_EQ(keyOf(study().keys().remove(QStringLiteral("Ada"))), "store.last_key_holder")
        << "the recovery code does not count";
    EXPECT_EQ(keyOf(study().keys().remove(QStringLiteral("Bob"))), "store.no_such_key_holder");
    ASSERT_TRUE(
        study().keys().add(QStringLiteral("Bob"), QStringLiteral("shibboleth"), seal::KdfCost::minimal()));
    EXPECT_TRUE(study().keys().remove(QStringLiteral("Ada")));
    EXPECT_EQ(keyOf(study().keys().remove(QStringLiteral("Bob"))), "store.last_key_holder");
    EXPECT_EQ(*study().keys().holders(), std::vector{QStringLiteral("Bob")});
}

TEST_F(StudyTest, AnOfficeThatIsNotRegisteredCannotAppend) {
    auto elsewhere = Study::open(path(), installation('e'));
    ASSERT_TRUE(elsewhere);
    EXPECT_FALSE(elsewhere->office().info());
    EXPECT_EQ(keyOf(elsewhere->log().append({record::HandOver{}, {}, {}, 0, {}})), "study.no_office");
    ASSERT_TRUE(elsewhere->office().registerAs(QStringLiteral("PO"), QStringLiteral("Porta Nuova")));
    EXPECT_EQ(keyOf(elsewhere->office().registerAs(QStringLiteral("PO"), QString())), "study.office_exists");
    ASSERT_TRUE(elsewhere->log().append({record::HandOver{}, {}, {}, 0, {}}));
    ASSERT_TRUE(study().log().append({record::HandOver{}, {}, {}, 0, {}}));
    EXPECT_NE(elsewhere->office().info()->fingerprint, study().office().info()->fingerprint);
    const auto report = study().log().verify();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->records, 9);
    ASSERT_EQ(report->problems.size(), 1U) << "nobody has accepted the second office";
    EXPECT_EQ(report->problems.front().error.key, "study.waiting_office");
    ASSERT_TRUE(study().team().accept(elsewhere->office().info()->fingerprint));
    EXPECT_TRUE(study().log().verify()->isSound());
    reopen();
    EXPECT_EQ(study().office().info()->code, QStringLiteral("VD"));
}

TEST_F(StudyTest, TwoWindowsOfOneOfficeKeepOneChain) {
    auto other = Study::open(path(), installation());
    ASSERT_TRUE(other);
    for (int round = 0; round < 10; ++round) {
        ASSERT_TRUE(study().log().append({record::HandOver{}, {}, {}, 0, {}}));
        ASSERT_TRUE(other->log().append({record::HandOver{}, {}, {}, 0, {}}));
    }
    EXPECT_TRUE(study().log().verify()->isSound());
    EXPECT_EQ(other->log().read()->records.size(), 22U);
}

/// Where a chain goes on is known from the append before, unless somebody wrote meanwhile.
TEST_F(StudyTest, WindowsThatAppendInTurnsNumberTheirRecordsOneAfterTheOther) {
    auto other = Study::open(path(), installation());
    ASSERT_TRUE(other);
    int number = 0;
    const auto append = [&](Study& study) {
        return study.log().append(responseEntry(random(), study, "crying", ++number));
    };
    std::int64_t last = 0;
    for (Study* each : {&study(), &study(), &*other, &study(), &*other, &*other}) {
        const auto headers = append(*each);
        ASSERT_TRUE(headers) << keyOf(headers);
        EXPECT_TRUE(last == 0 || headers->front().lamport == last + 1) << number;
        last = headers->front().lamport;
    }
    const auto checked = study().log().verify();
    ASSERT_TRUE(checked);
    EXPECT_TRUE(checked->problems.empty());
}

TEST_F(StudyTest, WhatWasNotStoredIsNotGoneOnFrom) {
    const auto append = [&](int number) {
        return study().log().append(responseEntry(random(), study(), "crying", number));
    };
    const auto first = append(1);
    ASSERT_TRUE(first);
    const Entry fits = responseEntry(random(), study(), "crying", 2);
    Entry tooLarge = fits;
    std::get<record::Response>(tooLarge.payload).clinician = QString(20'000'000, QLatin1Char('x'));
    const std::vector<Entry> entries{fits, tooLarge};
    ASSERT_FALSE(study().log().append(entries));
    const auto second = append(2);
    ASSERT_TRUE(second) << keyOf(second);
    EXPECT_EQ(second->front().lamport, first->front().lamport + 1);
    const auto checked = study().log().verify();
    ASSERT_TRUE(checked);
    EXPECT_TRUE(checked->problems.empty());
}

/// Somebody takes the last record out while the study is open: the next one does not hide that.
TEST_F(StudyTest, ARecordThatIsRemovedWhileTheStudyIsOpenIsMissedAfterTheNextAnswer) {
    for (int number = 1; number <= 2; ++number)
        ASSERT_TRUE(study().log().append(responseEntry(random(), study(), "crying", number)));
    {
        RawFile raw(path());
        raw.run("DELETE FROM record WHERE position = (SELECT max(position) FROM record)");
    }
    ASSERT_TRUE(study().log().append(responseEntry(random(), study(), "crying", 3)));
    const auto checked = study().log().verify();
    ASSERT_TRUE(checked);
    EXPECT_FALSE(checked->problems.empty());
}

TEST_F(StudyTest, ReadingGoesOnWhileAnotherThreadAppendsAndLocks) {
    appendSomething(20);
    std::atomic<bool> isDone{false};
    std::thread writer([&] {
        for (int round = 0; round < 60; ++round)
            EXPECT_TRUE(study().log().append({record::HandOver{}, {}, {}, 0, {}}));
        study().keys().lock();
        isDone = true;
    });
    while (!isDone) {
        const auto log = study().log().read();
        ASSERT_TRUE(log) << keyOf(log);
        EXPECT_TRUE(log->problems.empty()) << std::string(log->problems.front().error.key);
    }
    writer.join();
}

TEST_F(StudyTest, SizesDoNotVaryWithTheAnswers) {
    using support::Filling;
    for (const char* instrument : {"crying", "wai_sr"}) {
        std::set<qsizetype> sizes;
        for (int number = 0; number < 30; ++number) {
            const Filling filling = number == 0   ? Filling::AllSkipped
                                    : number == 1 ? Filling::AllAnswered
                                                  : Filling::Mixed;
            const auto headers =
                study().log().append(responseEntry(random(), study(), instrument, number, filling));
            ASSERT_TRUE(headers);
            sizes.insert(
                store::StudyFile::open(path())->records().readAfter(0, 1000)->back().record.body.size());
        }
        EXPECT_EQ(sizes.size(), 1U) << instrument;
    }
    EXPECT_EQ(QFileInfo(path() + QStringLiteral("-wal")).size(), 0);
}

TEST_F(StudyTest, MistypedPinsSlowDownTheNext) {
    const auto clock = std::make_shared<SetClock>();
    study().setClock(clock);
    EXPECT_EQ(keyOf(study().office().checkPin(QStringLiteral("4711"))), "study.no_pin");
    ASSERT_TRUE(study().office().setPin(QStringLiteral("4711"), seal::KdfCost::minimal()));
    EXPECT_TRUE(study().office().hasPin());
    for (int tries = 0; tries < 3; ++tries)
        EXPECT_EQ(keyOf(study().office().checkPin(QStringLiteral("0000"))), "study.wrong_pin");
    const auto waiting = study().office().checkPin(QStringLiteral("4711"));
    ASSERT_EQ(keyOf(waiting), "study.wait");
    EXPECT_EQ(waiting.error().arguments, std::vector<std::string>{"2"});
    clock->time -= 3'600'000;
    EXPECT_EQ(keyOf(study().office().checkPin(QStringLiteral("4711"))), "study.wait");
    clock->time += 3'602'000;
    EXPECT_TRUE(study().office().checkPin(QStringLiteral("4711")));
    EXPECT_EQ(keyOf(study().office().checkPin(QStringLiteral("0000"))), "study.wrong_pin");
}

/// Whoever mistyped it yesterday begins with all free tries today: seen at once, by the clock that the test
/// moves.
TEST_F(StudyTest, ARightPinClearsTheFailures) {
    const auto clock = std::make_shared<SetClock>();
    study().setClock(clock);
    const QString right = QStringLiteral("4711");
    ASSERT_TRUE(study().office().setPin(right, seal::KdfCost::minimal()));
    const auto mistype = [&] { return keyOf(study().office().checkPin(QStringLiteral("0000"))); };
    for (int tries = 0; tries < 3; ++tries) EXPECT_EQ(mistype(), "study.wrong_pin");
    clock->time += 2'000;
    ASSERT_TRUE(study().office().checkPin(right));
    for (int tries = 0; tries < 3; ++tries) {
        EXPECT_EQ(mistype(), "study.wrong_pin") << "the clock stands still, and nobody waits";
        if (tries < 2) {
            EXPECT_TRUE(study().office().checkPin(right));
        }
        if (tries < 2) {
            EXPECT_EQ(mistype(), "study.wrong_pin");
        }
        if (tries < 2) {
            EXPECT_TRUE(study().office().checkPin(right)) << "two in a row are free too";
        }
    }
    EXPECT_EQ(mistype(), "study.wrong_pin");
    EXPECT_EQ(mistype(), "study.wrong_pin");
    EXPECT_EQ(mistype(), "study.wait") << "counted from the last right one";
}

/// Who chose a new PIN, because the old one was forgotten, does not wait for the mistakes with the old one.
TEST_F(StudyTest, ANewPinBeginsWithAllFreeTries) {
    study().setClock(std::make_shared<SetClock>());
    ASSERT_TRUE(study().office().setPin(QStringLiteral("4711"), seal::KdfCost::minimal()));
    for (int tries = 0; tries < 3; ++tries)
        EXPECT_EQ(keyOf(study().office().checkPin(QStringLiteral("0000"))), "study.wrong_pin");
    EXPECT_EQ(keyOf(study().office().checkPin(QStringLiteral("4711"))), "study.wait");
    ASSERT_TRUE(study().office().setPin(QStringLiteral("8150"), seal::KdfCost::minimal()));
    EXPECT_EQ(keyOf(study().office().checkPin(QStringLiteral("4711"))), "study.wrong_pin");
    EXPECT_TRUE(study().office().checkPin(QStringLiteral("8150")));
}

/// Whatever a row says, the wait ends.
TEST_F(StudyTest, AFailureAtNoPlausibleTimeIsWaitedForOnce) {
    const auto clock = std::make_shared<SetClock>();
    study().setClock(clock);
    ASSERT_TRUE(study().office().setPin(QStringLiteral("4711"), seal::KdfCost::minimal()));
    for (const char* when : {"-9223372036854775807 - 1", "-9223372036854775807", "-1", "9223372036854775807",
             "1.5e300", "-1.5e300", "'never'", "x'00'"}) {
        RawFile(path()).run(
            (std::string("UPDATE office_pin SET failures = 12, last_failure = ") + when).c_str());
        EXPECT_EQ(keyOf(study().office().checkPin(QStringLiteral("4711"))), "study.wait") << when;
        clock->time += 300'000;
        EXPECT_TRUE(study().office().checkPin(QStringLiteral("4711"))) << when;
    }
}

/// A clock set half a year back, or that ran ahead when the PIN was mistyped, keeps nobody out.
TEST_F(StudyTest, AClockSetBackNeitherShortensNorLengthensTheWait) {
    const auto clock = std::make_shared<SetClock>();
    study().setClock(clock);
    ASSERT_TRUE(study().office().setPin(QStringLiteral("4711"), seal::KdfCost::minimal()));
    for (int tries = 0; tries < 4; ++tries) {
        if (tries == 3) clock->time += 2'000;
        EXPECT_EQ(keyOf(study().office().checkPin(QStringLiteral("0000"))), "study.wrong_pin");
    }
    clock->time -= std::int64_t{180} * 24 * 3'600'000;
    EXPECT_EQ(keyOf(study().office().checkPin(QStringLiteral("4711"))), "study.wait");
    clock->time += 3'999;
    EXPECT_EQ(keyOf(study().office().checkPin(QStringLiteral("4711"))), "study.wait");
    clock->time += 1;
    EXPECT_TRUE(study().office().checkPin(QStringLiteral("4711")));
}

TEST_F(StudyTest, NothingIsLeftBehindWhenAStudyCannotBeMade) {
    auto definition = sampleDefinition();
    definition.instruments.push_back({QStringLiteral("bad"), QByteArrayLiteral("{}")});
    const Founding founding{QStringLiteral("Ada"), QStringLiteral("x"), seal::KdfCost::minimal()};
    EXPECT_FALSE(Study::create(folder().path("new.lacrima"), definition, founding, installation()));
    EXPECT_FALSE(QFileInfo::exists(folder().path("new.lacrima")));
    EXPECT_EQ(keyOf(Study::create(folder().path("new.lacrima"), sampleDefinition(), {}, installation())),
        "study.no_passphrase");
    EXPECT_EQ(keyOf(Study::create(path(), sampleDefinition(), founding, installation())), "store.exists");
    reopen();
}

TEST_F(StudyTest, AFullDiskLeavesEveryAcknowledgedRecord) {
    const support::SmallDisk disk(1200);
    if (!disk.isThere()) GTEST_SKIP() << "may not mount a small file system here";
    auto created = createStudy(disk.path("small.lacrima"));
    ASSERT_TRUE(created) << keyOf(created);
    Study& small = created->study;
    ASSERT_TRUE(small.office().registerAs(QStringLiteral("VD"), QString()));
    std::size_t acknowledged = 2;
    std::string key;
    for (int number = 0; number < 1000 && key.empty(); ++number) {
        key = keyOf(small.log().append(responseEntry(random(), small, "crying", number)));
        acknowledged += key.empty() ? 1U : 0U;
    }
    EXPECT_EQ(key, "store.disk_full");
    EXPECT_EQ(small.log().read()->records.size(), acknowledged);
    EXPECT_TRUE(small.log().verify()->isSound());
}

} // namespace
} // namespace lacrima::study
