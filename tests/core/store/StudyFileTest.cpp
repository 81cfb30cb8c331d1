// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StudyFile.h"

#include "core/store/sqlite/SqliteConnection.h"
#include "core/store/sqlite/SqliteHandle.h"
#include "tests/core/store/StoreSamples.h"
#include "tests/support/ScratchFolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <thread>

namespace lacrima::store {
namespace {

using support::ScratchFolder;

template<class T>
std::string keyOf(const base::Result<T>& result) {
    return result ? std::string() : std::string(result.error().key);
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void runSql(const QString& path, const char* sql) {
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(path).constData(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
    sqlite3_close(handle);
}

void makeStudy(const QString& path, int records) {
    auto file = StudyFile::create(path);
    ASSERT_TRUE(file) << keyOf(file);
    ASSERT_TRUE(file->records().append(sampleRecords(records)));
}

TEST(StudyFileTest, WhatIsAppendedIsThereAfterwards) {
    const ScratchFolder folder;
    const auto records = sampleRecords(25);
    {
        auto file = StudyFile::create(folder.path("a.lacrima"));
        ASSERT_TRUE(file) << keyOf(file);
        ASSERT_TRUE(file->records().append(records));
        ASSERT_TRUE(file->records().append(records)); // again: nothing happens
        ASSERT_TRUE(file->meta().put(QStringLiteral("k"), QByteArrayLiteral("v")));
    }
    auto file = StudyFile::open(folder.path("a.lacrima"));
    ASSERT_TRUE(file) << keyOf(file);
    EXPECT_EQ(*file->records().count(), 25);
    const auto read = file->records().readAfter(0, 100);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), records.size());
    for (std::size_t at = 0; at < records.size(); ++at) {
        EXPECT_EQ((*read)[at].record, records[at]);
        EXPECT_EQ((*read)[at].position, static_cast<std::int64_t>(at) + 1);
    }
    EXPECT_EQ(file->records().readAfter(20, 3)->size(), 3U);
    EXPECT_EQ(file->records().readAfter(25, 3)->size(), 0U);
    EXPECT_EQ(file->records().headersAfter(24)->front().header, records[24].header);
    EXPECT_EQ(*file->meta().find(QStringLiteral("k")), QByteArrayLiteral("v"));
    EXPECT_EQ(*file->meta().find(QStringLiteral("none")), std::nullopt);
}

TEST(StudyFileTest, AnotherRecordUnderTheSameIdIsAConflictAndNothingOfItsBatchStays) {
    const ScratchFolder folder;
    auto file = StudyFile::create(folder.path("a.lacrima"));
    ASSERT_TRUE(file);
    auto records = sampleRecords(3);
    ASSERT_TRUE(file->records().append(std::span(records).first(1)));
    records[0].body += 'x';
    std::swap(records[0], records[2]);
    EXPECT_EQ(keyOf(file->records().append(records)), "store.conflicting_record");
    EXPECT_EQ(*file->records().count(), 1);
}

TEST(StudyFileTest, OnlyItsOwnerMayReadIt) {
    const ScratchFolder folder;
    auto file = StudyFile::create(folder.path("a.lacrima"));
    ASSERT_TRUE(file);
    ASSERT_TRUE(file->records().append(sampleRecords(1)));
    for (const char* name : {"a.lacrima", "a.lacrima-wal", "a.lacrima-shm"}) {
        struct stat status {};
        ASSERT_EQ(::stat(QFile::encodeName(folder.path(name)).constData(), &status), 0) << name;
        EXPECT_EQ(status.st_mode & 0777U, 0600U) << name;
    }
}

TEST(StudyFileTest, CreatingNeverOverwrites) {
    const ScratchFolder folder;
    writeFile(folder.path("a.lacrima"), "mine");
    EXPECT_EQ(keyOf(StudyFile::create(folder.path("a.lacrima"))), "store.exists");
    EXPECT_EQ(readFile(folder.path("a.lacrima")), "mine");
    EXPECT_EQ(keyOf(StudyFile::create(folder.path("no/such/folder.lacrima"))), "store.no_folder");
}

TEST(StudyFileTest, FilesOfOtherProgramsAreNoStudies) {
    const ScratchFolder folder;
    EXPECT_EQ(keyOf(StudyFile::open(folder.path("none"))), "store.not_found");
    EXPECT_EQ(keyOf(StudyFile::open(folder.path())), "store.not_a_study");
    writeFile(folder.path("empty"), "");
    EXPECT_EQ(keyOf(StudyFile::open(folder.path("empty"))), "store.not_a_study");
    writeFile(folder.path("picture.png"),
        QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(5000, 'p'));
    EXPECT_EQ(keyOf(StudyFile::open(folder.path("picture.png"))), "store.not_a_study");
    writeFile(folder.path("short.txt"), "hello");
    EXPECT_EQ(keyOf(StudyFile::open(folder.path("short.txt"))), "store.not_a_study");
    runSql(folder.path("other.db"), "CREATE TABLE record (x); INSERT INTO record VALUES (1)");
    EXPECT_EQ(keyOf(StudyFile::open(folder.path("other.db"))), "store.not_a_study");
    EXPECT_EQ(keyOf(StudyFile::openDamaged(folder.path("other.db"))), "store.not_a_study");
}

TEST(StudyFileTest, ANewerFormatIsRefusedAndLeftAlone) {
    const ScratchFolder folder;
    const QString path = folder.path("a.lacrima");
    makeStudy(path, 2);
    runSql(path, "PRAGMA user_version = 9; CREATE TABLE later (x)");
    const QByteArray before = readFile(path);
    const auto opened = StudyFile::open(path);
    ASSERT_EQ(keyOf(opened), "store.newer_format");
    EXPECT_EQ(opened.error().arguments.back(), "9");
    EXPECT_EQ(readFile(path), before);
}

TEST(StudyFileTest, ASchemaOfSomebodyElsesMakingIsRefused) {
    const ScratchFolder folder;
    const QString path = folder.path("a.lacrima");
    makeStudy(path, 2);
    runSql(path, "CREATE TRIGGER evil AFTER INSERT ON record BEGIN DELETE FROM key_holder; END");
    EXPECT_EQ(keyOf(StudyFile::open(path)), "store.changed_structure");
}

TEST(StudyFileTest, CutOffAtAnyLengthItSaysSoAndTheRestIsRead) {
    const ScratchFolder folder;
    const QString path = folder.path("a.lacrima");
    makeStudy(path, 60);
    const QByteArray whole = readFile(path);
    const auto records = sampleRecords(60);
    std::size_t most = 0;
    for (qsizetype length = whole.size() - 1; length > 0; length -= 1 + length / 23) {
        const QString cut = folder.path("cut.lacrima");
        writeFile(cut, whole.left(length));
        const auto opened = StudyFile::open(cut);
        ASSERT_EQ(keyOf(opened), length < 15 ? "store.not_a_study" : "store.damaged") << length;
        EXPECT_EQ(QFileInfo(cut).size(), length);
        auto damaged = StudyFile::openDamaged(cut);
        if (!damaged) continue;
        const auto salvaged = damaged->salvage();
        if (!salvaged) {
            EXPECT_EQ(keyOf(salvaged), "store.damaged");
            continue;
        }
        // A page that is cut through reads as zeros at its end; signatures tell which record that was.
        const auto altered = std::count_if(
            salvaged->records.begin(), salvaged->records.end(), [&](const PlacedRecord& placed) {
                return !(placed.record == records[static_cast<std::size_t>(placed.position) - 1]);
            });
        EXPECT_LE(altered, length % 4096 == 0 ? 0 : 5) << length;
        if (salvaged->records.size() < 60 && !salvaged->lostPositions.empty()) {
            EXPECT_EQ(salvaged->records.size() + salvaged->lostPositions.size(), 60U);
        }
        most = std::max(most, salvaged->records.size());
    }
    EXPECT_GE(most, 50U);
}

TEST(StudyFileTest, WhatIsGoneIsToldByItsPlaceAtTheEndToo) {
    const ScratchFolder folder;
    const QString path = folder.path("a.lacrima");
    makeStudy(path, 12);
    runSql(path, "DELETE FROM record WHERE position IN (4, 11, 12)");
    const auto lostIn = [&] {
        const auto damaged = StudyFile::openDamaged(path);
        const auto salvaged = damaged ? damaged->salvage() : base::Result<Salvaged>(damaged.error());
        EXPECT_TRUE(salvaged) << keyOf(salvaged);
        return salvaged ? salvaged->lostPositions : std::vector<std::int64_t>{};
    };
    EXPECT_EQ(lostIn(), (std::vector<std::int64_t>{4, 11, 12}));
    runSql(path, "DELETE FROM sqlite_sequence");
    EXPECT_EQ(lostIn(), std::vector<std::int64_t>{4}) << "where the log ended, nobody knows any more";
}

TEST(StudyFileTest, AnyDamagedPageNeverCrashesAndTheRestIsRead) {
    const ScratchFolder folder;
    const QString path = folder.path("a.lacrima");
    makeStudy(path, 30);
    const QByteArray whole = readFile(path);
    int readable = 0;
    std::uint64_t state = 7;
    for (int round = 0; round < 150; ++round) {
        QByteArray damaged = whole;
        for (int change = 0; change < 20; ++change) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            const auto at = static_cast<qsizetype>((state >> 33U) % static_cast<std::uint64_t>(whole.size()));
            damaged[at] = static_cast<char>(state >> 24U);
        }
        const QString broken = folder.path("broken.lacrima");
        writeFile(broken, damaged);
        auto opened = StudyFile::open(broken);
        if (opened) static_cast<void>(opened->records().readAfter(0, 1000));
        auto rest = StudyFile::openDamaged(broken);
        if (rest) {
            const auto salvaged = rest->salvage();
            EXPECT_TRUE(salvaged || keyOf(salvaged) == "store.damaged") << keyOf(salvaged);
            readable += salvaged && salvaged->records.size() > 10 ? 1 : 0;
        }
        for (const char* suffix : {"-wal", "-shm"}) QFile::remove(broken + QLatin1String(suffix));
    }
    EXPECT_GT(readable, 100);
}

TEST(StudyFileTest, AReadOnlyFileOrFolderIsNamed) {
    ScratchFolder folder;
    const QString path = folder.path("a.lacrima");
    makeStudy(path, 1);
    ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), 0444), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0777), 0);
    {
        const support::WithoutRoot user;
        EXPECT_EQ(keyOf(StudyFile::open(path)), "store.read_only");
    }
    ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), 0666), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0555), 0);
    {
        const support::WithoutRoot user;
        EXPECT_EQ(keyOf(StudyFile::open(path)), "store.read_only");
        EXPECT_EQ(keyOf(StudyFile::create(folder.path("b.lacrima"))), "store.read_only");
    }
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    EXPECT_TRUE(StudyFile::open(path));
}

