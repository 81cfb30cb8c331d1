// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table/MetaTable.h"
#include "core/store/table/RecordLog.h"
#include "tests/core/store/ContractFixture.h"
#include "tests/core/store/StoreSamples.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace lacrima::store {
namespace {

INSTANTIATE_TEST_SUITE_P(On, ContractTest, testing::ValuesIn(kBackends),
    [](const auto& kind) { return std::string(kind.param.name); });

TEST_P(ContractTest, ValuesComeBackAsTheyWere) {
    auto statement = connection().query("SELECT position, id, body, clinician FROM record");
    ASSERT_TRUE(statement) << keyOf(statement);
    EXPECT_FALSE(*statement->step()) << "empty at first";
    record::StoredRecord record = sampleRecords(1).front();
    record.header.clinician = QStringLiteral("Žofia \u2014 \U0001F600 'x'; DROP TABLE record");
    record.body = QByteArray("\0\x01\xff quote ' semicolon ;\0", 25);
    ASSERT_TRUE(RecordLog(connection()).append(std::span(&record, 1)));
    const auto read = RecordLog(connection()).readAfter(0, 10);
    ASSERT_TRUE(read) << keyOf(read);
    ASSERT_EQ(read->size(), 1U);
    EXPECT_EQ(read->front().record, record);
}

/// Qt binds NULL for a null text, which the tables would refuse or, worse, keep.
TEST_P(ContractTest, WhatIsEmptyIsStoredEmptyAndNeverNull) {
    record::StoredRecord record;
    record.header.kind = record::Kind::HandOver;
    record.header.id = QByteArray(16, 'e');
    ASSERT_TRUE(record.header.clinician.isNull() && record.header.previous.isNull() && record.body.isNull());
    const auto stored = RecordLog(connection()).append(std::span(&record, 1));
    ASSERT_TRUE(stored) << keyOf(stored);
    const auto nulls = connection().numberOf(
        "SELECT count(*) FROM record WHERE clinician IS NULL OR previous IS NULL OR body IS NULL");
    EXPECT_EQ(*nulls, 0);
    auto statement =
        connection().query("SELECT id FROM record WHERE clinician = ? AND body = ?", QString(), QByteArray());
    ASSERT_TRUE(statement);
    EXPECT_TRUE(*statement->step()) << "and an empty parameter finds it";
    ASSERT_TRUE(MetaTable(connection()).put(QString(), QByteArray()));
    const auto kept = MetaTable(connection()).find(QString());
    ASSERT_TRUE(kept && *kept);
    EXPECT_TRUE((*kept)->isEmpty());
}

TEST_P(ContractTest, ANullIsToldFromAnEmptyValue) {
    auto statement = connection().query("SELECT NULL, ''");
    ASSERT_TRUE(statement && *statement->step());
    EXPECT_TRUE(statement->isNull(0));
    EXPECT_FALSE(statement->isNull(1));
}

TEST_P(ContractTest, AStatementThatIsWrongIsAnErrorAndNotSilence) {
    EXPECT_EQ(keyOf(connection().prepare("SELECT nothing FROM nowhere")), "store.failed");
    EXPECT_EQ(keyOf(connection().run("INSERT INTO meta (key) VALUES ('no value')")), "store.failed");
    EXPECT_EQ(keyOf(connection().change("DELETE FROM meta WHERE key = ?", QString(), 1)), "store.failed")
        << "one parameter too many";
    const auto both = connection().run("DELETE FROM meta; DELETE FROM draft");
    EXPECT_FALSE(both) << "several statements in one are refused, not half done";
}

TEST_P(ContractTest, AStatementTellsHowManyRowsItChanged) {
    MetaTable meta(connection());
    for (const char* key : {"a", "b", "c"}) ASSERT_TRUE(meta.put(QString::fromLatin1(key), "v"));
    EXPECT_EQ(*connection().change(
                  "UPDATE meta SET value = ? WHERE key <> ?", QByteArray("w"), QStringLiteral("a")),
        2);
    EXPECT_EQ(*connection().change("DELETE FROM meta WHERE key = ?", QStringLiteral("z")), 0);
    EXPECT_EQ(*connection().change("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING",
                  QStringLiteral("a"), QByteArray("x")),
        0)
        << "one that stumbled over what is there changed none, whatever the statement before did";
}

TEST_P(ContractTest, AStatementRunsAgainWithOtherValues) {
    for (const char* key : {"a", "b"})
        ASSERT_TRUE(MetaTable(connection()).put(QString::fromLatin1(key), key));
    auto statement = connection().prepare("SELECT value FROM meta WHERE key = ?");
    ASSERT_TRUE(statement);
    for (const char* key : {"a", "none", "b"}) {
        statement->bind(QString::fromLatin1(key));
        const bool isThere = *statement->step();
        EXPECT_EQ(isThere, key[1] == '\0') << key;
        if (isThere) {
            EXPECT_EQ(statement->bytes(0), key);
        }
    }
}

TEST_P(ContractTest, WhatIsCommittedIsSeenByOthersAndNothingBefore) {
    const auto other = another();
    ASSERT_NE(other, nullptr);
    ASSERT_TRUE(connection().transaction([&]() -> base::Result<void> {
        EXPECT_TRUE(RecordLog(connection()).append(sampleRecords(3)));
        EXPECT_EQ(*RecordLog(*other).count(), 0);
        EXPECT_EQ(*RecordLog(connection()).count(), 3);
        return {};
    }));
    EXPECT_EQ(*RecordLog(*other).count(), 3);
    EXPECT_EQ(RecordLog(*other).readAfter(0, 9)->back().record, sampleRecords(3).back());
}

TEST_P(ContractTest, ATransactionThatFailsLeavesNothingAndTheNextOneWorks) {
    const auto failed = connection().transaction([&]() -> base::Result<void> {
        EXPECT_TRUE(RecordLog(connection()).append(sampleRecords(3)));
        EXPECT_TRUE(connection().transaction([&] {
            return MetaTable(connection()).put(QStringLiteral("k"), "v");
        })) << "a transaction in it joins it";
        return base::error("study.no_reason");
    });
    EXPECT_EQ(keyOf(failed), "study.no_reason");
    EXPECT_EQ(*RecordLog(connection()).count(), 0);
    EXPECT_EQ(*MetaTable(connection()).find(QStringLiteral("k")), std::nullopt);
    EXPECT_TRUE(RecordLog(connection()).append(sampleRecords(2)));
    EXPECT_EQ(*RecordLog(*another()).count(), 2);
}

TEST_P(ContractTest, AStatementThatFailedDoesNotSpoilTheTransaction) {
    ASSERT_TRUE(RecordLog(connection()).append(sampleRecords(1)));
    auto records = sampleRecords(2);
    records[0].body += 'x';
    EXPECT_EQ(keyOf(RecordLog(connection()).append(records)), "store.conflicting_record");
    EXPECT_EQ(*RecordLog(connection()).count(), 1);
}

/// A statement that is done with is used again; one that is not, never.
TEST_P(ContractTest, TheSameTextCanBeAskedWhileItIsBeingAnswered) {
    ASSERT_TRUE(RecordLog(connection()).append(sampleRecords(3)));
    const char* text = "SELECT position FROM record WHERE position > ? ORDER BY position";
    for (int round = 0; round < 3; ++round) {
        auto outer = connection().query(text, 0);
        ASSERT_TRUE(outer);
        std::vector<std::int64_t> pairs;
        while (*outer->step()) {
            auto inner = connection().query(text, outer->number(0));
            ASSERT_TRUE(inner);
            while (*inner->step()) pairs.push_back(outer->number(0) * 10 + inner->number(0));
        }
        EXPECT_EQ(pairs, (std::vector<std::int64_t>{12, 13, 23})) << round;
    }
}

TEST_P(ContractTest, AStatementThatWasLeftHalfReadBeginsAnewAndHoldsNobodyUp) {
    ASSERT_TRUE(RecordLog(connection()).append(sampleRecords(3)));
    const char* text = "SELECT position FROM record ORDER BY position";
    for (int round = 0; round < 3; ++round) {
        auto statement = connection().query(text);
        ASSERT_TRUE(statement && *statement->step());
        EXPECT_EQ(statement->number(0), 1);
    }
    EXPECT_TRUE(RecordLog(*another()).append(sampleRecords(5)));
    EXPECT_EQ(*RecordLog(connection()).count(), 5);
}

TEST_P(ContractTest, AReaderCannotWrite) {
    ASSERT_TRUE(RecordLog(connection()).append(sampleRecords(2)));
    auto reader = backend().connectForReading();
    ASSERT_TRUE(reader) << keyOf(reader);
    EXPECT_EQ(*RecordLog(**reader).count(), 2);
    EXPECT_EQ(keyOf(RecordLog(**reader).append(sampleRecords(3))), "store.read_only");
    EXPECT_EQ(keyOf((*reader)->run("DELETE FROM record")), "store.read_only");
    EXPECT_EQ(*RecordLog(connection()).count(), 2);
}

/// Takes the write lock on a connection of its own and keeps it until told.
class LockHolder {
public:
    explicit LockHolder(Backend& backend)
        : m_thread([this, &backend] {
            auto made = backend.connect();
            if (!made) {
                m_isHeld = true;
                return;
            }
            EXPECT_TRUE((*made)->transaction([this, &made]() -> base::Result<void> {
                EXPECT_TRUE(MetaTable(**made).put(QStringLiteral("held"), "yes"));
                m_isHeld = true;
                while (!m_mayEnd) std::this_thread::sleep_for(std::chrono::milliseconds(1));
                return {};
            }));
        }) {
        while (!m_isHeld) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    ~LockHolder() {
        release();
        m_thread.join();
    }
    LockHolder(const LockHolder&) = delete;
    LockHolder& operator=(const LockHolder&) = delete;
    void release() { m_mayEnd = true; }

private:
    std::atomic<bool> m_isHeld{false};
    std::atomic<bool> m_mayEnd{false};
    std::thread m_thread;
};

TEST_P(ContractTest, WhoMayNotWaitIsToldThatItIsBusyAndGoesOnReading) {
    const auto impatient = another(0);
    ASSERT_NE(impatient, nullptr);
    ASSERT_TRUE(RecordLog(connection()).append(sampleRecords(1)));
    {
        const LockHolder holder(backend());
        EXPECT_EQ(keyOf(RecordLog(*impatient).append(sampleRecords(2))), "store.busy");
        EXPECT_EQ(*RecordLog(*impatient).count(), 1);
    }
    EXPECT_TRUE(RecordLog(*impatient).append(sampleRecords(2)));
}

/// With a waiting time the writer stands in the queue: it is let in once the lock is free, however late, and
/// is not turned away at once.
TEST_P(ContractTest, WhoMayWaitIsLetInWhenTheOtherIsDone) {
    LockHolder holder(backend());
    std::atomic<bool> isTrying{false};
    std::atomic<bool> isDone{false};
    std::string key = "none";
    std::thread writer([&] {
        auto patient = backend().connect(120'000);
        isTrying = true;
        key = patient ? keyOf(RecordLog(**patient).append(sampleRecords(2))) : keyOf(patient);
        isDone = true;
    });
    while (!isTrying) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    // One that does not wait has been refused by now; whether this sleep is long enough only decides whether
    // a fault can hide, never whether sound code passes.
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    EXPECT_FALSE(isDone);
    holder.release();
    writer.join();
    EXPECT_EQ(key, "");
    EXPECT_EQ(*RecordLog(connection()).count(), 2);
}

TEST_P(ContractTest, ManyWritersLoseNothingAndNumberInOrderOfCommit) {
    constexpr int kWriters = 4;
    constexpr int kEach = 25;
    std::vector<std::thread> writers;
    for (int writer = 0; writer < kWriters; ++writer) {
        writers.emplace_back([this, writer] {
            auto own = backend().connect(60'000);
            ASSERT_TRUE(own) << keyOf(own);
            for (int number = 0; number < kEach; ++number) {
                auto record = sampleRecords(1).front();
                record.header.id =
                    QByteArray(14, 'w') + static_cast<char>('a' + writer) + static_cast<char>('a' + number);
                ASSERT_TRUE(RecordLog(**own).append(std::span(&record, 1)));
            }
        });
    }
    // Whoever reads on from the last position it saw must see every record once.
    std::int64_t position = 0;
    std::size_t seen = 0;
    while (seen < kWriters * kEach && !HasFailure()) {
        const auto headers = RecordLog(connection()).headersAfter(position);
        ASSERT_TRUE(headers);
        seen += headers->size();
        if (!headers->empty()) position = headers->back().position;
        std::this_thread::yield();
    }
    for (std::thread& writer : writers) writer.join();
    EXPECT_EQ(*RecordLog(connection()).count(), kWriters * kEach);
    EXPECT_EQ(seen, static_cast<std::size_t>(kWriters * kEach));
}

} // namespace
} // namespace lacrima::store
