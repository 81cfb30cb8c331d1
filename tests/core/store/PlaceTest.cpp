// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StudyFile.h"
#include "tests/core/store/StoreSamples.h"
#include "tests/support/ScratchFolder.h"

#include <QFile>

#include <functional>
#include <gtest/gtest.h>

namespace lacrima::store {
namespace {

template<class T>
std::string keyOf(const base::Result<T>& result) {
    return result ? std::string() : std::string(result.error().key);
}

/// What a synchronised folder, a restore or a tidy hand does to a study file that is open.
class PlaceTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto made = StudyFile::create(path());
        ASSERT_TRUE(made);
        m_file.emplace(std::move(*made));
        ASSERT_TRUE(m_file->records().append(sampleRecords(3)));
    }

    QString path() const { return m_folder.path("a.lacrima"); }
    QString beside() const { return m_folder.path("b.lacrima"); }
    StudyFile& file() { return *m_file; }

    /// Nothing is acknowledged, and what was acknowledged before is in the file that is put back.
    void expectNothingIsAcknowledged(const std::function<void()>& putBack) {
        EXPECT_EQ(keyOf(file().requireInPlace()), "store.moved");
        EXPECT_EQ(keyOf(file().records().append(sampleRecords(5))), "store.moved");
        EXPECT_EQ(keyOf(file().meta().put(QStringLiteral("key"), "value")), "store.moved");
        putBack();
        EXPECT_TRUE(file().requireInPlace());
        EXPECT_EQ(*file().records().count(), 3);
        EXPECT_TRUE(file().records().append(sampleRecords(5)));
        EXPECT_EQ(*StudyFile::open(path())->records().count(), 5);
    }

private:
    support::ScratchFolder m_folder;
    std::optional<StudyFile> m_file;
};

TEST_F(PlaceTest, AMovedFileTakesNothingMore) {
    ASSERT_TRUE(QFile::rename(path(), beside()));
    expectNothingIsAcknowledged([this] { ASSERT_TRUE(QFile::rename(beside(), path())); });
}

TEST_F(PlaceTest, AFileThatAnotherReplacedTakesNothingMore) {
    ASSERT_TRUE(QFile::rename(path(), beside()));
    ASSERT_TRUE(QFile::copy(beside(), path()));
    expectNothingIsAcknowledged([this] {
        ASSERT_TRUE(QFile::remove(path()));
        ASSERT_TRUE(QFile::rename(beside(), path()));
    });
}

TEST_F(PlaceTest, ALogTakenAwayIsNoticedToo) {
    const QString log = path() + QStringLiteral("-wal");
    ASSERT_TRUE(QFile::rename(log, beside()));
    expectNothingIsAcknowledged([&] { ASSERT_TRUE(QFile::rename(beside(), log)); });
}

/// The same file, and somebody wrote something else into it: cp, a restore, a tool that truncates.
TEST_F(PlaceTest, AFileOverwrittenInPlaceTakesNothingMore) {
    ASSERT_TRUE(file().checkpointTruncate());
    QFile study(path());
    ASSERT_TRUE(study.open(QIODevice::ReadOnly));
    const QByteArray whole = study.readAll();
    study.close();
    auto other = StudyFile::create(beside());
    ASSERT_TRUE(other && other->records().append(sampleRecords(9)) && other->checkpointTruncate());
    QFile another(beside());
    ASSERT_TRUE(another.open(QIODevice::ReadOnly));
    QByteArray foreign = another.readAll();
    foreign.replace(
        sampleRecords(1).front().header.id, QByteArray(16, 'z')); // its first record has an id of its own
    QByteArray noise = whole;
    for (qsizetype at = 100; at < noise.size() && at < 30'000; ++at)
        noise[at] = static_cast<char>(at * 7919 % 251);
    for (const QByteArray& bytes : {QByteArray(), noise, foreign}) {
        ASSERT_TRUE(study.open(QIODevice::WriteOnly));
        study.write(bytes);
        study.close();
        EXPECT_NE(keyOf(file().records().append(sampleRecords(5))), "") << bytes.size();
        EXPECT_NE(keyOf(file().checkpointTruncate()), "") << bytes.size();
    }
    ASSERT_TRUE(study.open(QIODevice::WriteOnly));
    study.write(whole);
    study.close();
    EXPECT_EQ(*StudyFile::open(path())->records().count(), 3) << "put back, it holds what was acknowledged";
}

TEST_F(PlaceTest, ALogCutShortIsNoticed) {
    QFile log(path() + QStringLiteral("-wal"));
    ASSERT_GT(log.size(), 0);
    ASSERT_TRUE(log.resize(0));
    EXPECT_EQ(keyOf(file().records().append(sampleRecords(5))), "store.moved");
}

/// Other windows and commands use the file as SQLite does.
TEST_F(PlaceTest, AnotherProgramMayEmptyTheLog) {
    auto other = StudyFile::open(path());
    ASSERT_TRUE(other);
    ASSERT_TRUE(other->records().append(sampleRecords(6)));
    ASSERT_TRUE(other->checkpointTruncate());
    EXPECT_TRUE(file().records().append(sampleRecords(8)));
    EXPECT_EQ(*other->records().count(), 8);
}

TEST_F(PlaceTest, ADeletedFileIsTold) {
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_EQ(keyOf(file().records().append(sampleRecords(5))), "store.moved");
}

} // namespace
} // namespace lacrima::store