void expectFullDiskIsSurvived(const QString& path, const OpenOptions& options) {
    const auto records = sampleRecords(400);
    auto file = StudyFile::create(path, options);
    ASSERT_TRUE(file) << keyOf(file);
    std::size_t stored = 0;
    std::string key;
    while (stored + 4 <= records.size()) {
        const auto done = file->records().append(std::span(records).subspan(stored, 4));
        if (!done) {
            key = std::string(done.error().key);
            break;
        }
        stored += 4;
    }
    EXPECT_EQ(key, "store.disk_full");
    EXPECT_GT(stored, 0U);
    EXPECT_EQ(*file->records().count(), static_cast<std::int64_t>(stored)); // all or none of the last four
    EXPECT_TRUE(file->checkIntegrity());
    file = StudyFile::open(path);
    ASSERT_TRUE(file) << keyOf(file);
    EXPECT_EQ(*file->records().count(), static_cast<std::int64_t>(stored));
}

TEST(StudyFileTest, AFullDiskIsToldAndNothingIsLost) {
    const support::SmallDisk disk(1500);
    if (!disk.isThere())
        GTEST_SKIP() << "may not mount a small file system here; the next test limits the pages instead";
    expectFullDiskIsSurvived(disk.path("a.lacrima"), {});
}

TEST(StudyFileTest, AFileThatMayNotGrowIsToldAndNothingIsLost) {
    const ScratchFolder folder;
    expectFullDiskIsSurvived(folder.path("a.lacrima"), OpenOptions{5000, 60});
}

TEST(StudyFileTest, ThereIsNoRoomForANewStudyEither) {
    const support::SmallDisk disk(20);
    if (!disk.isThere()) GTEST_SKIP() << "may not mount a small file system here";
    EXPECT_EQ(keyOf(StudyFile::create(disk.path("a.lacrima"))), "store.disk_full");
    EXPECT_FALSE(QFileInfo::exists(disk.path("a.lacrima")));
}

TEST(StudyFileTest, TwoWindowsAppendToOneFile) {
    const ScratchFolder folder;
    const QString path = folder.path("a.lacrima");
    auto one = StudyFile::create(path);
    auto other = StudyFile::open(path);
    ASSERT_TRUE(one && other);
    const auto records = sampleRecords(10);
    for (std::size_t at = 0; at < records.size(); ++at) {
        auto& file = at % 2 == 0 ? *one : *other;
        ASSERT_TRUE(file.records().append(std::span(records).subspan(at, 1)));
    }
    EXPECT_EQ(*one->records().count(), 10);
    EXPECT_EQ(*other->records().count(), 10);
    EXPECT_EQ(one->records().readAfter(0, 99)->back().record, records.back());
}

TEST(StudyFileTest, AFileThatAnotherHoldsTooLongIsBusy) {
    const ScratchFolder folder;
    const QString path = folder.path("a.lacrima");
    auto one = StudyFile::create(path);
    auto other = StudyFile::open(path, OpenOptions{50, 0});
    ASSERT_TRUE(one && other);
    const auto records = sampleRecords(1);
    ASSERT_TRUE(one->transaction([&]() -> base::Result<void> {
        EXPECT_EQ(keyOf(other->records().append(records)), "store.busy");
        EXPECT_EQ(*other->records().count(), 0); // reading goes on
        return {};
    }));
    EXPECT_TRUE(other->records().append(records));
}

TEST(StudyFileTest, ATransactionThatFailsLeavesNothing) {
    const ScratchFolder folder;
    auto file = StudyFile::create(folder.path("a.lacrima"));
    ASSERT_TRUE(file);
    const auto failed = file->transaction([&]() -> base::Result<void> {
        EXPECT_TRUE(file->records().append(sampleRecords(2)));
        return base::error("study.no_reason");
    });
    EXPECT_EQ(keyOf(failed), "study.no_reason");
    EXPECT_EQ(*file->records().count(), 0);
    EXPECT_TRUE(file->records().append(sampleRecords(2)));
}

TEST(StudyFileTest, AfterACheckpointTheLogTellsNothing) {
    const ScratchFolder folder;
    auto file = StudyFile::create(folder.path("a.lacrima"));
    ASSERT_TRUE(file);
    ASSERT_TRUE(file->records().append(sampleRecords(20)));
    EXPECT_GT(QFileInfo(folder.path("a.lacrima-wal")).size(), 0);
    ASSERT_TRUE(file->checkpointTruncate());
    EXPECT_EQ(QFileInfo(folder.path("a.lacrima-wal")).size(), 0);
}

TEST(StudyFileTest, BackupsAreCheckedAndKeptForFiveGenerations) {
    const ScratchFolder folder;
    const QString target = folder.path("backup.lacrima");
    auto file = StudyFile::create(folder.path("a.lacrima"));
    ASSERT_TRUE(file);
    const auto records = sampleRecords(7);
    for (std::size_t at = 0; at < records.size(); ++at) {
        ASSERT_TRUE(file->records().append(std::span(records).subspan(at, 1)));
        const auto done = file->backUp(target);
        ASSERT_TRUE(done) << keyOf(done);
    }
    for (int generation = 0; generation < 5; ++generation) {
        const QString name =
            generation == 0 ? target : QString(target + QStringLiteral(".%1").arg(generation));
        auto copy = StudyFile::open(name);
        ASSERT_TRUE(copy) << generation << keyOf(copy);
        EXPECT_EQ(*copy->records().count(), 7 - generation);
        struct stat status {};
        ASSERT_EQ(::stat(QFile::encodeName(name).constData(), &status), 0);
        EXPECT_EQ(status.st_mode & 0777U, 0600U);
    }
    EXPECT_FALSE(QFileInfo::exists(target + QStringLiteral(".5")));
    EXPECT_FALSE(QFileInfo::exists(target + QStringLiteral(".partial")));
    EXPECT_EQ(keyOf(file->backUp(folder.path("no/such/backup"))), "store.no_folder");
}

TEST(StudyFileTest, ABackupNeverTakesThePlaceOfTheStudy) {
    const ScratchFolder folder;
    const QString path = folder.path("a.lacrima");
    makeStudy(path, 3);
    ASSERT_TRUE(QFile::link(path, folder.path("link")));
    auto file = StudyFile::open(path);
    ASSERT_TRUE(file) << keyOf(file);
    for (const char* target : {"a.lacrima", "./a.lacrima", "a.lacrima-wal", "a.lacrima-shm", "link"}) {
        EXPECT_EQ(keyOf(file->backUp(folder.path(target))), "store.backup_onto_itself") << target;
    }
    EXPECT_FALSE(QFileInfo::exists(folder.path("a.lacrima.1")));
    ASSERT_TRUE(file->records().append(sampleRecords(5)));
    EXPECT_EQ(*StudyFile::open(path)->records().count(), 5);
    for (const char* name : {"b.2", "b.partial"}) {
        makeStudy(folder.path(name), 2);
        auto opened = StudyFile::open(folder.path(name));
        ASSERT_TRUE(opened);
        EXPECT_EQ(keyOf(opened->backUp(folder.path("b"))), "store.backup_onto_itself") << name;
        EXPECT_TRUE(QFileInfo::exists(folder.path(name)));
    }
}

TEST(StudyFileTest, ABackupThatFailsKeepsTheEarlierOnes) {
    const support::SmallDisk disk(380);
    if (!disk.isThere()) GTEST_SKIP() << "may not mount a small file system here";
    const ScratchFolder folder;
    auto file = StudyFile::create(folder.path("a.lacrima"));
    ASSERT_TRUE(file);
    const auto records = sampleRecords(100);
    ASSERT_TRUE(file->records().append(std::span(records).first(10)));
    ASSERT_TRUE(file->backUp(disk.path("b.lacrima")));
    ASSERT_TRUE(file->records().append(records));
    EXPECT_EQ(keyOf(file->backUp(disk.path("b.lacrima"))), "store.backup_no_room");
    EXPECT_EQ(*StudyFile::open(disk.path("b.lacrima"))->records().count(), 10);
    EXPECT_FALSE(QFileInfo::exists(disk.path("b.lacrima.partial")));
}

TEST(StudyFileTest, EveryConnectionThatWritesSyncsItsCommitsToTheDisk) {
    const ScratchFolder folder;
    const QString path = folder.path("a.lacrima");
    makeStudy(path, 1);
    for (const Access access : {Access::ReadWrite, Access::Read}) {
        auto connection = SqliteConnection::open(path, access);
        ASSERT_TRUE(connection) << keyOf(connection);
        EXPECT_EQ(*(*connection)->numberOf("PRAGMA synchronous"), 2) << "FULL";
        EXPECT_EQ(*(*connection)->textOf("PRAGMA journal_mode"), QStringLiteral("wal"));
        EXPECT_EQ(*(*connection)->numberOf("PRAGMA foreign_keys"), 1);
        EXPECT_EQ(*(*connection)->numberOf("PRAGMA trusted_schema"), 0);
        EXPECT_EQ(*(*connection)->numberOf("PRAGMA secure_delete"), 1);
    }
}

TEST(StudyFileTest, NobodyChangesTheSchemaByHand) {
    const ScratchFolder folder;
    const QString path = folder.path("a.lacrima");
    makeStudy(path, 1);
    auto connection = SqliteConnection::open(path, Access::ReadWrite);
    ASSERT_TRUE(connection) << keyOf(connection);
    static_cast<void>((*connection)->run("PRAGMA writable_schema = ON")); // passed over
    EXPECT_FALSE((*connection)->run("UPDATE sqlite_schema SET sql = replace(sql, 'record', 'other')"));
    static_cast<void>(
        (*connection)->run("CREATE TRIGGER evil AFTER INSERT ON meta BEGIN DELETE FROM record; END"));
    EXPECT_TRUE((*connection)->run("INSERT INTO meta (key, value) VALUES ('k', 'v')"));
    EXPECT_EQ(*(*connection)->numberOf("SELECT count(*) FROM record"), 1) << "no trigger runs";
}

/// Qt's database connections belong to their thread.
TEST(StudyFileTest, EachThreadHasAConnectionThatEndsWithIt) {
    const ScratchFolder folder;
    auto file = StudyFile::create(folder.path("a.lacrima"));
    ASSERT_TRUE(file);
    ASSERT_TRUE(file->records().append(sampleRecords(2)));
    EXPECT_EQ(file->connections(), 1U);
    for (int round = 0; round < 5; ++round) {
        std::thread([&] {
            EXPECT_EQ(*file->records().count(), 2 + round);
            EXPECT_EQ(file->connections(), 2U);
            EXPECT_TRUE(file->records().append(sampleRecords(3 + round))) << "who reads may begin to write";
        }).join();
        std::thread([&] {
            EXPECT_TRUE(file->checkpointTruncate()) << "and may do so without having read";
            EXPECT_EQ(QFileInfo(folder.path("a.lacrima-wal")).size(), 0);
        }).join();
        EXPECT_EQ(file->connections(), 1U);
        EXPECT_EQ(*file->records().count(), 3 + round);
    }
}

TEST(StudyFileTest, ThreadsThatWriteIntoOneFileTakeTurns) {
    const ScratchFolder folder;
    auto file = StudyFile::create(folder.path("a.lacrima"));
    ASSERT_TRUE(file);
    const auto records = sampleRecords(60);
    std::vector<std::thread> threads;
    for (std::size_t first = 0; first < 3; ++first) {
        threads.emplace_back([&, first] {
            for (std::size_t at = first; at < records.size(); at += 3)
                EXPECT_TRUE(file->records().append(std::span(records).subspan(at, 1)));
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(*file->records().count(), 60);
    EXPECT_TRUE(file->checkIntegrity());
}

/// Whoever may not open the file in another thread is told why, each time, and not crashed.
TEST(StudyFileTest, AThreadThatCannotOpenTheFileIsToldWhy) {
    const ScratchFolder folder;
    auto file = StudyFile::create(folder.path("a.lacrima"));
    ASSERT_TRUE(file);
    ASSERT_TRUE(file->records().append(sampleRecords(1)));
    ASSERT_TRUE(QFile::rename(folder.path("a.lacrima"), folder.path("b.lacrima")));
    std::thread([&] {
        EXPECT_EQ(keyOf(file->records().count()), "store.not_found");
        EXPECT_EQ(keyOf(file->records().append(sampleRecords(2))), "store.not_found");
        ASSERT_TRUE(QFile::rename(folder.path("b.lacrima"), folder.path("a.lacrima")));
        EXPECT_EQ(*file->records().count(), 1) << "and it is tried again";
    }).join();
}

TEST(StudyFileTest, AGlanceChangesNothingAndWaitsForNobody) {
    const ScratchFolder folder;
    const QString path = folder.path("a.lacrima");
    makeStudy(path, 5);
    const QByteArray before = readFile(path);
    const QDateTime changed = QFileInfo(path).lastModified();
    {
        auto glance = StudyFile::peek(path);
        ASSERT_TRUE(glance) << keyOf(glance);
        EXPECT_EQ(*glance->records().count(), 5);
        EXPECT_EQ(keyOf(glance->records().append(sampleRecords(6))), "store.read_only");
        EXPECT_EQ(keyOf(glance->checkpointTruncate()), "store.read_only");
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.lacrima")})
            << "no log, no shared memory";
    }
    EXPECT_EQ(readFile(path), before);
    EXPECT_EQ(QFileInfo(path).lastModified(), changed);
    {
        auto file = StudyFile::open(path);
        ASSERT_TRUE(file);
        ASSERT_TRUE(file->transaction([&]() -> base::Result<void> {
            auto glance = StudyFile::peek(path);
            EXPECT_TRUE(glance) << "while another writes: " << keyOf(glance);
            return {};
        }));
    }
    runSql(path, "PRAGMA user_version = 9");
    EXPECT_EQ(keyOf(StudyFile::peek(path)), "store.newer_format");
    runSql(folder.path("other.db"), "CREATE TABLE record (x)");
    EXPECT_EQ(keyOf(StudyFile::peek(folder.path("other.db"))), "store.not_a_study");
    EXPECT_EQ(keyOf(StudyFile::peek(folder.path("none"))), "store.not_found");
}

TEST(StudyFileTest, OpeningMakesNoFileThatIsNotThere) {
    const ScratchFolder folder;
    for (const auto& open : {&StudyFile::peek, &StudyFile::openDamaged})
        EXPECT_FALSE(open(folder.path("none")));
    EXPECT_FALSE(StudyFile::open(folder.path("none")));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(StudyFileTest, NamesWithSignsOfAddressesAreNames) {
    const ScratchFolder folder;
    for (const char* name : {"a?mode=memory.lacrima", "b#1.lacrima", "c%20d.lacrima", "e f.lacrima"}) {
        makeStudy(folder.path(name), 2);
        auto file = StudyFile::open(folder.path(name));
        ASSERT_TRUE(file) << name << keyOf(file);
        EXPECT_EQ(*file->records().count(), 2) << name;
        EXPECT_TRUE(QFileInfo::exists(folder.path(name))) << name;
    }
}

TEST(StudyFileTest, AnotherLibraryThanOursIsKnownByItsSource) {
    EXPECT_TRUE(isThisLibrary(QString::fromLatin1(sqlite3_sourceid())));
    EXPECT_FALSE(isThisLibrary(QStringLiteral("2020-01-01 00:00:00 0123456789abcdef")));
    EXPECT_FALSE(isThisLibrary(QString()));
}

TEST(StudyFileTest, NoConnectionIsLeftInQtsTable) {
    const ScratchFolder folder;
    const auto before = QSqlDatabase::connectionNames().size();
    {
        auto file = StudyFile::create(folder.path("a.lacrima"));
        ASSERT_TRUE(file);
        EXPECT_FALSE(StudyFile::open(folder.path("none")));
        std::thread([&] { EXPECT_TRUE(file->records().count()); }).join();
        EXPECT_TRUE(file->backUp(folder.path("b.lacrima")));
        EXPECT_EQ(QSqlDatabase::connectionNames().size(), before + 1);
    }
    EXPECT_EQ(QSqlDatabase::connectionNames().size(), before);
}

/// Whoever waits for a thread of the pool may end the application next; nothing of the thread is left then.
TEST(StudyFileTest, AConnectionIsClosedBeforeItsThreadIsSaidToHaveFinished) {
    const ScratchFolder folder;
    auto file = StudyFile::create(folder.path("a.lacrima"));
    ASSERT_TRUE(file);
    for (int round = 0; round < 60; ++round) {
        QThreadPool pool;
        pool.setMaxThreadCount(4);
        for (int i = 0; i < 4; ++i) pool.start([&file] { EXPECT_TRUE(file->records().count()); });
        pool.waitForDone();
        ASSERT_EQ(file->connections(), 1U) << round;
    }
}

} // namespace
} // namespace lacrima::store
